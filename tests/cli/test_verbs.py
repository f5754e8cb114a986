"""Every verb does its work, says so, and ends with the status that the reference gives."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import openpyxl
import pytest

from planner.cli.main import run_with
from planner.cli.tools import Tools
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.interchange import csv_folder, workbook
from planner.services.ports import (
    Answer,
    BuildOptions,
    Explanation,
    Listener,
    Outcome,
    Progress,
    Repaired,
    Reseated,
    Solved,
    Wish,
)
from planner.store.project_file import ProjectFiles
from tests.builders import a_project, a_statement, an_activity
from tests.scheduled import the_project

NOTHING = Solved(outcome=Outcome.OUT_OF_TIME)
NO_SEATS = Reseated(outcome=Outcome.OUT_OF_TIME)
NO_REPAIR = Repaired(outcome=Outcome.OUT_OF_TIME)
UNEXPLAINED = Explanation(answer=Answer.OUT_OF_TIME)


@dataclass
class FakeSolver:
    """Answers at once with what it is told to have found."""

    solved: Solved = NOTHING
    explanation: Explanation = UNEXPLAINED
    suspects: tuple[str, ...] = ()
    reseated: Reseated = NO_SEATS
    repaired: Repaired = NO_REPAIR
    wish: Wish | None = None
    asked: list[tuple[Project, BuildOptions]] = field(default_factory=list)

    def solve(self, project: Project, options: BuildOptions, listen: Listener) -> Solved:
        self.asked.append((project, options))
        listen(Progress(phase="placing everything", seconds=0.1, objective=0, bound=0))
        return self.solved

    def explain(
        self,
        project: Project,
        options: BuildOptions,
        listen: Listener,
        suspects: tuple[str, ...] = (),
    ) -> Explanation:
        self.asked.append((project, options))
        self.suspects = suspects
        return self.explanation

    def reseat(self, project: Project, options: BuildOptions, listen: Listener) -> Reseated:
        self.asked.append((project, options))
        return self.reseated

    def repair(
        self, project: Project, wish: Wish, options: BuildOptions, listen: Listener
    ) -> Repaired:
        self.asked.append((project, options))
        self.wish = wish
        return self.repaired

    def stop(self) -> None:
        raise AssertionError("nobody stopped it")


@dataclass
class Window:
    """Remembers what it was asked to show."""

    shown: list[Path | None] = field(default_factory=list)

    def show(self, path: Path | None) -> int:
        self.shown.append(path)
        return 0


@dataclass(frozen=True)
class Done:
    """What a command line did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, object]:
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


class Terminal:
    """Runs command lines in a folder of their own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.window = Window()
        self.solver = FakeSolver(Solved(outcome=Outcome.OUT_OF_TIME))
        self._capsys = capsys

    def run(self, *words: str | Path) -> Done:
        tools = Tools(show=self.window.show, solver=lambda: self.solver)
        status = run_with([str(word) for word in words], tools)
        said = self._capsys.readouterr()
        return Done(status, said.out, said.err)

    def has(self, project: Project, name: str = "school.planner") -> Path:
        """Make a project file."""
        path = self.folder / name
        ProjectFiles().create(path, project).close()
        return path

    def stored(self, path: Path) -> Project:
        file = ProjectFiles().open(path)
        file.close()
        return file.project


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path, capsys)


def found(schedule: Schedule, outcome: Outcome = Outcome.OPTIMAL) -> Solved:
    """Return what a solver says that found this schedule."""
    return Solved(
        outcome=outcome,
        schedule=schedule,
        objective=0,
        bound=0,
        seconds_model=0.5,
        seconds_first=1.25,
        seconds_total=2.0,
    )


def broken_project() -> Project:
    """Return a project whose schedule lacks the data meeting."""
    project = the_project()
    return project.with_schedule(project.schedule.without([SessionId("data:blue:Mon")]))


def impossible_project() -> Project:
    """Return a project with six classes for one group in five blocks of one day."""
    activities = [an_activity(f"c{n}", leader=f"t{n}", groups="7B", days="Mon") for n in range(6)]
    return a_project(activities=activities)


# examples, new


def test_examples_are_listed_with_their_attribution(terminal: Terminal) -> None:
    done = terminal.run("examples")

    assert done.status == 0
    assert "\nranson_ib: Ranson IB Middle School" in done.out
    assert "  ranson_ib/broken/span_of_nine\n" in done.out
    assert "Christensen Institute" in " ".join(done.out.split())


def test_new_makes_a_project_of_an_example(terminal: Terminal) -> None:
    path = terminal.folder / "ranson.planner"

    done = terminal.run("new", "--example", "ranson_ib", path)

    assert done.status == 0
    assert "66 people, 36 groups" in done.out
    assert len(terminal.stored(path).school.people) == 66


def test_new_never_overwrites_a_project(terminal: Terminal) -> None:
    path = terminal.has(the_project())

    done = terminal.run("new", "--example", "ranson_ib", path)

    assert done.status == 2
    assert "Choose another name" in done.err
    assert terminal.stored(path) == the_project()


def test_an_unknown_example_is_answered_with_the_known_ones(terminal: Terminal) -> None:
    done = terminal.run("new", "--example", "hogwarts", terminal.folder / "x.planner")

    assert done.status == 2
    assert "ranson_ib" in done.err
    assert list(terminal.folder.iterdir()) == []


@pytest.mark.parametrize("verb", [["new", "--example", "ranson_ib"], ["import", "."]])
def test_a_project_is_named_as_one(terminal: Terminal, verb: Sequence[str]) -> None:
    done = terminal.run(*verb, terminal.folder / "school.xlsx")

    assert done.status == 2
    assert "could be school.planner" in done.err


# import


def test_a_folder_of_tables_becomes_a_project(terminal: Terminal) -> None:
    tables, path = terminal.folder / "tables", terminal.folder / "school.planner"
    csv_folder.write(the_project(scheduled=False), tables)

    done = terminal.run("import", tables, path)

    assert done.status == 0
    assert terminal.stored(path) == the_project(scheduled=False)


def test_a_workbook_becomes_a_project(terminal: Terminal) -> None:
    tables, path = terminal.folder / "tables.xlsx", terminal.folder / "school.planner"
    workbook.write(the_project(scheduled=False), tables)

    done = terminal.run("import", tables, path)

    assert done.status == 0
    assert terminal.stored(path) == the_project(scheduled=False)


def test_every_fault_is_listed_and_nothing_is_imported(terminal: Terminal) -> None:
    tables, path = terminal.folder / "tables", terminal.folder / "school.planner"
    csv_folder.write(the_project(scheduled=False), tables)
    with (tables / "coaching.csv").open("a", encoding="utf-8") as file:
        file.write("lead,nobody,1,30,1,30,in_planning,1\nghost,ames,1,30,1,30,in_planning,1\n")

    done = terminal.run("import", tables, path)

    assert done.status == 2
    assert "coaching.csv, row 3, column coachee" in done.err
    assert "coaching.csv, row 4, column coach" in done.err
    assert "Nothing was imported: 2 faults." in done.err
    assert not path.exists()


def test_warnings_must_be_accepted(terminal: Terminal) -> None:
    tables, path = terminal.folder / "tables", terminal.folder / "school.planner"
    csv_folder.write(the_project(scheduled=False), tables)
    (tables / "holidays.csv").write_text("day\nMon\n", "utf-8")

    refused = terminal.run("import", tables, path)
    assert refused.status == 2
    assert "holidays.csv" in refused.err
    assert "--accept-warnings" in refused.err
    assert not path.exists()

    assert terminal.run("import", tables, path, "--accept-warnings").status == 0
    assert path.exists()


@pytest.mark.parametrize("name", ["missing", "people.csv"])
def test_what_is_no_school_is_said(terminal: Terminal, name: str) -> None:
    if name == "people.csv":
        (terminal.folder / name).write_text("person\n", "utf-8")

    done = terminal.run("import", terminal.folder / name, terminal.folder / "school.planner")

    assert done.status == 2
    assert name in done.err


# check-input


def test_a_possible_school_passes_the_counting(terminal: Terminal) -> None:
    done = terminal.run("check-input", terminal.has(the_project()))

    assert done.status == 0
    assert "3 people, 2 groups, 6 sessions to place, 16 promises, 1 preference." in done.out
    assert "Counting finds nothing that makes a schedule impossible." in done.out


def test_what_counting_proves_impossible_is_said_with_status_1(terminal: Terminal) -> None:
    done = terminal.run("check-input", terminal.has(impossible_project()))

    assert done.status == 1
    assert "Impossible: " in done.out


def test_tables_are_checked_without_importing_them(terminal: Terminal) -> None:
    tables = terminal.folder / "tables"
    csv_folder.write(the_project(scheduled=False), tables)
    assert terminal.run("check-input", tables).status == 0

    (tables / "people.csv").unlink()
    done = terminal.run("check-input", tables)

    assert done.status == 2
    assert "error: " in done.err


# build


def test_what_is_built_is_saved_and_every_promise_is_kept(terminal: Terminal) -> None:
    path = terminal.has(the_project(scheduled=False))
    terminal.solver = FakeSolver(found(the_project().schedule))

    done = terminal.run("build", path, "--seconds", "5", "--workers", "2", "--seed", "7")

    assert done.status == 0
    assert "All 16 promises are kept." in done.out
    assert "1 of 3 requests filled (required 1 of 3; wanted 0 of 0)." in done.out
    assert terminal.stored(path) == the_project()
    (_, options) = terminal.solver.asked[0]
    assert options == BuildOptions(seconds=5.0, workers=2, seed=7, lost=2)


def test_json_is_one_object_and_nothing_else(terminal: Terminal) -> None:
    path = terminal.has(the_project(scheduled=False))
    terminal.solver = FakeSolver(found(the_project().schedule))

    done = terminal.run("build", path, "--json")

    assert done.status == 0
    assert done.err == ""
    assert done.json == {
        "outcome": "optimal",
        "objective": 0,
        "bound": 0,
        "seconds": {"model": 0.5, "first": 1.25, "total": 2.0},
        "promises": {"kept": 16, "broken": 0},
        "requests": {
            "filled": 1,
            "asked": 3,
            "required": 3,
            "required_filled": 1,
            "wanted": 0,
            "wanted_filled": 0,
            "alternates_used": 0,
        },
        "fillable": None,
        "messages": [
            (
                f"1 request for {course} cannot be filled: the course has no section. Add one, or "
                "change the requests."
            )
            for course in ("Math 7", "Art")
        ],
    }


def test_what_counting_proves_impossible_is_not_searched_for(terminal: Terminal) -> None:
    done = terminal.run("build", terminal.has(impossible_project()))

    assert done.status == 1
    assert terminal.solver.asked == []
    assert "No schedule can keep every promise: this is proved." in " ".join(done.out.split())
    assert "proved: " in done.out


@pytest.mark.parametrize(
    ("outcome", "status", "words"),
    [
        (Outcome.IMPOSSIBLE, 1, "this is proved"),
        (Outcome.OUT_OF_TIME, 3, "not proved"),
        (Outcome.STOPPED, 3, "not proved"),
        (Outcome.FAILED, 1, "It fell over."),
    ],
)
def test_nothing_found_leaves_the_schedule_as_it_was(
    terminal: Terminal, outcome: Outcome, status: int, words: str
) -> None:
    path = terminal.has(the_project())
    message = "It fell over." if outcome is Outcome.FAILED else ""
    terminal.solver = FakeSolver(Solved(outcome=outcome, message=message))

    done = terminal.run("build", path)
    as_json = terminal.run("build", path, "--json")

    assert (done.status, as_json.status) == (status, status)
    assert words in " ".join(done.out.split())
    assert as_json.json["outcome"] == outcome.value
    assert as_json.json["promises"] == {"kept": None, "broken": None}
    assert terminal.stored(path) == the_project()


def test_a_schedule_that_the_checker_refuses_is_not_taken(terminal: Terminal) -> None:
    path = terminal.has(the_project(scheduled=False))
    terminal.solver = FakeSolver(found(broken_project().schedule))

    done = terminal.run("build", path)

    assert done.status == 1
    assert "fault of this program" in " ".join(done.out.split())
    assert terminal.stored(path) == the_project(scheduled=False)


def test_the_best_is_kept_if_the_solver_fails_after_finding_one(terminal: Terminal) -> None:
    path = terminal.has(the_project(scheduled=False))
    solved = found(the_project().schedule, Outcome.FAILED)
    terminal.solver = FakeSolver(replace(solved, message="The solver stopped unexpectedly."))

    done = terminal.run("build", path)

    assert done.status == 0
    assert "The solver stopped unexpectedly." in done.out
    assert terminal.stored(path) == the_project()


def test_a_schedule_that_may_be_improved_says_by_how_much(terminal: Terminal) -> None:
    path = terminal.has(the_project(scheduled=False))
    solved = replace(found(the_project().schedule, Outcome.FEASIBLE), bound=-1)
    terminal.solver = FakeSolver(solved)

    done = terminal.run("build", path)

    assert done.status == 0
    assert "A schedule with penalty 0 is found; no schedule has less than -1." in done.out


def test_a_project_that_is_open_elsewhere_is_not_built(terminal: Terminal) -> None:
    path = terminal.has(the_project(scheduled=False))
    other = ProjectFiles().open(path)
    try:
        done = terminal.run("build", path)
    finally:
        other.close()

    assert done.status == 2
    assert "open already" in done.err
    assert terminal.solver.asked == []


@pytest.mark.parametrize("words", [["--seconds", "0"], ["--seconds", "x"], ["--workers", "-1"]])
def test_options_without_sense_are_refused(terminal: Terminal, words: list[str]) -> None:
    done = terminal.run("build", terminal.has(the_project()), *words)

    assert done.status == 2
    assert "Usage" in done.err


# certify


def test_the_certificate_counts_each_rule_and_tells_the_times(terminal: Terminal) -> None:
    done = terminal.run("certify", terminal.has(the_project()))

    assert done.status == 0
    assert "All 16 promises are kept." in done.out
    assert "1 of 3 requests filled (required 1 of 3; wanted 0 of 0)." in done.out
    assert "Coaching every week" in done.out
    assert "Thu 9:00-9:50" in done.out
    assert "Nobody is in two places at once." not in done.out
    assert max(len(line) for line in done.out.splitlines()) <= 100


def test_all_prints_every_sentence(terminal: Terminal) -> None:
    path = terminal.has(the_project())

    done = terminal.run("certify", path, "--all")

    for rule in the_project().rules:
        assert rule.sentence(the_project().school) in " ".join(done.out.split())


def test_a_broken_promise_is_printed_with_what_breaks_it(terminal: Terminal) -> None:
    done = terminal.run("certify", terminal.has(broken_project()))

    assert done.status == 1
    assert "14 of 16 promises are kept; 2 are broken." in done.out
    assert "BROKEN\nNO   Every class" in done.out


def test_the_certificate_in_json_holds_every_judgement(terminal: Terminal) -> None:
    done = terminal.run("certify", terminal.has(broken_project()), "--json")

    assert done.status == 1
    assert done.json["promises"] == {"kept": 14, "broken": 2}
    judgements = done.json["judgements"]
    assert isinstance(judgements, list)
    assert len(judgements) == 17
    broken = [one for one in judgements if not one["holds"]]
    assert {one["rule"] for one in broken} == {"every-session-placed", "data-meeting"}
    assert all(one["breaches"] for one in broken)


@pytest.mark.parametrize("verb", [["certify"], ["export"]])
def test_a_project_without_a_schedule_is_told_to_build_one(
    terminal: Terminal, verb: list[str]
) -> None:
    path = terminal.has(the_project(scheduled=False))
    target = [terminal.folder / "out.xlsx"] if verb == ["export"] else []

    done = terminal.run(*verb, path, *target)

    assert done.status == 2
    assert f"Build one: planner build {path}" in done.err


# export


def test_the_schedule_becomes_a_workbook(terminal: Terminal) -> None:
    target = terminal.folder / "out.xlsx"

    done = terminal.run("export", terminal.has(the_project()), target)

    assert done.status == 0
    assert "Certificate" in openpyxl.load_workbook(target).sheetnames


def test_the_schedule_becomes_a_folder_of_tables(terminal: Terminal) -> None:
    target = terminal.folder / "out"

    done = terminal.run("export", terminal.has(the_project()), target, "--format", "csv")

    assert done.status == 0
    assert {path.name for path in target.iterdir()} == {
        "schedule.csv",
        "rosters.csv",
        "unfilled.csv",
        "certificate.csv",
    }


def test_a_schedule_with_a_broken_promise_is_written_with_status_1(terminal: Terminal) -> None:
    target = terminal.folder / "out.xlsx"

    done = terminal.run("export", terminal.has(broken_project()), target)

    assert done.status == 1
    assert "14 of 16 promises are kept; 2 are broken." in done.err
    assert target.exists()


def test_a_folder_needs_the_csv_format(terminal: Terminal) -> None:
    done = terminal.run("export", terminal.has(the_project()), terminal.folder / "out")

    assert done.status == 2
    assert "--format csv" in done.err


YEAR = ("--first", "2026-08-17", "--last", "2027-05-28", "--time-zone", "America/Chicago")


def test_export_writes_calendars_for_a_year_that_is_given(terminal: Terminal) -> None:
    target = terminal.folder / "calendars"
    file = terminal.has(the_project())
    asked = ("export", file, target, "--format", "ical")
    done = terminal.run(*asked, *YEAR, "--whose", "teams", "--whose", "school")
    assert (done.status, done.err) == (0, "")
    written = sorted(path.relative_to(target).as_posix() for path in target.rglob("*.*"))
    assert written == ["Blue Gold Middle School.ics", "Read me.txt", "Teams/Blue.ics"]


def test_export_writes_pages_with_students_as_numbers(terminal: Terminal) -> None:
    target = terminal.folder / "pages"
    asked = ("export", terminal.has(the_project()), target, "--format", "html")
    assert terminal.run(*asked, "--students", "numbers").status == 0
    assert (target / "index.html").is_file()
    students = sorted(path.name for path in (target / "students").iterdir())
    assert students == ["student-1.html", "student-2.html"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ((), "does not say when its year begins"),
        (YEAR[:4], "does not say in which time zone"),
        ((*YEAR[:4], "--time-zone", "Eastern"), "'Eastern' is no time zone"),
        (("--first", "tomorrow"), "Invalid value for '--first'"),
    ],
)
def test_export_says_what_calendars_lack(
    terminal: Terminal, given: tuple[str, ...], told: str
) -> None:
    target = terminal.folder / "calendars"
    done = terminal.run("export", terminal.has(the_project()), target, "--format", "ical", *given)
    assert done.status == 2
    assert told in done.err
    assert not target.exists()


# template, open


def test_the_template_is_written_once(terminal: Terminal) -> None:
    target = terminal.folder / "tables.xlsx"

    assert terminal.run("template", target).status == 0
    assert workbook.read(target).errors == ()

    again = terminal.run("template", target)
    assert again.status == 2
    assert "already a file" in again.err


def test_a_template_is_a_workbook(terminal: Terminal) -> None:
    assert terminal.run("template", terminal.folder / "tables.csv").status == 2


def test_open_shows_the_window_with_or_without_a_project(terminal: Terminal) -> None:
    path = terminal.has(the_project())

    assert terminal.run("open").status == 0
    assert terminal.run("open", path).status == 0
    assert terminal.window.shown == [None, path]


def test_open_says_that_a_file_is_missing(terminal: Terminal) -> None:
    done = terminal.run("open", terminal.folder / "missing.planner")

    assert done.status == 2
    assert terminal.window.shown == []


# any verb


@pytest.mark.parametrize("verb", ["build", "certify", "check-input"])
def test_a_damaged_file_is_refused_in_a_sentence(terminal: Terminal, verb: str) -> None:
    path = terminal.folder / "school.planner"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 200)

    done = terminal.run(verb, path)

    assert done.status == 2
    assert "school.planner" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("words", [[], ["bulid"], ["build"], ["build", "a", "b"]])
def test_wrong_use_is_status_2_with_help(terminal: Terminal, words: list[str]) -> None:
    done = terminal.run(*words)

    assert done.status == 2
    assert "Usage" in done.err


def test_a_weighted_rule_shows_its_cost(terminal: Terminal) -> None:
    project = the_project()
    project = replace(
        project, statements=(*project.statements, a_statement("few-gaps", "ames", weight=3))
    )

    done = terminal.run("certify", terminal.has(project))

    assert "preferred, cost" in done.out


def test_rule_sets_are_listed_with_what_they_ask(terminal: Terminal) -> None:
    done = terminal.run("rule-sets")

    assert done.status == 0
    assert "texas: Texas" in done.out
    assert "450 minutes of planning in two weeks" in done.out


def test_adopt_adds_the_rules_to_the_project(terminal: Terminal) -> None:
    path = terminal.has(the_project())

    done = terminal.run("adopt", path, "louisiana")

    assert done.status == 0
    assert "Took over 2 rules of Louisiana." in done.out
    assert terminal.stored(path).school.rule_set == "Louisiana"
    assert {s.code for s in terminal.stored(path).statements} >= {"lunch", "protected-planning"}


def test_an_unknown_rule_set_is_answered_with_the_known_ones(terminal: Terminal) -> None:
    done = terminal.run("adopt", terminal.has(the_project()), "utah")

    assert done.status == 2
    assert "texas" in done.err

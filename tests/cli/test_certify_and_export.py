"""A schedule is judged and written: what is said, and the status that it ends with."""

import openpyxl
import pytest

from tests.cli.terminal import Terminal, broken_project
from tests.scheduled import the_project

YEAR = ("--first", "2026-08-17", "--last", "2027-05-28", "--time-zone", "America/Chicago")


def test_the_certificate_counts_each_rule_and_tells_the_times(terminal: Terminal) -> None:
    done = terminal.run("certify", terminal.has(the_project()))

    assert done.status == 0
    assert "All 16 promises are kept." in done.out
    assert "1 of 3 requests filled (required 1 of 3; wanted 0 of 0)." in done.out
    assert "Coaching every week" in done.out
    assert "Thu 9:00–9:50" in done.out
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
        "About the schedule tables.txt",
    }


def test_export_leaves_students_out_of_tables(terminal: Terminal) -> None:
    target = terminal.folder / "out"
    asked = ("export", terminal.has(the_project()), target, "--format", "csv")
    assert terminal.run(*asked, "--students", "none").status == 0
    written = {path.name for path in target.iterdir()}
    assert written == {"schedule.csv", "certificate.csv", "About the schedule tables.txt"}


def test_export_numbers_students_in_a_workbook_and_names_them_unless_told(
    terminal: Terminal,
) -> None:
    target, file = terminal.folder / "out.xlsx", terminal.has(the_project())
    told = []
    for options in (("--students", "numbers"), ()):
        assert terminal.run("export", file, target, *options).status == 0
        front = openpyxl.load_workbook(target)["Overview"]["A1:A5"]
        told.append([str(cell.value) for (cell,) in front])
    assert any("Students are called by numbers" in text for text in told[0])
    assert not any("Students" in text for text in told[1])


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

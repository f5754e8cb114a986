"""Counting and building: what is said, what is kept, and the status that it ends with."""

from dataclasses import replace

import pytest

from planner.interchange import csv_folder
from planner.services.ports import (
    BuildOptions,
    Outcome,
    Solved,
)
from planner.store.project_file import ProjectFiles
from tests.cli.terminal import FakeSolver, Terminal, broken_project, found, impossible_project
from tests.scheduled import the_project


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

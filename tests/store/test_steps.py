"""Steps are in the file: undo reaches the very beginning, whenever the file was opened."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain import scenarios
from planner.domain.ids import ScenarioId
from planner.domain.project import Project
from planner.errors import FileProblem, PlannerError
from planner.services.past import BEGINNING
from planner.store.deltas import hunks
from planner.store.project_file import ProjectFile, ProjectFiles
from tests.store.files import Clock, a_file, fingerprint
from tests.store.projects import a_full_project
from tests.store.test_file_contents import EDITS, moved
from tests.store.test_file_writer import renamed

ACTIVE, MAIN, AWAY = ScenarioId("b"), ScenarioId("main"), ScenarioId("away")

WITHIN = {
    name: edit
    for name, edit in EDITS.items()
    if "scenario" not in name  # those are about which scenarios there are
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return a_file(tmp_path)


@pytest.fixture
def file(path: Path) -> Iterator[ProjectFile]:
    """An open file that holds the full project."""
    with closing(ProjectFiles(now=Clock()).open(path)) as file:
        yield file


def edited(file: ProjectFile) -> list[Project]:
    """Make every edit, one after another, and return the states from the first to the last."""
    states = [file.project]
    for name, edit in WITHIN.items():
        try:
            after = edit(file.project)
        except PlannerError:  # it does not fit after the others
            continue
        file.commit(after, name)
        if after != states[-1]:
            states.append(after)
    assert len(states) > 5
    return states


def undo(file: ProjectFile) -> None:
    step = file.past(ACTIVE).undo
    assert step
    file.go(ACTIVE, step.before, f"Undo {step.name}")


def redo(file: ProjectFile) -> None:
    step = file.past(ACTIVE).redo
    assert step
    file.go(ACTIVE, step.id, f"Redo {step.name}")


@pytest.mark.parametrize("edit", WITHIN.values(), ids=list(WITHIN))
def test_a_step_is_taken_back_and_made_again_after_reopening(
    path: Path, edit: Callable[[Project], Project]
) -> None:
    before = a_full_project()
    with closing(ProjectFiles().open(path)) as file:
        file.commit(edit(before), "Change something")
    with closing(ProjectFiles().open(path)) as file:
        undo(file)
        assert file.project == before
    with closing(ProjectFiles().open(path)) as file:
        assert file.project == before
        redo(file)
        assert file.project == edit(before)
    with closing(ProjectFiles().open(path)) as file:
        assert file.project == edit(before)


def test_undo_goes_to_the_beginning_and_redo_to_the_end(path: Path) -> None:
    with closing(ProjectFiles().open(path)) as file:
        states = edited(file)
    for state in states[-2::-1]:
        with closing(ProjectFiles().open(path)) as file:
            undo(file)
            assert file.project == state
    with closing(ProjectFiles().open(path)) as file:
        assert file.past(ACTIVE).undo is None
        for state in states[1:]:
            redo(file)
            assert file.project == state
        assert file.past(ACTIVE).redo is None


def test_within_one_opening_a_state_comes_back_as_the_same_objects(file: ProjectFile) -> None:
    before = file.project
    file.commit(moved(before), "Move math")
    undo(file)
    assert file.project.schedule is before.schedule
    assert file.project.school is before.school


def test_after_reopening_only_what_a_step_changed_is_made_anew(path: Path) -> None:
    with closing(ProjectFiles().open(path)) as file:
        file.commit(moved(file.project), "Move math")
    with closing(ProjectFiles().open(path)) as file:
        before = file.project
        undo(file)
        assert file.project.school is before.school
        assert file.project.schedule.rosters == before.schedule.rosters
        assert file.project.schedule != before.schedule


def test_steps_have_the_names_and_times_of_the_commits(path: Path) -> None:
    with closing(ProjectFiles(now=Clock()).open(path)) as file:
        file.commit(renamed(file.project, "Other"), "Rename the school")
        file.commit(moved(file.project), "Move math")
    with closing(ProjectFiles().open(path)) as file:
        told = [(step.name, f"{step.at:%H:%M %Z}") for step in file.past(ACTIVE).steps]
    assert told == [("Rename the school", "14:08 UTC"), ("Move math", "14:09 UTC")]


def test_what_changes_nothing_is_no_step(file: ProjectFile) -> None:
    file.commit(file.project, "Look at it")
    file.commit(a_full_project(), "Look once more")
    file.commit(scenarios.write_note(file.project, ACTIVE, "New"), "Write a note")
    assert file.past(ACTIVE).steps == ()


def test_each_scenario_has_steps_of_its_own(file: ProjectFile) -> None:
    file.commit(renamed(file.project, "Other"), "Rename the school")
    file.commit(scenarios.activate(file.project, MAIN), "Work on main")
    file.commit(moved(file.project), "Move math")
    assert [step.name for step in file.past(MAIN).steps] == ["Move math"]
    assert [step.name for step in file.past(ACTIVE).steps] == ["Rename the school"]

    undo(file)  # in the scenario that is not active
    assert file.project.active == MAIN
    assert scenarios.as_of(file.project, ACTIVE).school == a_full_project().school
    assert file.past(MAIN).redo is None
    file.close()
    with closing(ProjectFiles().open(file.path)) as again:
        assert again.project == file.project


def test_a_change_of_another_scenario_is_a_step_of_that_one(file: ProjectFile) -> None:
    file.commit(scenarios.within(file.project, MAIN, moved), "Build schedule")
    assert file.past(ACTIVE).steps == ()
    assert [step.name for step in file.past(MAIN).steps] == ["Build schedule"]


def test_a_branch_begins_without_steps_and_leaves_those_of_the_other(file: ProjectFile) -> None:
    file.commit(renamed(file.project, "Other"), "Rename the school")
    start = file.state(ACTIVE, BEGINNING)
    file.commit(scenarios.branch(file.project, "As it was", start=start), "Branch")

    assert file.project.school == a_full_project().school
    assert file.past(file.project.active).steps == ()
    assert len(file.past(ACTIVE).steps) == 1


def test_an_edit_after_undo_sets_the_old_line_aside_where_it_can_be_gone_to(path: Path) -> None:
    with closing(ProjectFiles().open(path)) as file:
        file.commit(renamed(file.project, "One"), "One")
        file.commit(renamed(file.project, "Two"), "Two")
        undo(file)
        file.commit(renamed(file.project, "Three"), "Three")
        assert file.past(ACTIVE).redo is None
    with closing(ProjectFiles().open(path)) as file:
        past = file.past(ACTIVE)
        assert [step.name for step in past.line] == ["One", "Three"]
        aside = next(step for step in past.steps if step.name == "Two")
        file.go(ACTIVE, aside.id, "Go to Two")
        assert file.project.school.name == "Two"
        undo(file)
        assert file.project.school.name == "One"


def test_a_step_that_cannot_be_written_leaves_everything_as_it_was(file: ProjectFile) -> None:
    file.commit(renamed(file.project, "Other"), "Rename the school")
    before = fingerprint(file.path)
    held = file.project
    away = file.path.rename(file.path.with_name("away.planner"))
    with pytest.raises(FileProblem, match="is no longer in the folder"):
        undo(file)
    assert file.project is held
    assert file.past(ACTIVE).undo
    assert fingerprint(away) == before


def test_a_second_opener_sees_the_steps_and_earlier_states_and_goes_nowhere(
    file: ProjectFile,
) -> None:
    before = file.project
    file.commit(renamed(file.project, "Other"), "Rename the school")
    with closing(ProjectFiles().open(file.path)) as second:
        assert [step.name for step in second.past(ACTIVE).steps] == ["Rename the school"]
        assert second.state(ACTIVE, BEGINNING) == before
        with pytest.raises(FileProblem, match="is open already"):
            second.go(ACTIVE, BEGINNING, "Undo")
    with pytest.raises(FileProblem, match="is open already"):
        second.past(MAIN)  # it was closed


def test_what_is_forgotten_leaves_no_trace_in_the_file(file: ProjectFile) -> None:
    before = file.project
    file.commit(renamed(before, "Secretname"), "Rename to Secretname")
    file.commit(renamed(before, "Other"), "Rename to Other")
    file.commit(scenarios.delete(scenarios.publish(file.project, MAIN), ACTIVE), "Delete")
    assert b"Secretname" in file.path.read_bytes()
    file.forget("Forget all steps")
    now = file.project
    assert [one.id for one in now.scenarios] == [MAIN]
    assert file.past(MAIN).steps == ()
    path = file.path
    file.close()
    assert b"Secretname" not in path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM history").fetchall() == [("Forget all steps",)]
    with closing(ProjectFiles().open(path)) as again:
        assert again.project == now


def test_the_steps_of_a_scenario_that_is_taken_out_go_with_it(file: ProjectFile) -> None:
    file.commit(moved(file.project), "Move math")
    rest = scenarios.alone(scenarios.as_of(file.project, MAIN))
    file.commit(rest, "Keep main only")
    with closing(sqlite3.connect(file.path)) as connection:
        assert connection.execute("SELECT * FROM steps, heads").fetchall() == []


@pytest.mark.parametrize(
    ("by_hand", "told"),
    [
        ("UPDATE steps SET changes = x'00'", "a step does not fit what it was made from"),
        ("UPDATE school SET name = 'By hand'", "a step does not fit what it was made from"),
        ("UPDATE heads SET present = 9", "table heads: a step of scenario 'b' does not exist"),
        ("UPDATE steps SET before = 9", "table steps: step 1 follows none of its scenario"),
        ("UPDATE steps SET at = 'noon'", "table steps: step 1 has no time"),
    ],
)
def test_steps_changed_by_hand_are_refused_with_a_sentence(
    path: Path, by_hand: str, told: str
) -> None:
    with closing(ProjectFiles().open(path)) as file:
        file.commit(renamed(file.project, "Other"), "Rename the school")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(by_hand)
    with closing(ProjectFiles().open(path)) as file:
        held = file.project
        with pytest.raises(FileProblem, match=told):
            undo(file)
        assert file.project is held


def test_a_step_of_an_earlier_release_lacks_new_columns(path: Path) -> None:
    with closing(ProjectFiles().open(path)) as file:
        file.commit(moved(file.project), "Move math")
    with closing(sqlite3.connect(path)) as connection, connection:
        (packed,) = connection.execute("SELECT changes FROM steps").fetchone()
        (change,) = json.loads(zlib.decompress(packed))
        at = change["columns"].index("observed")
        rows = [row for _, *sides in change["hunks"] for side in sides for row in side]
        for cells in (change["columns"], *rows):
            del cells[at]
        packed = zlib.compress(json.dumps([change]).encode())
        connection.execute("UPDATE steps SET changes = ?", (packed,))
        connection.execute("UPDATE placements SET observed = NULL")
    with closing(ProjectFiles().open(path)) as file:
        undo(file)
        assert {one.observed for one in file.project.schedule.placements} == {None}


@pytest.mark.parametrize(
    ("had", "has", "changed"),
    [
        ("abc", "abc", []),
        ("abc", "axc", [(1, "b", "x")]),
        ("abc", "bc", [(0, "a", "")]),
        ("abc", "abcd", [(3, "", "d")]),
        ("abcd", "xbyd", [(0, "a", "x"), (2, "c", "y")]),
        ("", "ab", [(0, "", "ab")]),
        ("abcdef", "acdxf", [(1, "b", ""), (4, "e", "x")]),
    ],
)
def test_only_rows_that_differ_are_kept(
    had: str, has: str, changed: list[tuple[int, str, str]]
) -> None:
    assert list(hunks(had, has)) == changed

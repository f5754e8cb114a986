from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from planner.domain.activity import Pin, Student
from planner.domain.edits import pin
from planner.domain.ids import ActivityId, DayId, ScenarioId, SessionId, StudentId
from planner.domain.project import Project
from planner.domain.scenarios import activate, alone, as_of, restore
from planner.domain.school import School
from planner.store.contents import changes, load
from planner.store.reading import upgrade
from planner.store.rows import Unreadable
from tests.store.projects import a_full_project, span


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """A database in memory with all tables and the full project in them."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    upgrade(connection)
    apply(connection, None, a_full_project())
    yield connection
    connection.close()


def apply(connection: sqlite3.Connection, old: Project | None, new: Project) -> None:
    for change in changes(old, new):
        connection.executemany(change.sql, change.rows)


def written(old: Project, new: Project) -> list[tuple[str, int]]:
    """Return how many rows of which statements an edit writes."""
    return [
        (change.sql.split(" (")[0].split(" WHERE")[0], len(change.rows))
        for change in changes(old, new)
    ]


def moved(project: Project) -> Project:
    """Return the project with its second placement at another time."""
    placement = project.schedule.by_session.get(SessionId("math/1"))
    placement = placement or project.schedule.placements[0]
    placement = replace(placement, times=(span("Tue", 600, 675),))
    return project.with_schedule(project.schedule.with_placement(placement))


def in_school(change: Callable[[School], School]) -> Callable[[Project], Project]:
    return lambda project: replace(project, school=change(project.school))


def test_what_was_written_is_read(connection: sqlite3.Connection) -> None:
    assert load(connection) == a_full_project()


def test_the_same_project_writes_nothing() -> None:
    project = a_full_project()
    assert written(project, project) == []
    assert written(project, a_full_project()) == []


def test_a_moved_session_writes_one_row() -> None:
    project = a_full_project()
    assert written(project, moved(project)) == [('REPLACE INTO "placements"', 1)]


def test_a_pin_writes_one_row() -> None:
    project = alone(a_full_project())
    pinned = pin(project, Pin(activity=ActivityId("math"), session=1))
    assert written(project, pinned) == [('REPLACE INTO "pins"', 1)]


def test_a_pin_keeps_the_table_of_another_scenario_once() -> None:
    project = a_full_project()
    pinned = pin(project, Pin(activity=ActivityId("math"), session=1))
    again = pin(pinned, Pin(activity=ActivityId("math"), session=1, day=DayId("Mon")))
    kept = [("REPLACE INTO apart", 1)]
    assert written(project, pinned) == [('REPLACE INTO "pins"', 1), *kept * 2]
    assert written(pinned, again) == [('REPLACE INTO "pins"', 1)]


def test_a_new_name_of_the_school_writes_one_row() -> None:
    project = alone(a_full_project())
    renamed = in_school(lambda school: replace(school, name="Other"))(project)
    assert written(project, renamed) == [('REPLACE INTO "school"', 1)]


def test_another_active_scenario_writes_one_row() -> None:
    project = a_full_project()
    other = replace(project, active=project.scenarios[0].id)
    assert written(project, other) == [('REPLACE INTO "project"', 1)]


def test_the_last_row_taken_away_is_one_deletion() -> None:
    project = in_school(lambda school: replace(school, companions=()))(alone(a_full_project()))
    fewer = in_school(lambda school: replace(school, students=school.students[:1]))(project)
    assert written(project, fewer) == [('DELETE FROM "students"', 1)]


EDITS: dict[str, Callable[[Project], Project]] = {
    "a session moved": moved,
    "a student in front": in_school(
        lambda s: replace(s, students=(Student(id=StudentId("new")), *s.students))
    ),
    "a student taken out": in_school(
        lambda s: replace(s, requests=(), companions=(), students=s.students[1:])
    ),
    "students turned round": in_school(lambda s: replace(s, students=s.students[::-1])),
    "a bell taken away": in_school(
        lambda s: replace(s, cycle=replace(s.cycle, bells=s.cycle.bells[::2]))
    ),
    "a bell emptied": in_school(
        lambda s: replace(
            s,
            cycle=replace(s.cycle, bells=(s.cycle.bells[0], replace(s.cycle.bells[1], blocks=()))),
        )
    ),
    "scenarios turned round": lambda p: replace(p, scenarios=p.scenarios[::-1]),
    "a scenario taken away": lambda p: replace(p, scenarios=p.scenarios[1:]),
    "another scenario with a school of its own": lambda p: activate(
        restore(p, ScenarioId("away")), ScenarioId("away")
    ),
    "an edit that another scenario does not see": lambda p: activate(
        in_school(lambda s: replace(s, students=s.students[::-1]))(p), ScenarioId("main")
    ),
    "no rules": lambda p: replace(p, statements=()),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=list(EDITS))
def test_an_edit_and_its_undoing_are_read_as_written(
    connection: sqlite3.Connection, edit: Callable[[Project], Project]
) -> None:
    before = a_full_project()
    after = edit(before)
    assert after != before
    apply(connection, before, after)
    assert load(connection) == after
    apply(connection, after, before)
    assert load(connection) == before


@pytest.mark.parametrize(
    ("by_hand", "told"),
    [
        ("DELETE FROM students WHERE position = 0", "table students: position 0 is missing."),
        ("DELETE FROM school", "table school needs exactly one row and has 0."),
        (
            "INSERT INTO school VALUES (1, '', '', '', 5, NULL, NULL, '', NULL)",
            "table school needs exactly one row and has 2.",
        ),
        ("UPDATE project SET active = 'c'", "There is no scenario 'c'."),
        (
            "UPDATE placements SET scenario = 'c' WHERE scenario = 'b'",
            "table placements: scenario 'c' does not exist.",
        ),
        ("UPDATE bells SET bell = 'x' WHERE position = 1", "table blocks: bell 'short'"),
        ("UPDATE placements SET session = 'math/1'", "A session is placed twice."),
        ("UPDATE people SET role = 'clown'", "'clown' is not the id of a role."),
        ("UPDATE people SET fte = '5'", "table people, row 1: "),
        ("UPDATE apart SET scenario = 'c'", "table apart: scenario 'c' does not exist"),
        ("UPDATE apart SET scenario = 'b'", "table apart: scenario 'b' does not exist, or is"),
        ("UPDATE apart SET rows = '{}'", "table apart: what is kept of "),
        (
            "UPDATE apart SET \"table\" = 'x' WHERE \"table\" = 'people'",
            "kept of 'x' cannot be read",
        ),
        ("UPDATE apart SET same_as = 'b'", "table apart: scenario 'b' has no "),
        ("UPDATE scenarios SET name = x'00' WHERE position = 1", "table scenarios, row 2, column"),
    ],
)
def test_tables_changed_by_hand_are_refused_with_the_place(
    connection: sqlite3.Connection, by_hand: str, told: str
) -> None:
    connection.execute(by_hand)
    with pytest.raises(Unreadable) as refused:
        load(connection)
    assert told in str(refused.value)


def test_what_is_kept_apart_by_an_earlier_release_lacks_new_columns(
    connection: sqlite3.Connection,
) -> None:
    (text,) = connection.execute(
        "SELECT rows FROM apart WHERE scenario = 'away' AND \"table\" = 'people'"
    ).fetchone()
    kept = json.loads(text)
    at = kept["columns"].index("years")
    for cells in (kept["columns"], *kept["rows"]):
        del cells[at]
    connection.execute("UPDATE apart SET rows = ? WHERE \"table\" = 'people'", (json.dumps(kept),))
    away = as_of(load(connection), ScenarioId("away"))
    assert {person.years for person in away.school.people} == {None}
    assert load(connection).school == a_full_project().school

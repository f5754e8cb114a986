"""The steps of each scenario, kept in the file so that undo goes back to the very beginning."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime

from planner.domain.ids import ScenarioId
from planner.domain.language import say
from planner.domain.project import Project
from planner.services.past import BEGINNING, Past, Step
from planner.store.deltas import applied, deltas
from planner.store.rows import Unreadable

NEW = "INSERT INTO steps (scenario, before, name, at, changes) VALUES (?, ?, ?, ?, ?)"
HEAD = "REPLACE INTO heads (scenario, present, last) VALUES (?, ?, ?)"
GET_HEAD = "SELECT present, last FROM heads WHERE scenario = ?"
GET = "SELECT id, before, name, at FROM steps WHERE scenario = ? ORDER BY id"
CHANGES = "SELECT changes FROM steps WHERE id = ?"
FORGET = (
    "DELETE FROM steps WHERE scenario = ?",
    "DELETE FROM heads WHERE scenario = ?",
)


def keep_steps(
    connection: sqlite3.Connection, old: Project, new: Project, name: str, at: str
) -> dict[ScenarioId, Step]:
    """Note a step for each scenario that ``new`` has otherwise than ``old``, and return them.

    Steps that were taken back are set aside by it. To be called within a transaction.
    """
    found = {}
    for scenario, changes in deltas(old, new):
        head = connection.execute(GET_HEAD, (scenario,)).fetchone()
        before = head[0] if head else BEGINNING
        number = connection.execute(NEW, (scenario, before, name, at, changes)).lastrowid
        connection.execute(HEAD, (scenario, number, number))
        when = datetime.fromisoformat(at)
        found[scenario] = Step(id=number or BEGINNING, before=before, name=name, at=when)
    kept = {scenario.id for scenario in new.scenarios}
    for gone in (one.id for one in old.scenarios if one.id not in kept):
        for statement in FORGET:
            connection.execute(statement, (gone,))
    return found


def forget_all(connection: sqlite3.Connection) -> None:
    """Delete every step of every scenario, and the names of all that was ever done."""
    for table in ("steps", "heads", "history"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own


def keep_head(connection: sqlite3.Connection, scenario: ScenarioId, past: Past) -> None:
    """Note where a scenario stands in its past."""
    connection.execute(HEAD, (scenario, past.present, past.last))


def read_past(connection: sqlite3.Connection, scenario: ScenarioId) -> Past:
    """Return the past of a scenario, without what its steps changed; raises ``Unreadable``."""
    head = connection.execute(GET_HEAD, (scenario,)).fetchone()
    if head is None:
        return Past()
    steps = tuple(_steps(connection, scenario))
    past = Past(steps=steps, present=head[0], last=head[1])
    if not {head[0], head[1]} <= {BEGINNING, *past.by_id}:
        msg = say("table heads: a step of scenario {scenario!r} does not exist.", scenario=scenario)
        raise Unreadable(msg)
    return past


def _steps(connection: sqlite3.Connection, scenario: ScenarioId) -> Iterator[Step]:
    known = {BEGINNING}
    for number, before, name, at in connection.execute(GET, (scenario,)):
        if before not in known:
            msg = say("table steps: step {number} follows none of its scenario.", number=number)
            raise Unreadable(msg)
        known.add(number)
        try:
            when = datetime.fromisoformat(at)
        except (TypeError, ValueError) as error:
            msg = say("table steps: step {number} has no time.", number=number)
            raise Unreadable(msg) from error
        yield Step(id=number, before=before, name=name, at=when)


def state_at(connection: sqlite3.Connection, state: Project, past: Past, step: int) -> Project:
    """Return the project with the active scenario as it was after one of its steps."""
    back, forth = past.way(step)
    if back:
        state = applied(state, _changes(connection, back), forth=False)
    if forth:
        state = applied(state, _changes(connection, forth), forth=True)
    return state


def _changes(connection: sqlite3.Connection, steps: Sequence[Step]) -> list[bytes]:
    return [connection.execute(CHANGES, (step.id,)).fetchone()[0] for step in steps]

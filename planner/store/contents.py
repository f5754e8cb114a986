"""A project as rows in order: what a file holds, what has to change, and the way back."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from planner.domain.ids import ScenarioId
from planner.domain.language import say
from planner.domain.project import Project, Scenario
from planner.domain.schedule import Schedule
from planner.domain.school import School
from planner.domain.week import Bell, Cycle
from planner.errors import UserError
from planner.store.apart import Apart, Section, apart_changes, load_apart, sections_of
from planner.store.rows import (
    BELLS,
    BLOCKS,
    DAYS,
    OF_SCHOOL,
    PLACEMENTS,
    PROJECT,
    ROSTERS,
    RULES,
    SCENARIOS,
    SCHOOL,
    TABLES,
    WRONG,
    Cell,
    Table,
    Unreadable,
)

Contents = dict[Section, Sequence[Any]]

Found = dict[str, list[tuple[Any, ...]]]
"""Rows of one table by owner, without the key columns."""


@dataclass(frozen=True, slots=True)
class Change:
    """A statement to run once for each of the rows."""

    sql: str
    rows: tuple[tuple[Cell, ...], ...]


def contents(project: Project) -> Contents:
    """Return the values of each table, in the order of their rows."""
    school = project.school
    sections: Contents = {
        **sections_of(school, project.statements),
        (SCHOOL.name, ""): (school,),
        (PROJECT.name, ""): (project,),
        (BELLS.name, ""): school.cycle.bells,
        (SCENARIOS.name, ""): project.scenarios,
    }
    for scenario in project.scenarios:
        sections[PLACEMENTS.name, scenario.id] = scenario.schedule.placements
        sections[ROSTERS.name, scenario.id] = scenario.schedule.rosters
    return sections


def changes(old: Project | None, new: Project) -> Iterator[Change]:
    """Yield what turns a file that holds ``old`` into one that holds ``new``, and no more."""
    before: Contents = contents(old) if old else {}
    after = contents(new)
    for section in {**before, **after}:
        had, has = before.get(section, ()), after.get(section, ())
        if had is not has:
            yield from _section_changes(section, had, has)
    for sql, row in apart_changes(old, new):
        yield Change(sql, (row,))


def _section_changes(section: Section, had: Sequence[Any], has: Sequence[Any]) -> Iterator[Change]:
    table, owner = TABLES[section[0]], section[1:] if TABLES[section[0]].owner else ()
    if len(has) < len(had):
        yield Change(_cut_sql(table), ((*owner, len(has)),))
    rows = tuple(
        (*owner, position, *table.cells(item))
        for position, (earlier, item) in enumerate(zip_longest(had[: len(has)], has))
        if _differ(table, earlier, item)
    )
    if rows:
        yield Change(_put_sql(table), rows)


def _differ(table: Table, earlier: object | None, item: object) -> bool:
    """Say whether two values make different rows; a part of them may be kept elsewhere."""
    if earlier is item or earlier == item:
        return False
    return earlier is None or table.cells(earlier) != table.cells(item)


def _put_sql(table: Table) -> str:
    places = ", ".join("?" for _ in table.names)
    return f"REPLACE INTO {_quoted(table.name)} ({_listed(table.names)}) VALUES ({places})"  # noqa: S608 - names of our own


def _cut_sql(table: Table) -> str:
    owned = f"{_quoted(table.owner)} = ? AND " if table.owner else ""
    return f"DELETE FROM {_quoted(table.name)} WHERE {owned}position >= ?"  # noqa: S608 - names of our own


def _get_sql(table: Table) -> str:
    # With the table's name before it, since SQLite takes an unknown "name" alone for a text.
    columns = [f"{_quoted(table.name)}.{_quoted(name)}" for name in table.names]
    asked = ", ".join(columns if table.owner else ["''", *columns])
    return f"SELECT {asked} FROM {_quoted(table.name)} ORDER BY 1, 2"  # noqa: S608 - names of our own


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(_quoted, names))


def _quoted(name: str) -> str:
    return f'"{name}"'


def load(connection: sqlite3.Connection) -> Project:
    """Return the project that the tables hold.

    Raises :class:`~planner.store.rows.Unreadable` if they hold anything else.
    """
    found = {table.name: _rows(connection, table) for table in TABLES.values()}
    try:
        project = _project(connection, found)
    except (*WRONG, UserError) as error:
        raise Unreadable(str(error)) from error
    for table in (BLOCKS, PLACEMENTS, ROSTERS):
        for owner in found[table.name]:
            msg = say(
                "table {table}: {owner} {owner2!r} does not exist.",
                table=table.name,
                owner=table.owner,
                owner2=owner,
            )
            raise Unreadable(msg)
    return project


def _rows(connection: sqlite3.Connection, table: Table) -> Found:
    """Return the rows of each owner, which must be counted from 0 without a gap."""
    found: Found = defaultdict(list)
    for owner, position, *cells in connection.execute(_get_sql(table)):
        rows = found[owner]
        if position != len(rows):
            msg = say(
                "table {table}: position {rows} is missing.", table=table.name, rows=len(rows)
            )
            raise Unreadable(msg)
        rows.append(tuple(cells))
    return found


def _project(connection: sqlite3.Connection, found: Mapping[str, Found]) -> Project:
    """Make the project; rows are taken out of ``found``, so that what is left has no owner."""
    tables: dict[str, Any] = {table.name: _all(found, table) for table in OF_SCHOOL}
    cycle = Cycle(days=_all(found, DAYS), bells=tuple(_bells(found)))
    school, statements = School(**_only(found, SCHOOL), cycle=cycle, **tables), _all(found, RULES)
    only = _only(found, PROJECT)
    others = load_apart(connection, school, statements)
    scenarios = tuple(_scenarios(found, others, only["active"]))
    for scenario in others.parts:
        msg = say(
            "table apart: scenario {scenario!r} does not exist, or is the active one.",
            scenario=scenario,
        )
        raise Unreadable(msg)
    return Project(school=school, statements=statements, scenarios=scenarios, **only)


def _all(found: Mapping[str, Found], table: Table, owner: str = "") -> tuple[Any, ...]:
    rows = found[table.name].pop(owner, ())
    return tuple(table.item(cells, row) for row, cells in enumerate(rows, start=1))


def _only(found: Mapping[str, Found], table: Table) -> dict[str, Any]:
    rows = found[table.name].pop("", [])
    if len(rows) != 1:
        msg = say(
            "table {table} needs exactly one row and has {rows}.", table=table.name, rows=len(rows)
        )
        raise Unreadable(msg)
    return table.values(rows[0], 1)


def _bells(found: Mapping[str, Found]) -> Iterator[Bell]:
    for row, cells in enumerate(found[BELLS.name].pop("", ()), start=1):
        values = BELLS.values(cells, row)
        yield Bell(**values, blocks=_all(found, BLOCKS, values["id"]))


def _scenarios(found: Mapping[str, Found], others: Apart, active: ScenarioId) -> Iterator[Scenario]:
    for row, cells in enumerate(found[SCENARIOS.name].pop("", ()), start=1):
        values = SCENARIOS.values(cells, row)
        placements = _all(found, PLACEMENTS, values["id"])
        rosters = _all(found, ROSTERS, values["id"])
        own = others.of(values["id"]) if values["id"] != active else {}
        schedule = Schedule(placements=placements, rosters=rosters)
        yield Scenario(**values, **own, schedule=schedule)

"""What one step changed of a scenario, kept small: the rows that went and those that came."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from planner.domain.ids import ScenarioId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.scenarios import as_of
from planner.domain.schedule import Schedule
from planner.errors import UserError
from planner.store.apart import (
    Section,
    cells_of,
    columns_of,
    rows_of,
    school_of,
    sections_of,
)
from planner.store.rows import PLACEMENTS, ROSTERS, RULES, WRONG, Unreadable

Hunk = tuple[int, Sequence[Any], Sequence[Any]]
"""From which row on, counted before the change, which rows went and which came."""

Rows = dict[Section, Sequence[Any]]

PLACES, SEATS = (PLACEMENTS.name, ""), (ROSTERS.name, "")
STATED = (RULES.name, "")
OF_SCHEDULE = (PLACES, SEATS)


def deltas(old: Project, new: Project) -> Iterator[tuple[ScenarioId, bytes]]:
    """Yield each scenario that both projects have and that differs, with what changed of it."""
    known = {scenario.id for scenario in old.scenarios}
    for scenario in new.scenarios:
        if scenario.id in known and not _untouched(old, new, scenario.id):
            changed = list(_changes(_rows(as_of(old, scenario.id)), _rows(as_of(new, scenario.id))))
            if changed:
                yield scenario.id, zlib.compress(json.dumps(changed).encode())


def _untouched(old: Project, new: Project, scenario: ScenarioId) -> bool:
    """Say whether a scenario's state is the same object, which takes no time to see."""
    before, after = _state(old, scenario), _state(new, scenario)
    return all(one is other for one, other in zip(before, after, strict=True))


def _state(project: Project, scenario: ScenarioId) -> tuple[object, object, object]:
    if scenario == project.active:
        return project.school, project.statements, project.schedule
    one = next(one for one in project.scenarios if one.id == scenario)
    return one.school, one.statements, one.schedule


def _rows(project: Project) -> Rows:
    """Return all rows of the active scenario."""
    schedule = project.schedule
    of_schedule = {PLACES: schedule.placements, SEATS: schedule.rosters}
    return {**sections_of(project.school, project.statements), **of_schedule}


def _changes(before: Rows, after: Rows) -> Iterator[dict[str, Any]]:
    for section in {**before, **after}:
        had, has = before.get(section, ()), after.get(section, ())
        if had is not has and had != has:
            table, owner = section
            yield {
                "table": table,
                "owner": owner,
                "columns": columns_of(table),
                "hunks": [
                    [start, *([cells_of(table, row) for row in rows] for rows in (went, came))]
                    for start, went, came in hunks(had, has)
                ],
            }


def hunks(had: Sequence[Any], has: Sequence[Any]) -> Iterator[Hunk]:
    """Yield what turns some rows into others, in order; rows that stay in order are left out."""
    coming = {row: place for place, row in reversed(list(enumerate(has)))}
    start = place = there = 0
    while place < len(had):
        stays_at = coming.get(had[place], -1)
        if stays_at >= there:
            if place > start or stays_at > there:
                yield start, had[start:place], has[there:stays_at]
            start, there = place + 1, stays_at + 1
        place += 1
    if place > start or len(has) > there:
        yield start, had[start:], has[there:]


def applied(project: Project, steps: Sequence[bytes], *, forth: bool) -> Project:
    """Return the project with steps made again, or taken back, in the active scenario.

    ``steps`` are in the order in which that happens. Raises :class:`Unreadable` where they do not
    fit, which means that the file was changed by hand.
    """
    rows = _rows(project)
    try:
        for step in steps:
            for change in json.loads(zlib.decompress(step)):
                section = (change["table"], change["owner"])
                rows[section] = _changed(rows.get(section, ()), change, forth=forth)
        return _with_rows(project, rows)
    except (*WRONG, zlib.error, UserError) as error:
        msg = say("table steps: a step does not fit what it was made from ({error}).", error=error)
        raise Unreadable(msg) from error


def _changed(rows: Sequence[Any], change: dict[str, Any], *, forth: bool) -> tuple[Any, ...]:
    """Return the rows of one table after one step, or before it."""
    found: list[Any] = []
    place = shift = 0
    for start, *cells in change["hunks"]:
        went, came = (rows_of(change["table"], change["columns"], one) for one in cells)
        begin = start if forth else start + shift
        shift += len(came) - len(went)
        out, put = (went, came) if forth else (came, went)
        if tuple(rows[begin : begin + len(out)]) != out:
            raise ValueError(change["table"])
        found += [*rows[place:begin], *put]
        place = begin + len(out)
    return (*found, *rows[place:])


def _with_rows(project: Project, rows: Rows) -> Project:
    """Return the project with these rows; what has not changed stays the same object."""
    before = _rows(project)
    schedule = project.schedule
    if any(rows[one] is not before[one] for one in OF_SCHEDULE):
        schedule = Schedule(placements=tuple(rows[PLACES]), rosters=tuple(rows[SEATS]))
    statements = tuple(rows[STATED])
    left_out = (STATED, *OF_SCHEDULE)
    if any(rows[one] != before.get(one) for one in rows if one not in left_out):
        project = replace(project, school=school_of(rows))
    if statements != project.statements:
        project = replace(project, statements=statements)
    return project.with_schedule(schedule) if schedule is not project.schedule else project

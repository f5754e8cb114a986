"""What scenarios that are not active have otherwise than the active one: whole tables of theirs.

The tables of a school and its rules hold the active scenario's rows. Another scenario keeps only
those of its tables that differ, as JSON, and one that several have alike is kept once.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from planner.domain.ids import ScenarioId
from planner.domain.language import say
from planner.domain.project import Project, Scenario
from planner.domain.rule import Statement
from planner.domain.school import School
from planner.domain.week import Bell, Cycle
from planner.store.rows import (
    BELLS,
    BLOCKS,
    DAYS,
    OF_SCHOOL,
    RULES,
    SCHOOL,
    TABLES,
    WRONG,
    Table,
    Unreadable,
)

Section = tuple[str, str]
"""A table and the owner of the rows that are counted together (nobody, for most tables)."""

Contents = Mapping[Section, Sequence[Any]]

Key = tuple[str, str, str]
"""A scenario, a table and the owner of the rows."""

IN_PART = (SCHOOL.name, BELLS.name)
"""Tables that hold only some fields of their values: here their rows are the cells themselves."""

PUT = 'REPLACE INTO apart (scenario, "table", owner, same_as, rows) VALUES (?, ?, ?, ?, ?)'
CUT = 'DELETE FROM apart WHERE scenario = ? AND "table" = ? AND owner = ?'
GET = 'SELECT scenario, "table", owner, same_as, rows FROM apart ORDER BY 1, 2, 3'


def sections_of(school: School, statements: tuple[Statement, ...]) -> dict[Section, Sequence[Any]]:
    """Return the rows of each table of a school and its rules, in order."""
    bells = school.cycle.bells
    sections: dict[Section, Sequence[Any]] = {
        (table.name, ""): getattr(school, table.name) for table in OF_SCHOOL
    }
    sections[SCHOOL.name, ""] = (SCHOOL.cells(school),)
    sections[DAYS.name, ""] = school.cycle.days
    sections[BELLS.name, ""] = tuple(BELLS.cells(bell) for bell in bells)
    sections[RULES.name, ""] = statements
    for bell in bells:
        sections[BLOCKS.name, bell.id] = bell.blocks
    return sections


def school_of(sections: Contents) -> School:
    """Return the school whose tables these are; raises if they do not fit together."""
    (cells,) = sections[SCHOOL.name, ""]
    ids = [BELLS.values(cells, 1)["id"] for cells in sections[BELLS.name, ""]]
    bells = tuple(Bell(id=one, blocks=tuple(sections.get((BLOCKS.name, one), ()))) for one in ids)
    tables: dict[str, Any] = {table.name: tuple(sections[table.name, ""]) for table in OF_SCHOOL}
    cycle = Cycle(days=tuple(sections[DAYS.name, ""]), bells=bells)
    return School(**SCHOOL.values(cells, 1), cycle=cycle, **tables)


def cells_of(table: str, row: Any) -> Sequence[Any]:  # noqa: ANN401 - a value of the table
    """Return the cells of a row."""
    return row if table in IN_PART else TABLES[table].cells(row)


def columns_of(table: str) -> list[str]:
    """Return the names of the columns in which rows are kept today."""
    return [column.name for column in TABLES[table].columns]


def rows_of(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> tuple[Any, ...]:
    """Return the rows that were kept with these columns, perhaps by an earlier release.

    What has a column only since then is as nobody had set it. Raises ``Unreadable`` or what is
    ``WRONG``.
    """
    kind = TABLES[table]
    unknown = set(columns) - set(columns_of(table))
    if unknown:
        raise KeyError(*unknown)
    unset = {
        column.name: column.encode(_default(kind, column.field))
        for column in kind.columns
        if column.name not in columns
    }
    found = []
    for number, cells in enumerate(rows, start=1):
        known = unset | dict(zip(columns, cells, strict=True))
        found.append(_row(table, [known[name] for name in columns_of(table)], number))
    return tuple(found)


def _default(table: Table, name: str) -> Any:  # noqa: ANN401 - of any field
    """Return the default of a field; raises ``KeyError`` if it must be set."""
    defaults = {one.name: one.default for one in fields(table.kind) if one.default is not MISSING}
    return defaults[name]


def _row(table: str, cells: Sequence[Any], number: int) -> Any:  # noqa: ANN401 - a value of the table
    if table in IN_PART:
        TABLES[table].values(cells, number)
        return tuple(cells)
    return TABLES[table].item(cells, number)


@dataclass(frozen=True, slots=True)
class Part:
    """One table of a scenario: its rows, or the scenario before it that has the same."""

    items: Sequence[Any]
    same_as: str = ""


def apart(project: Project) -> dict[Key, Part]:
    """Return what each scenario has otherwise than the active one."""
    found: dict[Key, Part] = {}
    if len(project.scenarios) == 1:
        return found
    active = sections_of(project.school, project.statements)
    seen: dict[tuple[Section, int], str] = {}
    for scenario in project.scenarios:
        for section, items in _own_sections(scenario).items():
            if items == active.get(section):
                continue
            like = seen.setdefault((section, id(items)), scenario.id)
            found[(scenario.id, *section)] = Part(items, like if like != scenario.id else "")
    return found


def _own_sections(scenario: Scenario) -> Contents:
    if scenario.school is None or scenario.statements is None:
        return {}  # the active one
    return sections_of(scenario.school, scenario.statements)


def apart_changes(old: Project | None, new: Project) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield statements and rows that turn what is kept for ``old`` into what is for ``new``."""
    before, after = apart(old) if old else {}, apart(new)
    for key in before.keys() - after.keys():
        yield CUT, key
    for key, part in after.items():
        if part != before.get(key):
            yield PUT, (*key, part.same_as, "" if part.same_as else _text(key[1], part.items))


def _text(table: str, items: Sequence[Any]) -> str:
    kept = {"columns": columns_of(table), "rows": [cells_of(table, item) for item in items]}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Apart:
    """What a file holds for the scenarios that are not active.

    ``schools`` are those that were made already, so that scenarios with one school share it.
    """

    school: School
    statements: tuple[Statement, ...]
    parts: dict[str, dict[Section, tuple[Any, ...]]]
    schools: dict[tuple[tuple[Section, int], ...], School] = field(default_factory=dict)

    def of(self, scenario: ScenarioId) -> dict[str, Any]:
        """Return the fields ``school`` and ``statements`` of a scenario."""
        parts = self.parts.pop(scenario, {})
        statements = parts.pop((RULES.name, ""), self.statements)
        return {"school": self._school(parts), "statements": statements}

    def _school(self, parts: dict[Section, tuple[Any, ...]]) -> School:
        if not parts:
            return self.school
        key = tuple(sorted((section, id(items)) for section, items in parts.items()))
        if key not in self.schools:
            self.schools[key] = school_of(sections_of(self.school, ()) | parts)
        return self.schools[key]


def load_apart(
    connection: sqlite3.Connection, school: School, statements: tuple[Statement, ...]
) -> Apart:
    """Read what a file holds for the scenarios that are not active; raises ``Unreadable``."""
    parts: dict[str, dict[Section, tuple[Any, ...]]] = {}
    same: list[tuple[str, Section, str]] = []
    for scenario, table, owner, same_as, rows in connection.execute(GET):
        if same_as:
            same.append((scenario, (table, owner), same_as))
        else:
            parts.setdefault(scenario, {})[table, owner] = _items(table, rows)
    for scenario, section, like in same:
        if section not in parts.get(like, {}):
            msg = say(
                "table apart: scenario {like!r} has no {section} of its own.",
                like=like,
                section=section[0],
            )
            raise Unreadable(msg)
        parts.setdefault(scenario, {})[section] = parts[like][section]
    return Apart(school, statements, parts)


def _items(table: str, text: str) -> tuple[Any, ...]:
    try:
        kept = json.loads(text)
        return rows_of(table, kept["columns"], kept["rows"])
    except WRONG as error:
        msg = say("table apart: what is kept of {table!r} cannot be read.", table=table)
        raise Unreadable(msg) from error

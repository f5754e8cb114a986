"""Tables of a file taken over: into the open project or as a new one, told before it is done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from planner.domain.edits import take_tables
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.tables import Tables
from planner.services.comparing.difference import RowChange
from planner.services.comparing.row_words import row_name
from planner.services.comparing.tables import KEYS, SCHOOL, STATEMENTS, keyed, table_differences
from planner.services.findings import Import

MOST_NAMED = 500
"""Rows of one table that are named before the rest is only counted."""


class How(StrEnum):
    """What becomes of the rows that a project has."""

    ADD = "add"
    """Rows that the file does not have stay."""
    REPLACE = "replace"
    """Of the tables that the file has, they are left out."""
    NEW = "new"
    """Nothing: the file becomes a project of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChange:
    """The rows of one table that are new, changed or left out, each as a line of text."""

    table: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Look:
    """What an import would do in one way."""

    read: Import
    changes: tuple[TableChange, ...] = ()

    @property
    def count(self) -> int:
        """How many rows would be added, changed or left out."""
        return sum(len(one.added) + len(one.changed) + len(one.left_out) for one in self.changes)


def looks(project: Project | None, read: Mapping[How, Import]) -> dict[How, Look]:
    """Return what an import would do in each way in which the file was read."""
    return {
        how: Look(read=found, changes=_changes(None if how is How.NEW else project, found.project))
        for how, found in read.items()
    }


def taken(project: Project, found: Project) -> Project:
    """Take over what was read into a project: its tables and its rules, as one edit.

    The schedule keeps what still means something. Raises ``UserError``.
    """
    ordered = _in_order(project, found.school)
    tables = {
        field.name: getattr(ordered, field.name)
        for field in fields(Tables)
        if getattr(ordered, field.name) != getattr(project.school, field.name)
    }
    return take_tables(project, tables, found.statements)


def _changes(before: Project | None, after: Project | None) -> tuple[TableChange, ...]:
    if after is None:
        return ()
    if before is None:
        return tuple(_all_new(after))
    found: dict[str, dict[str, list[str]]] = {}
    for difference in table_differences(before, after):
        change = difference.change
        if not isinstance(change, RowChange):
            continue
        what = found.setdefault(change.table, {"added": [], "changed": [], "left_out": []})
        if change.before is None:
            what["added"].append(_line(after.school, change, difference.name))
        elif change.after is None:
            what["left_out"].append(_line(before.school, change, difference.name))
        else:
            what["changed"].append(difference.sentence)
    return tuple(
        TableChange(table=table, **{name: tuple(lines) for name, lines in what.items()})
        for table, what in found.items()
    )


def _all_new(after: Project) -> Iterator[TableChange]:
    school = after.school
    for table in KEYS:
        rows = keyed(table, getattr(school, table))
        lines = tuple(_named(school, key, row) for key, row in rows)
        if lines:
            yield TableChange(table=table, added=lines)
    days = tuple(str(day.id) for day in school.cycle.days)
    yield TableChange(table=SCHOOL, added=days)
    if after.statements:
        rows = keyed(STATEMENTS, after.statements)
        lines = tuple(" ".join(map(_text, key)).strip() for key, _ in rows)
        yield TableChange(table=STATEMENTS, added=lines)


def _line(school: School, change: RowChange, name: str) -> str:
    row = change.after if change.after is not None else change.before
    if change.table == STATEMENTS:
        return name
    return _named(school, change.key, row)


def _named(school: School, key: Sequence[object], row: object) -> str:
    """Return the name of a row, with its id where it has one."""
    name = row_name(school, row)
    identifier = str(getattr(row, "id", ""))
    return f"{name} ({identifier})" if identifier and identifier != name else name or str(key)


def _text(part: object) -> str:
    return ", ".join(map(str, part)) if isinstance(part, tuple) else str(part)


def _in_order(project: Project, school: School) -> School:
    """Return a school with rows that were there before in the order that they had."""
    tables: dict[str, Any] = {}
    for table in KEYS:
        before = {key: n for n, (key, _) in enumerate(keyed(table, getattr(project.school, table)))}
        rows = list(keyed(table, getattr(school, table)))
        if before and rows:
            rows.sort(key=lambda pair: before.get(pair[0], len(before)))
            tables[table] = tuple(row for _, row in rows)
    return replace(school, **tables)


def told(changes: Sequence[TableChange]) -> str:
    """Say in one sentence how many rows are added, changed and left out."""
    added = sum(len(one.added) for one in changes)
    changed = sum(len(one.changed) for one in changes)
    left_out = sum(len(one.left_out) for one in changes)
    if not added + changed + left_out:
        return say("Nothing changes: the project has all of it already.")
    return say(
        "Rows added: {added}, changed: {changed}, left out: {left_out}.",
        added=f"{added:,}",
        changed=f"{changed:,}",
        left_out=f"{left_out:,}",
    )

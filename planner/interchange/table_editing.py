"""The tables of a project as a person edits them, by the definitions of the file format.

Rows that read as they did are not read again, so that a change of one cell of a large school is
as quick as that of a small one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from planner.domain.edits import take_school
from planner.domain.language import mark, say_marked
from planner.domain.project import Project
from planner.interchange.assembly import change_of
from planner.interchange.cells import CLOCK, LIST, PARAMETERS, SPANS
from planner.interchange.knowledge import SOURCES
from planner.interchange.layout import Column, Table
from planner.interchange.limits import LONGEST_TEXT, TOO_LONG
from planner.interchange.rows import read_text
from planner.interchange.source import Cell, Place, Sheet, Source, Unreadable
from planner.interchange.staffing import ROOM, STAFF
from planner.interchange.tables import TABLES
from planner.services.findings import Finding
from planner.services.tables import CellFault, Change, ColumnInfo, Row, TableInfo

SEVERAL = (LIST, SPANS, PARAMETERS, STAFF)
"""Forms of cells that may hold several things, separated by semicolons."""

INSIDE = {STAFF: "people", ROOM: "rooms", SPANS: "days"}
"""Forms whose cells hold ids of a table among other words."""


TYPED = {
    CLOCK: mark("time, such as 1:46 PM; a bare 1:00 to 5:59 is in the afternoon"),
    SPANS: mark("list of day and times, such as Mon 8:00 AM-12:00 PM;Tue 1:00 PM-3:00 PM"),
    PARAMETERS: PARAMETERS.says,
}
"""Forms whose cells hold times, and what those hold as a person reads and types them."""


class ProjectTables:
    """Reads and changes the tables of a project (see :class:`planner.services.tables`)."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[tuple[Any, ...], tuple[Row, ...]]] = {}

    @cached_property
    def infos(self) -> tuple[TableInfo, ...]:
        """Every table, in the order in which a person fills them in."""
        return tuple(map(_info, TABLES.values()))

    def rows(self, project: Project, table: str) -> tuple[Row, ...]:
        """Return the texts of a table."""
        items = tuple(TABLES[table].items(project))
        known, texts = self._texts.get(table, ((), ()))
        if items != known or not texts:
            before = dict(zip(map(id, known), texts, strict=True))
            made = TABLES[table]
            texts = tuple(before.get(id(item)) or made.texts(item) for item in items)
            self._texts[table] = (items, texts)
        return texts

    def changed(self, project: Project, tables: Mapping[str, Sequence[Row]]) -> Change:
        """Return the project with other rows in some tables, or what stands in the way.

        Pins that hold nothing any more stand in no way: they go.
        """
        found = self._tried(project, tables)
        idle = {fault.row for fault in found.faults if fault.table == "pins"}
        if idle and "pins" not in tables and len(idle) == len(found.faults):
            pins = self.rows(project, "pins")
            held = tuple(row for place, row in enumerate(pins) if place not in idle)
            return self._tried(project, {**tables, "pins": held})
        return found

    def refusal(self, table: str, column: str, text: str) -> str:
        """Return why a text cannot stand in a column whatever the school, or nothing."""
        try:
            read_text(text, TABLES[table].column[column])
        except ValueError as error:
            return str(error)
        return ""

    def _tried(self, project: Project, tables: Mapping[str, Sequence[Row]]) -> Change:
        sheets: list[Sheet] = []
        kept: dict[str, Mapping[int, Any]] = {}
        for name, table in TABLES.items():
            items = tuple(table.items(project))
            kept[name] = dict(enumerate(items, start=1))
            if name in tables:
                known = dict(zip(self.rows(project, name), items, strict=True))
                rows = dict(enumerate(tables[name], start=1))
                kept[name] = {n: known[row] for n, row in rows.items() if row in known}
                sheets.append(_sheet(table, {n: rows[n] for n in rows.keys() - kept[name].keys()}))
        source = Source(place=_place, sheets=tuple(sheets))
        read = change_of(project, source, kept)
        if read.project is None:
            return Change(faults=tuple(map(_fault, read.errors)))
        after = read.project
        return Change(project=take_school(project, after.school, after.statements))


def _place(table: str) -> Place:
    return Place(sheet=table)


def _sheet(table: Table, rows: Mapping[int, Row]) -> Sheet:
    return Sheet(
        table=table.name,
        place=_place(table.name),
        headings=tuple(table.column),
        rows=tuple((number, tuple(map(_cell, rows[number]))) for number in sorted(rows)),
    )


def _cell(text: str) -> Cell:
    return text if len(text) <= LONGEST_TEXT else Unreadable(say_marked(TOO_LONG))


def _fault(finding: Finding) -> CellFault:
    row = finding.row - 1 if finding.row is not None else None
    return CellFault(table=finding.sheet, sentence=finding.sentence, row=row, column=finding.column)


def _info(table: Table) -> TableInfo:
    columns = tuple(_column(table, column) for column in table.columns)
    return TableInfo(name=table.name, says=table.says, columns=columns)


def _column(table: Table, column: Column) -> ColumnInfo:
    missing = object()
    default = table.defaults.get(column.key, missing)
    blank = default in (missing, None, "", ()) or column.required
    owners = [kind for kind, place in SOURCES.items() if place == (table.name, column.name)]
    return ColumnInfo(
        name=column.name,
        says=column.says,
        form=TYPED.get(column.form, column.form.says),
        required=column.required,
        refers=column.refers or INSIDE.get(column.form, ""),
        words=column.form.words,
        many=column.form in SEVERAL,
        number=column.form.number,
        times=column.form in TYPED,
        identifies="".join(owner for owner in owners if owner != "kinds"),
        blank="" if blank else column.form.write(default),
        blank_as=next((one.name for one in table.columns if one.key == column.blank_as), ""),
    )

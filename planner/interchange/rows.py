"""From the texts of a table to values, cell by cell, with every fault on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from planner.domain.language import say
from planner.interchange.cells import plain
from planner.interchange.layout import Column, Table
from planner.interchange.source import Cell, Place, Sheet, Unreadable
from planner.services.findings import Finding

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row as far as its cells could be read.

    Attributes:
        number: the row that a person sees.
        values: what was read, by field; blank cells are left out.
        texts: what stands in the cells, by column.
        faulty: whether a cell could not be read or is missing.

    """

    number: int
    values: dict[str, Any]
    texts: dict[str, str]
    faulty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The rows of one table, blank ones left out, and what was wrong with their cells."""

    table: Table
    place: Place
    rows: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = ()
    columns: frozenset[str] = field(default_factory=frozenset)

    def words(self, column: str) -> frozenset[str]:
        """Return every text of a column, of faulty rows too."""
        return frozenset(row.texts[column] for row in self.rows if column in row.texts)


def read_rows(table: Table, sheet: Sheet) -> Rows:
    """Read a table's cells. Nothing is raised: faults are among the findings."""
    findings: list[Finding] = []
    columns = dict(_columns(table, sheet, findings.append))
    filled = [(number, cells) for number, cells in sheet.rows if any(_filled(c) for c in cells)]
    _tell_of_nameless(sheet, filled, findings.append)
    rows = []
    for number, cells in filled:
        rows.append(_read_row(table, sheet.place, columns, number, cells, findings.append))
    return Rows(
        table=table,
        place=sheet.place,
        rows=tuple(rows),
        findings=tuple(findings),
        columns=frozenset(column.name for column in columns.values()),
    )


Tell = Callable[[Finding], None]


def heading(text: str) -> str:
    """Return the name of a column as the tables spell it; a star marks required ones."""
    return plain(text.strip().rstrip("*"))


def _columns(table: Table, sheet: Sheet, tell: Tell) -> Iterator[tuple[int, Column]]:
    """Yield the position of each column that the table knows."""
    seen: set[str] = set()
    for position, text in enumerate(sheet.headings):
        name = heading(text)
        if not name:
            continue
        if name in seen:
            tell(sheet.place.error(say("This heading is there twice."), row=1, column=name))
        elif name in table.column:
            yield position, table.column[name]
        else:
            tell(
                sheet.place.warning(
                    f"The table {table.name} has no column {text.strip()!r}; it is left out.",
                    row=1,
                    column=text.strip(),
                )
            )
        seen.add(name)
    for column in table.columns:
        if column.required and column.name not in seen:
            tell(sheet.place.error(say("This column is missing."), row=1, column=column.name))


def _filled(cell: Cell) -> bool:
    return isinstance(cell, Unreadable) or bool(cell.strip())


def _tell_of_nameless(sheet: Sheet, filled: list[tuple[int, tuple[Cell, ...]]], tell: Tell) -> None:
    """Warn of columns that hold something but have no heading."""
    named = {position for position, text in enumerate(sheet.headings) if heading(text)}
    first: dict[int, int] = {}
    for number, cells in filled:
        for position, cell in enumerate(cells):
            if position not in named and _filled(cell):
                first.setdefault(position, number)
    for position, number in sorted(first.items()):
        tell(
            sheet.place.warning(
                f"Column {position + 1} has no heading; what it holds is left out.", row=number
            )
        )


def _read_row(
    table: Table,
    place: Place,
    columns: dict[int, Column],
    number: int,
    cells: tuple[Cell, ...],
    tell: Tell,
) -> Row:
    values: dict[str, Any] = {}
    texts: dict[str, str] = {}
    faulty = False
    for position, column in columns.items():
        cell = cells[position] if position < len(cells) else ""
        try:
            text = _text(cell, column)
            if text:
                texts[column.name] = text
                values[column.key] = column.form.read(text)
        except ValueError as error:
            faulty = True
            tell(place.error(str(error), row=number, column=column.name))
    present = {column.name for column in columns.values()}
    faulty = faulty or any(c.required and c.name not in present for c in table.columns)
    return Row(number=number, values=values, texts=texts, faulty=faulty)


def read_text(cell: Cell, column: Column) -> Any:  # noqa: ANN401 - what the column's form reads
    """Return what a cell says, ``None`` if it is blank; raises ``ValueError`` with a sentence."""
    text = _text(cell, column)
    return column.form.read(text) if text else None


def _text(cell: Cell, column: Column) -> str:
    if isinstance(cell, Unreadable) and cell.date and column.form.dates:
        return cell.date
    if isinstance(cell, Unreadable):
        raise ValueError(cell.sentence)  # noqa: TRY004 - the content is wrong, not our type
    text = cell.strip()
    if CONTROL.search(text):
        raise ValueError(say("The text holds a character that cannot be shown. Type it again."))
    if column.required and not text:
        raise ValueError(say("This cell must not be blank."))
    return text

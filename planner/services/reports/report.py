"""What a report is: a table of plain values that a sheet, a window and a terminal can show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from planner.domain.activity import Kind
from planner.domain.ids import SessionId
from planner.domain.language import say

LONGEST_TITLE = 31
"""Characters: a title names a sheet of a workbook, and no sheet's name is longer."""


class ColumnKind(StrEnum):
    """What a column holds: texts stand left, times in the middle, numbers right."""

    TEXT = "text"
    NUMBER = "number"
    TIME = "time"


class Style(StrEnum):
    """What a cell says beyond its text."""

    PLAIN = "plain"
    STRONG = "strong"
    KEPT = "kept"
    BROKEN = "broken"
    QUIET = "quiet"
    BLANK = "blank"
    """To be filled in by hand on paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its head, what it holds, and its width in characters on paper at most.

    ``even`` columns (the days of a week) are all as wide as the widest of them; a column to be
    filled in by hand has a width of its own, ``narrowest``.
    """

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    widest: int = 40
    even: bool = False
    narrowest: int = 8


@dataclass(frozen=True, slots=True)
class Cell:
    """A text or a whole number; ``kind`` gives it the look of a kind of session."""

    value: str | int = ""
    style: Style = Style.PLAIN
    kind: Kind | None = None

    def __str__(self) -> str:
        return str(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line: a cell for each column.

    ``about`` holds the ids of the people, groups, teams, rooms or activities it speaks of, and
    ``sessions`` those of the sessions it shows, for a window that goes to them.
    """

    cells: tuple[Cell, ...]
    about: tuple[str, ...] = ()
    sessions: tuple[SessionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Rows that belong together, under a heading unless it is empty."""

    rows: tuple[Row, ...]
    heading: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A table about one schedule.

    Attributes:
        code: the word by which it is asked for.
        title: its heading and the name of its sheet.
        purpose: half a sentence for a list of reports.
        explanation: how to read it.
        page_each: whether each section is handed out by itself and so begins a page.

    """

    code: str
    title: str
    purpose: str
    explanation: str
    columns: tuple[Column, ...]
    sections: tuple[Section, ...] = field(default=())
    page_each: bool = False

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row.cells) != len(self.columns):
                raise ValueError(
                    say(
                        "{title}: a row has {cells} cells, not {columns}.",
                        title=self.title,
                        cells=len(row.cells),
                        columns=len(self.columns),
                    )
                )

    @property
    def sheet(self) -> str:
        """The name of its sheet in a workbook: no sheet's name is longer."""
        return self.title[:LONGEST_TITLE]

    @property
    def rows(self) -> Iterator[Row]:
        """All rows, whatever section they are in."""
        for section in self.sections:
            yield from section.rows


def texts(*titles: str) -> tuple[Column, ...]:
    """Return columns of text."""
    return tuple(Column(title=title) for title in titles)


def numbers(*titles: str) -> tuple[Column, ...]:
    """Return columns of numbers, which are narrow."""
    return tuple(Column(title=title, kind=ColumnKind.NUMBER, widest=14) for title in titles)


def strong(value: str | int) -> Cell:
    """Return a cell that names what its row is about."""
    return Cell(value, Style.STRONG)


def quiet(value: str | int) -> Cell:
    """Return a cell of lesser weight."""
    return Cell(value, Style.QUIET)


def marked(value: str | int, *, kept: bool) -> Cell:
    """Return a cell that stands out unless all is well."""
    return Cell(value, Style.KEPT if kept else Style.BROKEN)


def tidy(report: Report) -> Report:
    """Return the report without the columns in which nothing is to be read or filled in.

    Columns of a set, such as the days of a week, stay.
    """
    kept = [
        number
        for number, column in enumerate(report.columns)
        if column.even or any(map(_tells, (row.cells[number] for row in report.rows)))
    ]
    if len(kept) == len(report.columns):
        return report
    sections = tuple(
        replace(
            section,
            rows=tuple(
                replace(row, cells=tuple(row.cells[number] for number in kept))
                for row in section.rows
            ),
        )
        for section in report.sections
    )
    columns = tuple(report.columns[number] for number in kept)
    return replace(report, columns=columns, sections=sections)


def _tells(cell: Cell) -> bool:
    return bool(str(cell)) or cell.style is Style.BLANK

"""A report as a table for a view: its rows under their headings, to be sorted, found and copied."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont

from planner.services.reports.report import Cell, Column, ColumnKind, Report, Row, Style
from planner.ui.models.index import NOWHERE, AnyIndex
from planner.ui.models.sort_key import sort_key
from planner.ui.theme import Theme

SORT = Qt.ItemDataRole.UserRole
ALIGNED = {
    ColumnKind.TEXT: Qt.AlignmentFlag.AlignLeft,
    ColumnKind.TIME: Qt.AlignmentFlag.AlignHCenter,
    ColumnKind.NUMBER: Qt.AlignmentFlag.AlignRight,
}
REST = QT_TRANSLATE_NOOP("Reports", "Rooms and loads")
GROUPS = {
    QT_TRANSLATE_NOOP("Reports", "Time of adults"): (
        "team-time",
        "early-release",
        "leader-weeks",
        "leadership-teams",
        "data-meetings",
    ),
    QT_TRANSLATE_NOOP("Reports", "Coaching"): ("coaching", "coaching-cascade"),
    QT_TRANSLATE_NOOP("Reports", "Students"): (
        "group-days",
        "adults-of-groups",
        "rotations",
        "small-group-rosters",
        "a-b-calendar",
        "work-study",
    ),
    QT_TRANSLATE_NOOP("Reports", "Comparison"): (
        "summary",
        "cards",
        "promises",
        "teams",
        "teachers",
        "requests",
        "classes",
        "seats",
        "tables",
    ),
    QT_TRANSLATE_NOOP("Reports", "Before the build"): (
        "course-requests",
        "department-staffing",
        "singletons",
        "course-conflicts",
        "conflict-matrix",
        "doubtful-requests",
    ),
    QT_TRANSLATE_NOOP("Reports", "Seats"): (
        "requests-filled",
        "unfilled-requests",
        "section-counts",
        "section-balance",
        "class-rosters",
        "student-schedules",
        "student-pages",
    ),
}
"""The codes of the reports under each heading; all others stand under :data:`REST`."""


def group_name(report: Report) -> str:
    """Return under which heading of the list a report stands."""
    found = next((name for name, codes in GROUPS.items() if report.code in codes), REST)
    return QCoreApplication.translate("Reports", str(found))


class Line(NamedTuple):
    """A row of the table; the heading of a section has no row of the report."""

    section: int
    row: Row | None
    cells: tuple[Cell, ...]


class ReportModel(QAbstractTableModel):
    """One report. Where its sections have headings these are lines of their own.

    The heading is the last cell of each row as well, for a table that is sorted across sections.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.headed = False
        self._columns: tuple[Column, ...] = ()
        self._lines: list[Line] = []
        self._ranks: dict[int, list[int]] = {}

    def show(self, report: Report | None) -> None:
        """Hold this report, or none."""
        self.beginResetModel()
        self._columns, self._lines, self._ranks, self.headed = (), [], {}, False
        if report is not None:
            self._take(report)
        self.endResetModel()

    def _take(self, report: Report) -> None:
        self.headed = any(section.heading for section in report.sections)
        part = Column(title=QCoreApplication.translate("Reports", "Part"))
        self._columns = (*report.columns, part) if self.headed else report.columns
        for number, section in enumerate(report.sections):
            if section.heading:
                cells = (Cell(section.heading, Style.STRONG), *(Cell(),) * len(report.columns))
                self._lines.append(Line(number, None, cells))
            for row in section.rows:
                cells = (*row.cells, Cell(section.heading)) if self.headed else row.cells
                self._lines.append(Line(number, row, cells))

    @property
    def ends_in_text(self) -> bool:
        """Whether the last column of the report holds texts, which may take what width is left."""
        columns = self._columns[:-1] if self.headed else self._columns
        return bool(columns) and columns[-1].kind is ColumnKind.TEXT

    def row(self, number: int) -> Row | None:
        """Return a row of the report, or ``None`` for the heading of a section."""
        return self._lines[number].row

    def matches(self, number: int, words: Iterable[str]) -> bool:
        """Say whether a line has all of these words, in small letters, or its heading has."""
        told = " ".join(str(cell) for cell in self._lines[number].cells).casefold()
        return all(word in told for word in words)

    def section(self, number: int) -> int:
        """Return the number of the section that a line belongs to."""
        return self._lines[number].section

    def text(self, rows: Iterable[int]) -> str:
        """Return rows under their heads as spreadsheets take them from the clipboard."""
        lines = [[column.title for column in self._columns]]
        found = (self._lines[number] for number in rows)
        lines += [[str(cell) for cell in line.cells] for line in found if line.row is not None]
        if self.headed:
            lines = [[*line[-1:], *line[:-1]] for line in lines]
        return "\n".join("\t".join(" ".join(word.split()) for word in line) for line in lines)

    def _rank(self, index: AnyIndex) -> int:
        """Return the place of a cell among those of its column, by what they mean."""
        column = index.column()
        if column not in self._ranks:
            keys = [sort_key(line.cells[column].value) for line in self._lines]
            places = {key: place for place, key in enumerate(sorted(set(keys)))}
            self._ranks[column] = [places[key] for key in keys]
        return self._ranks[column][index.row()]

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNED[self._columns[section].kind] | Qt.AlignmentFlag.AlignVCenter
        return self._columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is asked for about a cell."""
        if not index.isValid():
            return None
        if role == SORT:
            return self._rank(index)
        line = self._lines[index.row()]
        cell = line.cells[index.column()]
        if role == Qt.ItemDataRole.BackgroundRole:
            return self.theme.header if line.row is None else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            kind = self._columns[index.column()].kind if line.row else ColumnKind.TEXT
            return ALIGNED[kind] | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._columns[index.column()].title}: {cell}" if line.row else str(cell)
        answer = ANSWERS.get(role)
        return answer(cell, self.theme) if answer else None


class ReportOrder(QSortFilterProxyModel):
    """The lines on show: under their headings, or without these while they are sorted."""

    def __init__(self, model: ReportModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._flat = False
        self._sections: frozenset[int] = frozenset()
        self.setSortRole(SORT)
        self.setSourceModel(model)

    @property
    def flat(self) -> bool:
        """Whether headings are left out, since rows are sorted across sections."""
        return self._flat

    def show_flat(self, *, flat: bool) -> None:
        """Leave headings out, or show them."""
        if flat is not self._flat:
            self.beginFilterChange()
            self._flat = flat
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def look_for(self, text: str) -> None:
        """Show only rows that have all words of the text, and the headings of such rows."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        lines = range(self._model.rowCount()) if self._words else range(0)
        self._sections = frozenset(
            self._model.section(line) for line in lines if self._model.matches(line, self._words)
        )
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """As Qt asks: whether a line is on show."""
        del source_parent
        if self._model.row(source_row) is not None:
            return self._model.matches(source_row, self._words)
        found = not self._words or self._model.section(source_row) in self._sections
        return found and not self._flat


def _text(cell: Cell, theme: Theme) -> Any:
    del theme
    return f"{cell.value:,}" if isinstance(cell.value, int) else str(cell)


def _colour(cell: Cell, theme: Theme) -> Any:
    colours = {Style.KEPT: theme.good, Style.BROKEN: theme.bad, Style.QUIET: theme.muted}
    return colours.get(cell.style)


def _font(cell: Cell, theme: Theme) -> Any:
    del theme
    font = QFont()
    font.setBold(cell.style in (Style.STRONG, Style.BROKEN))
    return font


ANSWERS: dict[int, Callable[[Cell, Theme], Any]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: _text,
    Qt.ItemDataRole.ForegroundRole: _colour,
    Qt.ItemDataRole.FontRole: _font,
}

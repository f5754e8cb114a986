"""A report as a table for a view: its rows with their headings, to be sorted and copied."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from planner.services.reports.report import Cell, Column, ColumnKind, Report, Row, Style
from planner.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
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
}
"""The codes of the reports under each heading; all others stand under :data:`REST`."""


def group_name(report: Report) -> str:
    """Return under which heading of the list a report stands."""
    found = next((name for name, codes in GROUPS.items() if report.code in codes), REST)
    return QCoreApplication.translate("Reports", str(found))


class ReportModel(QAbstractTableModel):
    """One report; headings of its sections, where it has any, are a column.

    It is the first one where every section is headed, and else the last.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._columns: tuple[Column, ...] = ()
        self._rows: list[tuple[Row, tuple[Cell, ...]]] = []

    def show(self, report: Report | None) -> None:
        """Hold this report, or none."""
        self.beginResetModel()
        self._columns, self._rows = (), []
        if report is not None:
            self._take(report)
        self.endResetModel()

    def _take(self, report: Report) -> None:
        headings = [section.heading for section in report.sections]
        part = (Column(title=QCoreApplication.translate("Reports", "Part")),)
        before, after = all(headings), any(headings) and not all(headings)
        self._columns = part * before + report.columns + part * after
        for section in report.sections:
            for row in section.rows:
                heading = (Cell(section.heading),)
                self._rows.append((row, heading * before + row.cells + heading * after))

    def row(self, number: int) -> Row:
        """Return a row of the report."""
        return self._rows[number][0]

    def text(self, rows: Iterable[int]) -> str:
        """Return rows under their heads as spreadsheets take them from the clipboard."""
        lines = [[column.title for column in self._columns]]
        lines += [[str(cell) for cell in self._rows[number][1]] for number in rows]
        return "\n".join("\t".join(" ".join(word.split()) for word in line) for line in lines)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

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
        cell = self._rows[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNED[self._columns[index.column()].kind] | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._columns[index.column()].title}: {cell}"
        answer = ANSWERS.get(role)
        return answer(cell, self.theme) if answer else None


def _text(cell: Cell, theme: Theme) -> Any:
    del theme
    return str(cell)


def _colour(cell: Cell, theme: Theme) -> Any:
    colours = {Style.KEPT: theme.good, Style.BROKEN: theme.bad, Style.QUIET: theme.muted}
    return colours.get(cell.style)


def _font(cell: Cell, theme: Theme) -> Any:
    del theme
    font = QFont()
    font.setBold(cell.style in (Style.STRONG, Style.BROKEN))
    return font


def _order(cell: Cell, theme: Theme) -> Any:
    del theme
    return cell.value if isinstance(cell.value, int) else cell.value.casefold()


ANSWERS: dict[int, Callable[[Cell, Theme], Any]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: _text,
    Qt.ItemDataRole.ForegroundRole: _colour,
    Qt.ItemDataRole.FontRole: _font,
    SORT: _order,
}

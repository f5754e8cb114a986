"""The steps of a scenario as the list of the history shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import QBrush, QFont, QIcon, QPixmap

from planner.domain.clock import HOUR, time_of_day
from planner.services.past import BEGINNING, Past, Step
from planner.ui.icons import Icon, qicon
from planner.ui.models.index import NOWHERE, AnyIndex
from planner.ui.theme import Theme

WHAT, WHEN = range(2)
ICON = 12


class Place(Enum):
    """Where a step stands as seen from the present."""

    MADE = auto()
    PRESENT = auto()
    TAKEN_BACK = auto()
    SET_ASIDE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One state that can be gone to: after a step, or the beginning."""

    step: int
    name: str
    at: datetime | None
    place: Place

    @property
    def what(self) -> str:
        """The name, and what has become of it."""
        words = {Place.TAKEN_BACK: tr("taken back"), Place.SET_ASIDE: tr("set aside")}
        return f"{self.name} ({words[self.place]})" if self.place in words else self.name

    @property
    def spoken(self) -> str:
        """The row as a screen reader should say it."""
        here = tr("present state") if self.place is Place.PRESENT else ""
        return ", ".join(part for part in (self.what, short_time(self.at), here) if part)


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate("History", text)


def rows_of(past: Past) -> Iterator[HistoryRow]:
    """Yield the beginning and each step, in the order in which they were first made."""
    made = {step.id for step in past.made}
    line = {step.id for step in past.line}
    first = Step(id=BEGINNING, name=tr("Beginning"), at=datetime.min)  # noqa: DTZ901 - never shown
    for step in (first, *past.steps):
        place = Place.MADE if step.id in made or step is first else Place.TAKEN_BACK
        if step.id == past.present:
            place = Place.PRESENT
        elif step is not first and step.id not in line:
            place = Place.SET_ASIDE
        at = None if step is first else step.at
        yield HistoryRow(step=step.id, name=step.name, at=at, place=place)


def short_time(at: datetime | None) -> str:
    """Return the time on the person's clock, with the date unless it is today's."""
    if at is None:
        return ""
    then = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    time = time_of_day(HOUR * then.time().hour() + then.time().minute())
    today = then.date() == QDateTime.currentDateTime().date()
    return time if today else f"{QLocale().toString(then.date(), 'MMM d')}, {time}"


class HistoryModel(QAbstractTableModel):
    """What was done and when, oldest first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[HistoryRow, ...] = ()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme's colours."""
        blank = QPixmap(ICON, ICON)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)
        self._here = qicon(Icon.PLAY, theme.accent, ICON)
        self._faint = QBrush(theme.muted)

    def show(self, past: Past) -> None:
        """List the steps of a past."""
        rows = tuple(rows_of(past))
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @property
    def present(self) -> QModelIndex:
        """The row of the present state."""
        places = (n for n, row in enumerate(self.rows) if row.place is Place.PRESENT)
        return self.index(next(places, -1), WHAT)

    def row(self, index: AnyIndex) -> HistoryRow | None:
        """Return the row that an index stands for."""
        return self.rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many states there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return two: what and when."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (tr("Step"), tr("When"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is asked for about a state; no colour stands alone for anything."""
        row, answer = self.row(index), ANSWERS.get(role)
        return answer(self, row, index.column()) if row and answer else None

    def icon(self, row: HistoryRow) -> QIcon:
        """Return the sign of the present state, or room for one."""
        return self._here if row.place is Place.PRESENT else self._blank

    def brush(self, row: HistoryRow, column: int) -> QBrush | None:
        """Return the colour of a text that is not part of the present state."""
        gone = row.place in (Place.TAKEN_BACK, Place.SET_ASIDE)
        return self._faint if gone or column == WHEN else None


def _font(row: HistoryRow) -> QFont:
    font = QFont()
    font.setBold(row.place is Place.PRESENT)
    font.setItalic(row.place is Place.SET_ASIDE)
    return font


def _full_time(row: HistoryRow) -> str:
    if row.at is None:
        return row.what
    then = QDateTime.fromSecsSinceEpoch(int(row.at.timestamp()))
    return f"{row.what}\n{QLocale().toString(then, QLocale.FormatType.LongFormat)}"


ANSWERS: dict[int, Callable[[HistoryModel, HistoryRow, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda _, row, column: (
        row.what if column == WHAT else short_time(row.at)
    ),
    Qt.ItemDataRole.ToolTipRole: lambda _, row, _column: _full_time(row),
    Qt.ItemDataRole.AccessibleTextRole: lambda _, row, _column: row.spoken,
    Qt.ItemDataRole.DecorationRole: lambda model, row, column: (
        model.icon(row) if column == WHAT else None
    ),
    Qt.ItemDataRole.FontRole: lambda _, row, _column: _font(row),
    Qt.ItemDataRole.ForegroundRole: lambda model, row, column: model.brush(row, column),
}

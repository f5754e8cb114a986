"""The dates of a school year as a table: a row for each week from Sunday to Saturday."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from planner.domain.calendar import DateKind, date_text, month_name
from planner.domain.calendar_edits import usual_year
from planner.domain.project import Project
from planner.domain.school_year import SchoolDate, SchoolYear, school_year
from planner.domain.week import WEEKDAYS
from planner.errors import UserError
from planner.ui.models.index import AnyIndex
from planner.ui.texts import DAYS

DAYS_A_WEEK = 7
BRIEF = 3
"""Letters of a weekday where there is room for no more."""

MARGIN = timedelta(days=7)
"""Before the first day of school and after the last, so that these can be moved."""

SUNDAY_FIRST = (*WEEKDAYS[6:], *WEEKDAYS[:6])


def weekday_name(day: str) -> str:
    """Return the name of a weekday."""
    return QCoreApplication.translate("Days", str(DAYS[day]))


class YearModel(QAbstractTableModel):
    """Shows every date from a week before school begins to a week after it ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first_sunday = date(2026, 8, 9)
        self._weeks = 0
        self.year: SchoolYear | None = None
        self.stated = False
        self._brief = False

    def be_brief(self, *, brief: bool) -> None:
        """Name weekdays by three letters, or in full."""
        if brief != self._brief:
            self._brief = brief
            last = DAYS_A_WEEK - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def show_project(self, project: Project, today: date) -> None:
        """Show the year of a school, or the one it would usually have if it does not say."""
        first, last = usual_year(today)
        school = project.school
        self.beginResetModel()
        self.stated = school.first_day is not None and school.last_day is not None
        try:
            self.year = school_year(school, first=first, last=last)
        except UserError:
            self.year = None
        begin = self.year.first if self.year else first
        end = self.year.last if self.year else last
        self._first_sunday = _sunday(begin - MARGIN)
        self._weeks = (_sunday(end + MARGIN) - self._first_sunday).days // DAYS_A_WEEK + 1
        self.endResetModel()

    # Dates and places ---------------------------------------------------------------------------

    def day(self, index: AnyIndex) -> date:
        """Return the date of a cell."""
        return self._first_sunday + timedelta(days=index.row() * DAYS_A_WEEK + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a date; an invalid one if it is not shown."""
        row, column = divmod((day - self._first_sunday).days, DAYS_A_WEEK)
        return self.index(row, column) if 0 <= row < self._weeks else QModelIndex()

    def on(self, day: date) -> SchoolDate | None:
        """Return what a date is, if it is in the school year."""
        return self.year.by_date.get(day) if self.year else None

    # As Qt asks ---------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return how many weeks there are."""
        return 0 if parent.isValid() else self._weeks

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return the days of a week."""
        return 0 if parent.isValid() else DAYS_A_WEEK

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a date's words."""
        if not index.isValid():
            return None
        day = self.day(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self.told(day)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return weekdays above, and on the left the month where it begins."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            name = weekday_name(SUNDAY_FIRST[section])
            return name[:BRIEF] if self._brief else name
        saturday = self.day(self.index(section, DAYS_A_WEEK - 1))
        begins = saturday.day <= DAYS_A_WEEK or section == 0
        return f"{month_name(saturday.month)}\n{saturday.year}" if begins else ""

    # Words --------------------------------------------------------------------------------------

    def told(self, day: date) -> str:
        """Return a date and what it is, in a sentence."""
        weekday = weekday_name(WEEKDAYS[day.weekday()])
        return self.tr("{weekday}, {date}: {what}").format(
            weekday=weekday, date=date_text(day), what=self.what(day)
        )

    def what(self, day: date) -> str:
        """Return what a date is, in a few words."""
        found = self.on(day)
        if found is None:
            return self.tr("not in the school year")
        words = [found.name] if found.name else []
        if found.kind is DateKind.NO_SCHOOL:
            words.append(self.tr("no school"))
        elif found.kind is DateKind.STAFF_ONLY:
            words.append(self.tr("staff only, no classes"))
        else:
            words.append(self._school(found))
        return ", ".join(words)

    def _school(self, found: SchoolDate) -> str:
        if found.day is None:
            return self.tr("school, but which day of the cycle is not said")
        if found.bell is None:
            return self.tr("day {day}").format(day=found.day)
        return self.tr("day {day} with the bell schedule {bell}").format(
            day=found.day, bell=found.bell
        )


def _sunday(day: date) -> date:
    """Return the Sunday on or before a date."""
    return day - timedelta(days=(day.weekday() + 1) % DAYS_A_WEEK)

"""The editor of the school year: its ends, its weeks, and what is said of chosen dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.domain.calendar import CalendarDate, DateKind, date_text
from planner.domain.calendar_edits import add, clear, mark, row_of, take_year
from planner.domain.holidays import missing
from planner.domain.project import Project
from planner.domain.words import listed
from planner.ui.setup.calendar.date_panel import DatePanel
from planner.ui.setup.calendar.weeks_view import WeeksView
from planner.ui.setup.calendar.year_bar import YearBar
from planner.ui.setup.editor import Editor
from planner.ui.theme import Theme

MOST_DAYS = 20
PANEL = 34
"""Letters that the panel beside the weeks is wide at least."""
KINDS = {"n": DateKind.NO_SCHOOL, "s": DateKind.STAFF_ONLY}


def today() -> date:
    """Return the date of this computer."""
    return datetime.now(UTC).astimezone().date()


class CalendarEditor(Editor):
    """Every date of the year in its week, to be marked off, named or given another bell."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, now: Callable[[], date] = today
    ) -> None:
        super().__init__(theme, parent)
        self._project: Project | None = None
        self._now = now
        self._editable = True
        self.bar = YearBar(self)
        self.weeks = WeeksView(theme, self)
        self.panel = DatePanel(self)
        self.unsaid = QLabel(
            self.tr(
                "The school does not say yet when its year begins and ends. This is what would be "
                "usual: change it above, or take it."
            ),
            self,
        )
        self.take = QPushButton(self.tr("Take these dates"), self)
        self.take.setProperty("primary", "true")
        self.holidays = QPushButton(self.tr("Add usual holidays"), self)
        self.holidays.setToolTip(
            self.tr(
                "Marks the holidays that most US schools keep, from Labor Day to Memorial Day, "
                "with Thanksgiving and two weeks in winter. Change or clear those that yours "
                "does not keep."
            )
        )
        self.hint = QLabel(
            self.tr(
                "Drag over dates to choose several. N: no school, S: staff only, E: another bell "
                "schedule, Enter: name, Del: as usual."
            ),
            self,
        )
        self.line = QLabel(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.weeks)

    def _lay_out(self) -> None:
        for label in (self.unsaid, self.hint, self.line):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("role", "note")
        split = QSplitter(self)
        split.addWidget(self.weeks)
        split.addWidget(_scrolled(self.panel))
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        unsaid = QHBoxLayout()
        unsaid.addWidget(self.unsaid, stretch=1)
        unsaid.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.bar)
        column.addLayout(unsaid)
        hint = QHBoxLayout()
        hint.addWidget(self.hint, stretch=1)
        hint.addWidget(self.holidays)
        column.addLayout(hint)
        column.addWidget(split, stretch=1)
        column.addWidget(self.line)

    def _connect(self) -> None:
        self.bar.stated.connect(self._state)
        self.take.clicked.connect(self._take)
        self.holidays.clicked.connect(self._add_holidays)
        self.weeks.chosen_changed.connect(self._show_chosen)
        self.weeks.typed.connect(self._typed)
        self.panel.marked.connect(self._mark)
        self.panel.cleared.connect(self._clear)
        self.panel.name.returnPressed.connect(self.weeks.setFocus)
        self.panel.first_wanted.connect(partial(self._state_chosen, "first_day"))
        self.panel.last_wanted.connect(partial(self._state_chosen, "last_day"))

    # As every editor ----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("School year")

    def show_project(self, project: Project) -> None:
        """Show the year as it is now; the chosen dates stay chosen."""
        chosen = self.weeks.chosen
        scrolled = self.weeks.verticalScrollBar().value()
        same = self._project is not None
        self._project = project
        self.bar.show_project(project, self._now())
        self.weeks.year.show_project(project, self._now())
        stated = self.weeks.year.stated
        self.unsaid.setVisible(not stated)
        self.take.setVisible(not stated)
        if chosen is not None:
            self.weeks.choose(*chosen)
        if same:
            self.weeks.verticalScrollBar().setValue(scrolled)
        if self.weeks.chosen is None and self.weeks.year.year is not None:
            self.weeks.choose(self.weeks.year.year.first)
        self.holidays.setEnabled(self._editable and bool(self._missing))
        self._show_chosen()
        self.line.setText(self._told())

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self.panel.allow(editable=editable)
        self._editable = editable
        for widget in (self.bar, self.take):
            widget.setEnabled(editable)
        self.holidays.setEnabled(editable and bool(self._missing))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colors."""
        super().set_theme(theme)
        self.weeks.set_theme(theme)

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Show a row of the calendar, by its number or its first date."""
        if self._project is None:
            return
        rows = self._project.school.calendar
        for number, row in enumerate(rows, start=1):
            if identifier in (str(number), row.first.isoformat()):
                self.weeks.choose(row.first, row.last)

    # Showing ------------------------------------------------------------------------------------

    def _show_chosen(self) -> None:
        if self._project is not None:
            chosen = self.weeks.chosen
            told = self.weeks.year.told(chosen[0]) if chosen else ""
            self.panel.show_dates(self._project, chosen, told)

    def _told(self) -> str:
        """Return how many dates there are of each day, and what the tables leave open."""
        year = self.weeks.year.year
        if year is None:
            return ""
        counts = Counter(one.day for one in year.dates if one.day is not None)
        days = [f"{day} {counts[day]}" for day in year.cycle.day_ids if counts[day]]
        told = self.tr("{number} days with classes: {days}.").format(
            number=sum(counts.values()), days=listed(days, most=MOST_DAYS)
        )
        return " ".join((told, *year.doubts))

    @property
    def _missing(self) -> tuple[CalendarDate, ...]:
        """The usual holidays that are not marked yet, in a year that is stated."""
        year = self.weeks.year
        if self._project is None or year.year is None or not year.stated:
            return ()
        return missing(self._project, year.year.first, year.year.last)

    # Edits --------------------------------------------------------------------------------------

    def _state(self, field: str, value: Any) -> None:
        self._ask({field: value}, self._step(field))

    def _step(self, field: str) -> str:
        names = {
            "first_day": self.tr("Change first day of school"),
            "last_day": self.tr("Change last day of school"),
            "time_zone": self.tr("Change time zone"),
            "days_follow": self.tr("Change how days follow each other"),
        }
        return names[field]

    def _ask(self, values: dict[str, Any], step: str) -> None:
        self.edit.emit(partial(take_year, **values), step)

    def _take(self) -> None:
        """Keep the year as it is proposed, with the time zone that is shown."""
        values: dict[str, Any] = {"first_day": self.bar.first.day, "last_day": self.bar.last.day}
        if self.bar.zone.zone:
            values["time_zone"] = self.bar.zone.zone
        self._ask(values, self.tr("State the school year"))

    def _add_holidays(self) -> None:
        self.edit.emit(partial(add, rows=self._missing), self.tr("Add usual holidays"))

    def _state_chosen(self, field: str) -> None:
        chosen = self.weeks.chosen
        if chosen is not None:
            self._state(field, chosen[0])

    def _typed(self, word: str) -> None:
        if not self.panel.isEnabled() or self.weeks.chosen is None:
            return
        if word in KINDS:
            self.panel.say_kind(KINDS[word])
        elif word == "del":
            self._clear()
        elif word == "e":
            self.panel.bell.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.bell.showPopup()
        else:
            self.panel.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.name.selectAll()

    def _mark(self, row: CalendarDate) -> None:
        step = self.tr("Mark {date}").format(date=row.name or date_text(row.first))
        self.edit.emit(partial(mark, row=row), step)

    def _clear(self) -> None:
        chosen = self.weeks.chosen
        if chosen is None or self._project is None:
            return
        first, last = chosen
        rows = self._project.school.calendar
        if any(row.first <= last and row.last >= first for row in rows):
            step = self.tr("Let {date} be as usual").format(date=date_text(first))
            self.edit.emit(partial(clear, first=first, last=last), step)
        elif row_of(self._project, first) is None:
            self._show_chosen()


def _scrolled(panel: DatePanel) -> QScrollArea:
    """Let a panel be scrolled where the window is low, so that it asks for little height."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(panel)
    bar = area.verticalScrollBar().sizeHint().width()
    least = panel.fontMetrics().averageCharWidth() * PANEL
    area.setMinimumWidth(max(panel.minimumSizeHint().width(), least) + bar)
    return area

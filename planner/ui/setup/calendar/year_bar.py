"""When school begins and ends, where it is, and how the days of the cycle follow each other."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from planner.domain.calendar import Follow
from planner.domain.calendar_edits import usual_year
from planner.domain.project import Project
from planner.domain.school_year import follow_of
from planner.ui.dialogs.zone_choice import DateField, ZoneChoice


class YearBar(QWidget):
    """Four fields in a row.

    Signals:
        stated: a field of the school and its new value.
    """

    stated = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Any] = {}
        self.first = DateField(self.tr("First day of school"), self)
        self.last = DateField(self.tr("Last day of school"), self)
        self.zone = ZoneChoice(self)
        self.follow = QComboBox(self)
        self.follow.setAccessibleName(self.tr("Days of the cycle"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        fields = (
            (self.tr("First day of school"), self.first),
            (self.tr("Last day of school"), self.last),
            (self.tr("Time zone"), self.zone),
            (self.tr("Days of the cycle"), self.follow),
        )
        for column, (words, field) in enumerate(fields):
            label = QLabel(words, self)
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        for choice in (Follow.WEEKDAY, Follow.ROTATION):
            self.follow.addItem(self._words(choice), choice)
        self.follow.setToolTip(
            self.tr(
                "By weekday: each date is the day of its weekday; several for one weekday take "
                "turns. In rotation: the days follow each other over the dates with school."
            )
        )
        grid.setColumnStretch(2, 1)

    def _words(self, choice: Follow) -> str:
        names = {
            Follow.WEEKDAY: self.tr("By weekday"),
            Follow.ROTATION: self.tr("In rotation"),
        }
        return names[choice]

    def _connect(self) -> None:
        # While a date is typed it is many dates; only the finished one is meant.
        for field in (self.first, self.last):
            field.setKeyboardTracking(False)
        self.first.dateChanged.connect(lambda _: self._say("first_day", self.first.day))
        self.last.dateChanged.connect(lambda _: self._say("last_day", self.last.day))
        self.zone.activated.connect(lambda _: self._say_zone())
        line = self.zone.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._say_zone)
        self.follow.activated.connect(
            lambda _: self._say("days_follow", Follow(self.follow.currentData()))
        )

    def show_project(self, project: Project, today: date) -> None:
        """Show what the school states, or what would be usual."""
        school = project.school
        first, last = usual_year(today)
        self._shown = {
            "first_day": school.first_day,
            "last_day": school.last_day,
            "time_zone": school.time_zone,
            "days_follow": school.days_follow or follow_of(school),
        }
        self.first.show_day(school.first_day or first)
        self.last.show_day(school.last_day or last)
        self.zone.choose(school.time_zone)
        self.follow.setCurrentIndex(self.follow.findData(follow_of(school)))

    def _say_zone(self) -> None:
        if self.zone.zone:
            self._say("time_zone", self.zone.zone)
        else:
            self.zone.choose(str(self._shown.get("time_zone", "")))

    def _say(self, field: str, value: object) -> None:
        if self._shown.get(field) != value:
            self.stated.emit(field, value)

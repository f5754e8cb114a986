"""Whose calendars to write, and for which year and time zone where the school does not say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from planner.check.report import Certificate
from planner.domain.calendar import date_text
from planner.domain.calendar_edits import usual_year
from planner.domain.project import Project
from planner.domain.school_year import school_year
from planner.errors import UserError
from planner.services.handout.calendars import CalendarWish, Whose, lost_times
from planner.services.handout.edition import Edition
from planner.ui.dialogs.answers import accepting, answers
from planner.ui.dialogs.zone_choice import DateField, ZoneChoice

MOST_DOUBTS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarChoice:
    """What to write, and whether the year that was given is kept in the project."""

    wish: CalendarWish
    keep: bool = False


class CalendarFiles(QDialog):
    """Asks for whom calendars are written; what the school states of its year is only shown."""

    def __init__(
        self,
        project: Project,
        certificate: Certificate,
        parent: QWidget | None = None,
        *,
        editable: bool = True,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._edition = Edition(
            project=project, certificate=certificate, written_on=datetime.now(UTC).date()
        )
        self.setWindowTitle(self.tr("Calendar files"))
        self.boxes = {whose: self._box(whose) for whose in Whose}
        self.first = DateField(self.tr("First day of school"), self)
        self.last = DateField(self.tr("Last day of school"), self)
        self.zone = ZoneChoice(self)
        self.keep = QCheckBox(self.tr("&Keep these in the project"), self)
        self.keep.setChecked(editable)
        self.doubts = QLabel(self)
        self.doubts.setWordWrap(True)
        self.doubts.setProperty("role", "note")
        self._editable = editable
        self._buttons = answers(self, self.tr("Choose a folder…"))
        self.write = accepting(self._buttons)
        self._propose()
        self._lay_out()
        self._connect()
        self._look()

    @property
    def choice(self) -> CalendarChoice:
        """What is chosen now."""
        school = self._project.school
        wish = CalendarWish(
            whose=tuple(whose for whose, box in self.boxes.items() if box.isChecked()),
            first=None if school.first_day else self.first.day,
            last=None if school.last_day else self.last.day,
            time_zone="" if school.time_zone else self.zone.zone,
        )
        return CalendarChoice(wish=wish, keep=self._asks and self.keep.isChecked())

    @property
    def _asks(self) -> bool:
        """Whether the school leaves anything of its year open."""
        school = self._project.school
        return not (school.first_day and school.last_day and school.time_zone)

    def _box(self, whose: Whose) -> QCheckBox:
        school = self._project.school
        names = {
            Whose.PEOPLE: (self.tr("&People ({number})"), len(school.people)),
            Whose.TEAMS: (self.tr("&Teams ({number})"), len(school.teams)),
            Whose.ROOMS: (self.tr("&Rooms ({number})"), len(school.rooms)),
            Whose.SCHOOL: (self.tr("The &school: holidays and special dates"), 1),
        }
        text, number = names[whose]
        box = QCheckBox(text.format(number=number), self)
        box.setChecked(number > 0)
        box.setEnabled(number > 0)
        return box

    def _propose(self) -> None:
        school = self._project.school
        first, last = usual_year(_today())
        self.first.show_day(school.first_day or first)
        self.last.show_day(school.last_day or last)
        self.zone.choose(school.time_zone)

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "A file for each, to open or import in Google Calendar, Outlook or Apple "
                "Calendar. Importing a newer file changes the events. No student is named."
            ),
            self,
        )
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(words)
        for box in self.boxes.values():
            column.addWidget(box)
        column.addSpacing(6)
        column.addWidget(self._heading(self.tr("School year")))
        if self._asks:
            column.addLayout(self._form())
            column.addWidget(self.keep)
        else:
            column.addWidget(self._stated())
        for field in (self.first, self.last, self.zone, self.keep):
            field.setVisible(self._asks)
        self.keep.setVisible(self._asks and self._editable)
        column.addWidget(self.doubts)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    def _form(self) -> QFormLayout:
        school = self._project.school
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&First day"), self.first)
        form.addRow(self.tr("&Last day"), self.last)
        form.addRow(self.tr("Time &zone"), self.zone)
        self.first.setEnabled(school.first_day is None)
        self.last.setEnabled(school.last_day is None)
        self.zone.setEnabled(not school.time_zone)
        return form

    def _stated(self) -> QLabel:
        school = self._project.school
        if school.first_day is None or school.last_day is None:
            return QLabel(self)
        text = self.tr(
            "{first} to {last}, {zone}. Holidays and other dates: Set-up, Bells and calendar."
        ).format(
            first=date_text(school.first_day),
            last=date_text(school.last_day),
            zone=school.time_zone,
        )
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        return label

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.toggled.connect(self._look)
        self.first.dateChanged.connect(self._look)
        self.last.dateChanged.connect(self._look)
        self.zone.editTextChanged.connect(self._look)

    def _look(self) -> None:
        """Say what the tables leave open for this year, or what is still missing."""
        ready = any(box.isChecked() for box in self.boxes.values())
        try:
            wish = self.choice.wish
            year = school_year(self._project.school, first=wish.first, last=wish.last)
        except UserError as error:
            told, ready = [str(error)], False
        else:
            told = [*year.doubts, *lost_times(self._edition, year)]
        if self._asks and not self._project.school.time_zone and not self.zone.zone:
            told.insert(0, self.tr("Choose a time zone from the list."))
            ready = False
        self.doubts.setText("\n".join(told[:MOST_DOUBTS]))
        self.doubts.setVisible(bool(told))
        self.write.setEnabled(ready)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()

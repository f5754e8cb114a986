"""The day on which students leave early so that the staff can meet."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.services.starting.answers import Answers
from planner.services.starting.week import SCHOOL_DAYS, Release
from planner.ui.setup.new_school.page import (
    Page,
)
from planner.ui.setup.new_school.preview import WeekPreview
from planner.ui.setup.time_field import TimeSpin
from planner.ui.theme import Theme
from planner.ui.views.number_box import minutes_box

LONGEST = 240


class ReleasePage(Page):
    """Whether there is such a day, when students leave, and how long teams meet then."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self.early = QCheckBox(self.tr("&Students leave early on one day of the week"), self)
        self.day = QComboBox(self)
        names = (
            *(self.tr("Monday"), self.tr("Tuesday"), self.tr("Wednesday")),
            *(self.tr("Thursday"), self.tr("Friday")),
        )
        for weekday, name in zip(SCHOOL_DAYS, names, strict=True):
            self.day.addItem(name, weekday)
        self.at, self.until = TimeSpin(), TimeSpin()
        self.meeting = minutes_box(0, LONGEST)
        self.meeting.setSpecialValueText(self.tr("not promised"))
        self.preview = WeekPreview(theme, self)
        self._lay_out()
        self._connect()

    @property
    def name(self) -> str:
        """Its name in the list of pages."""
        return self.tr("Early release")

    @property
    def question(self) -> str:
        """What it asks."""
        return self.tr("Do students leave early on some day, so that teams can meet?")

    @property
    def advice(self) -> str:
        """A line on how to answer."""
        return self.tr(
            "The periods of that day are shortened to fit, and the time after them is the staff’s."
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Day"), self.day)
        form.addRow(self.tr("Students &leave at"), self.at)
        form.addRow(self.tr("Staff stay &until"), self.until)
        form.addRow(self.tr("Each team &meets then for"), self.meeting)
        self._fields = (self.day, self.at, self.until, self.meeting)
        left = QVBoxLayout()
        left.addWidget(self.early)
        left.addLayout(form)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left)
        columns.addWidget(self.preview, stretch=1)
        self.column.addLayout(columns, stretch=1)

    def _connect(self) -> None:
        self.early.toggled.connect(self._look)
        self.day.currentIndexChanged.connect(self._look)
        self.at.valueChanged.connect(self._look)
        self.until.valueChanged.connect(self._look)
        self.meeting.valueChanged.connect(self._look)

    def _look(self) -> None:
        for field in self._fields:
            field.setEnabled(self.early.isChecked())
        if not self._showing:
            self.preview.show_week(self.take(self._answers))
            self.tell()

    def put(self, answers: Answers) -> None:
        """Fill the fields in; without such a day they keep what they had."""
        self._answers = answers
        release = answers.release
        self.early.setChecked(release is not None)
        if release is not None or not self.at.value():
            shown = release or Release()
            self.day.setCurrentIndex(self.day.findData(shown.day))
            self.at.setValue(shown.at)
            self.until.setValue(shown.until)
            self.meeting.setValue(answers.release_meeting)
        self._look()
        self.preview.show_week(answers)

    def take(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        release = None
        if self.early.isChecked():
            release = Release(
                day=self.day.currentData(), at=self.at.taken_over(), until=self.until.taken_over()
            )
        self._answers = replace(answers, release=release, release_meeting=self.meeting.value())
        return self._answers

    def fault(self, answers: Answers) -> str:
        """Say why the short day cannot be so."""
        release = answers.release
        sentence = self.preview.show_week(answers)
        if sentence or release is None:
            return sentence
        if answers.release_meeting > release.until - release.at:
            return self.tr("Teams cannot meet for longer than the staff stay after the students.")
        return ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.preview.set_theme(theme)

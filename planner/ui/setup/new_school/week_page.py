"""Periods and bells: a common pattern, its numbers, and the day as it comes out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.starting.answers import Answers, with_pattern
from planner.services.starting.week import SHORTEST, Clock, Pattern
from planner.ui.setup.new_school.page import (
    Page,
)
from planner.ui.setup.new_school.preview import WeekPreview
from planner.ui.setup.time_field import TimeSpin
from planner.ui.theme import Theme
from planner.ui.views.number_box import NumberBox, minutes_box

MOST_PERIODS, LONGEST = 12, 180


class WeekPage(Page):
    """Which pattern the week has, and when its periods are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self.patterns = QButtonGroup(self)
        self.start = TimeSpin()
        self.periods = NumberBox(1, MOST_PERIODS)
        self.length = minutes_box(SHORTEST, LONGEST)
        self.passing = minutes_box(0, 15)
        self.lunch = minutes_box(10, 90)
        self.after = NumberBox(1, MOST_PERIODS)
        self.advisory = minutes_box(0, 90)
        self.waves = QCheckBox(self.tr("Two lunches: the younger grades eat first"))
        self.preview = WeekPreview(theme, self)
        self._lay_out()
        self._connect()

    @property
    def name(self) -> str:
        """Its name in the list of pages."""
        return self.tr("Bells")

    @property
    def question(self) -> str:
        """What it asks."""
        return self.tr("When do lessons take place?")

    @property
    def advice(self) -> str:
        """A line on how to answer."""
        return self.tr("Begin with a pattern and change its numbers; the day is shown beside it.")

    def _pattern_words(self) -> dict[Pattern, str]:
        return {
            Pattern.SEVEN: self.tr("7 periods a day"),
            Pattern.EIGHT: self.tr("8 periods a day"),
            Pattern.FOUR_BY_FOUR: self.tr("4 × 4: four long blocks every day"),
            Pattern.AB: self.tr("A/B: four long blocks, days take turns"),
            Pattern.ELEMENTARY: self.tr("Elementary: short periods, two lunches"),
        }

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        for pattern, text in self._pattern_words().items():
            button = QRadioButton(text, self)
            self.patterns.addButton(button, list(Pattern).index(pattern))
            left.addWidget(button)
        form = QFormLayout()
        form.setContentsMargins(0, 8, 0, 0)
        form.addRow(self.tr("&First bell"), self.start)
        form.addRow(self.tr("&Periods a day"), self.periods)
        form.addRow(self.tr("&Length of a period"), self.length)
        form.addRow(self.tr("Passing time"), self.passing)
        form.addRow(self.tr("L&unch"), self.lunch)
        form.addRow(self.tr("Lunch after p&eriod"), self.after)
        form.addRow(self.waves)
        form.addRow(self.tr("Ad&visory or homeroom"), self.advisory)
        self.advisory.setSpecialValueText(self.tr("none"))
        left.addLayout(form)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left, stretch=0)
        columns.addWidget(self.preview, stretch=1)
        self.column.addLayout(columns, stretch=1)

    def _connect(self) -> None:
        self.patterns.idClicked.connect(self._choose_pattern)
        self.start.valueChanged.connect(self._look)
        for field in (
            *(self.periods, self.length, self.passing, self.lunch, self.after, self.advisory),
        ):
            field.valueChanged.connect(self._look)
        self.waves.toggled.connect(self._look)

    def _choose_pattern(self, number: int) -> None:
        self.show_answers(with_pattern(self.take(self._answers), list(Pattern)[number]))
        self._look()

    def _look(self) -> None:
        if not self._showing:
            self.preview.show_week(self.take(self._answers))
            self.tell()

    def put(self, answers: Answers) -> None:
        """Fill the fields in."""
        self._answers = answers
        day = answers.clock
        self.patterns.button(list(Pattern).index(answers.pattern)).setChecked(True)
        self.start.setValue(day.start)
        self.after.setMaximum(day.periods)
        for field, number in (
            (self.periods, day.periods),
            (self.length, day.length),
            (self.passing, day.passing),
            (self.lunch, day.lunch),
            (self.after, day.after),
            (self.advisory, day.advisory),
        ):
            field.setValue(number)
        self.waves.setChecked(day.waves > 1)
        self.waves.setEnabled(len(answers.grades) > 1)
        self.preview.show_week(answers)

    def take(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        self.after.setMaximum(self.periods.value())
        clock = Clock(
            start=self.start.taken_over(),
            periods=self.periods.value(),
            length=self.length.value(),
            passing=self.passing.value(),
            lunch=self.lunch.value(),
            after=self.after.value(),
            advisory=self.advisory.value(),
            waves=2 if self.waves.isChecked() else 1,
        )
        self._answers = replace(answers, clock=clock)
        return self._answers

    def fault(self, answers: Answers) -> str:
        """Say why the day cannot be so; a short day is the next page's."""
        return self.preview.show_week(replace(answers, release=None))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.preview.set_theme(theme)

"""When could these people meet? Whom, for how long, where; and the times that were found."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from planner.domain.ids import CampusId, DayId
from planner.domain.school import School
from planner.services.finding.meeting import LONGEST, SHORTEST, MeetingTime, Wish
from planner.ui import texts
from planner.ui.theme import Theme
from planner.ui.views.find_page import FindPage
from planner.ui.views.number_box import minutes_box
from planner.ui.views.people_choice import PeopleChoice

MINUTES = 45
STEP = 5
PAUSE = 250
"""Milliseconds after the last change before times are looked for."""
FORM_WIDTH = 270


class MeetingPage(FindPage):
    """Asks for people and minutes; every change asks anew after a moment.

    Signals:
        wanted: times are to be found for :attr:`wish`.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name_it(self.tr("Times to meet"), self.tr("&Move what is in the way"))
        self.choice = PeopleChoice(self)
        self.minutes = minutes_box(SHORTEST, LONGEST, self)
        self.minutes.setSingleStep(STEP)
        self.minutes.setValue(MINUTES)
        self.day, self.campus = QComboBox(self), QComboBox(self)
        self._school: School | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.wanted)
        for signal in (
            self.choice.changed,
            self.minutes.valueChanged,
            self.day.currentIndexChanged,
            self.campus.currentIndexChanged,
        ):
            signal.connect(self._pause.start)
        self._lay_form()

    @property
    def wish(self) -> Wish | None:
        """What is asked for; ``None`` while nobody is chosen."""
        people = self.choice.people
        if not people:
            return None
        day, campus = self.day.currentData(), self.campus.currentData()
        return Wish(
            people=people,
            minutes=self.minutes.value(),
            days=(DayId(day),) if day else (),
            campus=CampusId(campus) if campus else None,
        )

    def use(self, school: School) -> None:
        """Offer the people, days and campuses of a school."""
        if school is self._school:
            return
        self._school = school
        self.choice.use(school)
        days = [(texts.day_name(school.cycle, day), day) for day in school.cycle.day_ids]
        _fill(self.day, [(self.tr("Any day"), ""), *days])
        campuses = [(one.name or str(one.id), str(one.id)) for one in school.campuses]
        _fill(self.campus, [(self.tr("Anywhere"), ""), *campuses])
        for widget in (self.campus, self._words[self.campus]):
            widget.setVisible(bool(school.travel))

    def enter(self) -> None:
        """Let names be typed next."""
        self.choice.field.setFocus()

    def _show_take(self) -> None:
        time = self.current
        movable = isinstance(time, MeetingTime) and bool(time.ways) and not time.stuck
        self.take.setEnabled(movable and not self._refusal)

    def _lay_form(self) -> None:
        self._words = {
            self.minutes: QLabel(self.tr("&Length"), self),
            self.day: QLabel(self.tr("&Day"), self),
            self.campus: QLabel(self.tr("&Campus"), self),
        }
        for place, (widget, label) in enumerate(self._words.items()):
            label.setBuddy(widget)
            self.bar.insertWidget(2 * place + 1, label)
            self.bar.insertWidget(2 * place + 2, widget)
        self.choice.setFixedWidth(max(FORM_WIDTH, self.choice.minimumSizeHint().width()))
        self.body.insertWidget(0, self.choice)


def _fill(box: QComboBox, entries: list[tuple[str, str]]) -> None:
    """Offer these; what is chosen stays chosen if it is still among them."""
    kept = box.currentData()
    box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
    box.clear()
    for text, data in entries:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(kept)))
    box.blockSignals(False)  # noqa: FBT003 - same

"""How often each class has each subject of the staff list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QSpinBox, QWidget

from planner.services.starting.answers import Answers
from planner.services.starting.lessons import lessons_of, periods_of
from planner.ui.setup.new_school.page import Page
from planner.ui.views.number_box import NumberBox


class LessonsPage(Page):
    """A number for each subject, filled in as far as the staff has time for it.

    Once one of them is changed all that are shown are the person's own, and follow nothing more.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self._said: dict[str, int] = {}
        self.fields: dict[str, QSpinBox] = {}
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.total = QLabel(self)
        self.total.setWordWrap(True)
        self.column.addWidget(self.area, stretch=1)
        self.column.addWidget(self.total)

    @property
    def name(self) -> str:
        """Its name in the list of pages."""
        return self.tr("Lessons")

    @property
    def question(self) -> str:
        """What it asks."""
        return self.tr("How often does each class have each subject?")

    @property
    def advice(self) -> str:
        """A line on how to answer."""
        return self.tr(
            "A class is made for each group and subject, led by somebody of that subject and "
            "grade. The numbers are what your staff has time for: change them as you like. Set a "
            "subject to none to set its classes up later."
        )

    def put(self, answers: Answers) -> None:
        """Show a field for each subject of the staff list."""
        self._answers = answers
        self._said.update(answers.lessons)
        lessons = lessons_of(answers)
        inside = QWidget(self)
        form = QFormLayout(inside)
        self.fields = {}
        for subject, number in lessons.items():
            field = NumberBox(0, periods_of(answers))
            field.setSpecialValueText(self.tr("none"))
            field.setValue(number)
            field.setMaximumWidth(field.sizeHint().width() * 2)
            field.valueChanged.connect(self._look)
            teachers = sum(subject in row.subjects for row in answers.staff)
            form.addRow(self._words(subject, teachers), field)
            self.fields[subject] = field
        if not lessons:
            form.addRow(self._nothing(answers, inside))
        self.area.setWidget(inside)
        self._show_total()

    def _words(self, subject: str, teachers: int) -> str:
        if teachers == 1:
            return self.tr("{subject} (1 teacher)").format(subject=subject)
        return self.tr("{subject} ({count} teachers)").format(subject=subject, count=teachers)

    def _nothing(self, answers: Answers, parent: QWidget) -> QLabel:
        words = self.tr(
            "The staff list names no subjects. Go back and add a column, or set classes up later."
        )
        if not answers.classes:
            words = self.tr(
                "Students choose their courses here, so sections are set up with the courses."
            )
        label = QLabel(words, parent)
        label.setWordWrap(True)
        return label

    def _look(self) -> None:
        self._said.update({subject: field.value() for subject, field in self.fields.items()})
        self._show_total()
        self.tell()

    def _show_total(self) -> None:
        total, room = sum(f.value() for f in self.fields.values()), periods_of(self._answers)
        words = self.tr("{total} of {room} periods of each class are filled.")
        self.total.setText(words.format(total=total, room=room) if self.fields else "")

    def take(self, answers: Answers) -> Answers:
        """Return the answers with what was said here, of subjects that are gone too."""
        self._answers = replace(answers, lessons=tuple(self._said.items()))
        return self._answers

    def fault(self, answers: Answers) -> str:
        """Say that a class has more lessons than there are periods."""
        total, room = sum(lessons_of(answers).values()), periods_of(answers)
        if total <= room:
            return ""
        words = self.tr("A class would have {total} lessons, but there are only {room} periods.")
        return words.format(total=total, room=room)

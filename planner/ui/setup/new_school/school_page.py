"""The first questions: name, kind of school, grades, classes and rooms."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from planner.services.starting.answers import EVERY_GRADE, Answers, SchoolKind, with_kind
from planner.ui.setup.new_school.page import Page
from planner.ui.views.number_box import NumberBox

LETTERS = 14
"""How many letters wide a field for a number is at least."""
MOST_CLASSES, MOST_STUDENTS, MOST_ROOMS = 20, 2000, 200


class SchoolPage(Page):
    """What the school is called, whom it teaches, and in how many rooms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(self.tr("Lincoln Middle School 2026-27"))
        self.kinds = QButtonGroup(self)
        self.first, self.last = QComboBox(), QComboBox()
        for box in (self.first, self.last):
            for grade in EVERY_GRADE:
                box.addItem(grade, grade)
        self.classes = NumberBox(1, MOST_CLASSES)
        self.students = NumberBox(1, MOST_STUDENTS)
        self.rooms = NumberBox(0, MOST_ROOMS)
        self.rooms.setSpecialValueText(self.tr("only those in the staff list"))
        self.together = QRadioButton(
            self.tr("Students have their lessons in classes, such as 6A and 6B")
        )
        self.choosing = QRadioButton(
            self.tr("Students choose courses (import their requests later)")
        )
        self._lay_out()
        self._connect()

    @property
    def name(self) -> str:
        """Its name in the list of pages."""
        return self.tr("School")

    @property
    def question(self) -> str:
        """What it asks."""
        return self.tr("Which school is it?")

    @property
    def advice(self) -> str:
        """A line on how to answer."""
        return self.tr("Choose what is nearest. Every answer can be changed later in the set-up.")

    def _lay_out(self) -> None:
        kinds = QGridLayout()
        kinds.setHorizontalSpacing(24)
        kinds.setVerticalSpacing(8)
        for number, (kind, text) in enumerate(self._kind_words().items()):
            button = QRadioButton(text, self)
            self.kinds.addButton(button, list(SchoolKind).index(kind))
            kinds.addWidget(button, number // 2, number % 2)
        kinds.setColumnStretch(2, 1)
        grades = QHBoxLayout()
        grades.setSpacing(8)
        grades.addWidget(self.first)
        grades.addWidget(QLabel(self.tr("through"), self))
        grades.addWidget(self.last)
        grades.addStretch()
        form = QFormLayout()
        form.setVerticalSpacing(12)
        for field in (self.classes, self.students, self.rooms):
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            field.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())
        form.addRow(self.tr("N&ame"), self.title)
        form.addRow(self.tr("Kind"), kinds)
        label = QLabel(self.tr("&Grades"), self)
        label.setBuddy(self.first)
        form.addRow(label, grades)
        form.addRow(self.tr("Lessons"), self.together)
        form.addRow("", self.choosing)
        form.addRow(self.tr("&Classes in each grade"), self.classes)
        form.addRow(self.tr("&Students in each class"), self.students)
        form.addRow(self.tr("Class&rooms"), self.rooms)
        self._form = form
        self.column.addLayout(form)
        self.column.addStretch()

    def _kind_words(self) -> dict[SchoolKind, str]:
        return {
            SchoolKind.ELEMENTARY: self.tr("Elementary school, K to 5"),
            SchoolKind.MIDDLE: self.tr("Middle school, 6 to 8"),
            SchoolKind.HIGH: self.tr("High school, 9 to 12"),
            SchoolKind.WHOLE: self.tr("K to 8"),
        }

    def _connect(self) -> None:
        self.title.textChanged.connect(self.tell)
        self.kinds.idClicked.connect(self._choose_kind)
        self.first.currentIndexChanged.connect(self.tell)
        self.last.currentIndexChanged.connect(self.tell)
        for field in (self.classes, self.students, self.rooms):
            field.valueChanged.connect(self.tell)
        self.together.toggled.connect(self._show_classes)
        self.together.toggled.connect(self.tell)

    def _choose_kind(self, number: int) -> None:
        """Begin with the usual answers for this kind, as far as nothing was answered."""
        answers = with_kind(self.take(self._answers), list(SchoolKind)[number])
        self.show_answers(answers)
        self.tell()

    def _show_classes(self) -> None:
        together = self.together.isChecked()
        self._form.setRowVisible(self.classes, together)
        words = (
            self.tr("&Students in each class") if together else self.tr("&Students in each grade")
        )
        label = self._form.labelForField(self.students)
        if isinstance(label, QLabel):
            label.setText(words)

    def put(self, answers: Answers) -> None:
        """Fill the fields in."""
        self._answers = answers
        self.title.setText(answers.name)
        self.kinds.button(list(SchoolKind).index(answers.kind)).setChecked(True)
        self.first.setCurrentIndex(self.first.findData(answers.grades[0]))
        self.last.setCurrentIndex(self.last.findData(answers.grades[-1]))
        self.together.setChecked(bool(answers.classes))
        self.choosing.setChecked(not answers.classes)
        self.classes.setValue(answers.classes or self.classes.value())
        self.students.setValue(answers.size)
        self.rooms.setValue(answers.rooms)
        self._show_classes()

    def take(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        first, last = self.first.currentIndex(), self.last.currentIndex()
        kind = list(SchoolKind)[max(0, self.kinds.checkedId())]
        self._answers = replace(
            answers,
            name=self.title.text(),
            kind=kind,
            grades=EVERY_GRADE[min(first, last) : max(first, last) + 1],
            classes=self.classes.value() if self.together.isChecked() else 0,
            size=self.students.value(),
            rooms=self.rooms.value(),
        )
        return self._answers

    def fault(self, answers: Answers) -> str:
        """Say that a name is needed."""
        return "" if answers.name.strip() else self.tr("Type the name of the school.")

"""A small form for a student who walks in: id, name, grade and the courses asked for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.activity import Course, Priority, Request, Student
from planner.domain.ids import CourseId, GroupId, StudentId
from planner.domain.school import School
from planner.ui.dialogs.answers import accepting, answers
from planner.ui.fitting import resize_to
from planner.ui.models.sort_key import sort_key
from planner.ui.models.student_page import priority_name

LETTERS, LINES = 64, 33
"""Its size, in letters across and lines down."""


class NewStudent(QDialog):
    """Asks for a student and what they ask for."""

    def __init__(self, school: School, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._school = school
        self.setWindowTitle(self.tr("New student"))
        resize_to(self, LETTERS, LINES)
        self.id = QLineEdit(self)
        self.name = QLineEdit(self)
        self.grade = QComboBox(self)
        self.grade.addItems(sorted({one.grade for one in school.students}, key=sort_key))
        self.grade.setEditable(True)
        self.group = QComboBox(self)
        self.group.addItem(self.tr("None"), "")
        for group in dict.fromkeys(one for student in school.students for one in student.groups):
            self.group.addItem(school.group[group].name, group)
        self.weight = QComboBox(self)
        for priority in (Priority.REQUIRED, Priority.WANTED):
            self.weight.addItem(priority_name(priority), priority)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a course"))
        self.field.setAccessibleName(self.tr("Find a course"))
        self.field.setClearButtonEnabled(True)
        self.courses = QListWidget(self)
        self.courses.setAccessibleName(self.tr("Courses asked for"))
        for course in sorted(school.courses, key=lambda one: one.name.casefold()):
            self._add(course)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "note")
        self._buttons = answers(self, self.tr("Add student"))
        self._lay_out()
        self._connect()
        self._check()

    @property
    def student(self) -> Student:
        """The student as the form says."""
        return Student(
            id=StudentId(self.id.text().strip()),
            name=self.name.text().strip(),
            grade=self.grade.currentText().strip(),
            groups=(GroupId(group),) if (group := self.group.currentData()) else (),
        )

    @property
    def requests(self) -> tuple[Request, ...]:
        """What the student asks for; wishes are ranked in the order of the list."""
        priority = Priority(self.weight.currentData())
        ranked = priority is not Priority.REQUIRED
        return tuple(
            Request(
                student=self.student.id,
                course=course,
                priority=priority,
                rank=rank if ranked else None,
            )
            for rank, course in enumerate(self._asked(), start=1)
        )

    def _asked(self) -> Iterator[CourseId]:
        for item in self._items():
            if item.checkState() is Qt.CheckState.Checked:
                yield CourseId(item.data(Qt.ItemDataRole.UserRole))

    def _items(self) -> Iterator[QListWidgetItem]:
        for row in range(self.courses.count()):
            yield self.courses.item(row)

    def _add(self, course: Course) -> None:
        item = QListWidgetItem(course.name, self.courses)
        item.setData(Qt.ItemDataRole.UserRole, course.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)

    def _connect(self) -> None:
        self.id.textChanged.connect(self._check)
        self.grade.currentTextChanged.connect(self._show_courses)
        self.field.textChanged.connect(self._show_courses)
        self.courses.itemChanged.connect(self._check)
        self._show_courses()

    def _show_courses(self) -> None:
        """List the courses that this grade may take and whose name has what is looked for."""
        grade = self.grade.currentText().strip()
        words = self.field.text().casefold().split()
        for item in self._items():
            course = self._school.course[CourseId(item.data(Qt.ItemDataRole.UserRole))]
            fits = not grade or not course.grades or grade in course.grades
            found = all(word in course.name.casefold() for word in words)
            chosen = item.checkState() is Qt.CheckState.Checked
            item.setHidden(not chosen and not (fits and found))

    def _check(self) -> None:
        """Say what is missing; until nothing is, the student cannot be taken in."""
        wrong = self._wrong()
        number = len(self.requests)
        one, many = self.tr("1 course chosen."), self.tr("{number} courses chosen.")
        self._note.setText(wrong or (one if number == 1 else many.format(number=number)))
        accepting(self._buttons).setEnabled(not wrong)

    def _wrong(self) -> str:
        student = self.student
        if not student.id:
            return self.tr("The student needs an id that no other student has.")
        if student.id in self._school.asked.student:
            taken = self._school.asked.student[student.id]
            return self.tr("{name} has this id.").format(name=taken.name or taken.id)
        return ""

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Id"), self.id)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Grade"), self.grade)
        form.addRow(self.tr("House or gro&up"), self.group)
        form.setRowVisible(self.group, self.group.count() > 1)
        form.addRow(self.tr("&Requests are"), self.weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.field)
        column.addWidget(self.courses, stretch=1)
        column.addWidget(self._note)
        column.addWidget(self._buttons)

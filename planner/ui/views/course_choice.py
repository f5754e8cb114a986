"""A course to choose by typing a part of its name, and how much a new request for it weighs."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from planner.domain.activity import Priority
from planner.domain.ids import CourseId
from planner.ui.models.student_page import priority_name

NARROWEST = 12
"""Characters."""


class CourseChoice(QWidget):
    """Courses of one student, those asked for first.

    Signals:
        chosen: a :data:`CourseId` was chosen, or its new request weighs something else.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumContentsLength(NARROWEST)
        self.box.setAccessibleName(self.tr("Course"))
        self.box.setMaxVisibleItems(16)
        self._complete()
        self.weight = QComboBox(self)
        self.weight.setAccessibleName(self.tr("How much the new request weighs"))
        for priority in Priority:
            self.weight.addItem(priority_name(priority), priority)
        self.weight.setCurrentIndex(list(Priority).index(Priority.WANTED))
        self._as = QLabel(self.tr("as a new &request:"), self)
        self._as.setBuddy(self.weight)
        self._asked: frozenset[CourseId] = frozenset()
        self._lay_out()
        self.box.activated.connect(self._tell)
        self.weight.activated.connect(self._tell)
        self._show_weight()

    @property
    def course(self) -> CourseId | None:
        """The course that is chosen."""
        found = self.box.currentData()
        return CourseId(found) if found else None

    @property
    def priority(self) -> Priority:
        """What a new request would weigh."""
        return Priority(self.weight.currentData())

    def show_courses(
        self, courses: tuple[tuple[CourseId, str], ...], asked: frozenset[CourseId]
    ) -> None:
        """Offer these; the one that is chosen stays chosen if it is still among them."""
        kept = self.course
        self._asked = asked
        self.box.clear()
        for course, text in courses:
            self.box.addItem(text, course)
        self.choose(kept)

    def choose(self, course: CourseId | None) -> None:
        """Choose a course without telling of it; ``None`` chooses nothing."""
        self.box.setCurrentIndex(self.box.findData(course) if course else -1)
        if self.box.currentIndex() < 0:
            self.box.clearEditText()
        self._show_weight()

    def _complete(self) -> None:
        completer = QCompleter(self.box.model(), self.box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field = QLineEdit(self.box)
        self.box.setLineEdit(field)
        self.box.setCompleter(completer)
        field.setPlaceholderText(self.tr("Choose a course, or type a part of its name"))
        field.editingFinished.connect(lambda: QTimer.singleShot(0, self, self._put_back))

    def _put_back(self) -> None:
        """Show the course that is chosen again, where something else was typed and left."""
        if not self.box.hasFocus():
            self.box.setEditText(self.box.itemText(self.box.currentIndex()))

    def _tell(self) -> None:
        self._show_weight()
        self.chosen.emit(self.course)

    def _show_weight(self) -> None:
        new = self.course is not None and self.course not in self._asked
        self._as.setVisible(new)
        self.weight.setVisible(new)

    def _lay_out(self) -> None:
        words = QLabel(self.tr("&Course:"), self)
        words.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(words)
        row.addWidget(self.box, stretch=1)
        row.addWidget(self._as)
        row.addWidget(self.weight)

"""The questions about a new school, page after page; nothing is lost on the way back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.services.starting.answers import Answers
from planner.services.starting.making import project_of
from planner.ui.setup.new_school.lessons_page import LessonsPage
from planner.ui.setup.new_school.page import Page
from planner.ui.setup.new_school.release_page import ReleasePage
from planner.ui.setup.new_school.school_page import SchoolPage
from planner.ui.setup.new_school.staff_page import StaffPage
from planner.ui.setup.new_school.summary_page import SummaryPage
from planner.ui.setup.new_school.teams_page import TeamsPage
from planner.ui.setup.new_school.week_page import WeekPage
from planner.ui.theme import Theme

SIZE = QSize(1080, 720)


class NewSchool(QDialog):
    """Asks one page after the other; any page can be gone to at any time.

    Signals:
        made: the project that the answers lead to.
    """

    made = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = Answers()
        self.setWindowTitle(self.tr("New school"))
        self.resize(SIZE)
        self.pages: tuple[Page, ...] = (
            SchoolPage(self),
            WeekPage(theme, self),
            ReleasePage(theme, self),
            StaffPage(self),
            TeamsPage(self),
            LessonsPage(self),
            SummaryPage(self),
        )
        self.stack = QStackedWidget(self)
        self.steps = QListWidget(self)
        self.steps.setAccessibleName(self.tr("Pages"))
        for number, page in enumerate(self.pages, start=1):
            self.stack.addWidget(page)
            self.steps.addItem(f"{number}  {page.name}")
            page.changed.connect(self._clear_fault)
        self.fault = QLabel(self)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.back = QPushButton(self.tr("&Back"), self)
        self.next = QPushButton(self)
        self.next.setProperty("primary", "true")
        self.next.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.pages[0].show_answers(self.answers)
        self.go(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        for page in self.pages:
            page.set_theme(theme)
        self.fault.setStyleSheet(f"color: {theme.bad.name()};")

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.stack.currentIndex()]

    def go(self, number: int) -> None:
        """Show another page; the answers of this one are kept, whatever they are."""
        self.answers = self.page.take(self.answers)
        self.pages[number].show_answers(self.answers)
        self.stack.setCurrentIndex(number)
        self.steps.setCurrentRow(number)
        self.back.setEnabled(number > 0)
        last = number == len(self.pages) - 1
        self.next.setText(self.tr("&Make the school…") if last else self.tr("&Next"))
        self._clear_fault()

    def forward(self) -> None:
        """Go on, or make the school at the end; stay where an answer cannot be used."""
        self.answers = self.page.take(self.answers)
        number = self.stack.currentIndex()
        if number < len(self.pages) - 1:
            if not self._stopped_at(number):
                self.go(number + 1)
                self.page.begin()
            return
        if not any(self._stopped_at(one) for one in range(len(self.pages))):
            self.made.emit(project_of(self.answers))

    def backward(self) -> None:
        """Show the page before, with its answers."""
        self.go(self.stack.currentIndex() - 1)
        self.page.begin()

    def _stopped_at(self, number: int) -> bool:
        """Show the page and what is wrong on it, if anything is."""
        sentence = self.pages[number].fault(self.answers)
        if not sentence:
            return False
        if number != self.stack.currentIndex():
            self.go(number)
        self.fault.setText(sentence)
        self.fault.show()
        return True

    def _clear_fault(self) -> None:
        self.fault.hide()

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(f"9  {page.name}") for page in self.pages)
        self.steps.setFixedWidth(wide + 6 * metrics.averageCharWidth())
        buttons = QHBoxLayout()
        buttons.addWidget(self.fault, stretch=1)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self.stack, stretch=1)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 20, 16)
        row.setSpacing(20)
        row.addWidget(self.steps)
        row.addLayout(right, stretch=1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.backward)
        self.next.clicked.connect(self.forward)
        self.cancel.clicked.connect(self.reject)
        self.steps.currentRowChanged.connect(self._go_to_step)
        self.steps.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _go_to_step(self, number: int) -> None:
        if number >= 0 and number != self.stack.currentIndex():
            self.go(number)

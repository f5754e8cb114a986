"""What each page of questions is to the dialog that shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.services.starting.answers import Answers
from planner.ui.theme import Theme


class Page(QWidget):
    """One page of questions. What is typed stays while other pages are shown.

    Signals:
        changed: an answer is another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 0, 4, 0)
        self.column.setSpacing(10)
        head = QLabel(self.question, self)
        head.setProperty("role", "heading")
        head.setWordWrap(True)
        self.column.addWidget(head)
        self.column.addWidget(note(self.advice, self))

    @property
    def name(self) -> str:
        """Its name in the list of pages."""
        raise NotImplementedError  # each page has its own

    @property
    def question(self) -> str:
        """What it asks."""
        raise NotImplementedError  # each page has its own

    @property
    def advice(self) -> str:
        """A line on how to answer."""
        raise NotImplementedError  # each page has its own

    def show_answers(self, answers: Answers) -> None:
        """Show what was answered by now, without telling that anything changed."""
        self._showing = True
        try:
            self.put(answers)
        finally:
            self._showing = False

    def begin(self) -> None:
        """Let the keys go to the first question, so that one can type at once."""
        first = next((field for field in self.findChildren(QWidget) if _asks(field)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def put(self, answers: Answers) -> None:
        """Fill the fields in."""
        raise NotImplementedError  # each page has its own

    def take(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        raise NotImplementedError  # each page has its own

    def fault(self, answers: Answers) -> str:
        """Say what is wrong with its answers; nothing if they can be used."""
        del answers
        return ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""

    def tell(self) -> None:
        """Say that an answer changed, unless it was only filled in."""
        if not self._showing:
            self.changed.emit()


def _asks(field: QWidget) -> bool:
    """Return whether a field takes keys now; of buttons to choose from, the chosen one does."""
    chosen = field.isChecked() if isinstance(field, QRadioButton) else True
    takes = bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus) and field.focusProxy() is None
    frame = isinstance(field, QScrollArea)
    return takes and chosen and not frame and field.isEnabled() and field.isVisible()


def note(text: str, parent: QWidget) -> QLabel:
    """Return a line of advice."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setProperty("role", "note")
    return label

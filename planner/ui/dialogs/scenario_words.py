"""A scenario's name and the note on what it is for."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.ui.dialogs.answers import accepting, answers
from planner.ui.fitting import resize_to

LETTERS, LINES = 64, 15
"""Its size, in letters across and lines down."""
LONGEST = 80
"""Characters of a name: more would fit nowhere."""


class ScenarioWords(QDialog):
    """Asks for both; a scenario without a name is not accepted."""

    def __init__(
        self, title: str, verb: str, name: str, note: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        resize_to(self, LETTERS, LINES)
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(LONGEST)
        self.name.selectAll()
        self.note = QPlainTextEdit(note, self)
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(self.tr("What is tried here, and why"))
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("N&ote"), self.note)
        self.buttons = answers(self, verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form, stretch=1)
        column.addWidget(self.buttons)
        self.name.textChanged.connect(self._allow)
        self._allow()

    @property
    def words(self) -> tuple[str, str]:
        """The name and the note."""
        return self.name.text().strip(), self.note.toPlainText().strip()

    def _allow(self) -> None:
        accepting(self.buttons).setEnabled(bool(self.name.text().strip()))

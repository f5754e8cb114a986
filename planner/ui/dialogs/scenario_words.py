"""A scenario's name and the note on what it is for."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

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
        self.buttons = self._make_buttons(verb)
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
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name.text().strip()))

    def _make_buttons(self, verb: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        for button in buttons.buttons():
            button.setIcon(QIcon())
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(verb)
        ok.setProperty("primary", "true")
        ok.style().unpolish(ok)  # the box has dressed it before it knew
        ok.style().polish(ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

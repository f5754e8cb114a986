"""What a problem report holds, shown before the file is made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.services.problems.report import WORDS
from planner.ui.fitting import resize_to

LETTERS, LINES = 120, 42
"""Its size, in letters across and lines down."""
LIST_LETTERS = 28
WORDS_LINES = 5


class ProblemReport(QDialog):
    """Shows each text of the report, and lets the person add what happened."""

    def __init__(self, texts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = dict(texts)
        self.setWindowTitle(self.tr("Send a problem report"))
        resize_to(self, LETTERS, LINES)
        self.words = QPlainTextEdit(self)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * WORDS_LINES)
        self.words.textChanged.connect(self._show)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Texts of the report"))
        self.list.setSpacing(3)
        self.list.addItems([*self._texts, WORDS])
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text as it is sent"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.list.currentRowChanged.connect(self._show)
        self._lay_out()
        self.list.setCurrentRow(0)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def texts(self) -> dict[str, str]:
        """Everything that is sent, by the names of the files."""
        words = self.words.toPlainText().strip()
        return {**self._texts, **({WORDS: f"{words}\n"} if words else {})}

    def _show(self) -> None:
        nothing = self.tr("You have written nothing; this text is left out.")
        name = [*self._texts, WORDS][max(0, self.list.currentRow())]
        self.text.setPlainText(self.texts.get(name, nothing))

    def _lay_out(self) -> None:
        ask = QLabel(self.tr("&What did you do, and what happened? (You need not answer.)"), self)
        ask.setBuddy(self.words)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        wide = LIST_LETTERS * self.fontMetrics().averageCharWidth()
        split.setSizes([wide, self.width() - wide])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for text in (
            self.tr(
                "This makes one file that you can send to whoever looks after the program. Nothing "
                "is sent by itself."
            ),
            self.tr(
                "Below is all that is in it: versions, how the window was left, how large the "
                "project is, and where in the program something went wrong. It names no person, no "
                "student and no school; leave names out of what you write, too."
            ),
        ):
            said = QLabel(text, self)
            said.setWordWrap(True)
            column.addWidget(said)
        column.addWidget(ask)
        column.addWidget(self.words)
        column.addWidget(split, stretch=1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel, self)
        buttons.button(standard.Cancel).setIcon(QIcon())
        save = QPushButton(self.tr("&Save the file…"), self)
        save.setProperty("primary", "true")
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

"""A choice of rule sets: what each one is, and the button that takes it over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.services.rule_sets import RuleSet
from planner.ui.dialogs.answers import accepting, answers
from planner.ui.fitting import resize_to

LETTERS, LINES = 86, 27
"""Its size, in letters across and lines down."""


class RuleSetChoice(QDialog):
    """Lists rule sets; the summary of the one that is chosen stands beneath."""

    def __init__(self, sets: Sequence[RuleSet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets = tuple(sets)
        self.setWindowTitle(self.tr("Take over a rule set"))
        resize_to(self, LETTERS, LINES)
        words = QLabel(
            self.tr(
                "A rule set adds promises that a state's law or a contract asks for. Its rows "
                "become rules of this project, to be changed like any others; undo takes them out."
            ),
            self,
        )
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Rule sets"))
        for one in self._sets:
            QListWidgetItem(one.name, self.list)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "note")
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = answers(self, self.tr("Take over"))
        self.list.currentRowChanged.connect(self._show_summary)
        self.list.itemActivated.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(words)
        column.addWidget(self.list, stretch=1)
        column.addWidget(self.summary)
        column.addWidget(self._buttons)
        self.list.setCurrentRow(0 if self._sets else -1)
        self._show_summary(self.list.currentRow())

    @property
    def chosen(self) -> RuleSet | None:
        """The rule set that is chosen."""
        row = self.list.currentRow()
        return self._sets[row] if row >= 0 else None

    def _show_summary(self, row: int) -> None:
        nothing = self.tr("There are no rule sets. Install the program again.")
        self.summary.setText(self._sets[row].summary if row >= 0 else nothing)
        accepting(self._buttons).setEnabled(row >= 0)

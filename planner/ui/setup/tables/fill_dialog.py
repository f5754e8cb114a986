"""Asks for one text for all cells that are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.ui.setup.tables.choice_edit import ChoiceEdit
from planner.ui.setup.tables.offers import Offer
from planner.ui.views.labels import wrapping


class FillDialog(QDialog):
    """A line to type into, with the same offers as in a cell."""

    def __init__(
        self, count: int, offers: Sequence[Offer], *, several: bool, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set cells"))
        said = self.tr("What are the {count} chosen cells to hold?").format(count=count)
        self.field = ChoiceEdit(self)
        self.field.setFrame(True)
        self.field.setAccessibleName(said)
        self.field.offer(offers, several=several)
        fill = QPushButton(self.tr("Set cells"), self)
        fill.setProperty("primary", "true")
        fill.setDefault(True)
        fill.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(fill)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        column.addWidget(wrapping(QLabel(said, self)))
        column.addWidget(self.field)
        column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)

    def asked(self) -> str | None:
        """Show it, and return the text; ``None`` if the person would rather not."""
        answer = self.exec()
        text = self.field.text()
        self.deleteLater()
        return text if answer == QDialog.DialogCode.Accepted else None

"""Before rows are deleted: what depends on them, and what is to become of that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.dependents import ROSTERS, SCHEDULE, Dependent, Removal
from planner.domain.words import listed
from planner.ui.setup.tables.words import column_name, table_name
from planner.ui.views.labels import wrapping

MOST_NAMES = 5


class RemovalDialog(QDialog):
    """Asks what becomes of rows that name what is to be deleted; ``how`` is the answer."""

    def __init__(self, what: str, found: Sequence[Dependent], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.how: Removal | None = None
        self.setWindowTitle(self.tr("Delete {what}").format(what=what))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        head = wrapping(QLabel(self.tr("Something depends on {what}:").format(what=what), self))
        head.setProperty("role", "heading")
        self.lines = tuple(map(self._line, found))
        column = QVBoxLayout(self)
        column.addWidget(head)
        for text in self.lines:
            column.addWidget(wrapping(QLabel(f"• {text}", self)))
        note = self.tr("Either way it is one step that can be undone.")
        last = wrapping(QLabel(note, self))
        last.setProperty("role", "note")
        column.addWidget(last)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.clear = QPushButton(self.tr("Delete, and take it out there"), self)
        self.clear.setProperty("primary", "true")
        self.clear.setDefault(True)
        self.everything = QPushButton(self.tr("Delete all of this"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        for button, how in (
            (self.clear, Removal.REFERENCES),
            (self.everything, Removal.EVERYTHING),
        ):
            button.clicked.connect(lambda _=False, how=how: self._answer(how))
            row.addWidget(button)
        self.cancel.clicked.connect(self.reject)
        row.addWidget(self.cancel)
        return row

    def _answer(self, how: Removal) -> None:
        self.how = how
        self.accept()

    def _line(self, one: Dependent) -> str:
        """Say in a sentence what depends on it."""
        if one.table == SCHEDULE:
            return self.tr("The schedule: {count} cards change or lose their place.").format(
                count=one.rows
            )
        if one.table == ROSTERS:
            return self.tr("Seats: {count} are given up.").format(count=one.rows)
        text = self.tr("{table}: {count} name it under {column} ({names}).").format(
            table=table_name(one.table),
            count=one.rows,
            column=column_name(one.column),
            names=listed(list(one.names), most=MOST_NAMES),
        )
        if not one.lost:
            return text
        lost = self.tr("{count} of them mean nothing without it and go as well.")
        return f"{text} {lost.format(count=one.lost)}"

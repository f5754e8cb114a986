"""Before rows are deleted: what depends on them, and what is to become of that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain import words
from planner.domain.dependents import ROSTERS, SCHEDULE, Dependent, Removal
from planner.ui.setup.tables.words import column_name, table_name
from planner.ui.views.labels import wrapping

ACTIVITIES, GROUPS = "activities", "groups"
MOST_NAMES = 5
WIDTH = 72
"""Characters of a line."""


class RemovalDialog(QDialog):
    """Asks what becomes of rows that name what is to be deleted; ``how`` is the answer."""

    def __init__(self, what: str, found: Sequence[Dependent], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.how: Removal | None = None
        self.setWindowTitle(self.tr("Delete {what}").format(what=what))
        self.head = wrapping(QLabel(self._head(what, found), self))
        self.head.setProperty("role", "heading")
        self.lines = tuple(map(self._line, found))
        body = wrapping(QLabel("\n".join(f"• {text}" for text in self.lines), self))
        body.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH)
        last = wrapping(QLabel(self._note(), self))
        last.setProperty("role", "note")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        for label in (self.head, body, last):
            column.addWidget(label)
        column.addLayout(self._buttons())

    def _head(self, what: str, found: Sequence[Dependent]) -> str:
        """Say first what is lost whatever is chosen, where that is whole activities."""
        lost = sum(one.lost for one in found if one.table == ACTIVITIES)
        if not lost:
            return self.tr("Still in use: {what}").format(what=what)
        return self.tr("Deleting {what} deletes {activities} as well").format(
            what=what, activities=words.count(lost, "activity")
        )

    def _note(self) -> str:
        return self.tr(
            "“Take it out there” leaves the rows that can do without it and lets them no longer "
            "name it. “Delete these as well” deletes every row that names it. Either is one step "
            "that can be undone."
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.clear = QPushButton(self.tr("Take it out there"), self)
        self.clear.setProperty("primary", "true")
        self.clear.setDefault(True)
        self.everything = QPushButton(self.tr("Delete these as well"), self)
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
        text = self.tr("{table}, under {column}: {count} ({names}).").format(
            table=table_name(one.table),
            count=one.rows,
            column=column_name(one.column),
            names=words.listed(list(one.names), most=MOST_NAMES),
        )
        return f"{text} {self._lost(one)}".strip()

    def _lost(self, one: Dependent) -> str:
        """Say how many rows mean nothing without it, and that they go whatever is chosen."""
        if not one.lost:
            return ""
        if (one.table, one.column) == (ACTIVITIES, GROUPS):
            why = self.tr("Deleted in any case, because no other group is left")
        else:
            why = self.tr("Deleted in any case, because nothing is left without it")
        if one.lost == one.rows:
            return f"{why}."
        return f"{why}: {words.listed(list(one.lost_names), most=MOST_NAMES)}."

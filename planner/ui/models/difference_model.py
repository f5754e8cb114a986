"""The differences of two scenarios as a tree: a branch for each sort, with how many there are."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from planner.domain.language import say_marked
from planner.services.comparing.difference import TITLES, Difference, Sort
from planner.ui.models.index import NOWHERE, AnyIndex

Role = Qt.ItemDataRole
BRANCH = 0
"""The internal id of a branch; that of a leaf is the number of its branch, from 1."""


class DifferenceModel(QAbstractItemModel):
    """Sorts of difference, and below each its differences in the order of the comparison."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._branches: list[tuple[Sort, tuple[Difference, ...]]] = []

    def show(self, differences: tuple[Difference, ...]) -> None:
        """Hold these, which come sort by sort."""
        self.beginResetModel()
        self._branches = [
            (sort, tuple(mine)) for sort, mine in groupby(differences, key=lambda one: one.sort)
        ]
        self.endResetModel()

    @property
    def number(self) -> int:
        """How many differences there are."""
        return sum(len(mine) for _, mine in self._branches)

    def leaf(self, place: int) -> QModelIndex:
        """Return the index of a difference by its place among all of them, from 0."""
        for number, (_, mine) in enumerate(self._branches, start=1):
            if place < len(mine):
                return self.createIndex(place, 0, number)
            place -= len(mine)
        return QModelIndex()

    def place(self, index: AnyIndex) -> int:
        """Return the place of a difference among all of them, or -1 for a branch."""
        if self.difference(index) is None:
            return -1
        return self.ahead(index.internalId() - 1) + index.row()

    def ahead(self, branch: int) -> int:
        """Return how many differences stand before a branch."""
        return sum(len(mine) for _, mine in self._branches[:branch])

    def difference(self, index: AnyIndex) -> Difference | None:
        """Return the difference at an index, or ``None`` for a branch."""
        if not index.isValid() or index.internalId() == BRANCH:
            return None
        return self._branches[index.internalId() - 1][1][index.row()]

    def find(self, name: str, sort: Sort) -> QModelIndex:
        """Return the index of the difference of this sort about this, or an invalid one."""
        for number, (mine, differences) in enumerate(self._branches, start=1):
            for row, one in enumerate(differences if mine is sort else ()):
                if one.name == name:
                    return self.createIndex(row, 0, number)
        return QModelIndex()

    def index(self, row: int, column: int, parent: AnyIndex = NOWHERE) -> QModelIndex:
        """As Qt asks: the index of a branch or of a difference."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else BRANCH)

    def parent(self, child: AnyIndex = NOWHERE) -> Any:
        """As Qt asks: the branch of a difference."""
        if not child.isValid() or child.internalId() == BRANCH:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, BRANCH)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: the number of branches, or of the differences of one."""
        if not parent.isValid():
            return len(self._branches)
        if parent.internalId() != BRANCH:
            return 0
        return len(self._branches[parent.row()][1])

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: everything is told in one column."""
        del parent
        return 1

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        """As Qt asks: a heading with its count, or a difference in a line and in full."""
        if not index.isValid():
            return None
        found = self.difference(index)
        if found is None:
            return self._heading(index.row(), role)
        if role == Role.DisplayRole:
            return _line(found)
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return found.sentence
        return None

    def _heading(self, row: int, role: int) -> Any:
        sort, mine = self._branches[row]
        title = say_marked(TITLES[sort])
        if role == Role.DisplayRole:
            return f"{title} ({len(mine)})"
        if role == Role.AccessibleTextRole:
            return f"{title}: {len(mine)}"
        if role == Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None


def _line(found: Difference) -> str:
    """Return a difference in a line: its sentence, or of a judgement only what changed."""
    if found.change is not None:
        return found.sentence
    return f"{found.name} {found.before} → {found.after}"

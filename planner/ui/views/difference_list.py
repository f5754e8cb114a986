"""The list of differences: a tree by sort, the chosen one in full, and the way through them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from planner.services.comparing.difference import Difference
from planner.ui.models.difference_model import DifferenceModel
from planner.ui.views.labels import wrapping

MOST_OPEN = 60
"""A branch with more differences than this begins closed."""


class DifferenceList(QWidget):
    """Lists differences.

    Signals:
        picked: the :class:`Difference` that is current, or ``None``.
        selection_changed: other differences are selected.
    """

    picked = Signal(object)
    selection_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = DifferenceModel(self)
        self.tree = QTreeView(self)
        self.count = QLabel(self)
        self.sentence = wrapping(QLabel(self))
        self.previous = QPushButton(self.tr("&Previous"), self)
        self.next = QPushButton(self.tr("&Next"), self)
        self._set_up()
        self._lay_out()

    def show_differences(self, differences: tuple[Difference, ...]) -> None:
        """List these; where the chosen one is gone, the one in its place is chosen."""
        kept, place = self.current, self._place()
        self.model.show(differences)
        for row in range(self.model.rowCount()):
            branch = self.model.index(row, 0)
            self.tree.setExpanded(branch, self.model.rowCount(branch) <= MOST_OPEN)
        index = self.model.find(kept.name, kept.sort) if kept else QModelIndex()
        if not index.isValid() and place >= 0:
            index = self.model.leaf(min(place, self.model.number - 1))
        if index.isValid():
            self.tree.setCurrentIndex(index)
        self._tell()

    @property
    def current(self) -> Difference | None:
        """The difference that is current."""
        return self.model.difference(self.tree.currentIndex())

    @property
    def selected(self) -> tuple[Difference, ...]:
        """The differences that are selected; of a branch, all that are in it."""
        found: dict[tuple[int, int], Difference] = {}
        for index in self.tree.selectionModel().selectedIndexes():
            one = self.model.difference(index)
            inside = range(self.model.rowCount(index)) if one is None else ()
            for leaf in (index, *(self.model.index(row, 0, index) for row in inside)):
                difference = self.model.difference(leaf)
                if difference is not None:
                    found[leaf.parent().row(), leaf.row()] = difference
        return tuple(found[key] for key in sorted(found))

    def step(self, by: int) -> None:
        """Go to the next difference, or to the one before; from the last to the first."""
        if not self.model.number:
            return
        place, current = self._place(), self.tree.currentIndex()
        if place < 0:  # before the first of the branch that is current, or of all
            ahead = self.model.ahead(current.row()) if current.isValid() else 0
            place = ahead - 1 if by > 0 else ahead
        index = self.model.leaf((place + by) % self.model.number)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        found = self.current
        if found is not None and not self.tree.hasFocus():  # a focused tree is read aloud anyway
            event = QAccessibleAnnouncementEvent(self.tree, found.sentence)
            QAccessible.updateAccessibility(event)

    def _place(self) -> int:
        """Return the place of the current difference among all of them, or -1."""
        return self.model.place(self.tree.currentIndex())

    def _picked(self) -> None:
        self._tell()
        self.picked.emit(self.current)

    def _tell(self) -> None:
        """Say which difference it is, of how many, in full."""
        number, place, found = self.model.number, self._place(), self.current
        self.sentence.setText(found.sentence if found else "")
        self.sentence.setVisible(found is not None)
        for button in (self.previous, self.next):
            button.setEnabled(number > 0)
        if place < 0:
            text = self.tr("{number} differences") if number != 1 else self.tr("1 difference")
            self.count.setText(text.format(number=f"{number:,}"))
        else:
            text = self.tr("Difference {place} of {number}")
            self.count.setText(text.format(place=f"{place + 1:,}", number=f"{number:,}"))

    def _set_up(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setAccessibleName(self.tr("Differences"))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.selectionModel().currentChanged.connect(self._picked)
        tree.selectionModel().selectionChanged.connect(self.selection_changed)
        tree.clicked.connect(self._picked)
        self.sentence.setAccessibleName(self.tr("The chosen difference"))
        self.count.setProperty("role", "note")
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.previous.setToolTip(self.tr("Go to the difference before (Alt+Up)"))
        self.next.setToolTip(self.tr("Go to the next difference (Alt+Down)"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.count, stretch=1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.tree, stretch=1)
        column.addWidget(self.sentence)

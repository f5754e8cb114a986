"""Who would change seats, to be taken or left."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.services.reseating import Reseating, Told, told
from planner.ui.dialogs.answers import answers
from planner.ui.fitting import resize_to

LETTERS, LINES = 119, 32
"""Its size, in letters across and lines down."""


class NewSeats(QDialog):
    """Lists the changes of each student: those who must change first, then who makes room.

    It ends as accepted, rejected, or as :data:`MORE` if more students may change.
    """

    MORE = 2

    def __init__(self, found: Reseating, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self.setWindowTitle(self.tr("Re-seat students"))
        resize_to(self, LETTERS, LINES)
        self.headline = QLabel(found.headline, self)
        self.headline.setProperty("role", "heading")
        self.headline.setWordWrap(True)
        self.note = QLabel(self._note(), self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "note")
        self.list = self._listed()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.headline)
        column.addWidget(self.note)
        column.addWidget(self.list, stretch=1)
        column.addWidget(self._buttons())

    def _note(self) -> str:
        """Say whether fewer changes are possible, and how many requests are filled then."""
        after = self._found.after
        filled = self.tr("{filled} afterwards.").format(filled=after) if after else ""
        return " ".join(filter(None, (self._found.quality, filled, self._found.limit_told)))

    def _listed(self) -> QTreeWidget:
        listed = QTreeWidget(self)
        listed.setHeaderLabels([self.tr("Student"), self.tr("Why"), self.tr("What changes")])
        listed.setRootIsDecorated(False)
        listed.setAlternatingRowColors(True)
        listed.setWordWrap(True)
        listed.setTextElideMode(Qt.TextElideMode.ElideNone)
        listed.setAccessibleName(self.tr("Who changes seats"))
        for row in told(self._found):
            listed.addTopLevelItems(list(self._items(row)))
        header = listed.header()
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        return listed

    def _items(self, row: Told) -> Iterator[QTreeWidgetItem]:
        """Yield a row for each change, and one for what stays without a seat."""
        why = self.tr("must change") if row.must else self.tr("makes room")
        for sentence in row.changes:
            yield _item(row.name, why, sentence)
        if row.unfilled:
            courses = ", ".join(row.unfilled)
            sentence = self.tr("Has no seat in {courses}.").format(courses=courses)
            yield _item(row.name, self.tr("unfilled"), sentence)

    def _buttons(self) -> QDialogButtonBox:
        box = answers(self, self.tr("Make these changes"))
        if self._found.more_might_help:
            more = QPushButton(self.tr("&Let more students change…"), self)
            more.clicked.connect(lambda: self.done(self.MORE))
            box.addButton(more, QDialogButtonBox.ButtonRole.ActionRole)
        return box


def _item(*texts: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(texts))
    item.setToolTip(len(texts) - 1, texts[-1])
    return item

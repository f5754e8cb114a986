"""A list of what was found: picked with the arrows or a digit, taken with Enter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from planner.ui.models.lines import Line, LinesModel
from planner.ui.theme import Theme
from planner.ui.views.tables import as_table, table_sheet

WIDEST = 300
"""Device-independent pixels of a column other than the last: wider texts take several lines."""


class ResultTable(QTableView):
    """Shows lines; the picked one is previewed elsewhere.

    Signals:
        picked: the :class:`Line` that is current, or ``None``.
        taken: the :class:`Line` on which Enter was pressed, or that was clicked twice.
    """

    picked = Signal(object)
    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_ = LinesModel(theme, self)
        as_table(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(self.model_)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(self._picked)
        self.doubleClicked.connect(self._take)
        self.set_theme(theme)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is listed."""
        return self.model_.lines

    @property
    def current(self) -> Line | None:
        """The line that is picked."""
        return self.model_.line(self.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.model_.theme = theme
        self.setStyleSheet(f"{table_sheet(theme)} QTableView {{ outline: none; }}")
        self.viewport().update()

    def show_lines(self, heads: tuple[str, ...], lines: tuple[Line, ...]) -> None:
        """List these, with the line of the same row picked as before."""
        row = self.currentIndex().row()
        self.model_.show(heads, lines)
        if 0 <= row < len(lines):
            self.pick_row(row)
        self._fit()

    def pick_row(self, row: int) -> None:
        """Pick a line by its place from 0 on; nothing happens where there is none."""
        if 0 <= row < len(self.lines):
            self.setCurrentIndex(self.model_.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: Enter takes the picked line, a digit picks the line with this number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentIndex())
            return
        if event.text() and event.text() in "123456789":
            self.pick_row(int(event.text()) - 1)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pick the first line where the keyboard comes in and none is picked."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and self.current is None:
            self.pick_row(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again: another width breaks the texts elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.resizeColumnsToContents()
        columns = self.model_.columnCount()
        share = self.viewport().width() // max(1, columns)
        for column in range(columns - 1):
            width = min(max(WIDEST, share), self.columnWidth(column) + 8)
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()

    def _picked(self, current: QModelIndex) -> None:
        self.picked.emit(self.model_.line(current))

    def _take(self, index: QModelIndex) -> None:
        line = self.model_.line(index)
        if line is not None:
            self.taken.emit(line)

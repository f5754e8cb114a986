"""The turns of a rotation as a table: a row for each group, a column for each turn."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from planner.services.rotations.wheel import Wheel
from planner.ui.setup.framed_cells import FramedCells
from planner.ui.theme import Look, Theme

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
PAD = 20
ROW = 2
"""Lines of text that a row is high, at least."""


class TurnTable(QTableWidget):
    """Shows where each group is in each turn; the heads of turns are dragged to other places.

    Keys: Ctrl+Left and Ctrl+Right let the current turn come earlier or later, Ctrl+Up and
    Ctrl+Down let the current group change places with the one above or below.

    Signals:
        turn_moved: a turn and where it is to be.
        groups_swapped: two groups that are to change places.
        turn_chosen: the turn of the current cell.
    """

    turn_moved = Signal(int, int)
    groups_swapped = Signal(int, int)
    turn_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.editable = True
        self._wheel: Wheel | None = None
        self._heads: tuple[str, ...] = ()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setItemDelegate(FramedCells(self))
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.setAccessibleName(self.tr("Turns of the rotation"))
        self.setAccessibleDescription(
            self.tr(
                "Ctrl+Left and Ctrl+Right let a turn come earlier or later, Ctrl+Up and Ctrl+Down "
                "let a group change places with the one above or below."
            )
        )
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        head.sectionMoved.connect(self._moved)
        head.setToolTip(self.tr("Drag a turn to let it come earlier or later."))
        self.verticalHeader().setHighlightSections(False)
        self.currentCellChanged.connect(self._chosen)

    def show_wheel(self, wheel: Wheel, heads: tuple[str, ...]) -> None:
        """Show the turns of a rotation, with a head for each."""
        self._wheel, self._heads = wheel, heads
        place = (max(0, self.currentRow()), max(0, self.currentColumn()))
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._straighten()
        self.setRowCount(wheel.size)
        self.setColumnCount(wheel.size)
        self.setHorizontalHeaderLabels(list(heads))
        self.setVerticalHeaderLabels(list(wheel.groups))
        for group, row in enumerate(wheel.square):
            for turn, station in enumerate(row):
                self.setItem(group, turn, self._item(wheel, station))
        self.setCurrentCell(min(place[0], wheel.size - 1), min(place[1], wheel.size - 1))
        self.blockSignals(False)  # noqa: FBT003 - same
        self._size()

    def _size(self) -> None:
        """Give each head its words, and the table the height of its rows."""
        text = self.fontMetrics()
        words = [line for head in self._heads for line in head.split("\n")]
        wide = max((text.horizontalAdvance(word) for word in words), default=0)
        self.horizontalHeader().setMinimumSectionSize(wide + PAD)
        self.resizeRowsToContents()
        least = ROW * text.lineSpacing()
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(least, self.rowHeight(row)))
        bar = self.horizontalScrollBar().sizeHint().height()
        rows = self.verticalHeader().length()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt asks: names that need more lines in narrow columns make rows higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._size()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        if self._wheel is not None:
            self.show_wheel(self._wheel, self._heads)

    def _item(self, wheel: Wheel, station: int) -> QTableWidgetItem:
        colours = self._theme.card(Look.CLASS, station)
        item = QTableWidgetItem(wheel.stations[station])
        item.setBackground(QBrush(colours.fill))
        item.setForeground(QBrush(colours.text))
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setToolTip(wheel.stations[station])
        return item

    def _straighten(self) -> None:
        """Put the columns back in order: what was dragged is in the data by now, or refused."""
        head = self.horizontalHeader()
        head.blockSignals(True)  # noqa: FBT003 - same
        for number in range(head.count()):
            head.moveSection(head.visualIndex(number), number)
        head.blockSignals(False)  # noqa: FBT003 - same

    def _moved(self, number: int, before: int, after: int) -> None:
        self._straighten()
        if self.editable and before != after:
            self.turn_moved.emit(before, after)

    def _chosen(self, row: int, column: int) -> None:
        if column >= 0:
            self.turn_chosen.emit(column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: with Ctrl, arrows move a turn or a group."""
        ways = {
            Key.Key_Left: (0, -1),
            Key.Key_Right: (0, 1),
            Key.Key_Up: (-1, 0),
            Key.Key_Down: (1, 0),
        }
        way = ways.get(Key(event.key()))
        if way is None or not event.modifiers() & CONTROL or self._wheel is None:
            super().keyPressEvent(event)
            return
        row, column = self.currentRow(), self.currentColumn()
        size = self._wheel.size
        to_row, to_column = row + way[0], column + way[1]
        if not self.editable or not (0 <= to_row < size and 0 <= to_column < size):
            return
        self.setCurrentCell(to_row, to_column)
        if way[0]:
            self.groups_swapped.emit(row, to_row)
        else:
            self.turn_moved.emit(column, to_column)

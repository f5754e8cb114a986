"""A list of what was found: picked with the arrows or a digit, taken with Enter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.ui.models.lines import Line
from planner.ui.theme import Theme
from planner.ui.views.tables import LineTable


class ResultTable(LineTable):
    """Shows lines; the picked one is previewed elsewhere.

    Signals:
        taken: the :class:`Line` on which Enter was pressed, or that was clicked twice.
    """

    taken = Signal(object)
    widest = 300

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.doubleClicked.connect(self._take)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours, without an outline: the picked line is seen anyway."""
        super().set_theme(theme)
        self.setStyleSheet(f"{self.styleSheet()} QTableView {{ outline: none; }}")

    def show_lines(self, heads: tuple[str, ...], lines: tuple[Line, ...]) -> None:
        """List these, with the line of the same row picked as before."""
        row = self.currentIndex().row()
        self.model_.show(heads, lines)
        if 0 <= row < len(lines):
            self.pick_row(row)
        self.fit()

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

    def _take(self, index: QModelIndex) -> None:
        line = self.model_.line(index)
        if line is not None:
            self.taken.emit(line)

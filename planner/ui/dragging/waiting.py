"""A wish to take something up that has to wait until the last change has been checked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt

from planner.ui.dragging.bubble import Bubble
from planner.ui.dragging.held import Grip, Held
from planner.ui.views.timetable_pane import TimetablePane


class Waiting:
    """Shows that a wish is known, until :meth:`end`: a busy pointer, and a word beside it."""

    def __init__(self, pane: TimetablePane, held: Held, grip: Grip, sentence: str) -> None:
        self.held, self.grip = held, grip
        self._view = pane.grid.viewport()
        self._view.setCursor(Qt.CursorShape.BusyCursor)
        self._bubble = Bubble(pane.theme, self._view)
        cell = pane.grid.visualRect(pane.grid.currentIndex())
        if not self._view.rect().intersects(cell):
            cell = QRect(self._view.rect().center(), QPoint())
        self._bubble.say(cell, sentence, (), QRect())

    def end(self) -> None:
        """Show nothing of it any more."""
        self._view.unsetCursor()
        self._bubble.hide()
        self._bubble.deleteLater()

"""The right edge of a card while it is drawn longer or shorter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRubberBand

from planner.domain.ids import SessionId
from planner.ui.dragging.resizer import Resizer
from planner.ui.views.timetable_grid import TimetableGrid

LOST = (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate, QEvent.Type.Hide)


class Drawing(QObject):
    """Frames what the card would take up, from the press on its edge to the release or Escape."""

    def __init__(self, grid: TimetableGrid, resizer: Resizer, parent: QObject) -> None:
        super().__init__(parent)
        self._grid, self._resizer = grid, resizer
        self._drawn: tuple[SessionId, QPoint] | None = None
        self.frame = QRubberBand(QRubberBand.Shape.Rectangle, grid.viewport())
        grid.installEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether an edge is being drawn."""
        return self._drawn is not None

    def begin(self, session: SessionId, place: QPoint) -> None:
        """Take hold of an edge at a place of the viewport."""
        self._drawn = (session, place)
        self.follow(place)

    def follow(self, place: QPoint) -> None:
        """Frame the blocks that the card would have if it were let go here."""
        if self._drawn is not None:
            self.frame.setGeometry(self._resizer.extent(*self._drawn, place))
            self.frame.show()

    def end(self, place: QPoint) -> None:
        """Let go: the card gets the length that is framed."""
        drawn = self._drawn
        self.cancel()
        if drawn is not None and self._resizer.wants(*drawn, place):
            self._resizer.change(drawn[0])

    def cancel(self) -> None:
        """Let go and leave the card as it is."""
        self._drawn = None
        self.frame.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: Escape, or leaving the grid, puts the edge back."""
        if self._drawn is None:
            return False
        if event.type() in LOST:
            self.cancel()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.cancel()
            event.accept()
            return True
        return super().eventFilter(watched, event)

"""A small frame that opens beneath a button, and says when it is put away again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

MARGIN = 8


class Popup(QFrame):
    """A frame above the window.

    Signals:
        closed: it was put away, by whatever means.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)

    def open_under(self, button: QWidget) -> None:
        """Open beneath a button, within the screen that it is on."""
        self.adjustSize()
        room = button.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        if corner.y() + self.height() > room.bottom():
            corner.setY(max(room.top(), corner.y() - self.height() - button.height() - 4))
        self.move(corner)
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """As Qt asks: tell that it is put away."""
        super().hideEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: the keys of a form that is done put it away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.hide()
            return
        super().keyPressEvent(event)

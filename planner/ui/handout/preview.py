"""One page as it will be printed, at any size; painted by what paints it on paper."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from planner.services.handout.page import Page
from planner.ui.handout.painter import POINTS, PagePainter
from planner.ui.theme import Theme
from planner.ui.views.painting import PaintGuard

EDGE = 14
"""Pixels around the page."""

STEP = 1.2
SMALLEST, LARGEST = 0.2, 5.0
"""By how much a step of the zoom enlarges, and its limits; 1 is the size on paper."""


class Zoom(Enum):
    """How large the page is shown."""

    PAGE = auto()
    WIDTH = auto()
    FIXED = auto()


class PagePreview(QScrollArea):
    """Shows a page.

    Signals:
        turned: by how many pages to go on, or back.
        zoomed: the page is shown at another size.
    """

    turned = Signal(int)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._mode = Zoom.PAGE
        self._factor = 1.0
        self.sheet = _Sheet(self)
        self.setWidget(self.sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Lay the page on another theme's desk; paper stays white."""
        palette = self.viewport().palette()
        palette.setColor(self.viewport().backgroundRole(), theme.header)
        self.viewport().setPalette(palette)
        self.viewport().setAutoFillBackground(True)
        self.sheet.frame = theme.border
        self.sheet.update()

    @property
    def mode(self) -> Zoom:
        """How large the page is shown."""
        return self._mode

    @property
    def scale(self) -> float:
        """Pixels for one point of paper."""
        inch = self.logicalDpiX() / POINTS
        page = self.sheet.page
        if page is None or self._mode is Zoom.FIXED:
            return self._factor * inch
        room = self.maximumViewportSize() - QSize(2 * EDGE, 2 * EDGE)
        wide = room.width() / page.width
        return max(
            0.05, wide if self._mode is Zoom.WIDTH else min(wide, room.height() / page.height)
        )

    @property
    def percent(self) -> int:
        """The size in percent of that on paper."""
        return round(100 * self.scale / (self.logicalDpiX() / POINTS))

    def show_page(self, page: Page | None, painter: PagePainter, name: str) -> None:
        """Show a page from its top; ``name`` says which it is."""
        self.sheet.show_page(page, painter)
        self.setAccessibleName(name)
        self.setAccessibleDescription(page.text if page else "")
        self._fit()
        self.verticalScrollBar().setValue(0)

    def fit(self, mode: Zoom) -> None:
        """Show the whole page, or its whole width."""
        self._mode = mode
        self._fit()

    def zoom(self, steps: int) -> None:
        """Show it larger by some steps, or smaller."""
        self._factor = min(LARGEST, max(SMALLEST, self.percent / 100 * STEP**steps))
        self._mode = Zoom.FIXED
        self._fit()

    def _fit(self) -> None:
        page = self.sheet.page
        size = QSize(0, 0)
        if page is not None:
            size = QSize(round(page.width * self.scale), round(page.height * self.scale))
        self.sheet.setFixedSize(size)
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the new size."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; at the end of a page go on to the next."""
        up = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if up > 0 else -1)
            event.accept()
            return
        bar = self.verticalScrollBar()
        if up and bar.value() == (bar.minimum() if up > 0 else bar.maximum()):
            self.turned.emit(-1 if up > 0 else 1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom with the keys that readers of documents have."""
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        key = Qt.Key(event.key())
        if key in turns:
            self.turned.emit(turns[key])
        elif key in zooms:
            self.zoom(zooms[key])
        elif key == Qt.Key.Key_0:
            self.fit(Zoom.PAGE)
        else:
            super().keyPressEvent(event)


class _Sheet(QWidget):
    """The page itself; painted once for each size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.frame = QColor(Qt.GlobalColor.gray)
        self.guard = PaintGuard()
        self._painter: PagePainter | None = None
        self._picture = QPixmap()

    def show_page(self, page: Page | None, painter: PagePainter) -> None:
        self.page, self._painter = page, painter
        self._picture = QPixmap()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Paint anew for a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._picture = QPixmap()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture of the page."""
        del event
        with self.guard:
            if self.page is None or self._painter is None:
                return
            ratio = self.devicePixelRatioF()
            wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
            if self._picture.size() != wanted:
                self._picture = self._painter.picture(self.page, wanted)
            painter = QPainter(self)
            painter.drawPixmap(self.rect(), self._picture)
            painter.setPen(self.frame)
            painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))
            painter.end()

"""Columns beside a clock that runs down the left edge, painted by ourselves, with frozen heads."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from planner.domain.clock import clock
from planner.ui.models.clock_scale import ClockScale
from planner.ui.theme import Theme
from planner.ui.views.painting import Faces, IconPictures, PaintGuard

EDGE = 8
"""Device-independent pixels around what is painted."""
BETWEEN = 12
"""Device-independent pixels between two columns."""
LEAST_MINUTES = 11
"""Minutes whose height is that of a line of small text, at least."""
LEAST_WIDE = 17
MOST_WIDE = 42
"""Characters that a column is wide, at least and, unless it holds more than one thing, at most."""


class ClockCanvas(QAbstractScrollArea):
    """A clock, columns and their heads; what is in a column is for others to paint.

    Coordinates are those of the viewport. The heads stay where they are while the day scrolls.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guard = PaintGuard()
        self.theme = theme
        self.pictures = IconPictures()
        self._shown = (8 * 60, 15 * 60)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._measure()

    # What is shown: for those who paint columns

    @property
    def count(self) -> int:
        """How many columns there are."""
        return 0

    def head_height(self) -> int:
        """How high the heads are."""
        return self.faces.bold.height + 2 * EDGE

    def paint_head(self, painter: QPainter, number: int, rect: QRect) -> None:
        """Paint the head of a column."""

    def paint_column(self, painter: QPainter, number: int, rect: QRect) -> None:
        """Paint a column: ``rect`` is all of its day."""

    def paint_above(self, painter: QPainter) -> None:
        """Paint what lies over everything, such as what is in the hand."""

    # Measures

    def show_hours(self, start: int, end: int) -> None:
        """Show this part of the day, in minutes since midnight."""
        self._shown = (start, end)
        self._measure()
        self.lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.theme = theme
        self._measure()
        self.lay_out()

    def _measure(self) -> None:
        self.faces = Faces(self.font())
        start, end = self._shown
        hours = ClockScale(start=start, end=end, per_minute=1).hours
        width = max((self.faces.small.width(clock(hour)) for hour in hours), default=0)
        self._axis = width + 2 * EDGE

    @property
    def axis(self) -> int:
        """How wide the clock on the left is."""
        return self._axis

    @property
    def column_width(self) -> int:
        """How wide a column is."""
        count = max(1, self.count)
        room = (self.viewport().width() - self.axis - EDGE) // count - BETWEEN
        character = self.faces.normal.character
        return max(self.least_wide * character, min(self.most_wide * character, room))

    @property
    def least_wide(self) -> int:
        """How many characters wide a column is at least."""
        return LEAST_WIDE

    @property
    def most_wide(self) -> int:
        """How many characters wide a column is at most."""
        return MOST_WIDE

    @property
    def scale(self) -> ClockScale:
        """Where the times of the day are now."""
        start, end = self._shown
        least = self.faces.small.height / LEAST_MINUTES
        head = self.head_height()
        room = self.viewport().height() - head - 2 * EDGE
        per_minute = max(least, room / max(1, end - start))
        top = head + EDGE - self.verticalScrollBar().value()
        return ClockScale(start=start, end=end, per_minute=per_minute, top=top)

    def column_rect(self, number: int) -> QRect:
        """Return where a column's day is."""
        scale = self.scale
        step = self.column_width + BETWEEN
        left = self.axis + number * step - self.horizontalScrollBar().value()
        return QRect(left, scale.top, self.column_width, scale.height)

    def column_at(self, x: int) -> int | None:
        """Return the column at a place, gaps belonging to the one before them."""
        left = x - self.axis + self.horizontalScrollBar().value()
        number = left // (self.column_width + BETWEEN)
        return number if 0 <= number < self.count and x >= self.axis else None

    def lay_out(self) -> None:
        """Let the scroll bars reach as far as there is something to see."""
        scale = self.scale
        needed = scale.height + self.head_height() + 2 * EDGE
        width = self.axis + self.count * (self.column_width + BETWEEN) + EDGE
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, needed - self.viewport().height()))
        vertical.setPageStep(self.viewport().height())
        vertical.setSingleStep(2 * self.faces.normal.height)
        horizontal.setRange(0, max(0, width - self.viewport().width()))
        horizontal.setPageStep(self.viewport().width())
        horizontal.setSingleStep(4 * self.faces.normal.character)
        self.viewport().update()

    def bring(self, rect: QRect) -> None:
        """Scroll until a place is seen."""
        head, view = self.head_height(), self.viewport().rect()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        if rect.top() < head:
            vertical.setValue(vertical.value() - (head - rect.top()) - EDGE)
        elif rect.bottom() > view.bottom():
            vertical.setValue(vertical.value() + rect.bottom() - view.bottom() + EDGE)
        if rect.left() < self.axis:
            horizontal.setValue(horizontal.value() - (self.axis - rect.left()) - EDGE)
        elif rect.right() > view.right():
            horizontal.setValue(horizontal.value() + rect.right() - view.right() + EDGE)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: clock, columns, heads, and what lies above."""
        self.pictures.use_ratio(self.devicePixelRatioF())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with self.guard:
            painter.fillRect(event.rect(), self.theme.surface)
            self._paint_hours(painter)
            for number in range(self.count):
                self.paint_column(painter, number, self.column_rect(number))
            self._paint_clock(painter)
            self._paint_heads(painter)
            self.paint_above(painter)
        painter.end()

    def _paint_hours(self, painter: QPainter) -> None:
        scale, width = self.scale, self.viewport().width()
        for hour in scale.hours:
            painter.fillRect(self.axis, scale.y(hour), width, 1, self.theme.grid)

    def _paint_clock(self, painter: QPainter) -> None:
        scale, small = self.scale, self.faces.small
        painter.fillRect(0, 0, self.axis - EDGE // 2, self.height(), self.theme.surface)
        painter.setFont(small.font)
        painter.setPen(self.theme.muted)
        for hour in scale.hours:
            box = QRect(0, scale.y(hour) - small.height // 2, self.axis - EDGE, small.height)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, clock(hour))

    def _paint_heads(self, painter: QPainter) -> None:
        head = self.head_height()
        painter.fillRect(0, 0, self.viewport().width(), head, self.theme.header)
        painter.fillRect(0, head - 1, self.viewport().width(), 1, self.theme.day_line)
        for number in range(self.count):
            rect = self.column_rect(number)
            self.paint_head(painter, number, QRect(rect.left(), 0, rect.width(), head - 1))

    def frame_focus(self, painter: QPainter, rect: QRect) -> None:
        """Draw the frame of the current thing: thicker while the keys go here."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset in range(-1, 2 if self.hasFocus() else 0):
            painter.setPen(self.theme.surface if inset == 1 else self.theme.accent)
            painter.drawRect(rect.adjusted(inset, inset, -inset - 1, -inset - 1))

    # As Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt asks: columns share the room there is."""
        super().resizeEvent(event)
        self.lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """As Qt asks: paint anew, since the heads stay."""
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """As Qt asks: measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
            self.lay_out()

    def spot(self, point: QPoint) -> tuple[int | None, float]:
        """Return the column and the time (minutes since midnight) at a place."""
        return self.column_at(point.x()), self.scale.minutes(point.y())

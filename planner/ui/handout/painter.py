"""Paints a page with Qt: the same on a screen, in a PDF and on a printer."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
)

from planner.services.handout.colors import gray
from planner.services.handout.page import FRAME, STRONG_FRAME, Box, Edge, Page, Style, Words

POINTS = 72.0
"""Points in an inch."""

FINE = 10
"""Fonts are set in tenths of a point, so that letters of any size are equally far apart."""

PENS: dict[Edge, tuple[str, float, Qt.PenStyle]] = {
    Edge.THIN: (FRAME, 0.5, Qt.PenStyle.SolidLine),
    Edge.THICK: (STRONG_FRAME, 1.1, Qt.PenStyle.SolidLine),
    Edge.DASHED: (FRAME, 0.7, Qt.PenStyle.DashLine),
    Edge.DOTTED: (FRAME, 0.7, Qt.PenStyle.DotLine),
}
BAR = 2.4
STRIPES = "C3C9D1"
STRIPE_GAP = 4.0


def usual_family() -> str:
    """Return the font of the program on this system."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


class QtMeasure:
    """Measures text in the fonts that it will be painted with."""

    def __init__(self, family: str) -> None:
        self.family = family
        self._metrics: dict[Style, QFontMetricsF] = {}

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text on one line, in points."""
        metrics = self._metrics.get(style)
        if metrics is None:
            metrics = self._metrics[style] = QFontMetricsF(font_of(self.family, style))
        return metrics.horizontalAdvance(text) / FINE


def font_of(family: str, style: Style) -> QFont:
    """Return the font of a style, in tenths of a point."""
    return _font(family, round(style.size * FINE), style.bold, style.italic)


@cache
def _font(family: str, tenths: int, bold: bool, italic: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(tenths)
    font.setBold(bold)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class PagePainter:
    """Paints pages in one font, in color or in shades of gray."""

    def __init__(self, family: str, *, in_gray: bool = False) -> None:
        self._family = family
        self._in_gray = in_gray

    def picture(self, page: Page, size: QSize) -> QPixmap:
        """Return a page as a picture of so many pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        self.paint(painter, page, size.width() / page.width)
        painter.end()
        return picture

    def paint(self, painter: QPainter, page: Page, scale: float) -> None:
        """Paint a page from the origin of the painter, so many of its units to a point."""
        painter.save()
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for box in page.boxes:
            self._paint_box(painter, box)
        painter.scale(1 / FINE, 1 / FINE)
        self._paint_words(painter, page.words)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: Box) -> None:
        rect = QRectF(box.x, box.y, box.width, box.height)
        if box.fill:
            painter.fillRect(rect, self._color(box.fill))
        if box.striped:
            self._paint_stripes(painter, rect)
        if box.bar:
            self._paint_bar(painter, box)
        if box.edge in PENS:
            color, width, line = PENS[box.edge]
            painter.setPen(QPen(self._color(color), width, line))
            painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
            painter.drawRect(rect.adjusted(0.3, 0.3, -0.3, -0.3) if width > 1 else rect)

    def _paint_bar(self, painter: QPainter, box: Box) -> None:
        color = self._color(box.bar)
        if not box.doubled:
            painter.fillRect(QRectF(box.x, box.y, BAR, box.height), color)
            return
        for x in (0.0, 2 * BAR / 3):
            painter.fillRect(QRectF(box.x + x, box.y, BAR / 3, box.height), color)

    def _paint_stripes(self, painter: QPainter, rect: QRectF) -> None:
        """Paint slanting lines, in lines of our own since patterns are as coarse as the device."""
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._color(STRIPES), 0.5))
        at = rect.left() - rect.height()
        while at < rect.right():
            painter.drawLine(QPointF(at, rect.bottom()), QPointF(at + rect.height(), rect.top()))
            at += STRIPE_GAP
        painter.restore()

    def _paint_words(self, painter: QPainter, words: Iterable[Words]) -> None:
        style: Style | None = None
        for line in words:
            if line.style != style:
                style = line.style
                painter.setFont(font_of(self._family, style))
                painter.setPen(self._color(style.ink))
            painter.drawText(QPointF(line.x * FINE, line.y * FINE), line.text)

    def _color(self, name: str) -> QColor:
        return QColor(f"#{gray(name) if self._in_gray else name}")

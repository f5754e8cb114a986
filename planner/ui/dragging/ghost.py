"""The card in the hand: a picture that follows the pointer, and says what the cell says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.icons import Icon, draw
from planner.ui.theme import CardColours, Theme
from planner.ui.views.painting import Faces

LEAST, MOST = 110, 220
"""Pixels: how wide it is."""
PAD = 6
ICON = 12
OFFSET = QPoint(14, 10)
"""From the pointer to the ghost, which must not hide the cell that it speaks of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is said under the card; ``icon`` says it too."""

    text: str = ""
    icon: Icon | None = None
    bad: bool = False


class Ghost(QLabel):
    """Lies over the grid and lets every click through; it is drawn anew only when it changes."""

    def __init__(self, theme: Theme, title: str, colours: CardColours, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._colours = colours
        self._faces = Faces(parent.font())
        self._verdict = Verdict()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._draw()

    @property
    def verdict(self) -> Verdict:
        """What it says now."""
        return self._verdict

    def use_theme(self, theme: Theme, colours: CardColours) -> None:
        """Paint in another theme's colours."""
        self._theme, self._colours = theme, colours
        self._draw()

    def say(self, verdict: Verdict) -> None:
        """Say something under the card."""
        if verdict != self._verdict:
            self._verdict = verdict
            self._draw()

    def follow(self, place: QPoint) -> None:
        """Lie beside a place of the parent, on the side where there is room."""
        area = self._home().rect()
        x, y = place.x() + OFFSET.x(), place.y() + OFFSET.y()
        if x + self.width() > area.width():
            x = place.x() - OFFSET.x() - self.width()
        if y + self.height() > area.height():
            y = place.y() - OFFSET.y() - self.height()
        self.move(max(0, x), max(0, y))

    def _draw(self) -> None:
        normal, small = self._faces.bold, self._faces.small_bold
        said = self._verdict
        wide = max(normal.width(self._title), small.width(said.text) + ICON + PAD)
        width = max(LEAST, min(MOST, wide + 3 * PAD))
        height = normal.height + small.height + 3 * PAD
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QSize(width, height))
        painter.end()
        self.setPixmap(picture)
        self.resize(width, height)

    def _paint(self, painter: QPainter, size: QSize) -> None:
        theme, colours, said = self._theme, self._colours, self._verdict
        normal, small = self._faces.bold, self._faces.small_bold
        whole = QRectF(1, 1, size.width() - 2, size.height() - 2)
        painter.setPen(QPen(theme.bad if said.bad else theme.accent, 2))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(whole, 4, 4)
        upper = QRectF(2, 2, size.width() - 4, normal.height + PAD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(upper, 3, 3)
        painter.fillRect(QRectF(2, 2, 4, upper.height()), colours.edge)
        painter.setPen(colours.text)
        painter.setFont(normal.font)
        title = normal.cut(self._title, size.width() - 3 * PAD)
        painter.drawText(2 * PAD - 2, 2 + PAD // 2 + normal.ascent, title)
        top = round(upper.bottom()) + PAD // 2
        left = PAD + 2
        colour = theme.bad if said.bad else theme.text
        if said.icon is not None:
            middle = top + (small.height - ICON) / 2
            draw(painter, said.icon, QRectF(left, middle, ICON, ICON), colour)
            left += ICON + PAD - 1
        painter.setPen(colour)
        painter.setFont(small.font)
        text = small.cut(said.text, size.width() - left - PAD)
        painter.drawText(left, top + small.ascent, text)

    def _home(self) -> QWidget:
        parent = self.parentWidget()
        return parent if parent is not None else self

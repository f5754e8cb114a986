"""Pictures of cards in a theme's colours, each drawn once and then only copied."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from planner.ui.models.cells import Piece
from planner.ui.theme import QUIET, STANDING_OUT, CardColours, Look, Theme
from planner.ui.views.card_layout import BAR, CardLayout, Whole, bar_width, lay_out, piece_rect
from planner.ui.views.painting import Faces, IconPictures

RADIUS = 3
JOIN = 12
"""How far a card that goes on in the next cell is drawn past this one, beyond the picture."""
SMALLEST_ROUND = 12
"""Cards lower than this are plain rectangles."""
MOST_PIXELS = 12_000_000
"""Device pixels kept in pictures: 48 MB, about three full screens."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn piece of a card: where it lies in its cell, its size, and the picture."""

    x: int
    y: int
    width: int
    height: int
    pixmap: QPixmap


@dataclass(frozen=True, slots=True)
class _Content:
    """What makes two pictures equal."""

    look: Look
    subject: int | None
    width: int
    height: int
    joins: tuple[bool, bool]
    layout: CardLayout


class CardPictures:
    """Draws pieces of cards; equal ones share a picture."""

    def __init__(self, theme: Theme, faces: Faces, icons: IconPictures) -> None:
        self._theme = theme
        self._faces = faces
        self._icons = icons
        self._of_piece: dict[tuple[int, int, int], Picture] = {}
        self._drawn: dict[_Content, QPixmap] = {}
        self._pixels = 0.0

    def forget(self) -> None:
        """Forget every picture: the cards, or their sizes, are others now."""
        self._of_piece.clear()
        self._drawn.clear()
        self._pixels = 0

    def known(self, piece: Piece, width: int, height: int) -> Picture | None:
        """Return the picture of a piece in a cell of this size if it has been drawn."""
        return self._of_piece.get((id(piece), width, height))

    def draw(self, piece: Piece, cell: QRect, whole: Whole) -> Picture:
        """Return the picture of a piece in a cell, drawn if need be."""
        rect = piece_rect(cell, piece, self._faces.small.height)
        layout = lay_out(piece, rect.width(), rect.height(), whole, self._faces)
        content = _Content(
            piece.card.look,
            piece.card.subject,
            rect.width(),
            rect.height(),
            (piece.joins_left, piece.joins_right),
            layout,
        )
        if self._pixels > MOST_PIXELS:
            self.forget()
        pixmap = self._drawn.get(content)
        if pixmap is None:
            pixmap = self._drawn[content] = self._draw(content)
        x, y = rect.left() - cell.left(), rect.top() - cell.top()
        picture = Picture(x, y, rect.width(), rect.height(), pixmap)
        self._of_piece[id(piece), cell.width(), cell.height()] = picture
        return picture

    def _draw(self, content: _Content) -> QPixmap:
        ratio = self._icons.ratio
        pixmap = QPixmap(round(content.width * ratio), round(content.height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        self._pixels += pixmap.width() * pixmap.height()
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.card(content.look, content.subject)
        self._body(painter, content, colours)
        self._contents(painter, content, colours)
        painter.end()
        return pixmap

    def _body(self, painter: QPainter, content: _Content, colours: CardColours) -> None:
        width, height = content.width, content.height
        left, right = content.joins
        bar = min(bar_width(content.look), width)
        if height < SMALLEST_ROUND:
            painter.fillRect(0, 0, width, height, colours.fill)
            painter.fillRect(0, 0, 0 if left else min(bar, BAR), height, colours.edge)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        begin = -JOIN if left else 0
        end = width + (JOIN if right else 0)
        painter.drawRoundedRect(QRectF(begin, 0, end - begin, height), RADIUS, RADIUS)
        if self._theme.outlined:
            self._outline(painter, QRectF(begin, 0, end - begin, height), colours)
        if left or content.look is Look.PLANNING:
            return
        inset = 0 if content.look in STANDING_OUT else 2
        painter.setBrush(colours.edge)
        edge = QRectF(bool(inset), inset, bar, height - 2 * inset)
        painter.drawRoundedRect(edge, 1, 1)
        if colours.doubled:
            painter.drawRoundedRect(edge.translated(bar + 1, 0), 1, 1)

    def _outline(self, painter: QPainter, whole: QRectF, colours: CardColours) -> None:
        painter.setPen(colours.edge)
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)

    def _contents(self, painter: QPainter, content: _Content, colours: CardColours) -> None:
        quiet = content.look in QUIET
        for writing in content.layout.writings:
            painter.setFont(writing.face.font)
            colour = colours.muted if writing.muted else colours.text
            painter.setPen(self._theme.muted if quiet else colour)
            painter.drawText(writing.x, writing.y, writing.text)
        for sign in content.layout.signs:
            colour = self._theme.muted if quiet else colours.text
            if sign.bad:
                colour = self._theme.bad_on(colours)
            painter.drawPixmap(sign.x, sign.y, self._icons.get(sign.icon, colour, sign.size))

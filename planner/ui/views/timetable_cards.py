"""Draws the cards of the timetable in a theme's colours."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.ids import SessionId
from planner.ui.models.cards import Card, Mark
from planner.ui.models.cells import Piece
from planner.ui.theme import QUIET, STANDING_OUT, CardColours, Look, Theme
from planner.ui.views.card_layout import BAR, CardLayout, Whole, bar_width, lay_out
from planner.ui.views.painting import Faces, IconPictures

RADIUS = 3
JOIN = 12
"""How far a card that goes on in the next cell is drawn past this one, where it is clipped."""
SMALLEST_ROUND = 12
"""Cards lower than this are plain rectangles."""
DIMMED = 0.22
MOST_LAYOUTS = 50_000


@dataclass(slots=True, kw_only=True)
class Emphasis:
    """Which sessions are shown strongly."""

    selected: SessionId | None = None
    hovered: SessionId | None = None
    highlighted: frozenset[SessionId] = field(default_factory=frozenset)

    def dims(self, session: SessionId) -> bool:
        """Say whether others are highlighted and this one is not."""
        return bool(self.highlighted) and session not in self.highlighted


class CardPainter:
    """Draws pieces of cards. What stands on each is worked out once for each size."""

    def __init__(self, theme: Theme, faces: Faces, pictures: IconPictures) -> None:
        self._theme = theme
        self._faces = faces
        self._pictures = pictures
        self._layouts: dict[tuple[int, int, int, int, int], CardLayout] = {}
        self._outlines = {
            "accent": _pen(theme.accent, 2),
            "bad": _pen(theme.bad, 2),
            "pin": _pen(theme.text, 2),
            "hover": _pen(theme.accent, 1),
        }

    def forget(self) -> None:
        """Forget every layout: the cards are others now."""
        self._layouts.clear()

    def paint(
        self, painter: QPainter, rect: QRect, piece: Piece, whole: Whole, emphasis: Emphasis
    ) -> None:
        """Draw the piece of a card that lies in ``rect``."""
        colours = self._theme.card(piece.card.look, piece.card.subject)
        joined = piece.joins_left or piece.joins_right
        dimmed = emphasis.dims(piece.card.session.id)
        if dimmed:
            painter.setOpacity(DIMMED)
        if joined:
            painter.setClipRect(rect)
        body = rect.adjusted(-JOIN * piece.joins_left, 0, JOIN * piece.joins_right, 0)
        self._body(painter, body, piece.card, colours)
        self._contents(painter, rect, piece, whole, colours)
        self._outline(painter, body, piece, emphasis)
        if joined:
            painter.setClipping(False)
        if dimmed:
            painter.setOpacity(1.0)

    def _body(self, painter: QPainter, rect: QRect, card: Card, colours: CardColours) -> None:
        bar = min(bar_width(card), rect.width())
        if rect.height() < SMALLEST_ROUND:
            painter.fillRect(rect, colours.fill)
            painter.fillRect(rect.left(), rect.top(), min(bar, BAR), rect.height(), colours.edge)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if card.look is Look.PLANNING:
            return
        inset = 0 if card.look in STANDING_OUT else 2
        left, height = rect.left() + bool(inset), rect.height() - 2 * inset
        painter.fillRect(left, rect.top() + inset, bar, height, colours.edge)

    def _contents(
        self, painter: QPainter, rect: QRect, piece: Piece, whole: Whole, colours: CardColours
    ) -> None:
        layout = self._layout(piece, rect, whole)
        left, top = rect.left(), rect.top()
        quiet = piece.card.look in QUIET
        for writing in layout.writings:
            painter.setFont(writing.face.font)
            painter.setPen(self._theme.muted if quiet else _ink(writing.muted, colours))
            painter.drawText(left + writing.x, top + writing.y, writing.text)
        for sign in layout.signs:
            colour = self._theme.muted if quiet else colours.text
            picture = self._pictures.get(sign.icon, colour, sign.size)
            painter.drawPixmap(left + sign.x, top + sign.y, picture)

    def _layout(self, piece: Piece, rect: QRect, whole: Whole) -> CardLayout:
        key = (id(piece), rect.width(), rect.height(), whole.offset, whole.width)
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) > MOST_LAYOUTS:
                self.forget()
            found = lay_out(piece, rect.width(), rect.height(), whole, self._faces)
            self._layouts[key] = found
        return found

    def _outline(self, painter: QPainter, rect: QRect, piece: Piece, emphasis: Emphasis) -> None:
        session = piece.card.session.id
        if session in emphasis.highlighted or session == emphasis.selected:
            pen = self._outlines["accent"]
        elif piece.clash:
            pen = self._outlines["bad"]
        elif Mark.PIN in piece.card.marks:
            pen = self._outlines["pin"]
        elif session == emphasis.hovered:
            pen = self._outlines["hover"]
        else:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = pen.width() // 2
        painter.drawRect(rect.adjusted(inset, inset, -1, -1))


def _ink(muted: bool, colours: CardColours) -> QColor:
    return colours.muted if muted else colours.text


def _pen(colour: QColor, width: int) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen

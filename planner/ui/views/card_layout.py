"""Where things stand on a card: as much as there is room for, measured with the real font.

A very small card is a colour; then come an icon, a short code, a title, and lines below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect

from planner.ui.icons import Icon
from planner.ui.models.cards import Card, Mark
from planner.ui.models.cells import Piece
from planner.ui.theme import STANDING_OUT, Look
from planner.ui.views.painting import Face, Faces

ICONS = {
    Look.SMALL_GROUP: Icon.SMALL_GROUP,
    Look.STATION: Icon.STATION,
    Look.ONLINE: Icon.ONLINE,
    Look.ADVISORY: Icon.ADVISORY,
    Look.DUTY: Icon.DUTY,
    Look.PLANNING: Icon.PLANNING,
    Look.MEETING: Icon.MEETING,
    Look.DATA_MEETING: Icon.DATA,
    Look.REHEARSAL: Icon.REHEARSAL,
    Look.LEADERSHIP: Icon.LEADERSHIP,
    Look.OBSERVATION: Icon.EYE,
    Look.TALK: Icon.TALK,
}
MARKS = {Mark.PIN: Icon.PIN, Mark.OBSERVED: Icon.EYE, Mark.TOGETHER: Icon.TOGETHER}
BAR = 3
BOLD_BAR = 5
EDGE = 4
"""Space between a card's bar or edge and what is written."""
FEWEST_LETTERS = 6
"""A title cut to fewer letters than this says less than the short code."""
LEAST_LETTERS = 3
LEAST_SIGN = 7
GAP = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A card over several cells: how far left of this piece it begins, and its whole width."""

    offset: int
    width: int


@dataclass(frozen=True, slots=True)
class Writing:
    """A text on its baseline, relative to the piece."""

    face: Face
    x: int
    y: int
    text: str
    muted: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon, relative to the piece."""

    icon: Icon
    x: int
    y: int
    size: int
    bad: bool = False


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Everything that stands on a piece of a card."""

    writings: tuple[Writing, ...] = ()
    signs: tuple[Sign, ...] = ()


def piece_rect(cell: QRect, piece: Piece) -> QRect:
    """Return where a piece lies in its cell: down by the clock, across by its lane."""
    left = cell.left() + (0 if piece.joins_left else 1)
    right = cell.left() + cell.width() - (0 if piece.joins_right else 2)
    top, height = cell.top() + 1, cell.height() - 3
    upper = round(height * piece.top)
    lower = max(upper + 3, round(height * piece.bottom) - (piece.bottom < 1))
    begin = left + (right - left) * piece.lane // piece.lanes
    end = left + (right - left) * (piece.lane + 1) // piece.lanes
    if piece.lane + 1 < piece.lanes:
        end -= 1
    return QRect(begin, top + upper, end - begin, lower - upper)


def bar_width(card: Card) -> int:
    """Return the width of the bar at a card's edge: bold for the time adults have together."""
    return BOLD_BAR if card.look in STANDING_OUT else BAR


def lay_out(piece: Piece, width: int, height: int, whole: Whole, faces: Faces) -> CardLayout:
    """Return what stands on a piece of this size."""
    card = piece.card
    room = whole.width - bar_width(card) - 2 * EDGE
    face = _face(room, height, faces)
    if face is None:
        return CardLayout(signs=tuple(_only_sign(piece, width, height)))
    line = Line(left=bar_width(card) + EDGE - whole.offset, room=room, face=face)
    below = _lines_below(card, height - face.height - 3, faces.small)
    top = 2 if below or height > face.height + 2 * EDGE else (height - face.height) // 2
    signs = tuple(line.signs(piece, top))
    title = Writing(face, line.left, top + face.ascent, line.title(piece), muted=False)
    left = bar_width(card) + EDGE - whole.offset
    more = _written_below(below, left, room, top + face.height, faces.small)
    return CardLayout(writings=(title, *more), signs=signs)


def _face(room: int, height: int, faces: Faces) -> Face | None:
    """Return the largest font in which at least a code can be read, if any."""
    for face in (faces.normal, faces.small):
        if height >= face.height - 2 and room >= LEAST_LETTERS * face.character:
            return face
    return None


def _only_sign(piece: Piece, width: int, height: int) -> Iterator[Sign]:
    """Yield the one sign of a card too small for words: a clash, or its kind."""
    size = min(12, height - 1, width - BAR - 1)
    icon = Icon.WARNING if piece.clash else ICONS.get(piece.card.look)
    if icon is None or size < LEAST_SIGN or not piece.start:
        return
    x = BAR + (width - BAR - size) // 2
    yield Sign(icon, x, (height - size) // 2, size, bad=piece.clash)


def _lines_below(card: Card, height: int, face: Face) -> list[str]:
    """Return the lines under the title: as many as fit, the rest of them joined in the last."""
    count = height // face.height
    parts = [part for part in card.line.split(" · ") if part]
    if count < 1 or not parts:
        return []
    if len(parts) <= count:
        return parts
    return [*parts[: count - 1], " · ".join(parts[count - 1 :])]


def _written_below(
    lines: list[str], left: int, room: int, top: int, face: Face
) -> Iterator[Writing]:
    for number, text in enumerate(lines):
        baseline = top + number * face.height + face.ascent
        yield Writing(face, left, baseline, face.cut(text, room), muted=True)


@dataclass(slots=True, kw_only=True)
class Line:
    """The first line of a card while it is filled: signs take room from the title."""

    left: int
    room: int
    face: Face

    def signs(self, piece: Piece, top: int) -> Iterator[Sign]:
        """Yield the signs that leave room for a few letters: the most important first."""
        size = self.face.ascent
        shift = top + (self.face.height - size) // 2
        if piece.clash and self._take(size):
            yield Sign(Icon.WARNING, self.left - size - GAP, shift, size, bad=True)
        icon = ICONS.get(piece.card.look)
        if icon is not None and self._take(size):
            yield Sign(icon, self.left - size - GAP, shift, size)
        for mark in piece.card.marks:
            if self._spare(size):
                self.room -= size + GAP
                yield Sign(MARKS[mark], self.left + self.room + GAP, shift, size)

    def _take(self, size: int) -> bool:
        """Take room at the left, if enough is left over."""
        if not self._spare(size):
            return False
        self.left += size + GAP
        self.room -= size + GAP
        return True

    def _spare(self, size: int) -> bool:
        return self.room - size - GAP >= LEAST_LETTERS * self.face.character

    def title(self, piece: Piece) -> str:
        """Return the title; where it has no room a shorter one; at last the code."""
        card = piece.card
        begun = "" if piece.start or piece.joins_left else "… "
        for text in (begun + card.title, begun + card.short):
            if text and self.face.cut(text, self.room) == text:
                return text
        cut = self.face.cut(begun + (card.short or card.title), self.room)
        if len(cut) > FEWEST_LETTERS:
            return cut
        return self.face.cut(card.code, self.room)

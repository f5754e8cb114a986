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
from planner.ui.theme import BY_SUBJECT, HUES, STANDING_OUT, Look
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
    Look.VISIT: Icon.EYE,
}
SPOKEN_BY_ICON = frozenset({Look.OBSERVATION, Look.TALK, Look.VISIT})
MARKS = {Mark.PIN: Icon.PIN, Mark.OBSERVED: Icon.EYE, Mark.TOGETHER: Icon.TOGETHER}
BAR = 3
BOLD_BAR = 5
EDGE = 4
"""Space between a card's bar or edge and what is written."""
FEWEST_LETTERS = 6
"""A title cut to fewer letters than this says less than the short code."""
LEAST_LETTERS = 3
MARKED_LETTERS = 5
"""Letters that a title keeps before a mark takes room from it."""
TIGHT_LETTERS = 6
"""Cards with room for fewer letters than this show one thing only."""
LINE_LETTERS = 9
"""Lines below the title need room for so many letters."""
LONG_LETTERS = 22
"""With room for so many letters an observation or a talk is written out beside its icon."""
LEAST_SIGN = 7
MOST_SIGN = 14
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


def piece_rect(cell: QRect, piece: Piece, least: int) -> QRect:
    """Return where a piece lies in its cell: down by the clock, across by its lane.

    A short piece is given ``least`` pixels of height as far as the time around it is free.
    """
    left = cell.left() + (0 if piece.joins_left else 1)
    right = cell.left() + cell.width() - (0 if piece.joins_right else 2)
    begin = left + (right - left) * piece.lane // piece.lanes
    end = left + (right - left) * (piece.lane + 1) // piece.lanes
    if piece.lane + 1 < piece.lanes:
        end -= 1
    upper, lower = _upright(cell.height() - 3, piece, least)
    return QRect(begin, cell.top() + 1 + upper, end - begin, lower - upper)


def _upright(height: int, piece: Piece, least: int) -> tuple[int, int]:
    """Return where a piece begins and ends, of the pixels that the whole block has."""
    upper, lower = round(height * piece.top), round(height * piece.bottom)
    wanted = max(0, least - (lower - upper))
    after = min(wanted, int(height * piece.below))
    before = min(wanted - after, int(height * piece.above))
    lower += after
    return upper - before, max(upper - before + 3, lower - (lower < height))


def bar_width(look: Look) -> int:
    """Return the width of the bar at a card's edge: bold for the time adults have together."""
    return BOLD_BAR if look in STANDING_OUT else BAR


def _edge_width(card: Card) -> int:
    """Return the width of all that is drawn at a card's edge."""
    doubled = card.look in BY_SUBJECT and card.subject is not None and card.subject >= HUES
    return bar_width(card.look) + doubled * (BAR + 1)


def lay_out(piece: Piece, width: int, height: int, whole: Whole, faces: Faces) -> CardLayout:
    """Return what stands on a piece of this size."""
    card = piece.card
    bar = _edge_width(card)
    room = whole.width - bar - 2 * EDGE
    if height < faces.small.height or room < TIGHT_LETTERS * faces.small.character:
        return _tight(piece, width - bar, height, faces)
    face = faces.normal if height >= faces.normal.height - 2 else faces.small
    left = bar + EDGE - whole.offset
    line = Line(left=left, room=room, face=face)
    top = 2 if height > face.height + 2 * EDGE else (height - face.height) // 2
    signs = tuple(line.signs(piece, top))
    first, *second = line.title(piece, room, two=height >= 2 * face.height + 3)
    writings = [Writing(face, line.left, top + face.ascent, first, muted=False)]
    for text in second:
        top += face.height
        writings.append(Writing(face, left, top + face.ascent, text, muted=False))
    top += face.height
    enough = room >= LINE_LETTERS * faces.small.character
    below = _lines_below(card, height - top - 1, faces.small) if enough else []
    writings.extend(_written_below(below, left, room, top, faces.small))
    return CardLayout(writings=tuple(writings), signs=signs)


def _tight(piece: Piece, room: int, height: int, faces: Faces) -> CardLayout:
    """Return one thing in the middle of a small card: a clash, an icon, or a code."""
    bar = _edge_width(piece.card)
    icon = Icon.WARNING if piece.clash else ICONS.get(piece.card.look)
    if icon is not None:
        size = min(MOST_SIGN, height - 1, room)
        if size < LEAST_SIGN or not piece.start:
            return CardLayout()
        x, y = bar + (room - size) // 2, (height - size) // 2
        return CardLayout(signs=(Sign(icon, x, y, size, bad=piece.clash),))
    for face in (faces.normal, faces.small):
        code = piece.card.code
        if height >= face.height - 3 and face.width(code) <= room - 1:
            x = bar + (room - face.width(code)) // 2
            y = (height - face.height) // 2 + face.ascent
            return CardLayout(writings=(Writing(face, x, y, code, muted=False),))
    return CardLayout()


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
            if self._spare(size, MARKED_LETTERS):
                self.room -= size + GAP
                yield Sign(MARKS[mark], self.left + self.room + GAP, shift, size)

    def _take(self, size: int) -> bool:
        """Take room at the left, if enough is left over."""
        if not self._spare(size):
            return False
        self.left += size + GAP
        self.room -= size + GAP
        return True

    def _spare(self, size: int, letters: int = LEAST_LETTERS) -> bool:
        return self.room - size - GAP >= letters * self.face.character

    def title(self, piece: Piece, below: int, *, two: bool) -> tuple[str, ...]:
        """Return the title; where it has no room in two lines a shorter one; at last the code.

        ``two`` allows a second line, with room for ``below`` pixels.
        """
        card = piece.card
        begun = "" if piece.start or piece.joins_left else "… "
        whole = begun + card.title
        short = begun + (card.short or card.title)
        if card.look in SPOKEN_BY_ICON and self.room < LONG_LETTERS * self.face.character:
            whole = short
        if self._fits(whole):
            return (whole,)
        broken = self._broken(whole, below) if two else ()
        if broken:
            return broken
        cut = self.face.cut(short, self.room)
        if cut == short or len(cut) > FEWEST_LETTERS:
            return (cut,)
        return (self.face.cut(card.code, self.room),)

    def _fits(self, text: str) -> bool:
        return self.face.cut(text, self.room) == text

    def _broken(self, text: str, below: int) -> tuple[str, ...]:
        """Return the text in two lines, broken where the first is full, or nothing."""
        words = text.split(" ")
        for count in range(len(words) - 1, 0, -1):
            first, second = " ".join(words[:count]), " ".join(words[count:])
            if self._fits(first):
                return first, self.face.cut(second, below)
        return ()

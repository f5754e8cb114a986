"""Paints a repair over the grid: old places outlined with dashes, new places framed, both numbered.

A number says which line of the list it is, so that nothing hangs on color alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.domain.ids import SessionId
from planner.ui.models.cells import Cell, Piece
from planner.ui.models.grid import Grid
from planner.ui.theme import Theme, readable_on
from planner.ui.views.card_layout import piece_rect
from planner.ui.views.painting import Faces, IconPictures
from planner.ui.views.timetable_cells import Section

FRAME = 2
INSIDE = 3
PAD = 3
Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A piece of a card that goes from here, or comes here."""

    number: int
    piece: Piece
    new: bool


def marks(now: Grid, then: Grid, numbers: Mapping[SessionId, int]) -> dict[Place, tuple[Mark, ...]]:
    """Return what to mark in each cell: where the numbered sessions are, and where they will be.

    What stays in its cell as it is, such as one day of a class that moves on another, is left out.
    """
    old, new = dict(_pieces(now, numbers)), dict(_pieces(then, numbers))
    found: dict[Place, list[Mark]] = defaultdict(list)
    for (place, session), piece in old.items():
        found[place].append(Mark(number=numbers[session], piece=piece, new=False))
    for (place, session), piece in new.items():
        found[place].append(Mark(number=numbers[session], piece=piece, new=True))
    return {place: tuple(inside) for place, inside in found.items()}


def _pieces(
    grid: Grid, numbers: Mapping[SessionId, int]
) -> Iterator[tuple[tuple[Place, SessionId], Piece]]:
    for row, cells in enumerate(grid.cells):
        for column, cell in enumerate(cells):
            for piece in cell.pieces:
                if piece.card.session.id in numbers:
                    yield ((row, column), piece.card.session.id), piece


class RepairLayer:
    """The layer of a grid while a repair is looked at."""

    def __init__(self, found: Mapping[Place, tuple[Mark, ...]]) -> None:
        self.marks = found
        self._theme: Theme

    def use(self, theme: Theme, faces: Faces, icons: IconPictures) -> None:
        """Paint with these colours and fonts from now on."""
        del icons
        self._theme, self._faces = theme, faces

    def beneath(
        self, painter: QPainter, rows: Sequence[Section], columns: Sequence[Section]
    ) -> None:
        """Paint nothing onto the ground."""

    def above(self, painter: QPainter, cell: Cell, row: Section, column: Section) -> None:
        """Outline the old and frame the new places in one cell."""
        del cell
        rect = QRect(column.begin, row.begin, column.size, row.size)
        here = self.marks.get((row.number, column.number), ())
        comes = any(mark.new for mark in here)
        for mark in sorted(here, key=lambda one: not one.new):
            place = piece_rect(rect, mark.piece, self._faces.small.height)
            if mark.new:
                self._new(painter, place, mark)
            else:
                self._old(painter, place, mark, inside=comes)

    def _old(self, painter: QPainter, rect: QRect, mark: Mark, *, inside: bool) -> None:
        """Outline an old place, below the title of what comes there if something does."""
        if inside:
            title = self._faces.small_bold.height + INSIDE
            top = title if rect.height() > 2 * title else rect.height() // 2
            rect = rect.adjusted(INSIDE, top, -INSIDE, -INSIDE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.text, 1 if inside else FRAME, Qt.PenStyle.DashLine))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))
        self._badge(painter, rect, mark)

    def _new(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        painter.fillRect(rect, self._theme.selection)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.accent, FRAME))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))
        taken = self._badge(painter, rect, mark)
        face = self._faces.small_bold
        room = QRect(rect.left() + taken + PAD, rect.top() + FRAME, 0, face.height)
        room.setRight(rect.right() - PAD)
        if rect.height() >= face.height and room.width() > 0:
            painter.setFont(face.font)
            painter.setPen(self._theme.text)
            text = face.cut(mark.piece.card.title, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _badge(self, painter: QPainter, rect: QRect, mark: Mark) -> int:
        """Write the number into a corner: filled where it comes, hollow where it goes."""
        face, theme = self._faces.small_bold, self._theme
        text = str(mark.number)
        height = min(face.height, rect.height())
        width = min(max(height, face.width(text) + 2 * PAD), rect.width())
        left = rect.left() if mark.new else rect.right() + 1 - width
        box = QRect(left, rect.top(), width, height)
        painter.setPen(QPen(theme.accent, 1))
        painter.setBrush(theme.accent if mark.new else theme.surface)
        painter.drawRoundedRect(QRectF(box), PAD, PAD)
        painter.setPen(readable_on(theme.accent) if mark.new else theme.accent)
        painter.setFont(face.font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width

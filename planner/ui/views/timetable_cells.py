"""Paints the cells of the timetable, all that are exposed in one go.

Qt's own way, a delegate asked cell by cell, spends more time on asking than the cells take to
paint; ``benchmarks/grid_paint.py`` measures it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from planner.domain.ids import SessionId
from planner.ui.models.cards import Mark
from planner.ui.models.cells import EMPTY, Cell, Piece, State
from planner.ui.models.light import NO_LIGHT, Light
from planner.ui.models.timetable_model import TimetableModel
from planner.ui.theme import Theme
from planner.ui.views.card_layout import Whole
from planner.ui.views.painting import Faces, IconPictures, PaintGuard
from planner.ui.views.timetable_cards import CardPictures, Picture

DIMMED = 0.22
DIMMED_WHILE_HELD = 0.42
DIMMED_BUT_READ = 0.5
"""In colours of high contrast nothing is dimmed further than this."""
THICK = 2
CORNER = 5
"""Device-independent pixels of the folded corner of a pinned card."""
NOTE_EDGE = 2
RING = 11
"""Pixels across."""
LEAST_DOUBLE = 26
LEAST_FRAMED = 16
"""Cards smaller than this have thin frames, or nothing would be left of them."""


@dataclass(slots=True, kw_only=True)
class Emphasis:
    """Which sessions are shown strongly.

    Attributes:
        chosen: those selected besides ``selected``.
        held: those in hand; while there are some the others are dimmed.
        highlighted: those of a promise, a report or a student; the others are dimmed.
        matching: those that a search found, or ``None`` while nothing is sought.
        light: the other places of a card's people, and when they are free.
        lit_for: whose people these are. ``only_lit``: all other cards are dimmed.

    """

    selected: SessionId | None = None
    hovered: SessionId | None = None
    highlighted: frozenset[SessionId] = field(default_factory=frozenset)
    chosen: frozenset[SessionId] = field(default_factory=frozenset)
    held: frozenset[SessionId] = field(default_factory=frozenset)
    matching: frozenset[SessionId] | None = None
    light: Light = NO_LIGHT
    lit_for: SessionId | None = None
    only_lit: bool = False

    def framed(self, session: SessionId) -> bool:
        """Say whether a session's cards have a strong frame."""
        return (
            session == self.selected
            or session in self.chosen
            or (session in self.highlighted and not self.held)
        )

    def thinly_framed(self, session: SessionId) -> bool:
        """Say whether a session's cards have a thin frame."""
        return session == self.hovered or session in self.light.sessions

    def opacity(self, session: SessionId) -> float:
        """Return how much of a session's cards is seen, up to 1."""
        if self.held:
            return 1.0 if session in self.held else DIMMED_WHILE_HELD
        return DIMMED if self._faint(session) else 1.0

    def _faint(self, session: SessionId) -> bool:
        """Say whether a card is dimmed, so that others stand out."""
        if self.highlighted:
            return session not in self.highlighted
        if self.only_lit and self.light.sessions:
            return session not in self.light.sessions and session != self.lit_for
        return self.matching is not None and session not in self.matching


@dataclass(frozen=True, slots=True)
class Section:
    """A visible row or column: its number, where it begins on screen, and its size."""

    number: int
    begin: int
    size: int


class CellLayer(Protocol):
    """What is painted besides the cards while something is held: beneath them and above them."""

    def use(self, theme: Theme, faces: Faces, icons: IconPictures) -> None:
        """Paint with these colours, fonts and icons from now on."""

    def beneath(
        self, painter: QPainter, rows: Sequence[Section], columns: Sequence[Section]
    ) -> None:
        """Paint onto the ground of these cells."""

    def above(self, painter: QPainter, cell: Cell, row: Section, column: Section) -> None:
        """Paint over the cards of one cell."""


class CellPainter:
    """Paints backgrounds, lines, cards and the frame of the current cell."""

    def __init__(self, model: TimetableModel, guard: PaintGuard) -> None:
        self._model = model
        self._guard = guard
        self.emphasis = Emphasis()
        self._layer: CellLayer | None = None
        self.current = (-1, -1)
        self.widths: list[int] = []
        """The width of each column, kept by the grid."""

    def use(self, theme: Theme, faces: Faces, icons: IconPictures) -> None:
        """Paint with these colours, fonts and icons from now on."""
        self._theme = theme
        self._faces = faces
        self._cards = CardPictures(theme, faces, icons)
        self._icons = icons
        self._hatch = QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern)
        self.show_layer(self._layer)

    def show_layer(self, layer: CellLayer | None) -> None:
        """Paint this besides the cards, or nothing but the cards."""
        self._layer = layer
        if layer is not None:
            layer.use(self._theme, self._faces, self._icons)

    def forget(self) -> None:
        """Forget what was worked out for cards that are gone or have another size."""
        self._cards.forget()

    def paint(
        self,
        painter: QPainter,
        area: QRect,
        rows: Sequence[Section],
        columns: Sequence[Section],
        *,
        focused: bool,
    ) -> None:
        """Paint these rows and columns, which cover the area."""
        painter.fillRect(area, self._theme.surface)
        with self._guard:
            self._ground(painter, rows, columns)
        free, light = EMPTY[State.FREE], self.emphasis.light.free
        for row in rows:
            for column in columns:
                cell = self._model.cell(row.number, column.number)
                if cell is not free or self._layer is not None:
                    self._guarded(painter, cell, row, column)
                if (row.number, column.number) in light:
                    self._mark_free(painter, row, column)
        with self._guard:
            self._frame_current(painter, rows, columns, focused=focused)

    def _ground(
        self, painter: QPainter, rows: Sequence[Section], columns: Sequence[Section]
    ) -> None:
        """Paint narrow columns and all lines, over the whole height and width."""
        if not rows or not columns:
            return
        theme, model = self._theme, self._model
        top, left = rows[0].begin, columns[0].begin
        height = rows[-1].begin + rows[-1].size - top
        width = columns[-1].begin + columns[-1].size - left
        for column in columns:
            if model.column(column.number).narrow:
                painter.fillRect(column.begin, top, column.size, height, theme.narrow)
        if self._layer is not None:
            self._layer.beneath(painter, rows, columns)
        for row in rows:
            last = model.ends_band(row.number)
            line = theme.day_line if last else theme.grid
            painter.fillRect(left, row.begin + row.size - 1, width, 1, line)
        for column in columns:
            line = theme.day_line if model.ends_day(column.number) else theme.grid
            painter.fillRect(column.begin + column.size - 1, top, 1, height, line)

    def _guarded(self, painter: QPainter, cell: Cell, row: Section, column: Section) -> None:
        with self._guard:
            self._cell(painter, cell, row, column)
            if self._layer is not None:
                self._layer.above(painter, cell, row, column)
            return
        painter.setOpacity(1.0)
        painter.fillRect(column.begin, row.begin, column.size - 1, row.size - 1, self._theme.closed)

    def _cell(self, painter: QPainter, cell: Cell, row: Section, column: Section) -> None:
        if not cell.pieces and self._layer is None:
            self._empty(painter, cell, QRect(column.begin, row.begin, column.size, row.size))
            return
        for piece in cell.pieces:
            picture = self._cards.known(piece, column.size, row.size)
            if picture is None:
                rect = QRect(column.begin, row.begin, column.size, row.size)
                whole = self._whole(piece, row.number, column.number)
                picture = self._cards.draw(piece, rect, whole)
            self._place(painter, piece, picture, column.begin + picture.x, row.begin + picture.y)

    def _place(
        self, painter: QPainter, piece: Piece, picture: Picture, left: int, top: int
    ) -> None:
        """Copy a picture to its place, dimmed or framed as its session is."""
        session, emphasis = piece.card.session.id, self.emphasis
        opacity = emphasis.opacity(session)
        if self._theme.outlined:
            opacity = max(opacity, DIMMED_BUT_READ)
        rect = (left, top, picture.width, picture.height)
        if opacity < 1:
            if emphasis.held:  # or the hatch of the ground would be seen through the card
                painter.fillRect(*rect, self._theme.surface)
            painter.setOpacity(opacity)
            painter.drawPixmap(left, top, picture.pixmap)
            painter.setOpacity(1.0)
        else:
            painter.drawPixmap(left, top, picture.pixmap)
        if emphasis.framed(session):
            self._frame_strongly(painter, piece, rect)
        elif opacity == 1 or not emphasis.held:
            self._frame_usually(painter, piece, rect)
        if Mark.PIN in piece.card.marks and not piece.joins_right:
            self._corner(painter, left + picture.width, top + picture.height)

    def _corner(self, painter: QPainter, right: int, bottom: int) -> None:
        """Fold a corner of a pinned card: it is seen at any size and on any color."""
        for size, colour in ((CORNER + 2, self._theme.surface), (CORNER, self._theme.text)):
            for line in range(size):
                painter.fillRect(right - size + line, bottom - 1 - line, size - line, 1, colour)

    def _frame_strongly(
        self, painter: QPainter, piece: Piece, rect: tuple[int, int, int, int]
    ) -> None:
        left, top, width, height = rect
        around = (left - 1, top - 1, width + 2, height + 2)
        self._frame(painter, piece, around, self._theme.accent)
        if min(width, height) >= LEAST_DOUBLE:
            # A second line inside, so that the frame is seen on a card of any colour.
            inside = (left + 1, top + 1, width - 2, height - 2)
            self._frame(painter, piece, inside, self._theme.surface, 1)

    def _frame_usually(
        self, painter: QPainter, piece: Piece, rect: tuple[int, int, int, int]
    ) -> None:
        if piece.clash:
            self._frame(painter, piece, rect, self._theme.bad)
        elif Mark.PIN in piece.card.marks:
            self._frame(painter, piece, rect, self._theme.text)
        elif self.emphasis.thinly_framed(piece.card.session.id):
            self._frame(painter, piece, rect, self._theme.accent, 1)

    def _frame(
        self,
        painter: QPainter,
        piece: Piece,
        rect: tuple[int, int, int, int],
        colour: QColor,
        thick: int = THICK,
    ) -> None:
        """Draw a frame inside a rectangle, open where the card goes on in the next cell."""
        left, top, width, height = rect
        if min(width, height) < LEAST_FRAMED:
            thick = 1
        painter.fillRect(left, top, width, thick, colour)
        painter.fillRect(left, top + height - thick, width, thick, colour)
        if not piece.joins_left:
            painter.fillRect(left, top, thick, height, colour)
        if not piece.joins_right:
            painter.fillRect(left + width - thick, top, thick, height, colour)

    def _whole(self, piece: Piece, row: int, number: int) -> Whole:
        """Return how the whole card lies of which this is a piece."""
        width = self.widths[number] - (0 if piece.joins_left else 1)
        width -= 0 if piece.joins_right else 2
        if not (piece.joins_left or piece.joins_right):
            return Whole(offset=0, width=width // piece.lanes)
        before, after = self._reach(piece, row, number, -1), self._reach(piece, row, number, 1)
        return Whole(offset=before, width=before + width + after)

    def _reach(self, piece: Piece, row: int, number: int, step: int) -> int:
        """Return the width of the card's other pieces on one side."""
        width = 0
        while piece.joins_left if step < 0 else piece.joins_right:
            number += step
            piece = self._model.cell(row, number).pieces[0]
            ends = not (piece.joins_left if step < 0 else piece.joins_right)
            width += self.widths[number] - ends * (1 if step < 0 else 2)
        return width

    def _empty(self, painter: QPainter, cell: Cell, rect: QRect) -> None:
        inside = rect.adjusted(0, 0, -1, -1)
        if cell.state is State.CLOSED:
            painter.fillRect(inside, self._theme.closed)
        elif cell.state is State.AWAY:
            painter.fillRect(inside, self._hatch)
        elif cell.state is State.BUSY:
            middle = rect.center()
            painter.fillRect(middle.x() - 4, middle.y(), 9, 2, self._theme.hatch)
        elif cell.note:
            self._note(painter, rect, cell)

    def _mark_free(self, painter: QPainter, row: Section, column: Section) -> None:
        """Draw a ring where the people of the card that is lit up are free."""
        size = min(RING, row.size - 4, column.size - 4)
        with self._guard:
            ring = QRect(0, 0, size, size)
            ring.moveCenter(QRect(column.begin, row.begin, column.size, row.size).center())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.accent, THICK))
            painter.drawEllipse(ring)

    def _note(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        face = self._faces.small_bold if cell.good else self._faces.small
        room = rect.width() - 2 * NOTE_EDGE
        text = next((t for t in (cell.note, cell.brief) if face.width(t) <= room), "")
        if rect.height() < face.height or not text:
            return
        painter.setFont(face.font)
        painter.setPen(self._theme.good if cell.good else self._theme.muted)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _frame_current(
        self,
        painter: QPainter,
        rows: Sequence[Section],
        columns: Sequence[Section],
        *,
        focused: bool,
    ) -> None:
        row = next((r for r in rows if r.number == self.current[0]), None)
        column = next((c for c in columns if c.number == self.current[1]), None)
        if row is None or column is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._theme.accent)
        rect = QRect(column.begin, row.begin, column.size - 1, row.size - 1)
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if focused:
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

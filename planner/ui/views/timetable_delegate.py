"""Paints the cells of the timetable."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from planner.domain.week import BlockKind
from planner.ui.models.cells import Cell, Piece, State
from planner.ui.models.columns import Column
from planner.ui.models.timetable_model import TimetableModel
from planner.ui.theme import Theme
from planner.ui.views.card_layout import Whole, piece_rect
from planner.ui.views.painting import Faces, IconPictures, PaintGuard
from planner.ui.views.timetable_cards import CardPainter, Emphasis

AnyIndex = QModelIndex | QPersistentModelIndex


class TimetableDelegate(QStyledItemDelegate):
    """Paints one cell at a time: its background, its cards, and the frame of the current cell."""

    def __init__(self, model: TimetableModel, guard: PaintGuard, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._guard = guard
        self.emphasis = Emphasis()
        self.current = (-1, -1)
        self.focused = False
        self.widths: list[int] = []
        """The width of each column, kept by the grid."""

    def use(self, theme: Theme, faces: Faces, pictures: IconPictures) -> None:
        """Paint with these colours, fonts and icons from now on."""
        self._theme = theme
        self._faces = faces
        self._cards = CardPainter(theme, faces, pictures)
        self._hatch = QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern)
        self._frame = QPen(theme.accent, 2)
        self._frame.setCosmetic(True)

    def forget(self) -> None:
        """Forget what was worked out for cards that are gone."""
        self._cards.forget()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As Qt asks: paint one cell; an error leaves it empty and is noted."""
        rect: QRect = option.rect
        with self._guard:
            self.paint_cell(painter, rect, index.row(), index.column())
            return
        painter.setClipping(False)
        painter.setOpacity(1.0)
        painter.fillRect(rect, self._theme.closed)

    def paint_cell(self, painter: QPainter, rect: QRect, row: int, number: int) -> None:
        """Paint the cell of a row and a column."""
        cell = self._model.cell(row, number)
        column = self._model.column(number)
        self._background(painter, rect, cell, column)
        self._lines(painter, rect, row, number)
        for piece in cell.pieces:
            where = piece_rect(rect, piece)
            self._cards.paint(
                painter, where, piece, self._whole(where, piece, row, number), self.emphasis
            )
        if not cell.pieces and cell.note:
            self._note(painter, rect, cell)
        if (row, number) == self.current:
            self._current(painter, rect)

    def _background(self, painter: QPainter, rect: QRect, cell: Cell, column: Column) -> None:
        theme = self._theme
        if cell.state is State.CLOSED:
            painter.fillRect(rect, theme.closed)
        elif column.block.kind is BlockKind.LUNCH or column.narrow:
            painter.fillRect(rect, theme.narrow)
        else:
            painter.fillRect(rect, theme.surface)
        if cell.state is State.AWAY:
            painter.fillRect(rect, self._hatch)
        elif cell.state is State.BUSY:
            middle = rect.center()
            painter.fillRect(middle.x() - 4, middle.y(), 9, 2, theme.hatch)

    def _lines(self, painter: QPainter, rect: QRect, row: int, number: int) -> None:
        theme, model = self._theme, self._model
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.grid)
        last = number + 1 == model.columnCount() or model.column(number + 1).first
        painter.fillRect(
            rect.right(), rect.top(), 1, rect.height(), theme.day_line if last else theme.grid
        )
        if row and model.row(row).band != model.row(row - 1).band:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.day_line)

    def _whole(self, rect: QRect, piece: Piece, row: int, number: int) -> Whole:
        """Return how the whole card lies of which this is a piece."""
        if not (piece.joins_left or piece.joins_right):
            return Whole(offset=0, width=rect.width())
        before, after = self._reach(piece, row, number, -1), self._reach(piece, row, number, 1)
        return Whole(offset=before, width=before + rect.width() + after)

    def _reach(self, piece: Piece, row: int, number: int, step: int) -> int:
        """Return the width of the card's other pieces on one side."""
        width = 0
        while piece.joins_left if step < 0 else piece.joins_right:
            number += step
            piece = self._model.cell(row, number).pieces[0]
            ends = not (piece.joins_left if step < 0 else piece.joins_right)
            width += self.widths[number] - ends * (1 if step < 0 else 2)
        return width

    def _note(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        face = self._faces.small
        if rect.height() < face.height or rect.width() < 4 * face.character:
            return
        painter.setFont(face.font)
        painter.setPen(self._theme.muted)
        text = face.cut(cell.note, rect.width() - 8)
        painter.drawText(rect.adjusted(4, 0, -4, 0), Qt.AlignmentFlag.AlignCenter, text)

    def _current(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(self._frame if self.focused else self._theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = 1 if self.focused else 0
        painter.drawRect(rect.adjusted(edge, edge, -1 - edge, -1 - edge))

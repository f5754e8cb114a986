"""A timetable in which the cards that differ from another one are outlined and labeled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.domain.ids import SessionId
from planner.ui.models.compared import Mark
from planner.ui.theme import Theme
from planner.ui.views.card_layout import piece_rect
from planner.ui.views.painting import Faces
from planner.ui.views.timetable_grid import TimetableGrid

DASHES = (4, 3)
THICK = 2
PAD = 4
CORNER = 8
FEWEST_PARTS = 3
"""A label takes at most one such part of a card's height."""


class ComparedGrid(TimetableGrid):
    """A timetable that is only looked at.

    Signals:
        zoomed: by how many levels a person made cells larger, or 0 for fitting them.
    """

    zoomed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._marks: dict[SessionId, Mark] = {}
        self._elsewhere: tuple[frozenset[tuple[int, int]], str] = (frozenset(), "")
        self._colours = theme
        super().__init__(theme, parent)
        self.timetable.remark_of = self._remark
        self.tooltip_of = self._remark

    def use_theme(self, theme: Theme) -> None:
        """Paint in a theme's colours."""
        self._colours = theme
        self._label = Faces(self.font()).small_bold
        super().use_theme(theme)

    def mark_differences(self, marks: Mapping[SessionId, Mark]) -> None:
        """Outline and label these cards, and no others."""
        self._marks = dict(marks)
        self.viewport().update()

    @property
    def marks(self) -> dict[SessionId, Mark]:
        """The cards that are outlined."""
        return self._marks

    def go_to(self, sessions: Iterable[SessionId]) -> None:
        """Make a cell of the first of these that has one current, in the middle of the view."""
        places = (place for one in sessions for place in self.timetable.places(one))
        found = next((place for place in places if not self.isRowHidden(place[0])), None)
        if found is not None:
            index = self.timetable.index(*found)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_elsewhere(self, cells: Iterable[tuple[int, int]], word: str) -> None:
        """Outline the cells in which the chosen card is on the other side."""
        self._elsewhere = (frozenset(cells), word)
        self.viewport().update()

    @property
    def elsewhere(self) -> frozenset[tuple[int, int]]:
        """The cells in which the chosen card is on the other side."""
        return self._elsewhere[0]

    def zoom(self, steps: int) -> None:
        """Make cells larger or smaller, and say so."""
        self.follow_zoom(steps)
        self.zoomed.emit(steps)

    def fit(self) -> None:
        """Fit all columns into the width, and say so."""
        self.follow_zoom(0)
        self.zoomed.emit(0)

    def follow_zoom(self, steps: int) -> None:
        """Make cells larger or smaller as the other timetable does."""
        if steps:
            super().zoom(steps)
        else:
            super().fit()

    def _remark(self, session: SessionId) -> str:
        mark = self._marks.get(session)
        return mark.sentence if mark else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: the timetable, and over it the outlines."""
        super().paintEvent(event)
        if not self._marks and not self.elsewhere:
            return
        painter = QPainter(self.viewport())
        with self.guard:
            self._outline(painter, event.rect())
            self._outline_elsewhere(painter)
        painter.end()

    def _outline(self, painter: QPainter, area: QRect) -> None:
        rows = self._shown(
            self.rowAt(area.top()), self.rowAt(area.bottom()), self._model.rowCount()
        )
        columns = self._shown(
            self.columnAt(area.left()), self.columnAt(area.right()), self._model.columnCount()
        )
        for row in rows:
            for column in columns:
                for piece in self._model.cell(row, column).pieces:
                    mark = self._marks.get(piece.card.session.id)
                    if mark is not None and not self.isRowHidden(row):
                        cell = self.visualRect(self._model.index(row, column))
                        rect = piece_rect(cell, piece, self._label.height)
                        self._draw(painter, rect, mark.word if piece.start else "")

    def _outline_elsewhere(self, painter: QPainter) -> None:
        cells, word = self._elsewhere
        for row, column in cells:
            cell = self.visualRect(self._model.index(row, column))
            if cell.isValid():
                self._draw(painter, cell.adjusted(1, 1, -2, -2), word, Qt.PenStyle.DotLine)

    @staticmethod
    def _shown(first: int, last: int, count: int) -> range:
        """Return the sections between two places on screen; past the end there is none."""
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else count - 1) + 1)

    def _draw(
        self,
        painter: QPainter,
        rect: QRect,
        word: str,
        style: Qt.PenStyle = Qt.PenStyle.CustomDashLine,
    ) -> None:
        """Draw a dashed line around a card, and its label or a corner where that has no room."""
        theme = self._colours
        ground, line = QPen(theme.surface, THICK + 2), QPen(theme.text, THICK)
        if style is Qt.PenStyle.CustomDashLine:
            line.setDashPattern([float(dash) for dash in DASHES])
        else:
            line.setStyle(style)
        line.setCapStyle(Qt.PenCapStyle.FlatCap)
        inside = rect.adjusted(1, 1, -1, -1)
        for pen in (ground, line):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(inside)
        label = self._label
        width = label.width(word) + 2 * PAD
        fits = label.height * FEWEST_PARTS <= rect.height() and width + PAD <= rect.width()
        if not word or not fits:
            self._corner_mark(painter, rect)
            return
        height = label.height + 2  # at the foot, since the title is at the head of the card
        tag = QRect(rect.right() - width, rect.bottom() + 1 - height, width + 1, height)
        painter.fillRect(tag, theme.text)
        painter.setPen(theme.surface)
        painter.setFont(label.font)
        painter.drawText(tag.left() + PAD, tag.top() + 1 + label.ascent, word)

    def _corner_mark(self, painter: QPainter, rect: QRect) -> None:
        """Fill a corner, so that a small card is known without its colour."""
        size = min(CORNER, rect.height(), rect.width())
        right, top = rect.right() + 1, rect.top()
        corner = [QPoint(right - size, top), QPoint(right, top), QPoint(right, top + size)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.text)
        painter.drawPolygon(QPolygon(corner))

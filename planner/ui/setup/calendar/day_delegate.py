"""How a date is drawn: its number, the day of the cycle, and what is special about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from planner.domain.calendar import DateKind
from planner.domain.school_year import SchoolDate
from planner.domain.week import WEEKDAYS
from planner.ui.models.index import AnyIndex
from planner.ui.models.year_model import YearModel
from planner.ui.theme import Theme, mixed
from planner.ui.views.painting import Faces, PaintGuard

PAD = 4
EDGE = 2
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
TINT = 0.16
"""How much of a color the ground of a special date has."""


class DayDelegate(QStyledItemDelegate):
    """Draws dates in the theme's colors; no school is hatched, so that color is not all."""

    def __init__(self, theme: Theme, view: QTableView, model: YearModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.theme = theme
        self.guard = PaintGuard()
        self.chosen: tuple[date, date] | None = None

    def row_height(self) -> int:
        """Return how high a week is: two lines and the space around them."""
        faces = Faces(self._view.font())
        return faces.bold.height + faces.small.height + 3 * PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size that a date needs."""
        return QSize(12 * Faces(self._view.font()).normal.character, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one date."""
        painter.save()
        with self.guard:
            rect: QRect = option.rect
            self._paint(painter, rect, self._model.day(index))
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRect, day: date) -> None:
        found = self._model.on(day)
        self._ground(painter, rect, found)
        self._edges(painter, rect, day)
        self._words(painter, rect.adjusted(PAD + EDGE, PAD, -PAD - EDGE, -PAD), day, found)
        if self.chosen is not None and self.chosen[0] <= day <= self.chosen[1]:
            painter.setPen(QPen(self.theme.accent, EDGE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -EDGE, -EDGE))

    def _ground(self, painter: QPainter, rect: QRect, found: SchoolDate | None) -> None:
        theme = self.theme
        if found is None:
            painter.fillRect(rect, theme.window)
            return
        painter.fillRect(rect, self._fill(found))
        if found.kind is DateKind.NO_SCHOOL:
            painter.fillRect(rect, QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern))
        elif found.kind is DateKind.STAFF_ONLY:
            painter.fillRect(rect, QBrush(theme.hatch, Qt.BrushStyle.Dense7Pattern))

    def _fill(self, found: SchoolDate) -> QColor:
        theme = self.theme
        if found.kind is not DateKind.SCHOOL:
            return theme.closed
        if found.day is None:
            return mixed(theme.surface, theme.bad, TINT)
        if found.bell is not None or found.named:
            return mixed(theme.surface, theme.accent, TINT)
        return theme.surface

    def _edges(self, painter: QPainter, rect: QRect, day: date) -> None:
        """Draw thin lines around a date, and a strong one where a month begins."""
        painter.setPen(QPen(self.theme.grid, 0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(QPen(self.theme.day_line, EDGE))
        if day.day <= 7:  # noqa: PLR2004 - the first week of a month
            painter.drawLine(rect.topLeft(), rect.topRight())
        if day.day == 1 and day.weekday() != 6:  # noqa: PLR2004 - not on a Sunday
            painter.drawLine(rect.topLeft(), rect.bottomLeft())

    def _words(self, painter: QPainter, rect: QRect, day: date, found: SchoolDate | None) -> None:
        faces, theme = Faces(self._view.font()), self.theme
        quiet = found is None or found.kind is not DateKind.SCHOOL
        painter.setPen(theme.muted if quiet else theme.text)
        painter.setFont(faces.bold.font)
        number = str(day.day)
        painter.drawText(rect, LEFT, number)
        if found is None:
            return
        room = rect.width() - faces.bold.width(number) - PAD
        corner, line = self._corner(day, found), self._line(day, found)
        if not line and self._is_narrow(faces, rect.width()):
            corner, line = "", corner
        painter.setFont(faces.small.font)
        painter.drawText(rect, RIGHT, faces.small.cut(corner, room))
        painter.setPen(theme.text)
        below = rect.adjusted(0, faces.bold.height + PAD // 2, 0, 0)
        painter.drawText(below, LEFT, faces.small.cut(line, rect.width()))

    def _is_narrow(self, faces: Faces, width: int) -> bool:
        """Say whether some day of the cycle does not fit beside a date; all stand below then."""
        year = self._model.year
        days = [faces.small.width(str(day)) for day in year.cycle.day_ids] if year else []
        return max(days, default=0) + faces.bold.width("30") + PAD > width

    def _corner(self, day: date, found: SchoolDate) -> str:
        """Return the day of the cycle, unless it is called as the weekday is."""
        if found.kind is not DateKind.SCHOOL:
            return ""
        if found.day is None:
            return "?"
        return "" if found.day == WEEKDAYS[day.weekday()] else str(found.day)

    def _line(self, day: date, found: SchoolDate) -> str:
        year = self._model.year
        words = [found.name] if found.name else []
        if not words and found.bell is not None:
            words = [str(found.bell)]
        if not words and found.kind is DateKind.STAFF_ONLY:
            words = [self.tr("Staff only")]
        if not words and year is not None and day == year.first:
            words = [self.tr("First day")]
        if not words and year is not None and day == year.last:
            words = [self.tr("Last day")]
        return " ".join(words)

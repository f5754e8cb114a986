"""Icons of menus and tool bars that stand for an action, drawn as single lines."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from planner.ui.icons import UNITS

WIDTH = 1.5
SIZE = 18


class ToolIcon(StrEnum):
    """What an icon stands for."""

    NEW = "new"
    NEXT_YEAR = "next_year"
    OPEN = "open"
    IMPORT = "import"
    EXPORT = "export"
    PRINT = "print"
    UNDO = "undo"
    REDO = "redo"
    SEARCH = "search"
    PERSON = "person"
    TEAM = "team"
    GROUP = "group"
    ROOM = "room"
    PERSON_WEEK = "person_week"
    STUDENT_WEEK = "student_week"
    BEFORE = "before"
    AFTER = "after"
    FILTER = "filter"
    SETUP = "setup"
    TIMETABLE = "timetable"


def tool_icon(icon: ToolIcon, colour: QColor, faint: QColor | None = None) -> QIcon:
    """Return the icon for a button or a menu; ``faint`` is its colour while disabled."""
    found = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        found.addPixmap(_picture(icon, colour, ratio))
        if faint is not None:
            found.addPixmap(_picture(icon, faint, ratio), QIcon.Mode.Disabled)
    return found


def _picture(icon: ToolIcon, colour: QColor, ratio: float) -> QPixmap:
    picture = QPixmap(ceil(SIZE * ratio), ceil(SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SIZE / UNITS, SIZE / UNITS)
    pen = QPen(colour, WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path(icon), pen)
    painter.end()
    return picture


@cache
def path(icon: ToolIcon) -> QPainterPath:
    """Return the icon's lines in a square of 16 units; do not change them."""
    return _DRAWINGS[icon]()


def _lines(*lines: tuple[tuple[float, float], ...]) -> QPainterPath:
    drawn = QPainterPath()
    for line in lines:
        drawn.moveTo(QPointF(*line[0]))
        for point in line[1:]:
            drawn.lineTo(QPointF(*point))
    return drawn


def _open() -> QPainterPath:
    back = ((1.8, 13.2), (1.8, 3), (6, 3), (7.6, 5), (12.6, 5), (12.6, 7.2))
    front = ((1.8, 13.2), (4.2, 7.2), (15, 7.2), (12.6, 13.2), (1.8, 13.2))
    return _lines(back, front)


def _new() -> QPainterPath:
    """A sheet with a folded corner and a plus."""
    sheet = ((9.4, 1.8), (3, 1.8), (3, 14.2), (13, 14.2), (13, 5.4), (9.4, 1.8))
    return _lines(
        sheet, ((9.4, 1.8), (9.4, 5.4), (13, 5.4)), ((8, 7.4), (8, 12)), ((5.7, 9.7), (10.3, 9.7))
    )


def _next_year() -> QPainterPath:
    """A calendar with an arrow that leads out of it."""
    page = ((10.4, 13.6), (2, 13.6), (2, 3.4), (13, 3.4), (13, 6.4))
    rings = (((5, 1.8), (5, 4.6)), ((10, 1.8), (10, 4.6)))
    arrow = (((6.6, 10), (14.4, 10)), ((11.9, 7.5), (14.4, 10), (11.9, 12.5)))
    return _lines(page, ((2, 6.4), (13, 6.4)), *rings, *arrow)


def _tray() -> QPainterPath:
    return _lines(((2, 10), (2, 13.6), (14, 13.6), (14, 10)))


def _import() -> QPainterPath:
    drawn = _tray()
    drawn.addPath(_lines(((8, 2), (8, 10)), ((4.8, 7), (8, 10.2), (11.2, 7))))
    return drawn


def _export() -> QPainterPath:
    drawn = _tray()
    drawn.addPath(_lines(((8, 10.2), (8, 2.2)), ((4.8, 5.2), (8, 2), (11.2, 5.2))))
    return drawn


def _print() -> QPainterPath:
    drawn = _lines(((4.6, 6), (4.6, 2.2), (11.4, 2.2), (11.4, 6)))
    drawn.addPath(
        _lines(((4.4, 11.4), (2.2, 11.4), (2.2, 6), (13.8, 6), (13.8, 11.4), (11.6, 11.4)))
    )
    drawn.addRect(QRectF(4.6, 9.2, 6.8, 4.6))
    return drawn


def _undo() -> QPainterPath:
    drawn = _lines(((5.6, 2.6), (2.4, 5.8), (5.6, 9)))
    drawn.moveTo(2.6, 5.8)
    drawn.lineTo(9.6, 5.8)
    drawn.arcTo(QRectF(5.6, 5.8, 8, 7.6), 90, -180)
    drawn.lineTo(6, 13.4)
    return drawn


def _redo() -> QPainterPath:
    drawn = _lines(((10.4, 2.6), (13.6, 5.8), (10.4, 9)))
    drawn.moveTo(13.4, 5.8)
    drawn.lineTo(6.4, 5.8)
    drawn.arcTo(QRectF(2.4, 5.8, 8, 7.6), 90, 180)
    drawn.lineTo(10, 13.4)
    return drawn


def _search() -> QPainterPath:
    drawn = _lines(((10.6, 10.6), (14, 14)))
    drawn.addEllipse(QPointF(6.9, 6.9), 4.7, 4.7)
    return drawn


def _head(x: float, y: float, radius: float) -> QPainterPath:
    drawn = QPainterPath()
    drawn.addEllipse(QPointF(x, y), radius, radius)
    return drawn


def _body(x: float, y: float, width: float) -> QPainterPath:
    drawn = QPainterPath(QPointF(x - width / 2, y))
    drawn.arcTo(QRectF(x - width / 2, y - width / 2, width, width), 180, -180)
    return drawn


def _person() -> QPainterPath:
    drawn = _head(8, 4.8, 2.7)
    drawn.addPath(_body(8, 14, 10))
    return drawn


def _team() -> QPainterPath:
    drawn = _head(5.4, 5.6, 2.2)
    drawn.addPath(_body(5.4, 13.6, 8))
    drawn.addPath(_head(11.4, 5, 1.9))
    half = QPainterPath(QPointF(11.4, 9))
    half.arcTo(QRectF(7.8, 9, 7.2, 8), 90, -78)
    drawn.addPath(half)
    return drawn


def _group() -> QPainterPath:
    cap = _lines(((1, 6.4), (8, 3), (15, 6.4), (8, 9.8), (1, 6.4)))
    gown = QPainterPath(QPointF(4.2, 8.4))
    gown.lineTo(4.2, 11.6)
    gown.quadTo(8, 14.4, 11.8, 11.6)
    gown.lineTo(11.8, 8.4)
    cap.addPath(gown)
    return cap


def _room() -> QPainterPath:
    frame = _lines(((1.6, 14), (14.4, 14)), ((3.8, 14), (3.8, 2), (12.2, 2), (12.2, 14)))
    frame.addEllipse(QPointF(9.6, 8.2), 0.5, 0.5)
    return frame


def _sheet() -> QPainterPath:
    """Return the lines of a week beside whoever it is of."""
    return _lines(
        ((9.2, 4), (15, 4)), ((9.2, 8), (15, 8)), ((9.2, 12), (15, 12)), ((12.1, 2), (12.1, 14))
    )


def _person_week() -> QPainterPath:
    drawn = _sheet()
    drawn.addPath(_head(4, 5.4, 2.1))
    drawn.addPath(_body(4, 13.4, 6.4))
    return drawn


def _student_week() -> QPainterPath:
    drawn = _sheet()
    drawn.addPath(_lines(((0.8, 5.2), (4, 3.4), (7.2, 5.2), (4, 7), (0.8, 5.2))))
    drawn.addPath(_body(4, 13.4, 6.4))
    return drawn


def _before() -> QPainterPath:
    return _lines(((9.8, 3.4), (5.2, 8), (9.8, 12.6)))


def _after() -> QPainterPath:
    return _lines(((6.2, 3.4), (10.8, 8), (6.2, 12.6)))


def _filter() -> QPainterPath:
    funnel = ((1.8, 3), (14.2, 3), (9.6, 8.6), (9.6, 13.4), (6.4, 11.4), (6.4, 8.6), (1.8, 3))
    return _lines(funnel)


def _setup() -> QPainterPath:
    """Return a list of which the upper lines are ticked."""
    return _lines(
        ((1.4, 3.6), (2.8, 5), (5.4, 2.2)),
        ((8, 3.8), (14.6, 3.8)),
        ((1.4, 8), (2.8, 9.4), (5.4, 6.6)),
        ((8, 8.2), (14.6, 8.2)),
        ((2, 12.6), (5, 12.6)),
        ((8, 12.6), (14.6, 12.6)),
    )


def _timetable() -> QPainterPath:
    drawn = _lines(
        ((1.8, 6), (14.2, 6)),
        ((1.8, 10), (14.2, 10)),
        ((6, 2.6), (6, 13.4)),
        ((10.2, 6), (10.2, 13.4)),
    )
    drawn.addRect(QRectF(1.8, 2.6, 12.4, 10.8))
    return drawn


_DRAWINGS: dict[ToolIcon, Callable[[], QPainterPath]] = {
    ToolIcon.NEW: _new,
    ToolIcon.NEXT_YEAR: _next_year,
    ToolIcon.OPEN: _open,
    ToolIcon.IMPORT: _import,
    ToolIcon.EXPORT: _export,
    ToolIcon.PRINT: _print,
    ToolIcon.UNDO: _undo,
    ToolIcon.REDO: _redo,
    ToolIcon.SEARCH: _search,
    ToolIcon.PERSON: _person,
    ToolIcon.TEAM: _team,
    ToolIcon.GROUP: _group,
    ToolIcon.ROOM: _room,
    ToolIcon.PERSON_WEEK: _person_week,
    ToolIcon.STUDENT_WEEK: _student_week,
    ToolIcon.BEFORE: _before,
    ToolIcon.AFTER: _after,
    ToolIcon.FILTER: _filter,
    ToolIcon.SETUP: _setup,
    ToolIcon.TIMETABLE: _timetable,
}

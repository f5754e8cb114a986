"""Icons drawn by ourselves, since fonts lack many signs and no two systems draw them alike.

Each icon is one filled path in a square of 16 units, so it takes any colour and stays sharp at any
size and scale.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPainterPathStroker, QPixmap

UNITS = 16.0
Points = Sequence[tuple[float, float]]


class Icon(StrEnum):
    """What an icon stands for."""

    MEETING = "meeting"
    DATA = "data"
    REHEARSAL = "rehearsal"
    LEADERSHIP = "leadership"
    EYE = "eye"
    TALK = "talk"
    PLANNING = "planning"
    ADVISORY = "advisory"
    DUTY = "duty"
    SMALL_GROUP = "small_group"
    STATION = "station"
    ONLINE = "online"
    PIN = "pin"
    TOGETHER = "together"
    WARNING = "warning"
    CHECK = "check"
    CROSS = "cross"
    PLAY = "play"
    STOP = "stop"
    PLUS = "plus"
    MINUS = "minus"
    FIT = "fit"
    CALENDAR = "calendar"
    QUESTION = "question"
    RING = "ring"


@cache
def path(icon: Icon) -> QPainterPath:
    """Return the icon's outline in a square of 16 units; do not change it."""
    return _DRAWINGS[icon]()


def draw(painter: QPainter, icon: Icon, rect: QRectF, colour: QColor) -> None:
    """Draw an icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / UNITS, rect.height() / UNITS)
    painter.fillPath(path(icon), colour)
    painter.restore()


def pixmap(icon: Icon, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a picture of ``size`` device-independent pixels."""
    picture = QPixmap(ceil(size * ratio), ceil(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, icon, QRectF(0, 0, size, size), colour)
    painter.end()
    return picture


def qicon(icon: Icon, colour: QColor, size: int = 18) -> QIcon:
    """Return the icon for a button or a menu, sharp at scales up to 3."""
    found = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        found.addPixmap(pixmap(icon, colour, size, ratio))
    return found


def _line(points: Points, *, width: float = 1.6, closed: bool = False) -> QPainterPath:
    """Return a drawn line as a shape that can be filled."""
    line = _polygon(points, closed=closed)
    return _stroked(line, width)


def _polygon(points: Points, *, closed: bool = True) -> QPainterPath:
    shape = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        shape.lineTo(*point)
    if closed:
        shape.closeSubpath()
    return shape


def _stroked(shape: QPainterPath, width: float = 1.6) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(shape).simplified()


def _disc(x: float, y: float, radius: float) -> QPainterPath:
    shape = QPainterPath()
    shape.addEllipse(QPointF(x, y), radius, radius)
    return shape


def _box(x: float, y: float, width: float, height: float, radius: float = 1.0) -> QPainterPath:
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return shape


def _shoulders(x: float, y: float, width: float) -> QPainterPath:
    """Return a half disc: the body below a head."""
    shape = QPainterPath(QPointF(x - width / 2, y))
    shape.arcTo(QRectF(x - width / 2, y - width * 0.55, width, width * 1.1), 180, -180)
    shape.closeSubpath()
    return shape


def _together(*shapes: QPainterPath) -> QPainterPath:
    whole = QPainterPath()
    for shape in shapes:
        whole = whole.united(shape)
    return whole


def _meeting() -> QPainterPath:
    sides = (_disc(3.6, 6.4, 1.7), _disc(12.4, 6.4, 1.7))
    bodies = (_shoulders(3.6, 13.0, 5.2), _shoulders(12.4, 13.0, 5.2))
    gap = _disc(8, 5, 3.4).united(_shoulders(8, 14.6, 8.8))
    middle = (_disc(8, 4.8, 2.4), _shoulders(8, 14.0, 7.0))
    return _together(_together(*sides, *bodies).subtracted(gap), *middle)


def _data() -> QPainterPath:
    return _together(
        _box(2, 9, 3, 5), _box(6.5, 5.5, 3, 8.5), _box(11, 2, 3, 12), _box(1, 14, 14, 1.4, 0.5)
    )


def _rehearsal() -> QPainterPath:
    board = _stroked(_box(1.6, 2.2, 12.8, 8.2, 1), 1.5)
    arrow = _polygon([(6.4, 3.9), (10.6, 6.3), (6.4, 8.7)])
    legs = _line([(8, 10.6), (5, 14.6)]).united(_line([(8, 10.6), (11, 14.6)]))
    return _together(board, arrow, legs)


def _leadership() -> QPainterPath:
    pole = _line([(3.4, 1.8), (3.4, 14.6)], width=1.7)
    flag = _polygon([(4.2, 2.2), (13.6, 2.2), (11.2, 5.3), (13.6, 8.4), (4.2, 8.4)])
    return pole.united(flag)


def _eye() -> QPainterPath:
    lid = QPainterPath(QPointF(0.8, 8))
    lid.quadTo(8, 0.6, 15.2, 8)
    lid.quadTo(8, 15.4, 0.8, 8)
    ring = _disc(8, 8, 3.5).subtracted(_disc(8, 8, 1.7))
    return _stroked(lid, 1.5).united(ring).united(_disc(8, 8, 1.7))


def _talk() -> QPainterPath:
    bubble = _box(1, 1.6, 14, 9.6, 2.6)
    tail = _polygon([(3.6, 10), (3.6, 15), (8.6, 10.6)])
    dots = _together(_disc(4.8, 6.4, 1.05), _disc(8, 6.4, 1.05), _disc(11.2, 6.4, 1.05))
    return bubble.united(tail).subtracted(dots)


def _planning() -> QPainterPath:
    body = _polygon([(3, 10.2), (10.2, 3), (13, 5.8), (5.8, 13), (2, 14)])
    cut = _line([(8.6, 4.6), (11.4, 7.4)], width=0.9)
    return body.subtracted(cut)


def _advisory() -> QPainterPath:
    roof = _polygon([(8, 1.8), (15, 8), (13, 8), (13, 14), (3, 14), (3, 8), (1, 8)])
    return roof.subtracted(_box(6.5, 9, 3, 5.2, 0.3))


def _duty() -> QPainterPath:
    shield = QPainterPath(QPointF(8, 1.2))
    shield.lineTo(13.8, 3.4)
    shield.quadTo(14, 11.2, 8, 15)
    shield.quadTo(2, 11.2, 2.2, 3.4)
    shield.closeSubpath()
    return shield.subtracted(_line([(5.2, 8), (7.3, 10), (10.9, 5.6)], width=1.5))


def _small_group() -> QPainterPath:
    ring = _stroked(_disc(8, 8, 6.2), 1.3)
    return _together(ring, _disc(8, 5.4, 1.7), _disc(5.4, 9.8, 1.7), _disc(10.6, 9.8, 1.7))


def _station() -> QPainterPath:
    arc = QPainterPath()
    arc.arcMoveTo(QRectF(2.4, 2.4, 11.2, 11.2), 60)
    arc.arcTo(QRectF(2.4, 2.4, 11.2, 11.2), 60, 285)
    head = _polygon([(7.6, 0.4), (12.8, 3.2), (8.4, 6.4)])
    return _stroked(arc, 1.7).united(head)


def _online() -> QPainterPath:
    screen = _stroked(_box(1.8, 2.4, 12.4, 8.4, 1), 1.5)
    return _together(screen, _box(7, 11, 2, 2.6, 0.2), _box(4.4, 13, 7.2, 1.5, 0.6))


def _pin() -> QPainterPath:
    head = _polygon([(5, 1.4), (11, 1.4), (10.2, 3), (10.2, 6.4), (12.6, 9.2), (3.4, 9.2)])
    neck = _polygon([(3.4, 9.2), (5.8, 6.4), (5.8, 3), (5, 1.4)])
    return _together(head, neck, _box(7.3, 8.6, 1.4, 6.4, 0.6))


def _two() -> QPainterPath:
    back = _disc(10.9, 5.4, 2.3).united(_shoulders(10.9, 13.2, 7))
    front = _disc(5.6, 6, 2.7).united(_shoulders(5.6, 14.4, 8.2))
    gap = _disc(5.6, 6, 3.7).united(_shoulders(5.6, 15.4, 10.2))
    return back.subtracted(gap).united(front)


def _warning() -> QPainterPath:
    triangle = _stroked(_polygon([(8, 2.4), (14, 13.2), (2, 13.2)]), 1.8)
    filled = triangle.united(_polygon([(8, 2.4), (14, 13.2), (2, 13.2)]))
    return filled.subtracted(_box(7.1, 5.4, 1.8, 4.6, 0.9).united(_disc(8, 12, 1)))


def _check() -> QPainterPath:
    return _line([(2.6, 8.6), (6.4, 12.4), (13.4, 3.8)], width=2.2)


def _cross() -> QPainterPath:
    return _line([(3.4, 3.4), (12.6, 12.6)], width=2.2).united(
        _line([(12.6, 3.4), (3.4, 12.6)], width=2.2)
    )


def _play() -> QPainterPath:
    return _polygon([(4, 2.2), (13.6, 8), (4, 13.8)])


def _stop() -> QPainterPath:
    return _box(3.2, 3.2, 9.6, 9.6, 1.4)


def _plus() -> QPainterPath:
    return _minus().united(_line([(8, 3), (8, 13)], width=2))


def _minus() -> QPainterPath:
    return _line([(3, 8), (13, 8)], width=2)


def _fit() -> QPainterPath:
    left = _line([(5.4, 4.8), (2.2, 8), (5.4, 11.2)])
    right = _line([(10.6, 4.8), (13.8, 8), (10.6, 11.2)])
    return _together(left, right, _line([(2.6, 8), (13.4, 8)]))


def _calendar() -> QPainterPath:
    page = _stroked(_box(1.8, 3, 12.4, 11.4, 1.4), 1.4)
    rings = _line([(5, 1.4), (5, 4.2)]).united(_line([(11, 1.4), (11, 4.2)]))
    return _together(page, rings, _box(2, 5.4, 12, 1.6, 0), _box(4.4, 9, 3, 3, 0.6))


def _question() -> QPainterPath:
    hook = QPainterPath(QPointF(5, 5.6))
    hook.cubicTo(5, 1.4, 11.2, 1.4, 11.2, 5.4)
    hook.cubicTo(11.2, 7.8, 8.1, 7.8, 8.1, 10.4)
    return _together(_stroked(hook, 1.9), _disc(8.1, 13.4, 1.25))


def _ring() -> QPainterPath:
    return _stroked(_disc(8, 8, 4.8), 1.9)


_DRAWINGS: dict[Icon, Callable[[], QPainterPath]] = {
    Icon.MEETING: _meeting,
    Icon.DATA: _data,
    Icon.REHEARSAL: _rehearsal,
    Icon.LEADERSHIP: _leadership,
    Icon.EYE: _eye,
    Icon.TALK: _talk,
    Icon.PLANNING: _planning,
    Icon.ADVISORY: _advisory,
    Icon.DUTY: _duty,
    Icon.SMALL_GROUP: _small_group,
    Icon.STATION: _station,
    Icon.ONLINE: _online,
    Icon.PIN: _pin,
    Icon.TOGETHER: _two,
    Icon.WARNING: _warning,
    Icon.CHECK: _check,
    Icon.CROSS: _cross,
    Icon.PLAY: _play,
    Icon.STOP: _stop,
    Icon.PLUS: _plus,
    Icon.MINUS: _minus,
    Icon.FIT: _fit,
    Icon.CALENDAR: _calendar,
    Icon.QUESTION: _question,
    Icon.RING: _ring,
}

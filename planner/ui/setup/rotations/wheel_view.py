"""The wheel of a rotation: stations on the rim, and on the disc inside the groups of one turn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from planner.services.rotations.square import group_at
from planner.services.rotations.wheel import Wheel
from planner.ui.models import wheel_shape
from planner.ui.theme import CardColours, Look, Theme
from planner.ui.views.announcing import announce
from planner.ui.views.painting import Face, Faces, PaintGuard

Key = Qt.Key
CENTRE = Qt.AlignmentFlag.AlignCenter
EDGE = 6
LINES = 3
INNER, OUTER = (wheel_shape.HUB, wheel_shape.RIM), (wheel_shape.RIM, 1.0)
"""How far the rings of groups and of stations reach."""
LEAST = 22
"""Lines of text that the wheel is high at least."""
DROPS = (Key.Key_Space, Key.Key_Return, Key.Key_Enter)


class WheelView(QWidget):
    """Shows one turn; groups change places by mouse or keys.

    Keys: left and right go from station to station, up and down turn the wheel. Space takes the
    group of the current station up and puts it down at another one, Esc puts it back.

    Signals:
        turned: how many turns further.
        swapped: two groups that are to change places, in every turn.
    """

    turned = Signal(int)
    swapped = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guard = PaintGuard()
        self.theme = theme
        self.editable = True
        self.wheel: Wheel | None = None
        self.turn = 0
        self.current = 0
        self.held: int | None = None
        self._words = ("", "")
        self._pointer: QPoint | None = None
        self._faces = Faces(self.font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Wheel of the rotation"))
        self.setAccessibleDescription(
            self.tr(
                "Left and Right go from station to station, Up and Down turn the wheel. Space "
                "takes a group up and puts it down at another station, Esc puts it back."
            )
        )

    # What is shown

    def show_turn(self, wheel: Wheel | None, turn: int, words: tuple[str, str]) -> None:
        """Show a turn of a rotation; the words stand in the middle."""
        self.wheel, self.turn, self._words = wheel, turn, words
        self.held = None
        if wheel is not None:
            self.current = min(self.current, wheel.size - 1)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.theme = theme
        self._faces = Faces(self.font())
        self.update()

    def told(self) -> str:
        """Return who is at the current station, and who would change places."""
        wheel = self.wheel
        if wheel is None:
            return ""
        names = {
            "station": wheel.stations[self.current],
            "group": wheel.groups[self._group(self.current)],
            "turn": self._words[0],
        }
        if self.held is None:
            return self.tr("{turn}, {station}: {group}").format(**names)
        names["held"] = wheel.groups[self._group(self.held)]
        return self.tr("{held} to {station}, in the place of {group}").format(**names)

    def _group(self, station: int) -> int:
        return group_at(self.wheel.square, station, self.turn) if self.wheel else 0

    # Places

    @property
    def _radius(self) -> float:
        return max(10.0, min(self.width(), self.height()) / 2 - EDGE)

    def place(self, sector: int, distance: float) -> QPoint:
        """Return where the middle of a sector is, so far out (0 to 1)."""
        count = self.wheel.size if self.wheel else 1
        x, y = wheel_shape.middle(sector, count, distance)
        middle = QRectF(self.rect()).center()
        return (middle + QPointF(x, y) * self._radius).toPoint()

    def sector_at(self, point: QPoint) -> int | None:
        """Return the sector at a place."""
        if self.wheel is None:
            return None
        off = (QPointF(point) - QRectF(self.rect()).center()) / self._radius
        return wheel_shape.sector_at(off.x(), off.y(), self.wheel.size)

    def sizeHint(self) -> QSize:
        """As Qt asks: room for a few words in each sector."""
        side = LEAST * self._faces.normal.height
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As Qt asks: half of that."""
        return self.sizeHint() * 0.55

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: rim, disc and hub."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with self.guard:
            if self.wheel is not None:
                self._paint(painter, self.wheel)
        painter.end()

    def _paint(self, painter: QPainter, wheel: Wheel) -> None:
        for station in range(wheel.size):
            colours = self.theme.card(Look.CLASS, station)
            self._ring(painter, wheel, station, OUTER, colours)
            self._text(painter, wheel, station, OUTER, (wheel.stations[station], colours))
        for station in range(wheel.size):
            colours = self._group_colours(station)
            self._ring(painter, wheel, station, INNER, colours)
            group = self._group(station)
            if self._carried() != station:
                self._text(painter, wheel, station, INNER, (wheel.groups[group], colours))
        self._hub(painter)
        self._frame(painter, wheel)
        if self._pointer is not None and self._carried() is not None:
            self._in_hand(painter, wheel.groups[self._group(self._carried() or 0)])

    def _carried(self) -> int | None:
        return self.held if self._pointer is not None else None

    def _group_colours(self, station: int) -> CardColours:
        if station == self.held:
            return self.theme.card(Look.PLANNING)
        return self.theme.card(Look.ADVISORY)

    def _sector(self, wheel: Wheel, station: int, reach: tuple[float, float]) -> QPainterPath:
        """Return a piece of a ring between two distances."""
        begin, width = wheel_shape.angles(station, wheel.size)
        path = QPainterPath()
        inner, outer = (self._circle(distance) for distance in reach)
        # Qt counts from three o'clock and the other way round.
        path.arcMoveTo(outer, 90 - begin)
        path.arcTo(outer, 90 - begin, -width)
        path.arcTo(inner, 90 - begin - width, width)
        path.closeSubpath()
        return path

    def _circle(self, distance: float) -> QRectF:
        side = 2 * self._radius * distance
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(self.rect()).center())
        return circle

    def _ring(
        self,
        painter: QPainter,
        wheel: Wheel,
        station: int,
        reach: tuple[float, float],
        colours: CardColours,
    ) -> None:
        line = colours.edge if self.theme.outlined else self.theme.surface
        painter.setPen(QPen(line, 2))
        painter.setBrush(colours.fill)
        painter.drawPath(self._sector(wheel, station, reach))

    def _text(
        self,
        painter: QPainter,
        wheel: Wheel,
        station: int,
        reach: tuple[float, float],
        written: tuple[str, CardColours],
    ) -> None:
        text, colours = written
        face = self._faces.bold if reach == OUTER else self._faces.normal
        wide = round(wheel_shape.room(station, wheel.size, reach) * self._radius)
        box = QRect(0, 0, wide, LINES * face.height)
        box.moveCenter(self.place(station, sum(reach) / 2))
        painter.setFont(face.font)
        painter.setPen(colours.text)
        lines = _lines(face, text, wide)
        painter.drawText(box, CENTRE, "\n".join(lines))

    def _hub(self, painter: QPainter) -> None:
        circle = self._circle(wheel_shape.HUB)
        painter.setPen(QPen(self.theme.border, 1))
        painter.setBrush(self.theme.surface)
        painter.drawEllipse(circle)
        wide = round(circle.width() * 0.9)
        bold, small = self._faces.bold, self._faces.small
        line = QRect(0, 0, wide, bold.height)
        line.moveCenter(circle.center().toPoint() - QPoint(0, bold.height // 2))
        face = bold if bold.width(self._words[0]) <= wide else self._faces.small_bold
        painter.setFont(face.font)
        painter.setPen(self.theme.text)
        painter.drawText(line, CENTRE, face.cut(self._words[0], wide))
        painter.setFont(small.font)
        painter.setPen(self.theme.muted)
        line.translate(0, bold.height)
        painter.drawText(line, CENTRE, small.cut(self._words[1], wide))

    def _frame(self, painter: QPainter, wheel: Wheel) -> None:
        """Draw a frame around the current station, double while the keys go here."""
        path = self._sector(wheel, self.current, (wheel_shape.HUB, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.accent, 3 if self.hasFocus() else 1))
        painter.drawPath(path)

    def _in_hand(self, painter: QPainter, text: str) -> None:
        face = self._faces.bold
        box = QRect(0, 0, face.width(text) + 16, face.height + 8)
        box.moveCenter(self._pointer or QPoint())
        painter.setPen(QPen(self.theme.accent, 2))
        painter.setBrush(self.theme.raised)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(face.font)
        painter.setPen(self.theme.text)
        painter.drawText(box, CENTRE, text)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: go round, turn, take up and put down."""
        if self.wheel is None or not self._handled(Key(event.key()), self.wheel):
            super().keyPressEvent(event)

    def _handled(self, key: Qt.Key, wheel: Wheel) -> bool:
        if key in (Key.Key_Left, Key.Key_Right):
            step = 1 if key == Key.Key_Right else -1
            self.current = (self.current + step) % wheel.size
        elif key in (Key.Key_Up, Key.Key_Down) and self.held is None:
            self.turned.emit(1 if key == Key.Key_Down else -1)
        elif key in DROPS and self.editable:
            self._take_or_drop()
        elif key == Key.Key_Escape and self.held is not None:
            self.put_back()
        else:
            return False
        announce(self, self.told())
        self.update()
        return True

    def _take_or_drop(self) -> None:
        if self.held is None:
            self.held = self.current
            return
        self._drop(self.current)

    def put_back(self) -> None:
        """Let the group in the hand stay where it was."""
        self.held, self._pointer = None, None
        self.update()

    def _drop(self, station: int | None) -> None:
        held = self.held
        groups = (self._group(held or 0), self._group(station or 0))
        self.put_back()
        if held is not None and station is not None and station != held:
            self.current = station
            self.swapped.emit(*groups)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: take a group up; the other button puts it back."""
        point = event.position().toPoint()
        sector = self.sector_at(point)
        self.put_back()
        if event.button() != Qt.MouseButton.LeftButton or sector is None:
            return
        self.current = sector
        if self.editable:
            self.held = sector
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: carry the group."""
        point = event.position().toPoint()
        if self.held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._pointer = point
            sector = self.sector_at(point)
            self.current = self.held if sector is None else sector
            self.update()
        elif self.wheel is not None:
            sector = self.sector_at(point)
            tip = ""
            if sector is not None:
                names = (self.wheel.stations[sector], self.wheel.groups[self._group(sector)])
                tip = "\n".join(names)
            self.setToolTip(tip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: put the group down where the pointer is."""
        if self.held is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drop(self.sector_at(event.position().toPoint()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As Qt asks: the mouse's wheel turns ours."""
        self.turned.emit(-1 if event.angleDelta().y() > 0 else 1)

    # The hand is lost

    def focusInEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: show and say where the keys go now."""
        super().focusInEvent(event)
        self.update()
        announce(self, self.told())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: what is in the hand goes back when the keys go elsewhere."""
        super().focusOutEvent(event)
        self.put_back()

    def event(self, event: QEvent) -> bool:
        """As Qt asks: another window came to the front, so nothing is held any more."""
        if event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.UngrabMouse):
            self.put_back()
        return super().event(event)


def _lines(face: Face, text: str, width: int) -> list[str]:
    """Return a text on as many lines as it needs, at most three; the last one may be cut."""
    lines: list[str] = []
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and (face.width(joined) <= width or len(lines) == LINES):
            lines[-1] = joined
        else:
            lines.append(word)
    return [face.cut(line, width) for line in lines]

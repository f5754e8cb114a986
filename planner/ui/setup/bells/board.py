"""The picture of all bell schedules in somebody's hands: blocks pulled by mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.ids import BellId, DayId
from planner.services.bells.blocks import Part, snapped
from planner.ui.models.bell_columns import grip
from planner.ui.models.pull import Pull
from planner.ui.setup.bells.canvas import BellCanvas
from planner.ui.setup.bells.painter import Chip
from planner.ui.theme import Theme
from planner.ui.views.announcing import announce

Key = Qt.Key
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
CURSORS = {
    Part.WHOLE: Qt.CursorShape.OpenHandCursor,
    Part.START: Qt.CursorShape.SizeVerCursor,
    Part.END: Qt.CursorShape.SizeVerCursor,
}
GOES = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
DROPS = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)


class BellBoard(BellCanvas):
    """Bell schedules whose blocks are pulled by mouse or keys, and whose days are carried over.

    Keys: arrows go from block to block. Space or Enter takes the current one up; then up and down
    move it by five minutes (Shift: its end, Ctrl: its start, Alt: by one minute), Enter puts it
    down and Esc back.

    Signals:
        dropped: a :class:`Pull` was let go where something is another than before.
        pulled: what is in the hand would lie elsewhere, or nothing is in the hand any more.
        day_moved: a day was put on another bell.
        place_wanted: a new block at a time (minutes since midnight) of a bell.
        addition_wanted, removal_wanted, words_wanted: keys that ask for what buttons do as well.
    """

    dropped = Signal(object)
    pulled = Signal()
    day_moved = Signal(str, str)
    place_wanted = Signal(str, int)
    addition_wanted = Signal()
    removal_wanted = Signal()
    words_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys go from block to block. Space takes a block up; then Up and Down move "
                "it, with Shift its end, with Ctrl its start; Enter puts it down, Esc back. Ins "
                "adds a block, Del removes one, F4 goes to its fields."
            )
        )
        self.push = True
        self.editable = True
        self._pressed: QPoint | None = None
        self._carried_from: int = -1

    # In the hand

    @property
    def holding(self) -> bool:
        """Whether a block or a day is in the hand."""
        return self.pull is not None or self.chip is not None

    def take(self, part: Part = Part.WHOLE, at: float | None = None) -> None:
        """Take the current block up, at a time if by the mouse."""
        bell, block = self.current_bell, self.current_block
        if not self.editable or bell is None or block is None:
            return
        grip_at = at if at is not None else (block.end if part is Part.END else block.start)
        self.pull = Pull(bell.id, bell.blocks, self.current[1], part=part, at=grip_at)
        self._show_pull()

    def put_back(self) -> None:
        """Let everything go where it was."""
        if self.holding:
            self.pull, self.chip, self._pressed = None, None, None
            self._show_pull()

    def put_down(self) -> None:
        """Let the block go where it is now."""
        pull, self.pull, self._pressed = self.pull, None, None
        self._show_pull()
        if pull is not None and pull.changed:
            self.dropped.emit(pull)

    def _show_pull(self) -> None:
        self.pulled.emit()
        self.current_changed.emit()
        self.viewport().update()

    def _step(self, steps: int, keys: Qt.KeyboardModifier) -> None:
        if self.pull is None:
            return
        part = Part.END if keys & SHIFT else Part.START if keys & CONTROL else Part.WHOLE
        size = 1 if keys & ALT else 5
        self.pull.step(part, steps, size=size, push=self.push)
        self.bring(self._rect(self.boxes(self.current[0])[self.pull.number]))
        announce(self, self.told())
        self._show_pull()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: go about, take up, move and put down."""
        if not self._handled(Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _handled(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        if self.holding:
            return self._handled_in_hand(key, keys)
        if key in GOES and not keys & (CONTROL | ALT):
            self.go(*GOES[key])
        elif key in (Key.Key_Home, Key.Key_End):
            self.go(0, -1000 if key == Key.Key_Home else 1000)
        elif key in DROPS:
            self.take()
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.removal_wanted.emit()
        elif key in (Key.Key_Insert, Key.Key_Plus):
            self.addition_wanted.emit()
        elif key == Key.Key_F4:
            self.words_wanted.emit()
        else:
            return False
        return True

    def _handled_in_hand(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        if key in (Key.Key_Up, Key.Key_Down):
            self._step(-1 if key == Key.Key_Up else 1, keys)
        elif key in DROPS:
            self.put_down()
        elif key == Key.Key_Escape:
            self.put_back()
        return key not in (Key.Key_Tab, Key.Key_Backtab)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: take a block or a day up; the other button puts it back."""
        if event.button() != Qt.MouseButton.LeftButton:
            self.put_back()
            return
        self.put_back()
        point = event.position().toPoint()
        column, minutes = self.spot(point)
        if column is None:
            return
        if point.y() < self.head_height():
            self._press_head(column, point)
            return
        found = grip(self.boxes(column), point.x(), point.y())
        if found is not None:
            self.choose(column, found[0])
            self._pressed = point
            self._part, self._grip_at = found[1], minutes

    def _press_head(self, column: int, point: QPoint) -> None:
        left = self.column_rect(column).left()
        for chip in self.chips(column):
            if self.editable and chip.box.holds(point.x() - left, point.y()):
                self._carried_from, self.chip, self.pointer = column, chip, point
                self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: pull what is in the hand, or show what could be pulled."""
        point = event.position().toPoint()
        self.pointer = point
        if self.chip is not None:
            self.viewport().update()
        elif self._pressed is not None:
            self._drag(point)
        else:
            self._point_at(point)

    def _drag(self, point: QPoint) -> None:
        started = self.pull is not None
        if not started and self._pressed is not None:
            far = (point - self._pressed).manhattanLength()
            if far < QApplication.startDragDistance() // 2:
                return
            self.take(self._part, self._grip_at)
        if self.pull is not None:
            self.pull.to(self.scale.minutes(point.y()), push=self.push)
            self._show_pull()

    def _point_at(self, point: QPoint) -> None:
        column = self.column_at(point.x())
        found = None
        if column is not None and point.y() >= self.head_height():
            found = grip(self.boxes(column), point.x(), point.y())
        if found is None or not self.editable:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(CURSORS[found[1]])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: put down what is in the hand."""
        self._pressed = None
        if self.chip is not None:
            self._put_day_down(self.chip, event.position().toPoint())
        elif self.pull is not None and event.button() == Qt.MouseButton.LeftButton:
            self.put_down()

    def _put_day_down(self, chip: Chip, point: QPoint) -> None:
        column = self.column_at(point.x())
        self.chip = None
        self.viewport().update()
        if column is not None and column != self._carried_from:
            self.day_moved.emit(DayId(chip.day), BellId(self.bells[column].id))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: on a block its words, beside blocks a new one."""
        point = event.position().toPoint()
        column, minutes = self.spot(point)
        if column is None or point.y() < self.head_height() or not self.editable:
            return
        if grip(self.boxes(column), point.x(), point.y()) is not None:
            self.words_wanted.emit()
        else:
            self.place_wanted.emit(self.bells[column].id, max(0, snapped(minutes)))

    # The hand is lost

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: what is in the hand goes back when the keys go elsewhere."""
        super().focusOutEvent(event)
        self.put_back()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: show and say where the keys go now."""
        super().focusInEvent(event)
        self.viewport().update()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            announce(self, self.told())

    def event(self, event: QEvent) -> bool:
        """As Qt asks: another window came to the front, so nothing is held any more."""
        if event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.UngrabMouse):
            self.put_back()
        return super().event(event)

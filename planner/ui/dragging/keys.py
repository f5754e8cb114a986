"""The hand moved by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from planner.domain.ids import SessionId
from planner.ui.dragging.board import Board
from planner.ui.dragging.choice import Choice
from planner.ui.dragging.hand import Hand
from planner.ui.dragging.held import Grip, Held
from planner.ui.views.timetable_pane import TimetablePane

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
ENTER = (Key.Key_Return, Key.Key_Enter)
STEPS = {
    Key.Key_Left: (0, -1),
    Key.Key_Right: (0, 1),
    Key.Key_Up: (-1, 0),
    Key.Key_Down: (1, 0),
}
WALKING = (*STEPS, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown)
DIGITS = range(int(Key.Key_1), int(Key.Key_9) + 1)
STAYING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Ways of losing the focus that leave the hand as it is, or are seen elsewhere."""


class Keys(QObject):
    """Turns keys pressed in the grid into acts of the hand and of the choice."""

    def __init__(self, pane: TimetablePane, hand: Hand, choice: Choice, parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._grid = pane, pane.grid
        self._hand, self._choice = hand, choice
        self._grid.installEventFilter(self)
        self._grid.current_cell_changed.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: take the keys that mean something to the hand."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride:
            if self._hand.held is not None and self._means_something(event):
                event.accept()  # or a shortcut of the window would take it
                return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._held(event) if self._hand.held is not None else self._idle(event)
        elif (
            isinstance(event, QFocusEvent)
            and kind == QEvent.Type.FocusOut
            and event.reason() not in STAYING
        ):
            self._hand.cancel()
        return False

    def _means_something(self, event: QKeyEvent) -> bool:
        known = (*ENTER, Key.Key_Escape, Key.Key_Space, Key.Key_F1)
        return event.key() in known or event.text() in tuple(".,?123456789")

    # With empty hands

    def _idle(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~KEYPAD
        if key in (*ENTER, Key.Key_Space) and modifiers == NONE:
            return self.take_current()
        if key == Key.Key_Space and modifiers == CONTROL:
            return self._toggle_current()
        if key in STEPS and modifiers == SHIFT:
            return self._extend(*STEPS[Key(key)])
        if key in WALKING and modifiers == NONE:
            return self._walk(event)
        if key == Key.Key_Escape and self._hand.waiting:
            self._hand.cancel()
            return True
        if key == Key.Key_Escape:
            self._choice.clear()
        return False

    @property
    def current(self) -> SessionId | None:
        """The chosen card if it lies in the current cell, or else the first one there."""
        inside = self._inside(*self._grid.current_cell)
        return next(
            (one for one in self._choice.sessions if one in inside), next(iter(inside), None)
        )

    def take_current(self) -> bool:
        """Take up what lies in the current cell, or all that is chosen if it is a part of that."""
        row, column = self._grid.current_cell
        inside = self._inside(row, column)
        if not inside:
            return False
        chosen = self._choice.sessions
        lead = next((one for one in chosen if one in inside), inside[0])
        rest = [one for one in chosen if one != lead] if lead in chosen else []
        self._take((lead, *rest), row, column)
        return True

    def _take(self, sessions: tuple[SessionId, ...], row: int, column: int) -> None:
        if len(sessions) == 1 and self._pane.selected != sessions[0]:
            self._pane.select(sessions[0])
        owner = self._grid.timetable.owner(row).id
        slot = self._grid.timetable.slot(row, column)
        number = slot.number if slot is not None else None
        if self._hand.pick_up(Held(sessions=sessions, row=owner, column=number), Grip.KEYS):
            self._hand.point_at_cell(row, column)

    def _walk(self, event: QKeyEvent) -> bool:
        """Go to another cell, and let go of a card chosen elsewhere: keys act where one is seen."""
        self._grid.keyPressEvent(event)
        if not self._choice.gathering and self._pane.selected not in (
            None,
            *self._inside(*self._grid.current_cell),
        ):
            self._pane.select()
        return True

    def _inside(self, row: int, column: int) -> list[SessionId]:
        if row < 0:
            return []
        pieces = self._grid.timetable.cell(row, column).pieces
        return list(dict.fromkeys(piece.card.session.id for piece in pieces))

    def _toggle_current(self) -> bool:
        inside = self._inside(*self._grid.current_cell)
        for session in inside:
            self._choice.toggle(session)
        return bool(inside)

    def _extend(self, down: int, right: int) -> bool:
        row, column = self._grid.current_cell
        model = self._grid.timetable
        goal = (row + down, column + right)
        while down and 0 <= goal[0] < model.rowCount() and self._grid.isRowHidden(goal[0]):
            goal = (goal[0] + down, goal[1])
        if not (0 <= goal[0] < model.rowCount() and 0 <= goal[1] < model.columnCount()):
            return True
        self._choice.extend_to((row, column))
        self._grid.setCurrentIndex(model.index(*goal))
        self._choice.extend_to(goal)
        return True

    # With something in the hand

    def _held(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if key in ENTER:
            self._aim_at_current(swapping=bool(event.modifiers() & CONTROL))
            self._hand.drop()
        elif key == Key.Key_Space:
            self._space()
        elif key == Key.Key_Escape:
            self._hand.cancel()
        elif key == Key.Key_F1 or text == "?":
            self._hand.explain()
        elif text and text in ".,":
            self._next(1 if text == "." else -1)
        elif key in DIGITS and event.modifiers() & ~KEYPAD == NONE:
            self._jump(key - int(Key.Key_0))
        else:
            return False
        return True

    def _aim_at_current(self, *, swapping: bool) -> None:
        if self._hand.grip is Grip.KEYS:
            self._hand.point_at_cell(*self._grid.current_cell, swapping=swapping)

    def _space(self) -> None:
        """Put down; where several cards lie in the cell it was taken from, take the next one."""
        held = self._hand.held
        row, column = self._grid.current_cell
        inside = self._inside(row, column)
        if held is None or held.lead not in inside or len(inside) == 1 or len(held.sessions) > 1:
            self._hand.drop()
            return
        following = inside[(inside.index(held.lead) + 1) % len(inside)]
        self._take((following,), row, column)

    def _moved(self, row: int, column: int) -> None:
        if self._hand.held is not None and row >= 0:
            self._hand.grip = Grip.KEYS if self._hand.grip is Grip.CLICK else self._hand.grip
            if self._hand.grip is Grip.KEYS:
                self._hand.point_at_cell(row, column)

    def _row(self) -> int:
        """Return the row to stay in: the one aimed at, or the one that it was taken from."""
        board = self._hand.board
        row = self._hand.aim.cell[0] if self._hand.aim.on_cell else self._grid.current_cell[0]
        if board is None or row < 0 or not board.refusal(row):
            return row
        return next((one for one in board.home if not self._grid.isRowHidden(one)), row)

    def _go(self, cell: tuple[int, int] | None) -> None:
        if cell is None:
            return
        self._hand.grip = Grip.KEYS if self._hand.grip is Grip.CLICK else self._hand.grip
        self._grid.setCurrentIndex(self._grid.timetable.index(*cell))
        self._hand.point_at_cell(*cell)

    def _jump(self, number: int) -> None:
        board, row = self._hand.board, self._row()
        if board is None or row < 0:
            return
        found = board.numbered(row, number)
        at_home = (one for one in board.home if not self._grid.isRowHidden(one))
        self._go(found or board.numbered(next(at_home, row), number))

    def _next(self, step: int) -> None:
        """Go to the next possible place of the row, or, with -1, to the one before."""
        board, row = self._hand.board, self._row()
        if board is None or row < 0:
            return
        possible = board.possible(row)
        aim = self._hand.aim
        here = aim.cell if aim.on_cell else self._grid.current_cell
        ahead = [one for one in possible if (_time(board, one) - _time(board, here)) * step > 0]
        around = ahead or list(possible)
        self._go((around[0] if step > 0 else around[-1]) if around else None)


def _time(board: Board, cell: tuple[int, int]) -> int:
    """Return the place of a cell's block in the cycle."""
    slot = board.grid.slot(*cell)
    return slot.number if slot is not None else -1

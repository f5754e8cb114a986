"""The hand moved by the mouse: pressed and dragged, or clicked to take and clicked to put down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.ids import SessionId
from planner.ui.dragging.choice import Choice
from planner.ui.dragging.drawing import Drawing
from planner.ui.dragging.hand import Hand
from planner.ui.dragging.held import Grip, Held
from planner.ui.dragging.resizer import Resizer
from planner.ui.views.timetable_pane import TimetablePane

EDGE = 28
"""Pixels from the edge of the grid within which a held card scrolls it."""
SCROLL_EVERY = 30
"""Milliseconds."""
MOST_STEP = 24
"""Pixels that are scrolled at a time at most."""
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
LOST = (QEvent.Type.WindowDeactivate, QEvent.Type.WindowBlocked, QEvent.Type.Hide)


class Mouse(QObject):
    """Turns events of the grid's viewport, and of other sources of cards, into acts of the hand.

    A press on a card chooses it. Dragged from there, it is held until the button is released; a
    click on a card that was chosen already holds it until the next click.
    """

    def __init__(
        self, pane: TimetablePane, hand: Hand, choice: Choice, resizer: Resizer, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane, self._grid = pane, pane.grid
        self._hand, self._choice, self._resizer = hand, choice, resizer
        self._drawing = Drawing(pane.grid, resizer, self)
        self._pressed: tuple[Held, QPoint, bool] | None = None
        self._swallow_menu = False
        self._sources: dict[QWidget, Callable[[QPoint], SessionId | None]] = {}
        self._scroll = QTimer(self)
        self._scroll.setInterval(SCROLL_EVERY)
        self._scroll.timeout.connect(self._scroll_on)
        self._view = self._grid.viewport()
        self._view.installEventFilter(self)
        self._grid.installEventFilter(self)
        hand.picked_up.connect(self._watch_window)
        hand.let_go.connect(self._leave_window)

    def add_source(self, widget: QWidget, session_at: Callable[[QPoint], SessionId | None]) -> None:
        """Let sessions be dragged out of a widget; ``session_at`` says which lies at a place."""
        self._sources[widget] = session_at
        widget.installEventFilter(self)

    def _watch_window(self) -> None:
        self._window = self._grid.window()
        self._window.installEventFilter(self)
        self._view.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _leave_window(self) -> None:
        self._window.removeEventFilter(self)
        self._view.unsetCursor()
        self._scroll.stop()
        self._pressed = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: take what concerns the hand, and leave the rest to whom it is sent."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            return self._mouse(watched, event)
        if self._hand.held is None:
            return self._menu(kind)
        if kind in LOST or kind == QEvent.Type.UngrabMouse:
            self._hand.cancel()
        elif kind == QEvent.Type.Wheel and watched is self._view:
            QTimer.singleShot(0, self, self._follow)
        return self._menu(kind) or (kind == QEvent.Type.ToolTip and watched is self._view)

    def _menu(self, kind: QEvent.Type) -> bool:
        """Swallow the menu of the click that has cancelled."""
        if kind != QEvent.Type.ContextMenu:
            return False
        swallow = self._swallow_menu or self._hand.held is not None
        self._swallow_menu = False
        return swallow

    def _mouse(self, watched: QWidget, event: QMouseEvent) -> bool:
        if watched is not self._view and watched not in self._sources:
            return False
        kind = event.type()
        if kind in PRESSES:
            return self._press(watched, event)
        if kind == QEvent.Type.MouseMove:
            return self._move(event)
        if kind == QEvent.Type.MouseButtonRelease:
            return self._release(event)
        return False

    def _press(self, watched: QWidget, event: QMouseEvent) -> bool:
        self._swallow_menu = False
        if self._hand.held is not None:
            if event.button() != LEFT:
                self._swallow_menu = event.button() == RIGHT
                self._hand.cancel()
            return True  # the release of this click puts it down
        self._hand.cancel()  # what is waited for is wanted no more
        if event.button() != LEFT:
            return False
        held = self._under(watched, event)
        if held is None:
            return False
        edge = self._resizer.edge_at(event.position().toPoint()) if watched is self._view else None
        if edge is not None and event.modifiers() == PLAIN:
            self._drawing.begin(edge, event.position().toPoint())
            return True
        if watched is self._view and event.modifiers() & (CONTROL | SHIFT):
            return self._choose(held, event)
        place = event.globalPosition().toPoint()
        several = self._choice.sessions
        chosen = held.lead in several
        if chosen and len(several) > 1:
            rest = (one for one in several if one != held.lead)
            held = Held(sessions=(held.lead, *rest), row=held.row, column=held.column)
        self._pressed = (held, place, chosen)
        return chosen and len(several) > 1  # a plain press would choose this one alone

    def _under(self, watched: QWidget, event: QMouseEvent) -> Held | None:
        """Return what would be taken up at the place of an event."""
        place = event.position().toPoint()
        if watched is not self._view:
            session = self._sources[watched](place)
            return Held(sessions=(session,)) if session is not None else None
        piece = self._grid.piece_at(place)
        if piece is None:
            return None
        index = self._grid.indexAt(place)
        owner = self._grid.timetable.owner(index.row()).id
        slot = self._grid.timetable.slot(index.row(), index.column())
        number = slot.number if slot is not None else None
        return Held(sessions=(piece.card.session.id,), row=owner, column=number)

    def _choose(self, held: Held, event: QMouseEvent) -> bool:
        index = self._grid.indexAt(event.position().toPoint())
        if event.modifiers() & CONTROL:
            self._choice.toggle(held.lead)
        else:
            self._choice.extend_to((index.row(), index.column()))
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def _move(self, event: QMouseEvent) -> bool:
        place = event.globalPosition().toPoint()
        if self._drawing.active:
            self._drawing.follow(event.position().toPoint())
            return True
        if self._pressed is not None and self._hand.held is None:
            self._perhaps_drag(place, event)
            return True  # or the table would select cells
        if self._hand.waiting:
            self._hand.point_at(place)
            return True
        if self._hand.held is None:
            self._show_edge(event)
            return False
        if self._hand.grip is Grip.BUTTON and not event.buttons() & LEFT:
            self._hand.cancel()  # the release was never heard: another program has taken it
            return True
        self._hand.point_at(place, swapping=bool(event.modifiers() & CONTROL))
        self._scroll_at_edge(place)
        return True

    def _show_edge(self, event: QMouseEvent) -> None:
        """Let the pointer show that a card can be drawn longer or shorter here."""
        edge = self._resizer.edge_at(self._view.mapFromGlobal(event.globalPosition().toPoint()))
        if edge is not None:
            self._view.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._view.cursor().shape() == Qt.CursorShape.SplitHCursor:
            self._view.unsetCursor()

    def _perhaps_drag(self, place: QPoint, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if not event.buttons() & LEFT:
            self._pressed = None
            return
        held, begun, _ = self._pressed
        if (place - begun).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        if self._hand.pick_up(held, Grip.BUTTON):
            self._hand.point_at(place, swapping=bool(event.modifiers() & CONTROL))

    def _release(self, event: QMouseEvent) -> bool:
        if event.button() != LEFT:
            return False
        if self._drawing.active:
            self._drawing.end(event.position().toPoint())
            return True
        place = event.globalPosition().toPoint()
        pressed, self._pressed = self._pressed, None
        self._hand.let_button_go()
        if self._hand.held is not None:
            self._hand.point_at(place, swapping=bool(event.modifiers() & CONTROL))
            taken_by = self._hand.grip
            self._hand.drop()
            return taken_by is not Grip.BUTTON
        if pressed is not None and pressed[2] and self._hand.pick_up(pressed[0], Grip.CLICK):
            self._hand.point_at(place)
        return False

    def _follow(self) -> None:
        """Aim again where the pointer is: the grid has moved beneath it."""
        if self._hand.held is not None and self._hand.grip is not Grip.KEYS:
            self._hand.point_at(QCursor.pos())

    # Scrolling ---------------------------------------------------------------------------------

    def _scroll_at_edge(self, place: QPoint) -> None:
        if self._push(place) == QPoint():
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()
        self._pointer = place

    def _push(self, place: QPoint) -> QPoint:
        """Return how far to scroll, by how near to an edge of the grid a place is."""
        inside = self._view.mapFromGlobal(place)
        area = self._view.rect()
        if not area.adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(inside):
            return QPoint()
        return QPoint(_pushed(inside.x(), area.width()), _pushed(inside.y(), area.height()))

    def _scroll_on(self) -> None:
        push = self._push(self._pointer)
        bars = (self._grid.horizontalScrollBar(), self._grid.verticalScrollBar())
        before = [bar.value() for bar in bars]
        for bar, step in zip(bars, (push.x(), push.y()), strict=True):
            bar.setValue(bar.value() + step)
        if [bar.value() for bar in bars] == before:
            self._scroll.stop()
            return
        self._hand.point_at(self._pointer)


def _pushed(place: int, extent: int) -> int:
    before, after = EDGE - place, place - (extent - EDGE)
    if before > 0:
        return -min(MOST_STEP, before)
    return min(MOST_STEP, max(0, after))

"""Cards moved by hand, as the window has it: one object for mouse, keyboard and others to use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.ids import SessionId
from planner.domain.resizing import resizable
from planner.ui.actions import Act, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.dragging.choice import Choice
from planner.ui.dragging.hand import Hand
from planner.ui.dragging.held import Grip, Held
from planner.ui.dragging.keys import Keys
from planner.ui.dragging.mouse import Mouse
from planner.ui.dragging.resizer import Resizer
from planner.ui.dragging.zones import DropZone
from planner.ui.views.timetable_pane import TimetablePane


class DraggingController(Controller):
    """Moves the cards of a pane; its parts are there for others to connect to."""

    def __init__(self, pane: TimetablePane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self.hand = Hand(pane, self)
        self.choice = Choice(pane, self)
        self.resizer = Resizer(pane, self)
        self._mouse = Mouse(pane, self.hand, self.choice, self.resizer, self)
        self._keys = Keys(pane, self.hand, self.choice, self)
        pane.grid.menu_wanted.connect(self._fill)

    def slots(self) -> Slots:
        """Return what taking up a card does."""
        return {Act.PICK_UP: self.pick_up_current, Act.RESIZE: self.resize_current}

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        super().use(desk)
        self.hand.use(desk)
        self.resizer.use(desk)

    def refresh(self) -> None:
        """Let go of what is held if the project is another one; take up what had to wait."""
        self.hand.refresh()
        self.resizer.refresh()

    def pick_up_current(self) -> None:
        """Take up what lies in the current cell."""
        if self.hand.held is None:
            self._pane.grid.setFocus()
            self._keys.take_current()

    def resize_current(self) -> None:
        """Make the chosen card, or that of the current cell, a double or single again."""
        session = self._keys.current
        if session is not None:
            self.resizer.change(session)

    def _fill(self, menu: QMenu, row: int, column: int, session: SessionId | None) -> None:
        """Offer what can be done with the card under the mouse."""
        del row, column
        if session is None or self._desk is None:
            return
        menu.addAction(self.tr("&Pick up"), partial(self.pick_up, session))
        if resizable(self._desk.project, session) is not None:
            text = self.tr("&Make it a double, or single again")
            menu.addAction(text, partial(self.resizer.change, session))
        menu.addSeparator()

    def pick_up(self, session: SessionId) -> None:
        """Take up a session from outside the grid, to be put down by a click or by Enter."""
        self._pane.grid.setFocus()
        self.hand.pick_up(Held(sessions=(session,)), Grip.CLICK)

    def add_zone(self, zone: DropZone) -> None:
        """Let a widget outside the grid take what is dropped there."""
        self.hand.zones.append(zone)

    def add_source(self, widget: QWidget, session_at: Callable[[QPoint], SessionId | None]) -> None:
        """Let sessions be dragged out of a widget; ``session_at`` says which lies at a place."""
        self._mouse.add_source(widget, session_at)

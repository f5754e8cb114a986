"""Whose timetable is shown, how large, and which rows and cards of it are shown strongly."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt

from planner.domain.ids import SessionId
from planner.ui.actions import VIEWS, Act, Actions, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.models.concern import Concern
from planner.ui.models.timetable_view import TimetableView
from planner.ui.views.timetable_pane import TimetablePane
from planner.ui.views.tool_bar import MainToolBar

NO_CARDS: frozenset[SessionId] = frozenset()


class TimetableController(Controller):
    """Steers the timetable as menus, tool bar and panels ask."""

    def __init__(
        self, pane: TimetablePane, tool_bar: MainToolBar, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._tool_bar = tool_bar
        self._actions = actions
        tool_bar.searched.connect(self._search)
        tool_bar.search_left.connect(pane.setFocus)

    def slots(self) -> Slots:
        """Return what choosing a view, finding and zooming do."""
        return {
            Act.FIND: self._find,
            Act.ZOOM_IN: self._pane.zoom_in,
            Act.ZOOM_OUT: self._pane.zoom_out,
            Act.ZOOM_FIT: self._pane.zoom_fit,
            **{act: partial(self._show_view, act) for act in VIEWS},
        }

    def show_concern(self, found: Concern, sessions: frozenset[SessionId] = NO_CARDS) -> None:
        """Show rows and cards strongly, in a view that has the rows.

        ``sessions``: these cards, in place of all that it concerns.
        """
        if found.views and self._pane.view not in found.views:
            self._actions[Act(found.views[0].value)].trigger()
        self._pane.highlight(sessions or found.sessions, found.rows)

    def show_cards(self, sessions: frozenset[SessionId]) -> None:
        """Show the cards of a promise strongly, the first of them within view."""
        self._pane.highlight(sessions)
        if self._desk is None:
            return
        placed = [s for s in self._desk.project.schedule.by_session if s in sessions]
        if placed:
            self._pane.grid.reveal(placed[0])

    def _show_view(self, act: Act) -> None:
        self._pane.set_view(TimetableView(act.value))
        self._search(self._tool_bar.field.text())

    def _search(self, text: str) -> None:
        found = self._pane.set_filter(text)
        self._tool_bar.tell_found(found if text.strip() else None)

    def _find(self) -> None:
        self._tool_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tool_bar.field.selectAll()

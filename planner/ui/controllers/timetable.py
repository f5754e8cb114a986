"""Whose timetable is shown, how large, and which rows and cards of it are shown strongly."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from planner.domain.ids import SessionId
from planner.ui.actions import REACHES, VIEWS, Act, Actions, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.models.concern import Concern
from planner.ui.models.day_span import Reach
from planner.ui.models.timetable_view import TimetableView
from planner.ui.views.timetable_pane import TimetablePane

ALL_CARDS = (Act.PEOPLE, Act.GROUPS, Act.ROOMS)
"""The views that have every card between them, the one with most of them first."""
NO_CARDS: frozenset[SessionId] = frozenset()


class TimetableController(Controller):
    """Steers the timetable as menus, tool bar and panels ask."""

    def __init__(self, pane: TimetablePane, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._actions = actions
        pane.view_changed.connect(self._show_scope)

    def slots(self) -> Slots:
        """Return what choosing a view, days and a size does."""
        return {
            Act.ZOOM_IN: self._pane.zoom_in,
            Act.ZOOM_OUT: self._pane.zoom_out,
            Act.ZOOM_FIT: self._pane.zoom_fit,
            Act.LIGHT_UP: self._pane.keep_lit,
            Act.EARLIER: partial(self._pane.step_days, -1),
            Act.LATER: partial(self._pane.step_days, 1),
            **{act: partial(self._show_view, act) for act in VIEWS},
            **{act: partial(self._reach, act) for act in REACHES},
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
            self.reveal(placed[0])

    def reveal(self, session: SessionId) -> None:
        """Bring a card into sight, in another view where the present one does not show it."""
        if self._pane.reveal(session):
            return
        for act in ALL_CARDS:
            self._actions[act].trigger()
            if self._pane.reveal(session):
                return

    def refresh(self) -> None:
        """Allow what the project has."""
        self._show_scope()

    def _show_view(self, act: Act) -> None:
        self._pane.set_view(TimetableView(act.value))

    def _reach(self, act: Act) -> None:
        self._pane.set_span(self._pane.span.reaching(Reach(act.value)))

    def _show_scope(self) -> None:
        """Check the view and the days that are shown, and allow the steps there are."""
        self._actions[Act(self._pane.view.value)].setChecked(True)
        self._actions[Act(self._pane.span.reach.value)].setChecked(True)
        if self._desk is None:
            return
        school = self._desk.project.school
        weeks = len(school.cycle.weeks)
        self._actions[Act.ONE_WEEK].setEnabled(weeks > 1)
        self._actions[Act.EARLIER].setEnabled(self._pane.span.can_step(school.cycle, -1))
        self._actions[Act.LATER].setEnabled(self._pane.span.can_step(school.cycle, 1))
        self._actions[Act.STUDENT].setEnabled(bool(school.students))

"""The parking tray: what has no place, cards taken off the timetable, and cards put back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from planner.domain.edits import make_move
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.words import count
from planner.errors import PlannerError
from planner.services.parked import Parked, displaced, park_step, parked
from planner.ui.actions import Act, Actions, Slots
from planner.ui.background import Background
from planner.ui.controllers.controller import Controller
from planner.ui.controllers.dragging import DraggingController
from planner.ui.desk import Desk
from planner.ui.dragging.zones import DropZone
from planner.ui.models.parked_cards import parked_cards
from planner.ui.models.parked_facts import about_parked
from planner.ui.views.announcing import announce
from planner.ui.views.parking_tray import ParkingTray
from planner.ui.views.timetable_pane import TimetablePane

AT_ONCE = 200
"""Unplaced sessions whose reasons are found within the blink of an eye."""


class ParkingController(Controller):
    """Keeps the tray, and takes cards off the timetable.

    Signals:
        failed: with a sentence, when something could not be done.
    """

    failed = Signal(str)

    def __init__(
        self,
        tray: ParkingTray,
        pane: TimetablePane,
        actions: Actions,
        dragging: DraggingController,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tray, self._pane, self._actions = tray, pane, actions
        self._dragging, self._background = dragging, background
        self._before: Project | None = None
        self._steps = 0
        self._taken_off: dict[SessionId, str] = {}
        self._parked: tuple[Parked, ...] = ()
        tray.list.picked_up.connect(dragging.pick_up)
        tray.list.left.connect(pane.setFocus)
        tray.list.chosen.connect(self._show_reason)
        tray.list.menu_wanted.connect(self._open_menu)
        pane.session_selected.connect(self.allow)
        pane.grid.current_cell_changed.connect(self.allow)
        dragging.add_source(tray.list.viewport(), tray.list.session_at)
        says = self.tr("Park")
        dragging.add_zone(DropZone(widget=tray, drop=self.park, says=says, hover=tray.light_up))

    def slots(self) -> Slots:
        """Return what parking does."""
        return {Act.PARK: self._park_chosen}

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        super().use(desk)
        self._before, self._steps, self._taken_off = None, 0, {}
        self._tray.search.clear()
        if desk is None:
            self._show(None, ())

    # What is parked ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what has no place now."""
        self.allow()
        desk = self._desk
        if desk is None or desk.project is self._before:
            return
        project = desk.project
        self._note_losses(desk, project)
        self._before = project
        unplaced = len(project.demand.sessions) - len(project.schedule.placements)
        work = partial(parked, project, dict(self._taken_off))
        if unplaced <= AT_ONCE:
            self._show(project, work())
        else:
            self._background.do(work, partial(self._show, project), self.failed.emit)

    def _note_losses(self, desk: Desk, project: Project) -> None:
        """Remember by which step each session lost its place; taking a step back is none."""
        steps, forward = desk.history.index(), desk.history.index() > self._steps
        self._steps = steps
        before = self._before
        if before is None:
            return
        step = desk.history.undoText() if forward else desk.history.redoText()
        for session in displaced(before, project):
            if forward or session not in self._taken_off:
                self._taken_off[session] = step

    def _show(self, project: Project | None, found: tuple[Parked, ...]) -> None:
        if project is not self._before:
            return
        self._parked = found
        self._tray.show_cards(parked_cards(project, found) if project is not None else ())

    def _show_reason(self, session: SessionId | None) -> None:
        """Say in the details why a card has no place, and how many places there are for it."""
        if self._desk is None or session is None or not self._tray.list.hasFocus():
            return
        found = next((one for one in self._parked if one.session.id == session), None)
        if found is not None:
            about = about_parked(self._desk.project, found, self._desk.moves)
            self._pane.details.show_about(self.tr("Parking tray"), (about,))

    # Taking off ----------------------------------------------------------------------------------

    def allow(self) -> None:
        """Allow parking where something placed is meant and the file may be written."""
        chosen = self._placed(self._pane.meant_sessions)
        self._actions[Act.PARK].setEnabled(bool(chosen) and self._writable)

    @property
    def _writable(self) -> bool:
        return self._desk is not None and not self._desk.file.read_only_because

    def _placed(self, sessions: tuple[SessionId, ...]) -> tuple[SessionId, ...]:
        if self._desk is None:
            return ()
        placed = self._desk.project.schedule.by_session
        return tuple(session for session in sessions if session in placed)

    def _park_chosen(self) -> None:
        self.park(self._pane.selected_sessions or self._pane.meant_sessions[:1])

    def park(self, sessions: tuple[SessionId, ...]) -> None:
        """Take sessions off the timetable, as one step that can be undone."""
        going = self._placed(sessions)
        if not going or self._desk is None:
            return
        name = self._named(going)
        self._make(Move(parked=going), park_step(name))
        announce(self._tray, self.tr("Parked: {name}").format(name=name))

    def _named(self, sessions: tuple[SessionId, ...]) -> str:
        known = self._desk.project.demand.by_id if self._desk else {}
        first = known.get(sessions[0])
        if len(sessions) > 1 or first is None:
            return count(len(sessions), "card")
        return first.name

    def _make(self, move: Move, name: str) -> None:
        if self._desk is None:
            return
        try:
            self._desk.change(partial(make_move, move=move), name)
        except PlannerError as error:
            self.failed.emit(str(error))

    # Putting back --------------------------------------------------------------------------------

    def _open_menu(self, session: SessionId, place: QPoint) -> None:
        menu = self.menu_for(session)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu_for(self, session: SessionId) -> QMenu:
        """Return what can be done with a parked card."""
        menu = QMenu(self._tray)
        menu.addAction(self.tr("&Pick up"), partial(self._dragging.pick_up, session))
        best = menu.addAction(self.tr("Place where it fits &best"), partial(self._place, session))
        best.setEnabled(self._writable and self._desk is not None and self._desk.moves is not None)
        return menu

    def _place(self, session: SessionId) -> None:
        """Place a session at its best place, if there is one that breaks nothing."""
        moves = self._desk.moves if self._desk is not None else None
        if moves is None:
            return
        name = moves.project.demand.by_id[session].name
        targets = [target for target in moves.targets(session) if not target.obstacles]
        if not targets:
            told = self.tr("{name} has no place that breaks no promise. Pick it up to see why.")
            self.failed.emit(told.format(name=name))
            return
        best = min(targets, key=lambda target: target.rank)
        self._make(best.move, self.tr("Place {name}").format(name=name))

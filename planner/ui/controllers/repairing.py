"""Repair: the smallest change for a wish, searched beside the window, looked at, then made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from planner.check.targets import Ease, Target
from planner.domain.edits import make_move
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.words import listed
from planner.errors import PlannerError
from planner.services.ports import BuildOptions, Repaired, Wish
from planner.services.repairing import Repair, judged, part, taken, wish_for
from planner.ui.actions import Act, Actions, Slots
from planner.ui.background import Background
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.dragging.hand import Hand
from planner.ui.models.repair_state import NOTHING, RepairState, broken_off, found, searching
from planner.ui.models.search_state import Stage
from planner.ui.repair_process import RepairProcess
from planner.ui.views.announcing import announce
from planner.ui.views.repair_layer import RepairLayer, marks
from planner.ui.views.repair_panel import RepairPanel
from planner.ui.views.timetable_pane import TimetablePane

SECONDS = 20.0
"""How long to look at most; mostly it takes one."""
TICK = 250
MOST_NAMES = 2


class RepairController(Controller):
    """Looks for repairs, one at a time, and shows them on the grid before they are made.

    Signals:
        failed: with a sentence, when something could not be done.
    """

    failed = Signal(str)

    def __init__(
        self,
        pane: TimetablePane,
        panel: RepairPanel,
        actions: Actions,
        hand: Hand,
        solver: RepairProcess,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane, self._panel, self._actions = pane, panel, actions
        self._hand, self._solver, self._background = hand, solver, background
        self.state: RepairState = NOTHING
        self._project: Project | None = None
        self._wish: Wish | None = None
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._tick)
        self._connect()

    def _connect(self) -> None:
        self._solver.repaired.connect(self._judge)
        self._solver.failed.connect(self._fail)
        self._hand.picked_up.connect(self._end)  # the grid shows where the card may go by now
        self._hand.rested.connect(self._get_ready)
        panel = self._panel
        panel.accepted.connect(self._make)
        panel.left.connect(self.leave)
        panel.retried.connect(self._retry)
        panel.ticked.connect(self._accept)
        panel.pointed_at.connect(self._point_at)
        self._pane.session_selected.connect(self.allow)
        self._pane.view_changed.connect(self._draw)

    def slots(self) -> Slots:
        """Return what repairing does."""
        return {Act.REPAIR: self.start_here}

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        self.leave()
        super().use(desk)

    def refresh(self) -> None:
        """Put a repair away that was found for another schedule; keep the solver up to date."""
        self.allow()
        desk = self._desk
        if desk is None:
            return
        if self.state is not NOTHING and desk.project is not self._project:
            self.leave()
        if self._solver.process_id and not self._solver.running:
            self._solver.prepare(desk.project)

    def allow(self) -> None:
        """Allow a repair where there is a schedule that may be changed."""
        desk = self._desk
        able = desk is not None and desk.has_schedule and not desk.file.read_only_because
        self._actions[Act.REPAIR].setEnabled(able)

    # Looking -------------------------------------------------------------------------------------

    def _get_ready(self) -> None:
        """Tell the solver the project once the card in hand rests on a blocked cell.

        Not when it is taken up: writing a large project down takes longer than many frames.
        """
        target = self._hand.aim.target
        if target is None or target.ease is not Ease.BLOCKED:
            return
        if self._desk is not None and self._desk.has_schedule and not self._solver.running:
            self._solver.prepare(self._desk.project)

    def start_here(self) -> None:
        """Look for a repair of what is aimed at with a card in hand, or of what is chosen."""
        target = self._hand.aim.target
        if self._hand.held is not None:
            self._hand.cancel()
            if target is not None:
                self.start_for(target)
            return
        self._start_in_place(self._pane.selected_sessions)

    def start_for(self, target: Target) -> None:
        """Look for what has to move so that a move can be made."""
        certificate = self._desk.certificate if self._desk is not None else None
        if certificate is not None and target.move.placements:
            self._start(wish_for(target.move.placements, certificate))

    def _start_in_place(self, sessions: Iterable[SessionId]) -> None:
        """Look for what has to move so that chosen cards can stay where they are."""
        desk = self._desk
        certificate = desk.certificate if desk is not None else None
        if desk is None or certificate is None:
            return
        staying = frozenset(sessions)
        placed = tuple(p for p in desk.project.schedule.placements if p.session in staying)
        if not placed:
            self.failed.emit(
                self.tr(
                    "Pick up a card and point at a place for it, or choose a card that clashes; "
                    "then ask for a repair."
                )
            )
            return
        others = tuple(
            judgement.rule.key
            for judgement in certificate.broken
            if not any(staying.intersection(b.sessions) for b in judgement.verdict.breaches)
        )
        self._start(Wish(placements=placed, broken=others))

    def _start(self, wish: Wish) -> None:
        if self._desk is None:
            return
        self.leave()
        self._project, self._wish = self._desk.project, wish
        self._become(searching(self._wished(wish), SECONDS))
        self._clock.start()
        self._ticker.start()
        self._solver.repair(self._project, wish, BuildOptions(seconds=SECONDS))
        self._panel.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wished(self, wish: Wish) -> str:
        known = self._desk.project.demand.by_id if self._desk is not None else {}
        names = [known[one].name for one in wish.sessions if one in known]
        return self.tr("Repair for {name}").format(name=listed(names, most=MOST_NAMES))

    def _retry(self) -> None:
        wish = self._wish
        if wish is not None:
            self._start(wish)

    def _tick(self) -> None:
        self._become(replace(self.state, seconds=self._clock.elapsed() / 1000))

    def _judge(self, repaired: Repaired) -> None:
        """Let the checker pass judgement before anybody sees it."""
        project, wish = self._project, self._wish
        if project is None or wish is None or self.state.stage is not Stage.SEARCHING:
            return
        before = self._desk.certificate if self._desk is not None else None
        self._background.do(
            partial(judged, project, wish, repaired, before),
            partial(self._show, wish),
            self._fail,
        )

    def _show(self, wish: Wish, repair: Repair) -> None:
        if wish is not self._wish:
            return
        self._ticker.stop()
        state = found(self.state.wish, repair)
        self._become(state)
        if state.repair is not None:
            self._accept(state.accepted)
            self._panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._point_at(state.changes[0].session if state.changes else None)
        announce(self._panel, f"{state.headline} {self.state.summary if state.repair else ''}")

    def _fail(self, sentence: str) -> None:
        if self.state.stage is Stage.SEARCHING:
            self._ticker.stop()
            self._become(broken_off(self.state.wish, sentence))
            announce(self._panel, sentence)

    # Looking at it -------------------------------------------------------------------------------

    def _accept(self, sessions: frozenset[SessionId]) -> None:
        """Judge at once what is ticked now, and draw it."""
        repair, desk = self.state.repair, self._desk
        if repair is None or desk is None:
            return
        judged_part = part(repair, sessions, desk.moves)
        self._become(replace(self.state, part=judged_part, accepted=sessions))
        self._draw()

    def _draw(self) -> None:
        """Show old and new places on the grid, in whatever view it is."""
        grid, made = self._pane.grid.timetable.grid, self.state.part
        if grid is None or made is None or self._project is None:
            return
        then = self._pane.grid_of(make_move(self._project, made.move))
        numbers = {
            change.session: number
            for number, change in enumerate(self.state.changes, start=1)
            if change.session in self.state.accepted
        }
        self._pane.grid.hold(frozenset(numbers), RepairLayer(marks(grid, then, numbers)))

    def _point_at(self, session: SessionId | None) -> None:
        """Bring the new place of a session into sight, or its old one."""
        change = next((one for one in self.state.changes if one.session == session), None)
        grid = self._pane.grid
        if change is None or self.state.part is None or self._project is None:
            return
        places = self._places(change.session)
        if places:
            grid.scrollTo(grid.timetable.index(*places[0]))

    def _places(self, session: SessionId) -> list[tuple[int, int]]:
        made = self.state.part
        grid = self._pane.grid.timetable.grid
        if made is None or self._project is None or grid is None:
            return []
        then = self._pane.grid_of(make_move(self._project, made.move))
        found_marks = marks(grid, then, {session: 1})
        ordered = sorted(found_marks, key=lambda p: not any(m.new for m in found_marks[p]))
        return [place for place in ordered if self._pane.grid.shows(*place)]

    # Ending it -----------------------------------------------------------------------------------

    def _make(self) -> None:
        """Make what is ticked, as one step that can be undone."""
        made, desk, name = self.state.part, self._desk, self.state.wish
        if made is None or desk is None or desk.project is not self._project:
            return
        self.leave()
        try:
            desk.change(partial(taken, move=made.move), name)
        except PlannerError as error:
            self.failed.emit(str(error))
            return
        announce(self._pane.grid, self.tr("Done: {name}.").format(name=name))

    def leave(self) -> None:
        """Put the repair away: nothing is made, and a search ends."""
        if self.state is not NOTHING:
            self._pane.grid.hold(frozenset(), None)
            self._end()
            self._pane.setFocus()

    def _end(self) -> None:
        if self.state is not NOTHING:
            self._solver.stop()
            self._ticker.stop()
            self._project = self._wish = None
            self._become(NOTHING)

    def _become(self, state: RepairState) -> None:
        opens, closes = self.state is NOTHING, state is NOTHING
        self.state = state
        self._panel.show_state(state)
        if opens or closes:
            self._pane.show_beside(None if closes else self._panel)

"""Pins: cards fixed where they are, one by one, a row or a day at a time, and let go again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from planner.domain.edits import pin, unpin
from planner.domain.ids import SessionId
from planner.domain.pinning import Hold, held, pins_here
from planner.domain.words import count
from planner.errors import PlannerError
from planner.services.editing import Edit
from planner.ui import texts
from planner.ui.actions import Act, Actions, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.views.announcing import announce
from planner.ui.views.timetable_pane import TimetablePane

Sessions = tuple[SessionId, ...]
WHOLE = (Act.PIN_ROW, Act.PIN_DAY, Act.UNPIN_ROW, Act.UNPIN_DAY)


class PinningController(Controller):
    """Pins and unpins what is chosen, and whole rows and days, each as one step.

    Signals:
        failed: with a sentence, when something could not be done.
    """

    failed = Signal(str)

    def __init__(self, pane: TimetablePane, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._actions = pane, actions
        pane.session_selected.connect(self.allow)
        pane.grid.current_cell_changed.connect(self.allow)
        pane.grid.menu_wanted.connect(self._fill)
        pane.grid.current_cell_changed.connect(self.allow)

    def slots(self) -> Slots:
        """Return what each way of pinning does."""
        return {
            Act.PIN: self._toggle,
            Act.PIN_PLACE: lambda: self._pin(self._pane.meant_sessions, Hold.PLACE),
            Act.PIN_ROW: lambda: self._pin(self._in_row(), Hold.TIME, self._row_name()),
            Act.PIN_DAY: lambda: self._pin(self._on_day(), Hold.TIME, self._day_name()),
            Act.UNPIN: lambda: self._unpin(self._pane.meant_sessions),
            Act.UNPIN_ROW: lambda: self._unpin(self._in_row(), self._row_name()),
            Act.UNPIN_DAY: lambda: self._unpin(self._on_day(), self._day_name()),
        }

    def _fill(self, menu: QMenu, row: int, column: int, session: SessionId | None) -> None:
        """Offer what the menu of cards has for the card that the menu is about, or for the row."""
        grid = self._pane.grid
        if row != grid.current_cell[0]:
            grid.setCurrentIndex(grid.timetable.index(row, max(column, grid.current_cell[1], 0)))
        entries: tuple[Act, ...] = (Act.PIN_ROW, Act.UNPIN_ROW)
        if session is not None and column >= 0:
            if session not in self._pane.selected_sessions:
                self._pane.select(session)
            entries = (Act.PARK, Act.REPAIR, Act.PIN, Act.PIN_PLACE, Act.UNPIN, Act.PIN_DAY)
        menu.addSeparator()
        menu.addActions([self._actions[act] for act in entries])

    def refresh(self) -> None:
        """Allow what can be done with the project as it is now."""
        self.allow()

    def allow(self) -> None:
        """Allow what can be done with what is chosen."""
        writable = self._desk is not None and not self._desk.file.read_only_because
        chosen = self._pane.meant_sessions
        for act in (Act.PIN, Act.PIN_PLACE):
            self._actions[act].setEnabled(writable and bool(self._placed(chosen)))
        self._actions[Act.UNPIN].setEnabled(writable and bool(self._pinned(chosen)))
        whole = writable and self._desk is not None and self._desk.has_schedule
        for act in WHOLE:
            self._actions[act].setEnabled(whole)

    # Which cards ---------------------------------------------------------------------------------

    def _placed(self, sessions: Iterable[SessionId]) -> Sessions:
        placed = self._desk.project.schedule.by_session if self._desk is not None else {}
        return tuple(session for session in sessions if session in placed)

    def _pinned(self, sessions: Iterable[SessionId]) -> Sessions:
        pinned = self._desk.project.school.pinned if self._desk is not None else {}
        return tuple(session for session in sessions if session in pinned)

    def _in_row(self) -> Sessions:
        """Return every card of whom the current row is about."""
        model, (row, _) = self._pane.grid.timetable, self._pane.grid.current_cell
        if row < 0:
            return ()
        mine = [r for r in range(model.rowCount()) if model.owner(r).id == model.owner(row).id]
        return tuple(
            dict.fromkeys(
                piece.card.session.id
                for number in mine
                for column in range(model.columnCount())
                for piece in model.cell(number, column).pieces
            )
        )

    def _on_day(self) -> Sessions:
        """Return everything that takes place on the day of the current cell."""
        slot = self._slot()
        if slot is None or self._desk is None:
            return ()
        placements = self._desk.project.schedule.placements
        return tuple(p.session for p in placements if any(s.day == slot for s in p.times))

    def _slot(self) -> str | None:
        row, column = self._pane.grid.current_cell
        slot = self._pane.grid.timetable.slot(row, column) if row >= 0 else None
        return slot.day if slot is not None else None

    # Their names ---------------------------------------------------------------------------------

    def _named(self, sessions: Sessions) -> str:
        known = self._desk.project.demand.by_id if self._desk is not None else {}
        if len(sessions) == 1 and sessions[0] in known:
            return known[sessions[0]].name
        return count(len(sessions), "card")

    def _row_name(self) -> str:
        row, _ = self._pane.grid.current_cell
        title = self._pane.grid.timetable.owner(row).title if row >= 0 else ""
        return self.tr("all of {name}").format(name=title)

    def _day_name(self) -> str:
        day = self._slot()
        if day is None or self._desk is None:
            return ""
        cycle = self._desk.project.school.cycle
        named = next(one for one in cycle.day_ids if one == day)
        return self.tr("all of {name}").format(name=texts.day_name(cycle, named))

    # Pinning -------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        """Pin the time of what is chosen; if all of it is pinned already, let it go."""
        chosen = self._placed(self._pane.meant_sessions)
        if self._desk is None or not chosen:
            return
        if all(held(self._desk.project.school, session) for session in chosen):
            self._unpin(chosen)
        else:
            self._pin(chosen, Hold.TIME)

    def _pin(self, sessions: Sessions, hold: Hold, called: str = "") -> None:
        """Pin what is placed of these sessions; what holds more already keeps its pins."""
        if self._desk is None:
            return
        project = self._desk.project
        new = tuple(
            session
            for session in self._placed(sessions)
            if held(project.school, session) not in (hold, Hold.PLACE)
        )
        if new:
            pins = pins_here(project, new, hold)
            name = self.tr("Pin {name}").format(name=called or self._named(new))
            self._change(lambda now: pin(now, *pins), name)

    def _unpin(self, sessions: Sessions, called: str = "") -> None:
        free = self._pinned(sessions)
        if free:
            name = self.tr("Unpin {name}").format(name=called or self._named(free))
            self._change(partial(unpin, sessions=free), name)

    def _change(self, edit: Edit, name: str) -> None:
        if self._desk is None:
            return
        try:
            self._desk.change(edit, name)
        except PlannerError as error:
            self.failed.emit(str(error))
            return
        announce(self._pane.grid, self.tr("Done: {name}.").format(name=name))

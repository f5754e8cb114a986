"""Re-seating as the window does it: found in the solver process, judged, shown, then made."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.domain.ids import StudentId
from planner.domain.language import say_marked
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.domain.unfit_seats import UnfitSeats, unfit_seats, unseated
from planner.domain.words import count
from planner.errors import PlannerError
from planner.services.ports import BuildOptions, Reseated
from planner.services.reseating import STEP, Reseating, few_others, judged, taken
from planner.ui.background import Background
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import Ask, SeatChoice
from planner.ui.worker import SolverProcess

SECONDS = 30.0
"""How long to look at most; mostly it takes a second or two."""


class Reseater(QObject):
    """Looks for seats that no longer fit the project on the desk, and for new ones.

    Signals:
        unfit: a sentence, when seats of a schedule that came up do not fit.
        changed: it has begun or ended to look for new seats.
        said: a sentence on how that ended, and whether it went well.
    """

    unfit = Signal(str)
    changed = Signal()
    said = Signal(str, bool)

    def __init__(
        self, solver: SolverProcess, ask: Ask, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._solver = solver
        self._ask = ask
        self._background = background
        self._desk: Desk | None = None
        self._project: Project | None = None
        self._most: int | None = None
        self._watched: Schedule | None = None
        self._steps = 0
        solver.reseated.connect(self._judge)
        solver.failed.connect(self._fail)

    @property
    def busy(self) -> bool:
        """Whether new seats are looked for."""
        return self._project is not None

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        self.stop()
        self._project, self._desk, self._watched = None, desk, None
        self._steps = desk.history.index() if desk is not None else 0
        self.watch()

    def watch(self) -> None:
        """Look beside the window whether every seat fits the schedule as it is now."""
        desk = self._desk
        if desk is None or desk.project.schedule is self._watched:
            return
        project, before = desk.project, self._watched
        forward, self._steps = desk.history.index() > self._steps, desk.history.index()
        self._watched = project.schedule
        moved = before is not None and before.placements != project.schedule.placements
        lost = unseated(project, before) if forward and moved and before is not None else ()
        if project.schedule.rosters:
            self._background.do(
                partial(unfit_seats, project), partial(self._tell, project, lost), self._refuse
            )

    def _tell(self, project: Project, lost: tuple[StudentId, ...], found: UnfitSeats) -> None:
        """Tell of seats that do not fit, and of those that the last step has cost."""
        if project.schedule is not self._watched or not (found or lost):
            return
        told = self.tr("{students} lost a seat by this.")
        gone = told.format(students=count(len(lost), "student")) if lost else ""
        self.unfit.emit(f"{gone} {found.sentence}".strip())

    def start(self) -> None:
        """Look for new seats, for which few others change."""
        if self._desk is not None and not self.busy:
            self._begin(self._desk.project, few_others(self._desk.project))

    def _begin(self, project: Project, most: int | None) -> None:
        self._project, self._most = project, most
        self._solver.reseat(project, BuildOptions(seconds=SECONDS, others=most))
        self.changed.emit()

    def stop(self) -> None:
        """End soon, with what is found by then."""
        if self.busy:
            self._solver.stop()

    def _judge(self, found: Reseated) -> None:
        project = self._project
        if project is not None:
            judge = partial(judged, project, found, self._most)
            self._background.do(judge, self._show, self._fail)

    def _show(self, found: Reseating) -> None:
        """Show what would change, and make the changes if they are wanted."""
        if self._project is not found.project:
            return
        self._end()
        if not found.changes:
            self.said.emit(found.headline, found.reseated.changes is not None)
            return
        choice = self._ask.about_seats(found)
        if choice is SeatChoice.MAKE:
            self._make(found)
        elif choice is SeatChoice.LET_MORE_CHANGE:
            self._begin(found.project, None)

    def _make(self, found: Reseating) -> None:
        if self._desk is None:
            return
        try:
            self._desk.change_in(
                found.project.active, partial(taken, found=found), say_marked(STEP)
            )
        except PlannerError as error:
            self._refuse(str(error))

    def _fail(self, sentence: str) -> None:
        if self.busy:
            self._end()
            self._refuse(sentence)

    def _end(self) -> None:
        self._project = None
        self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        self.said.emit(sentence, False)  # noqa: FBT003 - a signal has no names

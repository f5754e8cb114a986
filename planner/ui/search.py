"""A search as the window runs it: count, let the solver work, keep the time, tell how it stands."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from planner.check.argument import Argument
from planner.check.capacity import arguments
from planner.domain.ids import ScenarioId
from planner.domain.project import Project
from planner.domain.scenarios import as_of
from planner.domain.tables import ask_the_same
from planner.services.ports import BuildOptions
from planner.ui.background import Background
from planner.ui.models.search_state import SearchState, Stage, tr
from planner.ui.worker import SolverProcess

TICK = 250
"""Milliseconds between two looks at the clock."""

S = TypeVar("S", bound=SearchState)


class Search(QObject, Generic[S]):
    """Runs one search at a time; the window stays as usable as ever.

    Signals:
        changed: :attr:`state` is another one.
    """

    changed = Signal()

    def __init__(
        self,
        solver: SolverProcess,
        background: Background,
        fresh: S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._solver = solver
        self._background = background
        self._fresh = fresh
        self.state = fresh
        self._project: Project | None = None
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._tick)
        solver.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self.state.stage.busy

    def start(self, project: Project, options: BuildOptions) -> None:
        """Count first; then search, unless counting settles it."""
        if self.busy:
            return
        self._project = project
        self._clock.start()
        counting = tr("Counting…")
        self._become(
            replace(self._fresh, stage=Stage.COUNTING, headline=counting, limit=options.seconds)
        )
        self._ticker.start()
        self._background.do(
            partial(arguments, project), partial(self._counted, project, options), self._failed
        )

    @property
    def scenario(self) -> ScenarioId | None:
        """The scenario that was searched last."""
        return self._project.active if self._project is not None else None

    def stop(self) -> None:
        """End the search and keep what it has found by now."""
        if not self.state.can_stop:
            return
        self._become(replace(self.state, stage=Stage.STOPPING, headline=tr("Stopping…"), hint=""))
        self._solver.stop()

    def forget(self) -> None:
        """Drop whatever is under way and show nothing: the project is being closed."""
        self._ticker.stop()
        self._solver.close()
        self._project = None
        self._become(self._fresh)

    def compare(self, now: Project) -> None:
        """Tell whether what was searched is still how the school of its scenario is."""
        if self._project is None or self.state.stage is Stage.IDLE:
            return
        built = self._project.active
        known = any(scenario.id == built for scenario in now.scenarios)
        stale = not (known and same_school(self._project, as_of(now, built)))
        if stale != self.state.stale:
            self._become(replace(self.state, stale=stale))

    @abstractmethod
    def _search(self, project: Project, options: BuildOptions) -> None:
        """Let the solver work, or end at once if the arguments settle it."""

    @abstractmethod
    def _failed(self, sentence: str) -> None:
        """Tell that the solver gave up."""

    def _counted(
        self, project: Project, options: BuildOptions, found: tuple[Argument, ...]
    ) -> None:
        if self._project is not project or self.state.stage is not Stage.COUNTING:
            return
        self.state = replace(self.state, arguments=found)
        self._search(project, options)

    def _tick(self) -> None:
        self._become(replace(self.state, seconds=self._clock.elapsed() / 1000))

    def _become(self, state: S) -> None:
        self.state = state
        self.changed.emit()


def same_school(before: Project, now: Project) -> bool:
    """Say whether the same is asked for and promised, whatever the schedule and the calendar."""
    return now.statements == before.statements and ask_the_same(before.school, now.school)

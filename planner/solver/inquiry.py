"""Questions to the solver about what can hold, within one time limit, until somebody stops."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

from ortools.sat.python import cp_model

from planner.domain.project import Project
from planner.services.ports import BuildOptions, Listener, Outcome, Progress
from planner.solver.board import Board, Part
from planner.solver.build import AbandonedError
from planner.solver.run import Search
from planner.solver.running import FOUND, workers_for
from planner.solver.surroundings import Surroundings

LONGEST_ANSWER = 0.25
"""Of the time that is left, what one question may take."""
LONGEST_BUILD = 0.7
"""Of the time that is left, what one whole build may take."""


class Inquiry:
    """Asks again and again; every answer is a proof either way, or ``None``."""

    def __init__(self, options: BuildOptions, listen: Listener) -> None:
        self._options = options
        self._listen = listen
        self._began = time.monotonic()
        self._stopping = threading.Event()
        self._solver: cp_model.CpSolver | None = None
        self._search: Search | None = None

    def stop(self) -> None:
        """End soon; safe from any thread."""
        self._stopping.set()
        if self._solver is not None:
            self._solver.stop_search()
        if self._search is not None:
            self._search.stop()

    @property
    def stopped(self) -> bool:
        """Whether somebody stopped it."""
        return self._stopping.is_set()

    @property
    def over(self) -> bool:
        """Whether it was stopped or no time is left."""
        return self.stopped or self._left <= 0

    @property
    def elapsed(self) -> float:
        """Seconds since it began."""
        return time.monotonic() - self._began

    @property
    def _left(self) -> float:
        return self._options.seconds - self.elapsed

    def say(self, phase: str) -> None:
        """Tell what is being worked on."""
        self._listen(Progress(phase=phase, seconds=self.elapsed))

    def board_of(self, around: Surroundings, near: Sequence[Part]) -> Board | None:
        """Return the board of some demands, or ``None`` if the end comes before it is made."""
        try:
            return around.board_of(near, unless=lambda: self.over)
        except AbandonedError:
            return None

    def holds(self, model: cp_model.CpModel) -> bool | None:
        """Say whether all that a model demands can be met."""
        if self.over:
            return None
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = workers_for(self._options)
        solver.parameters.random_seed = self._options.seed
        solver.parameters.max_time_in_seconds = max(0.1, self._left * LONGEST_ANSWER)
        self._solver = solver
        status = solver.solve(model)
        if status in FOUND:
            return True
        return False if status == cp_model.INFEASIBLE else None

    def builds(self, project: Project) -> bool | None:
        """Say whether a whole project has a schedule that keeps every promise."""
        if self.over:
            return None
        options = BuildOptions(
            seconds=self._left * LONGEST_BUILD,
            workers=self._options.workers,
            seed=self._options.seed,
            improve=False,
        )
        self._search = Search(project, options, lambda _: None)
        if self.stopped:
            return None
        outcome = self._search.run().outcome
        if outcome is Outcome.IMPOSSIBLE:
            return False
        return True if outcome in (Outcome.OPTIMAL, Outcome.FEASIBLE) else None

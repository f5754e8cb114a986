"""One search: parameters of CP-SAT, progress, stopping, and how it ended."""

from __future__ import annotations

import math
import os
import threading
import time

from ortools.sat.python import cp_model

from planner.domain.project import Project
from planner.services.ports import BuildOptions, Listener, Outcome, Progress, Solved
from planner.solver.board import Board
from planner.solver.build import board_for, schedule_of

SECONDS_BETWEEN_SCHEDULES = 1.0
SECONDS_BETWEEN_STOPS = 0.1
FOUND = (cp_model.OPTIMAL, cp_model.FEASIBLE)


def workers_for(options: BuildOptions) -> int:
    """Return how many threads to use: as asked, or all cores but one, at least two."""
    return options.workers or max(2, (os.cpu_count() or 2) - 1)


class Search:
    """A search for a schedule of one project; runs once."""

    def __init__(self, project: Project, options: BuildOptions, listen: Listener) -> None:
        self._project = project
        self._options = options
        self._listen = listen
        self._began = time.monotonic()
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._solver = cp_model.CpSolver()

    def stop(self) -> None:
        """Ask the search to end and keep its best; safe from any thread, at any time."""
        if not self._stopping.is_set():
            self._stopping.set()
            threading.Thread(target=self._keep_stopping, daemon=True).start()

    def _keep_stopping(self) -> None:
        """Repeat the request, for one that comes before the search is lost (or-tools #3621)."""
        while not self._ended.wait(SECONDS_BETWEEN_STOPS):
            self._solver.stop_search()

    def run(self) -> Solved:
        """Build the model, search, and say how it ended."""
        self._say("building the model")
        board = board_for(self._project)
        built = self._elapsed()
        self._set_parameters(built)
        self._say("placing everything")
        reporter = _Reporter(board, self._listen, self._began)
        self._solver.best_bound_callback = reporter.on_bound
        try:
            status = self._solver.solve(board.model, reporter)
        finally:
            self._ended.set()
        return self._solved(board, status, built, reporter.first)

    def _elapsed(self) -> float:
        return time.monotonic() - self._began

    def _say(self, phase: str) -> None:
        self._listen(Progress(phase=phase, seconds=self._elapsed()))

    def _set_parameters(self, built: float) -> None:
        parameters = self._solver.parameters
        parameters.num_workers = workers_for(self._options)
        parameters.random_seed = self._options.seed
        parameters.max_time_in_seconds = max(0.1, self._options.seconds - built)
        parameters.stop_after_first_solution = not self._options.improve

    def _solved(
        self, board: Board, status: cp_model.CpSolverStatus, built: float, first: float | None
    ) -> Solved:
        found = status in FOUND
        objective = bound = None
        if found:
            objective = round(self._solver.objective_value) if board.costs else 0
            bound = _up(self._solver.best_objective_bound) if board.costs else 0
        return Solved(
            outcome=self._outcome(status, objective, bound),
            schedule=schedule_of(board, self._solver.boolean_value) if found else None,
            objective=objective,
            bound=bound,
            seconds_model=built,
            seconds_first=first,
            seconds_total=self._elapsed(),
        )

    def _outcome(
        self, status: cp_model.CpSolverStatus, objective: int | None, bound: int | None
    ) -> Outcome:
        """Name the end. Optimal only if bound and objective meet, whatever the status says.

        After a stop the status was once reported optimal (or-tools #4430).
        """
        if status == cp_model.INFEASIBLE:
            return Outcome.IMPOSSIBLE
        if status == cp_model.MODEL_INVALID:
            return Outcome.FAILED
        if objective is not None and objective == bound:
            return Outcome.OPTIMAL
        if self._stopping.is_set():
            return Outcome.STOPPED
        return Outcome.OUT_OF_TIME if objective is None else Outcome.FEASIBLE


def _up(bound: float) -> int:
    """Penalties are whole numbers, so a bound rounds up (less a breath of float noise)."""
    return math.ceil(bound - 1e-6)


class _Reporter(cp_model.CpSolverSolutionCallback):
    """Turns what CP-SAT calls back, on several threads, into progress."""

    def __init__(self, board: Board, listen: Listener, began: float) -> None:
        super().__init__()
        self._board = board
        self._tell = listen
        self._began = began
        self._lock = threading.Lock()
        self._best: int | None = None
        self._bound: int | None = None
        self._sent = -math.inf
        self.first: float | None = None

    def on_solution_callback(self) -> None:
        """Report a better schedule; the schedule itself at most once a second."""
        with self._lock:
            now = time.monotonic() - self._began
            if self.first is None:
                self.first = now
            self._best = round(self.objective_value) if self._board.costs else 0
            self._bound = _up(self.best_objective_bound) if self._board.costs else 0
            schedule = None
            if now - self._sent >= SECONDS_BETWEEN_SCHEDULES:
                self._sent = now
                schedule = schedule_of(self._board, self.boolean_value)
            self._tell(
                Progress(
                    phase="improving",
                    seconds=now,
                    objective=self._best,
                    bound=self._bound,
                    schedule=schedule,
                )
            )

    def on_bound(self, bound: float) -> None:
        """Report a better bound."""
        with self._lock:
            self._bound = _up(bound)
            phase = "placing everything" if self._best is None else "improving"
            self._tell(
                Progress(
                    phase=phase,
                    seconds=time.monotonic() - self._began,
                    objective=self._best,
                    bound=self._bound,
                )
            )

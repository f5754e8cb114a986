"""One run of the solver: its clock, stopping, progress, and single runs of CP-SAT."""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.language import mark
from planner.domain.schedule import Schedule
from planner.services.ports import BuildOptions, Listener, Progress
from planner.solver.board import Board
from planner.solver.build import Value, schedule_of
from planner.solver.demands import Cost
from planner.solver.rooms import Uncovered, UncoveredError, forbid

SECONDS_BETWEEN_SCHEDULES = 1.0
SECONDS_BETWEEN_STOPS = 0.1
IMPROVING = mark("improving")
ALL_AT_ONCE = mark("searching everything at once")
FOUND = (cp_model.OPTIMAL, cp_model.FEASIBLE)


def workers_for(options: BuildOptions) -> int:
    """Return how many threads to use: as asked, or all cores but one, at least two."""
    return options.workers or max(2, (os.cpu_count() or 2) - 1)


@dataclass(frozen=True, slots=True)
class Stage:
    """What one run of CP-SAT came to: its status, every variable's value if any, its bound."""

    status: cp_model.CpSolverStatus
    values: tuple[int, ...] = ()
    bound: int = 0

    @property
    def found(self) -> bool:
        """Whether there is a solution."""
        return self.status in FOUND

    def value(self, literal: Literal) -> bool:
        """Say whether a Boolean is true; a negated one has a negative index."""
        index = literal.index
        return bool(self.values[index]) if index >= 0 else not self.values[-index - 1]


class Run:
    """The clock of a search, its listener, and whether it is to stop."""

    def __init__(self, options: BuildOptions, listen: Listener) -> None:
        self.options = options
        self.seconds_first: float | None = None
        self._listen = listen
        self._began = time.monotonic()
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._solver: cp_model.CpSolver | None = None
        self._uncovered: list[Uncovered] = []

    # -- time ---------------------------------------------------------------------------------

    @property
    def elapsed(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self._began

    @property
    def left(self) -> float:
        """Seconds that are left."""
        return self.options.seconds - self.elapsed

    @property
    def stopped(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stopping.is_set()

    @property
    def over(self) -> bool:
        """Whether the run is to end."""
        return self.stopped or self.left <= 0

    def stop(self) -> None:
        """Ask the search to end and keep its best; safe from any thread, at any time."""
        if not self._stopping.is_set():
            self._stopping.set()
            threading.Thread(target=self._keep_stopping, daemon=True).start()

    def _keep_stopping(self) -> None:
        """Repeat the request, for one that comes before the search is lost (or-tools #3621)."""
        while not self._ended.wait(SECONDS_BETWEEN_STOPS):
            if self._solver is not None:
                self._solver.stop_search()

    def end(self) -> None:
        """Say that nothing is left to stop."""
        self._ended.set()

    # -- telling ------------------------------------------------------------------------------

    def say(self, phase: str) -> None:
        """Tell what is being worked on."""
        self._listen(Progress(phase=phase, seconds=self.elapsed))

    def tell(self, progress: Progress) -> None:
        """Tell of a better schedule or bound; the time is added."""
        if progress.schedule is not None and self.seconds_first is None:
            self.seconds_first = self.elapsed
        self._listen(replace(progress, seconds=self.elapsed))

    # -- solving ------------------------------------------------------------------------------

    def covered(
        self,
        board: Board,
        model: cp_model.CpModel,
        *,
        attempt: int = 0,
        share: float = 1.0,
        effort: float = math.inf,
        reporter: Reporter | None = None,
    ) -> Stage:
        """Solve, and again while there are sessions that were counted but find no rooms.

        What found none is remembered for every later model. Values are those of the board's own
        variables.
        """
        size = len(board.model.proto.variables)
        for uncovered in self._uncovered:
            forbid(uncovered, board, model)
        while True:
            stage = self.solve(
                model, attempt=attempt, share=share, effort=effort, reporter=reporter
            )
            stage = replace(stage, values=stage.values[:size])
            found = _without_rooms(board, stage)
            if found is None:
                return stage
            if self.over:
                return Stage(cp_model.UNKNOWN)
            self._uncovered.append(found)
            forbid(found, board, model)

    def solve(
        self,
        model: cp_model.CpModel,
        *,
        attempt: int = 0,
        share: float = 1.0,
        effort: float = math.inf,
        reporter: Reporter | None = None,
        matching: bool = False,
        counting: bool = False,
    ) -> Stage:
        """Run CP-SAT for a share of the time that is left, or for an effort if that is less.

        Effort is CP-SAT's deterministic time, about seconds: a limit that one worker meets at the
        same point on every machine. A ``matching`` of students with seats is left to one worker
        that is led by its linear relaxation: nearly exact there, it proves in hundredths of a
        second what takes the others many seconds. ``counting`` how few of many Booleans can be true
        is left to one that raises its bound by what clashes, and that has no solution before the
        last.
        """
        solver = cp_model.CpSolver()
        parameters = solver.parameters
        parameters.num_workers = workers_for(self.options)
        parameters.random_seed = self.options.seed + attempt
        parameters.catch_sigint_signal = False  # Ctrl+C is the parent's to answer
        parameters.cp_model_probing_level = 0  # costs seconds and finds nothing here
        parameters.max_time_in_seconds = max(0.1, self.left * share)
        parameters.max_deterministic_time = effort
        if matching:
            parameters.num_workers, parameters.linearization_level = 1, 2
        if counting:
            parameters.num_workers, parameters.linearization_level = 1, 0
            parameters.optimize_with_core = True
            parameters.max_presolve_iterations, parameters.symmetry_level = 1, 0
        if reporter is not None:
            solver.best_bound_callback = reporter.on_bound
        self._solver = solver
        status = solver.solve(model, reporter)
        if status not in FOUND:
            return Stage(status, bound=_bound_of(solver, model))
        return Stage(status, tuple(solver.response_proto.solution), _bound_of(solver, model))


def _bound_of(solver: cp_model.CpSolver, model: cp_model.CpModel) -> int:
    bound = solver.best_objective_bound if model.has_objective() else 0
    return up(bound) if math.isfinite(bound) else 0


def penalty(costs: Sequence[Cost], values: Sequence[int]) -> int:
    """Return what a solution costs, from its values.

    CP-SAT's own objective was seen a little above that of the solution it came with.
    """
    return sum((cost.rule.weight or 0) * values[cost.size.index] for cost in costs)


def schedule_in(board: Board, stage: Stage) -> Schedule:
    """Return the schedule of a stage that found one."""
    value: Value = stage.value
    return schedule_of(board, value)


def _without_rooms(board: Board, stage: Stage) -> Uncovered | None:
    """Return what finds no rooms in a stage's schedule, if anything."""
    if not stage.found or not board.open_rooms:
        return None
    try:
        schedule_in(board, stage)
    except UncoveredError as error:
        return error.uncovered
    return None


def up(bound: float) -> int:
    """Penalties are whole numbers and never negative; a bound rounds up, less float noise."""
    return max(0, math.ceil(bound - 1e-6))


class Reporter(cp_model.CpSolverSolutionCallback):
    """Turns what CP-SAT calls back, on several threads, into progress."""

    def __init__(self, run: Run, board: Board, best: int | None) -> None:
        super().__init__()
        self._run = run
        self._board = board
        self._lock = threading.Lock()
        self._best = best
        self._sent = -math.inf
        self.bound = 0

    def on_solution_callback(self) -> None:
        """Report a better schedule; the schedule itself at most once a second."""
        with self._lock:
            costs = self._board.costs
            cost = sum((one.rule.weight or 0) * self.value(one.size) for one in costs)
            if self._best is not None and cost >= self._best:
                return
            if self._board.open_rooms and not self._rooms_found():
                return
            self._best = cost
            self.bound = max(self.bound, up(self.best_objective_bound) if costs else 0)
            schedule = None
            now = time.monotonic()
            if now - self._sent >= SECONDS_BETWEEN_SCHEDULES:
                self._sent = now
                schedule = schedule_of(self._board, self.boolean_value)
            self._tell(schedule)

    def _rooms_found(self) -> bool:
        try:
            schedule_of(self._board, self.boolean_value)
        except UncoveredError:
            return False
        return True

    def on_bound(self, bound: float) -> None:
        """Report a better bound."""
        with self._lock:
            self.bound = max(self.bound, up(bound))
            self._tell(None)

    def _tell(self, schedule: Schedule | None) -> None:
        self._run.tell(
            Progress(
                phase=IMPROVING if self._best is not None else ALL_AT_ONCE,
                seconds=0.0,
                objective=self._best,
                bound=self.bound,
                schedule=schedule,
            )
        )

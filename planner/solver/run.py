"""One search: its stages, progress, stopping, and how it ended.

First the classes are placed, with meetings and coaching but without planning time; then, with the
classes fixed, everything; then all is free again and the penalty is lowered from that schedule.
Each stage is much easier than all at once (``docs/performance.md``). If the classes of the first
stage leave no room for the rest, everything is searched at once.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ortools.sat.python import cp_model

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.domain.week import Times
from planner.services.ports import BuildOptions, Listener, Outcome, Progress, Solved
from planner.solver.board import Board
from planner.solver.build import board_and_skeleton, schedule_of
from planner.solver.rooms import Uncovered, UncoveredError, forbid

SECONDS_BETWEEN_SCHEDULES = 1.0
SECONDS_BETWEEN_STOPS = 0.1
SHARE_OF_A_STAGE = 0.6
"""Of the time that is left, what a stage may take that others are to follow."""
ATTEMPTS = 3
"""Skeletons tried, from different seeds, before everything is searched at once."""
FOUND = (cp_model.OPTIMAL, cp_model.FEASIBLE)


def workers_for(options: BuildOptions) -> int:
    """Return how many threads to use: as asked, or all cores but one, at least two."""
    return options.workers or max(2, (os.cpu_count() or 2) - 1)


@dataclass(frozen=True, slots=True)
class _Stage:
    """What one run of CP-SAT came to: its status, every variable's value if any, its bound."""

    status: cp_model.CpSolverStatus
    values: tuple[int, ...] = ()
    bound: int = 0

    @property
    def found(self) -> bool:
        return self.status in FOUND


class Search:
    """A search for a schedule of one project; runs once."""

    def __init__(self, project: Project, options: BuildOptions, listen: Listener) -> None:
        self._project = project
        self._options = options
        self._listen = listen
        self._began = time.monotonic()
        self._built = 0.0
        self._first: float | None = None
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._solver: cp_model.CpSolver | None = None
        self._uncovered: list[Uncovered] = []

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

    def run(self) -> Solved:
        """Search stage by stage, and say how it ended."""
        try:
            return self._run()
        finally:
            self._ended.set()

    def _run(self) -> Solved:
        self._say("building the model")
        board, skeleton = board_and_skeleton(self._project)
        self._built = self._elapsed()
        start = self._start(board, skeleton)
        if start.status == cp_model.INFEASIBLE:
            return self._solved(board, start)
        if start.found:
            self._first = self._elapsed()
            self._tell(board, start)
            if not board.costs or not self._options.improve:
                return self._solved(board, start)
        best = self._improve(board, start)
        return self._solved(board, best)

    # -- stages -------------------------------------------------------------------------------

    def _start(self, board: Board, skeleton: cp_model.CpModel) -> _Stage:
        """Look for a first schedule; infeasible here means that there is none at all.

        The skeleton alone can prove that. With its classes fixed, infeasible says nothing.
        """
        for attempt in range(ATTEMPTS):
            if self._over:
                break
            self._say("placing classes, meetings and coaching")
            placed = self._covered(board, skeleton, attempt, SHARE_OF_A_STAGE)
            if placed.status == cp_model.INFEASIBLE:
                return placed
            if not placed.found:
                break
            self._say("adding planning time")
            model = board.model.clone()
            model.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
            for session, times in _classes(board, placed).items():
                index = board.choices(session)[times].index
                model.add(model.get_bool_var_from_proto_index(index) == 1)
            whole = self._covered(board, model, attempt, SHARE_OF_A_STAGE)
            if whole.found:
                return whole
        return _Stage(cp_model.UNKNOWN)

    def _improve(self, board: Board, start: _Stage) -> _Stage:
        """Search everything at once, from the first schedule if there is one."""
        self._say("improving" if start.found else "searching everything at once")
        if self._over:
            return start
        for index, value in enumerate(start.values):
            board.model.add_hint(board.model.get_int_var_from_proto_index(index), value)
        known = _penalty(board, start.values) if start.found else None
        reporter = _Reporter(self, board, known)
        best = self._covered(board, board.model, 0, 1.0, reporter)
        if best.status == cp_model.INFEASIBLE or known is None:
            return best
        if not best.found or known < _penalty(board, best.values):
            return _Stage(start.status, start.values, max(best.bound, reporter.bound))
        return best

    def _covered(
        self,
        board: Board,
        model: cp_model.CpModel,
        attempt: int,
        share: float,
        reporter: _Reporter | None = None,
    ) -> _Stage:
        """Solve, and again while there are sessions that were counted but find no rooms.

        What found none is remembered for every later model. Values are those of the board's own
        variables.
        """
        size = len(board.model.proto.variables)
        for uncovered in self._uncovered:
            forbid(uncovered, board, model)
        while True:
            stage = self._solve(model, attempt, share, reporter)
            stage = replace(stage, values=stage.values[:size])
            found = _uncovered(board, stage)
            if found is None:
                return stage
            if self._over:
                return _Stage(cp_model.UNKNOWN)
            self._uncovered.append(found)
            forbid(found, board, model)

    def _solve(
        self,
        model: cp_model.CpModel,
        attempt: int,
        share: float,
        reporter: _Reporter | None = None,
    ) -> _Stage:
        solver = cp_model.CpSolver()
        parameters = solver.parameters
        parameters.num_workers = workers_for(self._options)
        parameters.random_seed = self._options.seed + attempt
        parameters.catch_sigint_signal = False  # Ctrl+C is the parent's to answer
        parameters.cp_model_probing_level = 0  # costs seconds and finds nothing here
        parameters.max_time_in_seconds = max(0.1, self._left * share)
        if reporter is not None:
            solver.best_bound_callback = reporter.on_bound
        self._solver = solver
        status = solver.solve(model, reporter)
        if status not in FOUND:
            return _Stage(status)
        bound = _up(solver.best_objective_bound) if model.has_objective() else 0
        return _Stage(status, tuple(solver.response_proto.solution), bound)

    # -- telling ---------------------------------------------------------------------------------

    @property
    def _left(self) -> float:
        return self._options.seconds - self._elapsed()

    @property
    def _over(self) -> bool:
        return self._stopping.is_set() or self._left <= 0

    def _elapsed(self) -> float:
        return time.monotonic() - self._began

    def _say(self, phase: str) -> None:
        self._listen(Progress(phase=phase, seconds=self._elapsed()))

    def _tell(self, board: Board, stage: _Stage) -> None:
        penalty = _penalty(board, stage.values)
        self.report(penalty, stage.bound, _schedule(board, stage.values))

    def report(self, objective: int | None, bound: int | None, schedule: Schedule | None) -> None:
        """Tell of a better schedule or bound."""
        if objective is not None and self._first is None:
            self._first = self._elapsed()
        phase = "searching everything at once" if objective is None else "improving"
        self._listen(
            Progress(
                phase=phase,
                seconds=self._elapsed(),
                objective=objective,
                bound=bound,
                schedule=schedule,
            )
        )

    def _solved(self, board: Board, stage: _Stage) -> Solved:
        return Solved(
            outcome=self._outcome(board, stage),
            schedule=_schedule(board, stage.values) if stage.found else None,
            objective=_penalty(board, stage.values) if stage.found else None,
            bound=stage.bound if stage.found else None,
            seconds_model=self._built,
            seconds_first=self._first,
            seconds_total=self._elapsed(),
        )

    def _outcome(self, board: Board, stage: _Stage) -> Outcome:
        """Name the end. Optimal only if bound and objective meet, whatever the status says.

        After a stop the status was once reported optimal (or-tools #4430).
        """
        if stage.status == cp_model.INFEASIBLE:
            return Outcome.IMPOSSIBLE
        if stage.status == cp_model.MODEL_INVALID:
            return Outcome.FAILED
        if stage.found and _penalty(board, stage.values) == stage.bound:
            return Outcome.OPTIMAL
        if self._stopping.is_set():
            return Outcome.STOPPED
        return Outcome.FEASIBLE if stage.found else Outcome.OUT_OF_TIME


def _penalty(board: Board, values: Sequence[int]) -> int:
    """Return what a solution costs, from its values.

    CP-SAT's own objective was seen a little above that of the solution it came with.
    """
    return sum((cost.rule.weight or 0) * values[cost.size.index] for cost in board.costs)


def _classes(board: Board, stage: _Stage) -> dict[SessionId, Times]:
    """Return the times of every session that students attend."""
    return {
        session.id: times
        for session in board.sessions.values()
        if session.groups
        for times, literal in board.choices(session.id).items()
        if stage.values[literal.index]
    }


def _schedule(board: Board, values: tuple[int, ...]) -> Schedule:
    """Return the schedule of a stage; a negated Boolean has a negative index."""
    return schedule_of(
        board,
        lambda lit: bool(values[lit.index]) if lit.index >= 0 else not values[-lit.index - 1],
    )


def _uncovered(board: Board, stage: _Stage) -> Uncovered | None:
    """Return what finds no rooms in a stage's schedule, if anything."""
    if not stage.found or not board.open_rooms:
        return None
    try:
        _schedule(board, stage.values)
    except UncoveredError as error:
        return error.uncovered
    return None


def _up(bound: float) -> int:
    """Penalties are whole numbers and never negative; a bound rounds up, less float noise."""
    return max(0, math.ceil(bound - 1e-6))


class _Reporter(cp_model.CpSolverSolutionCallback):
    """Turns what CP-SAT calls back, on several threads, into progress."""

    def __init__(self, search: Search, board: Board, best: int | None) -> None:
        super().__init__()
        self._search = search
        self._board = board
        self._lock = threading.Lock()
        self._best = best
        self._sent = -math.inf
        self.bound = 0

    def on_solution_callback(self) -> None:
        """Report a better schedule; the schedule itself at most once a second."""
        with self._lock:
            costs = self._board.costs
            penalty = sum((cost.rule.weight or 0) * self.value(cost.size) for cost in costs)
            if self._best is not None and penalty >= self._best:
                return
            if self._board.open_rooms and not self._rooms_found():
                return
            self._best = penalty
            self.bound = max(self.bound, _up(self.best_objective_bound) if costs else 0)
            schedule = None
            now = time.monotonic()
            if now - self._sent >= SECONDS_BETWEEN_SCHEDULES:
                self._sent = now
                schedule = schedule_of(self._board, self.boolean_value)
            self._search.report(self._best, self.bound, schedule)

    def _rooms_found(self) -> bool:
        try:
            schedule_of(self._board, self.boolean_value)
        except UncoveredError:
            return False
        return True

    def on_bound(self, bound: float) -> None:
        """Report a better bound."""
        with self._lock:
            self.bound = max(self.bound, _up(bound))
            self._search.report(self._best, self.bound, None)

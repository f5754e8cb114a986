"""One search: its stages, and how it ended.

First the classes are placed, with meetings and coaching but without planning time; then, with the
classes fixed, everything; then all is free again and the penalty is lowered from that schedule.
Each stage is much easier than all at once (``docs/performance.md``). If the classes of the first
stage leave no room for the rest, everything is searched at once. Schools whose sections are filled
by course requests are searched as :mod:`planner.solver.loading` says.
"""

from __future__ import annotations

from dataclasses import replace

from ortools.sat.python import cp_model

from planner.domain.ids import SessionId
from planner.domain.language import mark
from planner.domain.project import Project
from planner.domain.week import Times
from planner.services.ports import BuildOptions, Listener, Outcome, Progress, Solved
from planner.solver.board import Board
from planner.solver.build import AbandonedError, board_and_skeleton
from planner.solver.running import (
    ALL_AT_ONCE,
    IMPROVING,
    Reporter,
    Run,
    Stage,
    penalty,
    schedule_in,
)
from planner.solver.staying import Staying

SHARE_OF_A_STAGE = 0.6
"""Of the time that is left, what a stage may take that others are to follow."""
ATTEMPTS = 3
"""Skeletons tried, from different seeds, before everything is searched at once."""


class Search(Run):
    """A search for a schedule of one project; runs once."""

    def __init__(self, project: Project, options: BuildOptions, listen: Listener) -> None:
        super().__init__(options, listen)
        self._project = project
        self._built = 0.0
        self._close = False

    def run(self) -> Solved:
        """Search stage by stage, and say how it ended."""
        try:
            return self._run()
        except AbandonedError:
            outcome = Outcome.STOPPED if self.stopped else Outcome.OUT_OF_TIME
            return Solved(outcome=outcome, seconds_total=self.elapsed)
        finally:
            self.end()

    def _run(self) -> Solved:
        self.say(mark("building the model"))
        board, skeleton = board_and_skeleton(self._project, unless=lambda: self.over)
        self._built = self.elapsed
        if self._project.school.asked.sections:
            from planner.solver.loading import Loading  # noqa: PLC0415 - numba takes a second to load

            return Loading(self, board, skeleton).run()
        start = self._nearest(board) or self._start(board, skeleton)
        if start.status == cp_model.INFEASIBLE:
            return self._solved(board, start)
        if start.found:
            self._tell(board, start)
            if not board.costs or not self.options.improve:
                return self._solved(board, start)
        best = self._improve(board, start)
        return self._solved(board, best)

    # -- stages -------------------------------------------------------------------------------

    def _nearest(self, board: Board) -> Stage | None:
        """Look for a schedule close to the one there is, if that was asked for.

        What is searched from then on stays as close. ``None`` without one and without a proof.
        """
        if not Staying.wanted(board, self.options):
            return None
        staying = Staying(board, self.options.most_moved)
        stage = staying.nearest(self)
        if not stage.found:
            return stage if stage.status == cp_model.INFEASIBLE else None
        staying.limit(board.model)
        self._close = True
        return replace(stage, bound=0)

    def _start(self, board: Board, skeleton: cp_model.CpModel) -> Stage:
        """Look for a first schedule; infeasible here means that there is none at all.

        The skeleton alone can prove that. With its classes fixed, infeasible says nothing.
        """
        for attempt in range(ATTEMPTS):
            if self.over:
                break
            self.say(mark("placing classes, meetings and coaching"))
            placed = self.covered(board, skeleton, attempt=attempt, share=SHARE_OF_A_STAGE)
            if placed.status == cp_model.INFEASIBLE:
                return placed
            if not placed.found:
                break
            self.say(mark("adding planning time"))
            model = board.model.clone()
            model.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
            for session, times in _classes(board, placed).items():
                index = board.choices(session)[times].index
                model.add(model.get_bool_var_from_proto_index(index) == 1)
            whole = self.covered(board, model, attempt=attempt, share=SHARE_OF_A_STAGE)
            if whole.found:
                return whole
        return Stage(cp_model.UNKNOWN)

    def _improve(self, board: Board, start: Stage) -> Stage:
        """Search everything at once, from the first schedule if there is one."""
        self.say(IMPROVING if start.found else ALL_AT_ONCE)
        if self.over:
            return start
        for index, value in enumerate(start.values):
            board.model.add_hint(board.model.get_int_var_from_proto_index(index), value)
        known = penalty(board.costs, start.values) if start.found else None
        reporter = Reporter(self, board, known)
        best = self.covered(board, board.model, reporter=reporter)
        if known is None or (best.status == cp_model.INFEASIBLE and not self._close):
            return best
        if self._close and best.found:  # of schedules farther away nothing is known
            best = replace(best, bound=0)
        if not best.found or known < penalty(board.costs, best.values):
            bound = 0 if self._close else max(best.bound, reporter.bound)
            return Stage(start.status, start.values, bound)
        return best

    # -- telling ------------------------------------------------------------------------------

    def tell(self, progress: Progress) -> None:
        """Tell how it stands; a bound on close schedules says nothing of all others."""
        if self._close and progress.bound is not None:
            progress = replace(progress, bound=0)
        super().tell(progress)

    def _tell(self, board: Board, stage: Stage) -> None:
        self.tell(
            Progress(
                phase=IMPROVING,
                seconds=0.0,
                objective=penalty(board.costs, stage.values),
                bound=stage.bound,
                schedule=schedule_in(board, stage),
            )
        )

    def _solved(self, board: Board, stage: Stage) -> Solved:
        return Solved(
            outcome=self._outcome(board, stage),
            schedule=schedule_in(board, stage) if stage.found else None,
            objective=penalty(board.costs, stage.values) if stage.found else None,
            bound=stage.bound if stage.found else None,
            seconds_model=self._built,
            seconds_first=self.seconds_first,
            seconds_total=self.elapsed,
        )

    def _outcome(self, board: Board, stage: Stage) -> Outcome:
        """Name the end. Optimal only if bound and objective meet, whatever the status says.

        After a stop the status was once reported optimal (or-tools #4430).
        """
        if stage.status == cp_model.INFEASIBLE:
            return Outcome.IMPOSSIBLE
        if stage.status == cp_model.MODEL_INVALID:
            return Outcome.FAILED
        if stage.found and penalty(board.costs, stage.values) == stage.bound:
            return Outcome.OPTIMAL
        if self.stopped:
            return Outcome.STOPPED
        return Outcome.FEASIBLE if stage.found else Outcome.OUT_OF_TIME


def _classes(board: Board, stage: Stage) -> dict[SessionId, Times]:
    """Return the times of every session that students attend."""
    return {
        session.id: times
        for session in board.sessions.values()
        if session.groups
        for times, literal in board.choices(session.id).items()
        if stage.values[literal.index]
    }

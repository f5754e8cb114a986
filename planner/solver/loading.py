"""Placing sections and seating students, together with every promise.

Small schools are decided at once, and exactly. Others go through rounds: **annealing** moves
sections and students while meetings, coaching and planning time stay where the last schedule has
them; then CP-SAT looks for a whole schedule that keeps every promise and as many of the annealed
places as it can; then everybody is seated there, as :mod:`planner.solver.seats` says.
``docs/performance.md`` says what else was tried, and what it filled.

How many requests any schedule could fill is bounded by a relaxation: sections are placed under
every promise, and students may be in two places at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ortools.sat.python import cp_model

from planner.domain.activity import Activity, Priority
from planner.domain.ids import ActivityId, SessionId
from planner.domain.language import mark
from planner.domain.schedule import Placement, Roster, Schedule
from planner.services.ports import Outcome, Progress, Solved
from planner.solver.annealing.problem import Problem
from planner.solver.annealing.search import Annealing
from planner.solver.board import Board
from planner.solver.running import IMPROVING, Run, Stage, penalty, schedule_in, workers_for
from planner.solver.seats import Seated, seated, small, together
from planner.solver.staying import Staying

GETTING_READY = mark(
    "getting ready (the first time on a computer this takes a quarter of a minute)"
)
"""The phase in which the moves are compiled, or loaded where that was done before."""
SHARE_OF_PLACING = 0.25
SHARE_OF_REPAIR = 0.5
SHARE_OF_SEATING = 0.5
"""Of the time that is left, what each part of a round may take."""
PLACING, REPAIR = 10.0, 40.0
"""The same in deterministic seconds of CP-SAT, if that is less."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How long one round anneals.

    Moves are for each section by all threads together, ``share`` is of the time that is left, and
    ``heat`` is the temperature it begins with, counted in requests of average pull.
    """

    moves: int
    share: float
    heat: float


SHORT = Effort(2_000, 0.5, 1.5)
LONG = Effort(40_000, 0.75, 1.5)
LATER = Effort(6_000, 0.5, 0.7)
COLD = 0.3
"""The temperature at the end of each round."""
KEPT_TIMES, KEPT_LEADER = 4, 1
"""What a repair pays for moving a section, and for giving it another leader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A whole schedule with its seats, and what its preferences cost."""

    stage: Stage
    seated: Seated
    cost: int

    @property
    def schedule(self) -> Schedule:
        """The schedule."""
        return self.seated.schedule

    @property
    def rank(self) -> tuple[int, int]:
        """What makes one better than another: what is filled, then what it costs."""
        return (self.seated.worth, -self.cost)


class Loading:
    """The search of one school whose sections are filled by requests; runs once."""

    def __init__(self, run: Run, board: Board, skeleton: cp_model.CpModel) -> None:
        self._run = run
        self._board = board
        self._skeleton = skeleton
        self._asked = board.school.asked
        self._built = run.elapsed
        self._fillable = 0
        self._best: Loaded | None = None
        self._proof: Stage | None = None
        self._staying: Staying | None = None

    def run(self) -> Solved:
        """Place, then anneal, repair and seat until the time is up or all that can be is filled."""
        self._run.say(mark("placing sections, meetings and coaching"))
        start = self._place()
        if start.found and Staying.wanted(self._board, self._run.options):
            start = self._nearest() or start
        if not start.found:
            return self._unsolved(start)
        if small(self._board.project):
            return self._at_once()
        schedule = schedule_in(self._board, start)
        number = 0
        while not (self._run.over or self._done or self._proof):
            found = self._round(schedule, number)
            if found is not None and (self._best is None or found.rank > self._best.rank):
                self._best = found
                self._tell(found)
            if self._best is not None:
                schedule = self._best.schedule
                if not self._run.options.improve:
                    break
            number += 1
        return self._solved()

    # -- the bound ----------------------------------------------------------------------------

    def _place(self) -> Stage:
        """Place as many sections as are asked for, whoever can attend them.

        Students may be in two places at once here, so that no schedule can fill more.
        """
        model = self._skeleton.clone()
        filled = []
        for course, sections in self._asked.sections.items():
            asked = self._asked.of_course[course]
            wanted = sum(map(self._asked.needs_seat, asked))
            amount = model.new_int_var(0, wanted, f"filled {course}")
            model.add(amount <= sum(factor * lit for factor, lit in self._seats(sections, model)))
            filled.append(amount)
        model.maximize(sum(filled))
        start = self._run.covered(self._board, model, share=SHARE_OF_PLACING, effort=PLACING)
        relaxed = min(start.bound, self._most_of_students()) + self._asked.filled_anyway
        self._fillable = min(relaxed, self._wanted - self._run.options.lost)
        return start

    def _seats(
        self, sections: tuple[Activity, ...], model: cp_model.CpModel
    ) -> Iterator[tuple[int, cp_model.IntVar]]:
        """Yield, for each way to place a section, its seats and the Boolean of it."""
        first = self._sessions_of
        for section in sections:
            for literal in self._board.placed(first[section.id][0]):
                index = model.get_bool_var_from_proto_index(literal.index)
                yield self._asked.seats(section), index

    @cached_property
    def _sessions_of(self) -> dict[ActivityId, list[SessionId]]:
        """The sessions of each section, in order."""
        found: dict[ActivityId, list[SessionId]] = {}
        for session in self._board.sessions.values():
            if session.activity in self._asked.section:
                found.setdefault(session.activity, []).append(session.id)
        return found

    @cached_property
    def _wanted(self) -> int:
        """How many requests there are, alternates left out."""
        requests = self._board.school.requests
        return sum(request.priority is not Priority.ALTERNATE for request in requests)

    def _most_of_students(self) -> int:
        """Return how many seats could be taken if every section met at every student's wish.

        A student has at most so many courses as there are blocks.
        """
        blocks = max((len(b.blocks) for b in self._board.cycle.bells), default=0)
        room = blocks * len(self._board.cycle.days)
        return sum(
            min(room, sum(map(self._asked.needs_seat, asked)))
            for asked in self._asked.of_student.values()
        )

    def _nearest(self) -> Stage | None:
        """Begin close to the schedule there is, and stay there from then on, if that is found."""
        staying = Staying(self._board, self._run.options.most_moved)
        stage = staying.nearest(self._run)
        if not stage.found:
            return stage if stage.status == cp_model.INFEASIBLE else None
        staying.limit(self._board.model)
        self._staying = staying
        return stage

    # -- rounds -------------------------------------------------------------------------------

    def _round(self, schedule: Schedule, number: int) -> Loaded | None:
        """Anneal from a schedule, make the result whole again, and seat everybody."""
        self._run.say(GETTING_READY)
        staying = self._staying
        still = staying.still(schedule, number) if staying is not None else frozenset()
        problem = Problem(project=self._board.project, schedule=schedule, still=still)
        annealing = Annealing(problem)
        annealing.get_ready()
        self._run.say(mark("moving sections and students"))
        self._anneal(annealing, number)
        wanted = annealing.problem.placements(annealing.best)
        rosters = annealing.problem.rosters(annealing.best)
        self._run.say(mark("keeping every promise"))
        stage = self._whole(wanted, number)
        if stage.status == cp_model.INFEASIBLE and staying is None:
            self._proof = stage  # everything was free there
        if not stage.found:
            return None
        whole = schedule_in(self._board, stage)
        stayed = tuple(one for one in rosters if self._as_wanted(one, whole, wanted))
        return self._loaded(stage, replace(whole, rosters=stayed))

    def _anneal(self, annealing: Annealing, number: int) -> None:
        """Let a short round give a first schedule, a long one do the work, and more if time is."""
        effort = (SHORT, LONG, LATER)[min(number, 2)]
        threads = workers_for(self._run.options)
        annealing.run(
            effort.moves * len(annealing.problem.sections) // threads,
            heat=(effort.heat, COLD),
            seed=self._run.options.seed * 1_000 + number,
            threads=threads,
            seconds=self._run.left * effort.share,
            going=lambda: not self._run.over,
        )

    def _whole(self, wanted: dict[SessionId, Placement], number: int) -> Stage:
        """Find a schedule that keeps every promise and as many of the annealed places as it can."""
        model = self._board.model.clone()
        model.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        model.clear_hints()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        kept = []
        for session, placement in wanted.items():
            for index, weight in self._wishes(session, placement):
                literal = model.get_bool_var_from_proto_index(index)
                kept.append(weight * literal)
                model.add_hint(literal, value=True)
        model.maximize(sum(kept))
        return self._run.covered(
            self._board, model, attempt=number, share=SHARE_OF_REPAIR, effort=REPAIR
        )

    def _wishes(self, session: SessionId, placement: Placement) -> Iterator[tuple[int, int]]:
        seats = max(1, self._board.sessions[session].seats)
        yield self._board.choices(session)[placement.times].index, seats * KEPT_TIMES
        for role, person in placement.staff:
            literal = self._board.leads(session, role, person)
            if literal.index != self._board.true.index:
                yield literal.index, seats * KEPT_LEADER

    def _as_wanted(
        self, roster: Roster, whole: Schedule, wanted: dict[SessionId, Placement]
    ) -> bool:
        """Say whether a section is where its students were seated."""
        for session in self._sessions_of[roster.activity]:
            there, where = whole.get(session), wanted.get(session)
            if there is None or where is None or there.times != where.times:
                return False
        return True

    def _loaded(self, stage: Stage, whole: Schedule) -> Loaded | None:
        self._run.say(mark("seating students"))
        found = seated(self._run, self._board.project, whole, share=SHARE_OF_SEATING)
        if found is None:
            return None
        cost = penalty(self._board.costs, stage.values) + found.cost
        return Loaded(stage=stage, seated=found, cost=cost)

    # -- at once ------------------------------------------------------------------------------

    def _at_once(self) -> Solved:
        """Decide sections, people and seats in one model: first what is filled, then the costs."""
        self._run.say(mark("placing sections and seating students"))
        found = together(self._run, self._board)
        if isinstance(found, Stage):
            return self._unsolved(found)
        filled, cost, exact = found
        self._best = Loaded(stage=Stage(cp_model.FEASIBLE), seated=filled, cost=cost)
        self._tell(self._best)
        solved = self._solved()
        if exact and self._staying is None:
            return replace(solved, outcome=Outcome.OPTIMAL, bound=cost)
        return solved

    # -- telling ------------------------------------------------------------------------------

    @property
    def _done(self) -> bool:
        """Whether nothing can be better."""
        best = self._best
        return best is not None and best.cost == 0 and best.seated.filled == self._fillable

    def _tell(self, found: Loaded) -> None:
        self._run.tell(
            Progress(
                phase=IMPROVING,
                seconds=0.0,
                objective=found.cost,
                filled=found.seated.filled,
                fillable=self._fillable,
                schedule=found.schedule,
            )
        )

    def _unsolved(self, stage: Stage) -> Solved:
        outcome = Outcome.STOPPED if self._run.stopped else Outcome.OUT_OF_TIME
        if stage.status == cp_model.INFEASIBLE:
            outcome = Outcome.IMPOSSIBLE
        if stage.status == cp_model.MODEL_INVALID:
            outcome = Outcome.FAILED
        return Solved(outcome=outcome, seconds_model=self._built, seconds_total=self._run.elapsed)

    def _solved(self) -> Solved:
        best = self._best
        if best is None:
            return self._unsolved(self._proof or Stage(cp_model.UNKNOWN))
        outcome = Outcome.STOPPED if self._run.stopped else Outcome.FEASIBLE
        return Solved(
            outcome=Outcome.OPTIMAL if self._done else outcome,
            schedule=best.schedule,
            objective=best.cost,
            bound=0,
            filled=best.seated.filled,
            fillable=self._fillable,
            seconds_model=self._built,
            seconds_first=self._run.seconds_first,
            seconds_total=self._run.elapsed,
        )

"""Sections and students in one model: the flow of students through courses and periods.

For each kind of student (those who ask for the same), course and choice of times one number says
how many take the course then. Sections of a course at the same times count as one, with all their
seats; who sits in which of them is a matter of counting afterwards. As in a generated school,
sections are open to everybody, have one session each, and lie at choices of times that are the same
or do not overlap, and students attend nothing else.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ortools.sat.python import cp_model

from planner.domain.activity import Request
from planner.domain.ids import CourseId, SessionId, StudentId
from planner.domain.project import Project
from planner.domain.session import Session
from planner.domain.week import Times
from planner.solver.build import board_and_skeleton
from planner.solver.running import FOUND

WORKERS = 2
Kind = tuple[CourseId, ...]
"""What students of one kind ask for."""
Places = Mapping[SessionId, Times]


class Clock:
    """How long one way may take, in seconds, and how long it has taken."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._began = time.monotonic()

    @property
    def past(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self._began

    @property
    def left(self) -> float:
        """Seconds that are left."""
        return self._seconds - self.past


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """What one search came to.

    Attributes:
        values: of all variables of the flow.
        amount: requests filled.
        bound: what no solution of the model that was searched can exceed.
        at: seconds from the start of the clock until that.

    """

    values: tuple[int, ...]
    amount: int
    bound: int
    at: float


class _Watch(cp_model.CpSolverSolutionCallback):
    """Notes when the best solution was found."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._best = -1
        self.at = 0.0

    def on_solution_callback(self) -> None:
        """Note the time of a solution that fills more than all before."""
        if round(self.objective_value) > self._best:
            self._best = round(self.objective_value)
            self.at = self._clock.past


class Flow:
    """One school: its skeleton, and the flow of its students through it.

    Attributes:
        skeleton: what is placed, without planning time and students.
        model: the same with the students; their number is to be as high as possible.

    """

    def __init__(self, project: Project) -> None:
        self.asked = project.school.asked
        self.board, self.skeleton = board_and_skeleton(project)
        self.skeleton.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        self.sessions = self._sessions()
        self.wanted = Counter(
            one.course for one in project.school.requests if self._needs_section(one)
        )
        self.model = self.skeleton.clone()
        self._taking: dict[tuple[CourseId, Times], list[cp_model.IntVar]] = defaultdict(list)
        for kind, number in self._kinds().items():
            self._flow(kind, number)
        for (course, times), taking in self._taking.items():
            seats = sum(n * lit for n, lit in self.seats(course, self.model, times))
            self.model.add(sum(taking) <= seats)
        self.model.maximize(sum(one for taking in self._taking.values() for one in taking))

    def _sessions(self) -> dict[CourseId, list[Session]]:
        found: dict[CourseId, list[Session]] = defaultdict(list)
        for session in self.board.sessions.values():
            if session.activity in self.asked.section and session.course is not None:
                found[session.course].append(session)
        return found

    def _needs_section(self, request: Request) -> bool:
        return self.asked.needs_seat(request) and request.course in self.sessions

    def _kinds(self) -> Counter[Kind]:
        """Return how many students ask for the same."""
        kinds: dict[StudentId, Kind] = {
            student: tuple(sorted(r.course for r in wishes if self._needs_section(r)))
            for student, wishes in self.asked.of_student.items()
        }
        return Counter(kinds.values())

    def _flow(self, kind: Kind, number: int) -> None:
        """Let students take each course at most once, and one course at a time."""
        then: dict[Times, list[cp_model.IntVar]] = defaultdict(list)
        for course in kind:
            choices = dict.fromkeys(t for one in self.sessions[course] for t in one.candidates)
            taking = {t: self.model.new_int_var(0, number, f"{course} at {t[0]}") for t in choices}
            self.model.add(sum(taking.values()) <= number)
            for times, amount in taking.items():
                self._taking[course, times].append(amount)
                then[times].append(amount)
        for together in then.values():
            self.model.add(sum(together) <= number)

    def seats(
        self, course: CourseId, model: cp_model.CpModel, only: Times | None = None
    ) -> Iterator[tuple[int, cp_model.IntVar]]:
        """Yield the seats of a course's sections with the Booleans of their times in a model."""
        for session in self.sessions[course]:
            section = self.asked.section[session.activity] if session.activity else None
            for times, literal in self.board.choices(session.id).items():
                if section is not None and only in (None, times):
                    there = model.get_bool_var_from_proto_index(literal.index)
                    yield self.asked.seats(section), there

    # -- searching ------------------------------------------------------------------------------

    def placed_alone(self, clock: Clock, seconds: float, seed: int) -> Solution | None:
        """Place as many of the sections asked for as can be, whoever could attend them."""
        model = self.skeleton.clone()
        filled = []
        for course, wanted in self.wanted.items():
            amount = model.new_int_var(0, wanted, f"filled {course}")
            model.add(amount <= sum(seats * lit for seats, lit in self.seats(course, model)))
            filled.append(amount)
        model.maximize(sum(filled))
        return solve(model, clock, seconds, seed)

    def solved(
        self,
        clock: Clock,
        seconds: float,
        seed: int,
        *,
        places: Places | None = None,
        start: Solution | None = None,
    ) -> Solution | None:
        """Search everything, or only what these places leave open, from a solution if given."""
        model = self.model.clone()
        for session, times in (places or {}).items():
            literal = self.board.choices(session)[times]
            model.add(model.get_bool_var_from_proto_index(literal.index) == 1)
        for index, value in enumerate(start.values if start else ()):
            model.add_hint(model.get_int_var_from_proto_index(index), value)
        return solve(model, clock, seconds, seed)

    # -- reading a solution ---------------------------------------------------------------------

    def places(
        self, values: Sequence[int], free: Iterable[CourseId] = ()
    ) -> dict[SessionId, Times]:
        """Return where a solution has sections, those of some courses left out."""
        left_out = frozenset(free)
        return {
            session.id: times
            for course, sessions in self.sessions.items()
            if course not in left_out
            for session in sessions
            for times, literal in self.board.choices(session.id).items()
            if values[literal.index]
        }

    def lacking(self, values: Sequence[int]) -> Counter[CourseId]:
        """Return how many requests of each course a solution leaves unfilled."""
        lacking = Counter(self.wanted)
        for (course, _), taking in self._taking.items():
            lacking[course] -= sum(values[one.index] for one in taking)
        return +lacking


def solve(model: cp_model.CpModel, clock: Clock, seconds: float, seed: int) -> Solution | None:
    """Run CP-SAT for so long, but no longer than the clock has left."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = WORKERS
    solver.parameters.random_seed = seed
    solver.parameters.cp_model_probing_level = 0  # as in the planner's own searches
    solver.parameters.max_time_in_seconds = max(0.1, min(seconds, clock.left))
    watch = _Watch(clock)
    if solver.solve(model, watch) not in FOUND:
        return None
    return Solution(
        values=tuple(solver.response_proto.solution),
        amount=round(solver.objective_value),
        bound=int(solver.best_objective_bound + 1e-6),
        at=watch.at,
    )

"""One exact look at some students while all others keep their seats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Priority, Request
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.solver.running import Run, Stage
from planner.solver.seat_postings import SEAT_POSTINGS
from planner.solver.seating import Seat, Seating

Free = frozenset[StudentId]
Claim = tuple[StudentId, CourseId]


class Rank(NamedTuple):
    """What makes one reseating better than another: requests filled, then few others changed."""

    gain: int
    kept: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The seats that one look at ``free`` found; ``over`` are the sections that are over-full."""

    free: Free
    rank: Rank
    exact: bool
    look: Look
    stage: Stage
    taken: frozenset[Seat]
    over: tuple[ActivityId, ...]


class Look:
    """One exact look at the students who are free; of these some must change, others need not.

    Only ``claims`` are filled, if they are given. Who is ``firm`` loses no wish that is filled.
    ``limit`` holds students, and how many of them may change at most.
    """

    def __init__(
        self,
        project: Project,
        free: Free,
        must: Free,
        *,
        claims: frozenset[Claim] | None = None,
        firm: Free = frozenset(),
        limit: tuple[Free, int] | None = None,
        roomy: bool = False,
        rules: Iterable[Rule] = (),
    ) -> None:
        self.seating = Seating(project, free=free, roomy=roomy)
        self.free = free
        self._must = must
        self._asked = project.school.asked
        self._held = {
            (student, section)
            for student in free
            for section in project.schedule.sections_of.get(student, ())
        }
        for rule in rules:
            with self.seating.posting(rule):
                SEAT_POSTINGS[rule.code](rule, self.seating)
        self._seats: list[tuple[StudentId, Request, ActivityId, Literal]] = []
        for student in sorted(free):
            for request, section, literal in self.seating.seats_of(student):
                if claims is None or (student, request.course) in claims:
                    self._seats.append((student, request, section, literal))
                else:
                    self.seating.model.add(literal == 0)
        self._hold(firm)
        if limit is not None:
            self._limit(*limit)
        self._set_objectives()

    def _hold(self, firm: Free) -> None:
        """Demand that students keep every wish that is filled, be it in another section."""
        wishes: dict[Claim, list[Literal]] = defaultdict(list)
        for student, request, _, literal in self._seats:
            if student in firm and request.priority is not Priority.ALTERNATE:
                wishes[student, request.course].append(literal)
        for claim in sorted(wishes.keys() & self._kept_courses):
            self.seating.model.add_exactly_one(wishes[claim])

    def _limit(self, students: Free, most: int) -> None:
        """Demand that no more than so many of these students change a seat."""
        model = self.seating.model
        changes = {student: model.new_bool_var("") for student in sorted(students)}
        for student, _, section, literal in self._seats:
            if student in changes:
                stays = literal if (student, section) in self._held else literal.negated()
                model.add_implication(changes[student].negated(), stays)
        model.add(cp_model.LinearExpr.sum(list(changes.values())) <= most)

    @cached_property
    def _kept_courses(self) -> frozenset[tuple[StudentId, CourseId]]:
        """Who may keep the seat that they have in a course."""
        return frozenset(
            (student, request.course)
            for student, request, section, _ in self._seats
            if (student, section) in self._held
        )

    @cached_property
    def _worth(self) -> dict[tuple[StudentId, CourseId], int]:
        """What requests are worth among these students; a required one outweighs all others."""
        asked = {(s, r.course): r for s, r, _, _ in self._seats}
        optional = sum(
            self._asked.worth[key]
            for key, request in asked.items()
            if request.priority is not Priority.REQUIRED
        )
        return {
            key: optional + 1 if request.priority is Priority.REQUIRED else self._asked.worth[key]
            for key, request in asked.items()
        }

    def _set_objectives(self) -> None:
        """Say what the requests filled are worth, and what changed seats and crowding cost.

        No number of changes by those who must outweighs one by another; the seat of one too many
        costs a little more than that change, which is what it would take.
        """
        terms = [
            (self._worth[student, request.course], literal)
            for student, request, _, literal in self._seats
        ]
        self._filled = _sum(terms)
        self._others = 2 * len(self._worth) + 1
        stays = [
            (self._price(student) * self._stays(student, request, section), literal)
            for student, request, section, literal in self._seats
        ]
        beyond = [(-self._others - 1, amount) for amount in self.seating.beyond.values()]
        self._kept = _sum(stays) + _sum(beyond)

    def _price(self, student: StudentId) -> int:
        return 1 if student in self._must else self._others

    def solve(self, run: Run, *, share: float) -> Stage:
        """Fill what is worth most, and of all that does so take what changes fewest seats."""
        model = self.seating.model
        model.maximize(self._filled)
        self._hint(lambda seat, _: seat in self._held)
        first = run.solve(model, share=share / 2, matching=True)
        if not first.found or run.over:
            return first
        if self._fill_as(first):
            first = replace(first, status=cp_model.OPTIMAL)
        model.maximize(self._kept)
        self._hint(lambda _, literal: first.value(literal))
        second = run.solve(model, share=share, matching=True)
        if not second.found:
            return replace(first, status=cp_model.FEASIBLE)
        return second if first.status == cp_model.OPTIMAL else replace(second, status=first.status)

    def _hint(self, there: Callable[[Seat, Literal], bool]) -> None:
        self.seating.model.clear_hints()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        for student, _, section, literal in self._seats:
            self.seating.model.add_hint(literal, there((student, section), literal))

    @cached_property
    def _wishes(self) -> dict[Claim, list[Literal]]:
        """The seats that fill each required or wanted request."""
        found: dict[Claim, list[Literal]] = defaultdict(list)
        for student, request, _, literal in self._seats:
            if request.priority is not Priority.ALTERNATE:
                found[student, request.course].append(literal)
        return found

    def all_filled(self) -> bool:
        """Demand that every wish be filled, if all are filled now; say whether that is so.

        Then no alternate can be, and nothing is worth more.
        """
        asked = {
            (student, request.course)
            for student in self.free
            for request in self._asked.of_student.get(student, ())
            if request.priority is not Priority.ALTERNATE
        }
        if asked - self._asked.given != self._wishes.keys() & self._kept_courses:
            return False
        for literals in self._wishes.values():
            self.seating.model.add_exactly_one(literals)
        return True

    def solve_filled(self, run: Run, *, share: float) -> Stage:
        """Change fewest seats, when it is demanded that every wish be filled."""
        self.seating.model.maximize(self._kept)
        self._hint(lambda seat, _: seat in self._held)
        return run.solve(self.seating.model, share=share, matching=True)

    def _fill_as(self, stage: Stage) -> bool:
        """Demand that what is filled be worth as much as in a solution; say if that is everything.

        Where all required requests are filled, or all wishes, it is demanded of each by itself,
        which is far quicker.
        """
        model = self.seating.model
        filled = {
            (student, request.course)
            for student, request, _, literal in self._seats
            if stage.value(literal)
        }
        required = {
            claim
            for claim in self._wishes
            if self._asked.request[claim].priority is Priority.REQUIRED
        }
        everything = filled >= self._wishes.keys()
        for claim, literals in self._wishes.items():
            if everything or (claim in required and filled >= required):
                model.add_exactly_one(literals)
        if not everything:
            model.add(self._filled >= sum(self._worth[claim] for claim in filled))
            return False
        spare = [
            literal
            for _, request, _, literal in self._seats
            if request.priority is Priority.ALTERNATE
        ]
        model.add(cp_model.LinearExpr.sum(spare) >= len(filled - self._wishes.keys()))
        return not spare

    def keep(self, stage: Stage) -> None:
        """Demand as few changes as in a solution, the last that was found."""
        self._hint(lambda _, literal: stage.value(literal))
        kept = sum(
            self._price(student) * self._stays(student, request, section)
            for student, request, section, literal in self._seats
            if stage.value(literal)
        )
        self.seating.model.add(self._kept >= kept)

    def _stays(self, student: StudentId, request: Request, section: ActivityId) -> int:
        """Return 1 for a seat that is kept, -1 for one in a course that had none, else 0."""
        if (student, section) in self._held:
            return 1
        return 0 if (student, request.course) in self._kept_courses else -1

    def read(self, stage: Stage) -> Found:
        """Return the seats of a solution."""
        gain = kept = 0
        taken: set[Seat] = set()
        for student, request, section, literal in self._seats:
            worth, held = self._asked.worth[student, request.course], (student, section)
            gain -= worth * (held in self._held)
            if student not in self._must:
                kept -= held in self._held
            if stage.value(literal):
                taken.add(held)
                gain += worth
                if student not in self._must:
                    kept += self._stays(student, request, section)
        beyond = {s: stage.values[amount.index] for s, amount in self.seating.beyond.items()}
        return Found(
            free=self.free,
            rank=Rank(gain, kept - sum(beyond.values())),
            exact=stage.status == cp_model.OPTIMAL,
            look=self,
            stage=stage,
            taken=frozenset(taken),
            over=tuple(section for section, number in beyond.items() if number),
        )


def _sum(terms: Sequence[tuple[int, Literal | cp_model.IntVar]]) -> cp_model.LinearExpr:
    return cp_model.LinearExpr.weighted_sum([one for _, one in terms], [n for n, _ in terms])

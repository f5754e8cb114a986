"""New seats where those of a schedule no longer fit, with few changes of others.

Those who must change are looked at exactly while all others keep their seats; often that keeps
every request filled. If not, sections may be over-full, at the price of one changed seat for each
student beyond. That can only flatter: no reseating keeps more, nor as much with fewer changes. Then
the students of the over-full sections are looked at as well, until no section is. Promises about
seats come last, since they may hold seats that are kept: what they allow is compared with what
would be possible without them.

Others change so that filled requests stay filled. What was unfilled before is filled where a seat
is left, and nobody else is moved for it: that is for a build to look for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from ortools.sat.python import cp_model

from planner.domain.activity import Priority, Request
from planner.domain.ids import ActivityId, StudentId
from planner.domain.language import mark
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.seat_changes import SeatChange
from planner.domain.unfit_seats import UnfitSeats, unfit_seats
from planner.services.ports import BuildOptions, Listener, Outcome, Reseated
from planner.solver.look import Claim, Found, Free, Look, Rank
from planner.solver.running import Run
from planner.solver.seat_postings import SEAT_POSTINGS
from planner.solver.sitting import Sitting

MOST_WAYS = 6_000
"""Seats to choose among, up to which more students are looked at for a better answer."""
SECONDS_TO_BETTER = 1.5
"""How long after the start a better answer is still looked for where somebody waits."""
SHARE_OF_FIRST = 0.2
SHARE_OF_BOUND = 0.1
SHARE_OF_TASTE = 0.03
"""Of the time that is left, what a look before the last, and one at preferences, may take."""


class Reseating(Run):
    """A search for new seats in the active schedule of one project; runs once.

    A hurried one fills no requests that were unfilled before. It is soon content with what it has,
    as is one in which few others may change anyway.
    """

    def __init__(
        self, project: Project, options: BuildOptions, listen: Listener, *, hurried: bool = False
    ) -> None:
        super().__init__(options, listen)
        self._hurried = hurried
        self._project = project
        self._school = project.school
        self._asked = project.school.asked
        self._schedule = project.schedule
        self._sitting = Sitting(project)
        self._claims: frozenset[Claim] | None = None
        self._concerned: Free = frozenset()
        """Who must change, or sits in a crowded section: the limit on others is not for them."""
        self._answered = False

    @property
    def left(self) -> float:
        """Seconds that are left; few where there is an answer that is soon good enough."""
        left = super().left
        return min(left, SECONDS_TO_BETTER - self.elapsed) if self._quick else left

    @property
    def _quick(self) -> bool:
        return self._answered and (self._hurried or self.options.others is not None)

    def run(self) -> Reseated:
        """Search, and say who changes what."""
        try:
            return self._run()
        finally:
            self.end()

    def _run(self) -> Reseated:
        self.say(mark("looking for seats that no longer fit"))
        unfit = unfit_seats(self._project)
        must = self._sitting.known(unfit.of_student)
        crowd = self._sitting.known(s for one in unfit.crowded for s in self._schedule.roster[one])
        self.say(mark("seating those who must change"))
        first, ruled = self._first(crowd, must)
        gained = self._gained(first)
        must |= {student for student, _ in gained}
        self._claim(gained, must)
        self._concerned = must | crowd
        self._answered = ruled and self._good(first)
        found, proved = first, first is not None and first.exact
        if first is None or not ruled or not self._no_better(first, unfit, must):
            found, proved = self._best(first if ruled else None, must | crowd, must)
        if found is None:
            return self._unsolved(proved=proved)
        found = self._liked(found)
        left = {
            student
            for section in unfit.crowded
            for student in self._schedule.roster[section]
            if (student, section) not in found.taken
        }
        strangers = unfit.of_student.keys() - self._asked.student.keys()
        changes = (*self._changes(found), *self._going(strangers))
        return self._reseated(changes, must | left | strangers, proved=proved)

    # -- who is looked at ---------------------------------------------------------------------

    @cached_property
    def _rules(self) -> tuple[Rule, ...]:
        """What is promised or preferred about seats."""
        return tuple(rule for rule in self._project.rules if rule.code in SEAT_POSTINGS)

    def _first(self, crowd: Free, must: Free) -> tuple[Found | None, bool]:
        """Seat those who must change, and those who lack what has a seat left; others stay.

        Who gains nothing is not moved for who does. Promises that hold the seats of others may
        allow nothing. Then they are left out, and ``False`` is returned beside what was found.
        """
        hopeful = frozenset() if self._hurried else frozenset(self._sitting.hopeful())
        while True:
            found, ruled = self._at_first(crowd | must, hopeful - must - crowd, must)
            if found is None:
                return None, ruled
            gaining = frozenset(s for s, _ in self._gained(found))
            if not self._changing(found) & (hopeful - gaining - must - crowd):
                return found, ruled
            hopeful &= gaining

    def _at_first(self, free: Free, hopeful: Free, must: Free) -> tuple[Found | None, bool]:
        """Look at these students while all others stay, without the rules if need be."""
        for rules in dict.fromkeys((self._rules, ())):
            found = self._short_of_nothing(free, must, rules) if not hopeful else None
            if found is not None:
                return found, rules == self._rules
            look = Look(self._project, free | hopeful, must | hopeful, firm=hopeful, rules=rules)
            stage = look.solve(self, share=SHARE_OF_FIRST)
            if stage.found:
                return look.read(stage), rules == self._rules
        return None, not self._rules

    def _short_of_nothing(self, free: Free, must: Free, rules: Iterable[Rule]) -> Found | None:
        """Keep every wish filled, if all are: one question in place of two, and mostly so."""
        look = Look(self._project, free, must, rules=rules)
        if not look.all_filled():
            return None
        stage = look.solve_filled(self, share=SHARE_OF_FIRST)
        return look.read(stage) if stage.found else None

    def _gained(self, found: Found | None) -> set[Claim]:
        """Return who gets a seat in a course in which they had none."""
        return {
            (s, course) for s, course in self._filled(found) if course not in self._sitting.has[s]
        }

    def _changing(self, found: Found) -> Free:
        """Return who has other seats than before."""
        before = {(s, one) for s in found.free for one in self._schedule.sections_of.get(s, ())}
        return frozenset(student for student, _ in before ^ found.taken)

    def _filled(self, found: Found | None) -> Iterator[Claim]:
        """Yield who has a seat in which course."""
        for student, section in found.taken if found is not None else ():
            course = self._sitting.course_of(section)
            if course is not None:
                yield student, course

    def _claim(self, gained: set[Claim], must: Free) -> None:
        """Note which requests are to be filled: those that were, and those that can be now.

        Where a section is gone from the school, nobody knows what it filled, so that all that its
        students lack counts. Who must change may also take alternates.
        """
        gone = {
            student
            for roster in self._schedule.rosters
            if roster.activity not in self._school.activity
            for student in roster.students
        }
        self._claims = frozenset(
            (student, request.course)
            for student, requests in self._asked.of_student.items()
            for request in requests
            if request.course in self._sitting.has[student]
            or (student, request.course) in gained
            or student in gone
            or (student in must and request.priority is Priority.ALTERNATE)
        )

    def _good(self, found: Found | None) -> bool:
        """Say whether seats are good enough to be soon content with."""
        return found is not None and (found.exact or not self._hurried)

    def _no_better(self, found: Found, unfit: UnfitSeats, must: Free) -> bool:
        """Say whether nothing is claimed in vain and only those change who cannot but change."""
        leaving = sum(
            max(0, number - len(must.intersection(self._schedule.roster[section])))
            for section, number in unfit.crowded.items()
        )
        filled = set(self._filled(found))
        return -found.rank.kept <= leaving and all(
            claim in filled
            for claim in self._claims or ()
            if claim[0] in found.free
            and self._asked.request[claim].priority is not Priority.ALTERNATE
        )

    def _widened(self, free: Free, must: Free, rules: Iterable[Rule]) -> tuple[Found | None, Free]:
        """Look at ever more students until no section is over-full, or they are too many.

        Without rules the last look is a bound: nothing better is found, whoever is looked at.
        """
        while True:
            look = self._looked_at(free, must, rules, roomy=True)
            for section, beyond in look.seating.beyond.items():
                leaving = len(self._sitting.movable(section) - free)
                most = self.options.others
                look.seating.model.add(beyond <= (leaving if most is None else min(leaving, most)))
            stage = look.solve(self, share=1.0 if self._quick else SHARE_OF_BOUND)
            if not stage.found:
                return None, free
            found = look.read(stage)
            more = (
                frozenset(s for section in found.over for s in self._sitting.movable(section))
                - free
            )
            if not more or self.over or self._sitting.ways(free | more) > MOST_WAYS:
                return found, free
            free |= more

    # -- seating ------------------------------------------------------------------------------

    def _best(self, known: Found | None, free: Free, must: Free) -> tuple[Found | None, bool]:
        """Return the best seats under every promise, and whether they are proved to be the best.

        Without seats that is whether it is proved that there are none. ``known`` are seats that
        were found already.
        """
        self.say(mark("looking for others who could make room"))
        bound, free = self._widened(free, must, ())
        best = bound
        if self._rules:
            best, free = self._widened(free, must, self._rules)
        if best is not None and best.over:
            self.say(mark("seating those who make room"))
            best, _ = self._look(free, must, self._rules)
        best = max((one for one in (best, known) if one is not None), default=None, key=_rank)
        self._answered = self._good(best)
        if best is not None and self._proved(best, bound):
            return best, True
        return self._from_more(best, bound, free, must)

    @staticmethod
    def _proved(found: Found, bound: Found | None) -> bool:
        return bound is not None and found.exact and bound.exact and found.rank == bound.rank

    def _from_more(
        self, best: Found | None, bound: Found | None, free: Free, must: Free
    ) -> tuple[Found | None, bool]:
        """Look at more students, as long as nothing is found or they are not too many."""
        self.say(mark("seating more students anew"))
        everybody = self._sitting.known(self._asked.of_student)
        for students in (free | self._sitting.near(must), everybody):
            if self.over or (best is not None and self._sitting.ways(students) > MOST_WAYS):
                break
            found, status = self._look(students, must, self._rules)
            if found is not None and (best is None or found.rank > best.rank):
                best = found
            if best is not None and self._proved(best, bound):
                return best, True
            if students == everybody and status in (cp_model.OPTIMAL, cp_model.INFEASIBLE):
                return best, best is None or best.exact
        return best, False

    def _look(
        self, students: Free, must: Free, rules: Iterable[Rule], *, share: float = 1.0
    ) -> tuple[Found | None, cp_model.CpSolverStatus]:
        """Look at these students under these rules."""
        look = self._looked_at(students, must, rules)
        first = look.solve(self, share=share)
        if not first.found:
            return None, first.status
        return look.read(first), first.status

    def _looked_at(
        self, students: Free, must: Free, rules: Iterable[Rule], *, roomy: bool = False
    ) -> Look:
        """Return a look in which no more others change than may."""
        most = self.options.others
        return Look(
            self._project,
            students,
            must,
            claims=self._claims,
            limit=None if most is None else (students - self._concerned, most),
            roomy=roomy,
            rules=rules,
        )

    def _liked(self, found: Found) -> Found:
        """Return seats that are as good and cost preferences less, if some are found soon."""
        model, costs = found.look.seating.model, found.look.seating.costs
        if not costs or self.over:
            return found
        found.look.keep(found.stage)
        model.minimize(sum((cost.rule.weight or 0) * cost.size for cost in costs))
        stage = self.solve(model, share=SHARE_OF_TASTE, matching=True)
        return replace(found, taken=found.look.read(stage).taken) if stage.found else found

    # -- telling ------------------------------------------------------------------------------

    def _changes(self, found: Found) -> Iterator[SeatChange]:
        """Yield what each student leaves and takes, in the order of the school's students."""
        taken: dict[StudentId, list[ActivityId]] = {student: [] for student in found.free}
        for student, section in sorted(found.taken):
            taken[student].append(section)
        for student in self._asked.student:
            if student in taken:
                held = self._schedule.sections_of.get(student, ())
                leaves = [one for one in held if one not in taken[student]]
                takes = [one for one in taken[student] if one not in held]
                yield from self._paired(student, leaves, takes)

    def _paired(
        self, student: StudentId, leaves: list[ActivityId], takes: list[ActivityId]
    ) -> Iterator[SeatChange]:
        """Pair what is left with what is taken of the same course, then with anything."""
        waiting = list(takes)
        left_over: list[ActivityId] = []
        for one in leaves:
            course = self._sitting.course_of(one)
            same = next(
                (t for t in waiting if course and self._sitting.course_of(t) == course), None
            )
            if same is None:
                left_over.append(one)
                continue
            waiting.remove(same)
            yield SeatChange(student=student, leaves=one, takes=same)
        for number in range(max(len(left_over), len(waiting))):
            yield SeatChange(
                student=student,
                leaves=left_over[number] if number < len(left_over) else None,
                takes=waiting[number] if number < len(waiting) else None,
            )

    def _going(self, strangers: Iterable[StudentId]) -> Iterator[SeatChange]:
        """Yield the seats of those whom the school does not have."""
        for student in sorted(strangers):
            for section in self._schedule.sections_of[student]:
                yield SeatChange(student=student, leaves=section)

    def _reseated(
        self, changes: tuple[SeatChange, ...], must: Iterable[StudentId], *, proved: bool
    ) -> Reseated:
        outcome = Outcome.STOPPED if self.stopped else Outcome.FEASIBLE
        concerned = dict.fromkeys((*sorted(must), *(change.student for change in changes)))
        return Reseated(
            outcome=Outcome.OPTIMAL if proved else outcome,
            changes=changes,
            must=tuple(sorted(must)),
            unfilled=tuple(self._unfilled(concerned, changes)),
            seconds=self.elapsed,
        )

    def _unfilled(
        self, students: Iterable[StudentId], changes: Iterable[SeatChange]
    ) -> Iterator[Request]:
        """Yield what students wish for and have no seat in after the changes."""
        seats = {
            (s, section) for s in students for section in self._sitting.has.get(s, {}).values()
        }
        for change in changes:
            seats.discard((change.student, change.leaves or ActivityId("")))
            if change.takes is not None:
                seats.add((change.student, change.takes))
        filled = {(student, self._sitting.course_of(section)) for student, section in seats}
        for student in students:
            for request in self._asked.of_student.get(student, ()):
                key = (student, request.course)
                wished = request.priority is not Priority.ALTERNATE
                if wished and key not in filled and key not in self._asked.given:
                    yield request

    def _unsolved(self, *, proved: bool) -> Reseated:
        outcome = Outcome.STOPPED if self.stopped else Outcome.OUT_OF_TIME
        if proved:
            outcome = Outcome.IMPOSSIBLE
        return Reseated(outcome=outcome, seconds=self.elapsed)


def _rank(found: Found) -> Rank:
    return found.rank

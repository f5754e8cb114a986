"""A school's requests, studied before any schedule: what reports and command line show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from planner.check.arguments.requests import Loss, losses_of
from planner.check.offering import Offering
from planner.check.supply import Supply
from planner.check.weeks import Weeks
from planner.domain.activity import TEACHING, Activity, Course
from planner.domain.ids import CourseId, PersonId
from planner.domain.people import Person
from planner.domain.project import Project
from planner.domain.school import School
from planner.services.requests import conflicts
from planner.services.requests.conflicts import Pair
from planner.services.requests.proposal import Proposal, sections_needed, target_size
from planner.services.requests.tally import Tally, tallies

FEWEST_PAIRS = 40
"""Pairs of courses shown unless more are asked for."""
SINGLETON, DOUBLETON = 1, 2


@dataclass(frozen=True, kw_only=True)
class Study:
    """Everything that counting says about the course requests of a school.

    Attributes:
        target: students that a section should have; ``None`` goes by each course's sizes.
        pairs: how many of the worst pairs of courses are shown.

    """

    project: Project
    target: int | None = None
    pairs: int = FEWEST_PAIRS

    @property
    def school(self) -> School:
        """The school."""
        return self.project.school

    @cached_property
    def offering(self) -> Offering:
        """The sections and the times and people that are left to them."""
        return Offering(supply=Supply(project=self.project))

    @cached_property
    def weeks(self) -> Weeks:
        """What fits into the weeks of the students."""
        return Weeks(offering=self.offering)

    @cached_property
    def tallies(self) -> tuple[Tally, ...]:
        """The requests for each course that somebody asks for."""
        return tallies(self.school)

    @cached_property
    def losses(self) -> tuple[Loss, ...]:
        """Requests that no schedule can fill."""
        return losses_of(self.weeks)

    @property
    def asked(self) -> int:
        """Required and wanted requests."""
        return sum(tally.asked for tally in self.tallies)

    @property
    def lost(self) -> int:
        """How many of them no schedule can fill, at least."""
        return sum(loss.requests for loss in self.losses)

    def sections(self, course: CourseId) -> tuple[Activity, ...]:
        """Return the sections of a course."""
        return self.school.asked.sections.get(course, ())

    # Who may teach what ---------------------------------------------------------------------------

    @cached_property
    def teachers(self) -> Mapping[CourseId, tuple[PersonId, ...]]:
        """Who may teach each course: on the staff of a section of it, or with it as a subject."""
        found: dict[CourseId, tuple[PersonId, ...]] = {}
        for course in (self.school.course[tally.course] for tally in self.tallies):
            named = {p for s in self.sections(course.id) for need in s.staff for p in need.people}
            found[course.id] = tuple(
                person.id
                for person in self.school.people
                if person.id in named or _has_subject(person, course)
            )
        return found

    @cached_property
    def blocks(self) -> Mapping[PersonId, int]:
        """The blocks of the cycle that each of these people can spend in sections, at most."""
        found: dict[PersonId, int] = dict(self.offering.blocks)
        for course, people in self.teachers.items():
            for person in people:
                if person not in found and self._like(course):
                    found[person] = self.offering.blocks_for(person, self._like(course))
        return found

    def _like(self, course: CourseId) -> tuple[Activity, ...]:
        """Return the sections of a course that can take place, or of any course if it has none."""
        able, sections = self.offering.able, self.school.asked.section
        mine = tuple(one for one in self.sections(course) if one.id in able)
        return mine or tuple(sections[one] for one in able)

    def size(self, course: CourseId) -> int:
        """Return the blocks of the cycle that one section of a course takes."""
        sizes = [self.offering.size(section) for section in self._like(course)]
        return max(set(sizes), key=sizes.count) if sizes else 0

    # Sections -------------------------------------------------------------------------------------

    @cached_property
    def proposals(self) -> Mapping[CourseId, Proposal]:
        """The sections of each course that somebody asks for."""
        return {tally.course: self._proposal(tally) for tally in self.tallies}

    def _proposal(self, tally: Tally) -> Proposal:
        course, sections = self.school.course[tally.course], self.sections(tally.course)
        return Proposal(
            course=course.id,
            asked=tally.seats,
            now=len(sections),
            seats=sum(map(self.school.asked.seats, sections)),
            target=target_size(course, self.target),
            needed=sections_needed(course, tally.seats, self.target),
            teachable=self._teachable(course.id),
            teachers=self.teachers[course.id],
        )

    def _teachable(self, course: CourseId) -> int | None:
        size, teachers = self.size(course), self.teachers[course]
        if not size or not teachers:
            return None
        return sum(self.blocks.get(person, 0) // size for person in teachers)

    def offered(self, number: int) -> Iterator[Tally]:
        """Yield the courses that are offered so many times, or would be where none is yet."""
        for tally in self.tallies:
            found = self.proposals[tally.course]
            if number == (found.now or found.proposed):
                yield tally

    @cached_property
    def hardest(self) -> tuple[Pair, ...]:
        """Pairs of courses that the same students ask for, the hardest to serve first."""
        numbers = {course: found.now or found.proposed for course, found in self.proposals.items()}
        return tuple(conflicts.pairs(self.school, numbers))

    @cached_property
    def departments(self) -> Mapping[str, tuple[Tally, ...]]:
        """The courses that somebody asks for by department, in the order of the catalogue."""
        found: dict[str, list[Tally]] = defaultdict(list)
        for tally in self.tallies:
            found[self.school.course[tally.course].department].append(tally)
        return {name: tuple(mine) for name, mine in found.items()}

    # Names ----------------------------------------------------------------------------------------

    def course(self, course: CourseId) -> str:
        """Return a course's name."""
        return self.school.course[course].name or course

    def a_day(self, blocks: int) -> Fraction:
        """Return blocks of the cycle as blocks of an average day."""
        return Fraction(blocks, len(self.school.cycle.days))

    @property
    def idle(self) -> tuple[Activity, ...]:
        """Classes without groups of courses that nobody asks for: they are placed all the same."""
        return tuple(
            activity
            for activity in self.school.activities
            if activity.kind in TEACHING
            and activity.course is not None
            and not activity.groups
            and activity.course not in self.school.asked.of_course
        )


def _has_subject(person: Person, course: Course) -> bool:
    words = {subject.casefold() for subject in person.subjects}
    named = {word.casefold() for word in (course.id, course.name, course.department) if word}
    return not words.isdisjoint(named)

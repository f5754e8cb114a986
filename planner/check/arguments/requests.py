"""How many requests can no schedule fill? Counted before any search; nothing is counted twice.

Four sorts of losses, each beyond those before it:

1. requests for which there is no section that their student may sit in;
2. of the others, those beyond the seats of a course;
3. of those with seats, those whose sections have too few people who may teach them: the most
   that can be filled with the blocks that these people have is less;
4. students with more requests than fit into their week, as far as what they must leave out is
   not among the losses before.

Why the sum is a bound: every schedule leaves out the requests of 1, of each course as many as 2
says and of each set of courses under 3 as many as 2 and 3 say together. Choose so many of those it
leaves out, and of each student as many as 4 asks for. The choices share no more requests than the
largest flow from students over their requests to courses and sets of courses, which is what is
taken off.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, pairwise
from math import floor

from planner.check.argument import Argument
from planner.check.flow import PLENTY, SINK, SOURCE, Flow, Node
from planner.check.offering import Offering
from planner.check.supply import Supply
from planner.check.weeks import Weeks
from planner.domain import words
from planner.domain.activity import Activity, Priority, Request
from planner.domain.ids import ActivityId, CourseId, PersonId, StudentId
from planner.domain.project import Project

MOST_NAMES = 4
"""Courses or people named in one sentence; the rest are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Requests that no schedule can fill.

    Attributes:
        sentence: what is lost, why, and what would help.
        requests: how many at least, beyond all other losses.
        courses: of which courses.
        people: the adults who run short.
        students: who asked, where it is certain who they are.

    """

    sentence: str
    requests: int
    courses: tuple[CourseId, ...] = ()
    people: tuple[PersonId, ...] = ()
    students: tuple[StudentId, ...] = ()


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield a warning for each loss; no promise is broken by an unfilled request."""
    for loss in losses_of(Offering(supply=supply)):
        about = (*loss.courses, *loss.people)
        yield Argument(sentence=loss.sentence, proves=False, rule="seats", about=about)


def structural_losses(project: Project) -> tuple[Loss, ...]:
    """Return the requests that counting alone shows to be lost; their numbers may be added up."""
    return losses_of(Offering(supply=Supply(project=project)))


def fillable(project: Project) -> int:
    """Return how many required and wanted requests any schedule can fill at most, by counting."""
    asked = sum(one.priority is not Priority.ALTERNATE for one in project.school.requests)
    return asked - sum(loss.requests for loss in structural_losses(project))


def losses_of(offering: Offering) -> tuple[Loss, ...]:
    """Return the losses of a school whose sections and times are known."""
    if not offering.school.requests:
        return ()
    counted = _Count(offering=offering)
    return tuple(
        loss
        for part in (counted.closed, counted.seatless, counted.unstaffed, counted.crowded)
        for loss in part()
        if loss.requests
    )


@dataclass(frozen=True, kw_only=True)
class Shortage:
    """Courses whose sections, by the blocks of the people who may teach them, are too many.

    Attributes:
        requests: how many with seats cannot be filled, at least.
        sections: the sections that could be filled, and that only these people may teach.
        staffed: how many of them can be taught at most, where all are of one size.

    """

    courses: tuple[CourseId, ...]
    people: tuple[PersonId, ...]
    requests: int
    sections: tuple[ActivityId, ...]
    staffed: int | None


@dataclass(frozen=True, kw_only=True)
class _Count:
    offering: Offering

    @cached_property
    def weeks(self) -> Weeks:
        """What fits into the weeks of students."""
        return Weeks(offering=self.offering)

    def _course(self, course: CourseId) -> str:
        return self.offering.school.course[course].name or course

    # 1. Requests without a section ---------------------------------------------------------------

    def closed(self) -> Iterator[Loss]:
        """Yield, for each course and reason, the requests that no section is open to."""
        found: dict[tuple[CourseId, str], list[StudentId]] = defaultdict(list)
        for request in self.offering.requests:
            if request not in self.offering.live:
                found[request.course, self._why_closed(request)].append(request.student)
        for (course, why), students in found.items():
            number = len(students)
            told = f"{words.count(number, 'request')} for {self._course(course)}"
            yield Loss(
                sentence=f"{told} cannot be filled: {why}",
                requests=number,
                courses=(course,),
                students=tuple(students),
            )

    def _why_closed(self, request: Request) -> str:
        school = self.offering.school
        course, student = school.course[request.course], school.asked.student[request.student]
        if not self.offering.grade_may(student.id, course.id):
            grades = words.listed(list(course.grades), joint="or")
            return f"the course takes grade {grades}, not grade {student.grade}."
        sections = school.asked.sections.get(course.id, ())
        if not sections:
            return "the course has no section. Add one, or change the requests."
        if not any(section.id in self.offering.able for section in sections):
            return (
                "none of its sections can be placed. See what times, teachers and rooms are left "
                "to them."
            )
        return (
            "no section that can be placed is open to their groups. Open one to them, or change "
            "the requests."
        )

    # 2. Courses with too few seats ---------------------------------------------------------------

    @cached_property
    def seated(self) -> dict[CourseId, int]:
        """How many requests of each course its seats can fill at most."""
        return {course: self._most_seated(asked) for course, asked in self.offering.live_of.items()}

    def _most_seated(self, asked: Sequence[Request]) -> int:
        alike: dict[tuple[ActivityId, ...], int] = defaultdict(int)
        for request in asked:
            alike[tuple(section.id for section in self.offering.live[request])] += 1
        flow = Flow()
        for sections, number in alike.items():
            flow.widen(SOURCE, ("alike", sections), number)
            for section in sections:
                flow.widen(("alike", sections), section, number)
        for section in {section for sections in alike for section in sections}:
            flow.widen(section, SINK, self.seats(self.offering.school.activity[section]))
        return flow.push()

    def seats(self, section: Activity) -> int:
        """Return the most students of a section."""
        return self.offering.school.asked.seats(section)

    def seatless(self) -> Iterator[Loss]:
        """Yield the courses with more requests than seats."""
        for course, asked in self.offering.live_of.items():
            short = len(asked) - self.seated[course]
            if short:
                seats = sum(map(self.seats, self.sections(course)))
                yield Loss(
                    sentence=_seats_short(self._course(course), len(asked), seats, short),
                    requests=short,
                    courses=(course,),
                )

    def sections(self, course: CourseId) -> list[Activity]:
        """Return the sections of a course that can take place, largest first."""
        able = self.offering.able
        sections = [s for s in self.offering.school.asked.sections[course] if s.id in able]
        return sorted(sections, key=self.seats, reverse=True)

    # 3. Sections without a teacher ---------------------------------------------------------------

    @cached_property
    def shortages(self) -> tuple[Shortage, ...]:
        """The sets of courses that share people with too few blocks for their sections."""
        return tuple(_Staffing(count=self).shortages())

    def unstaffed(self) -> Iterator[Loss]:
        """Yield what cannot be filled for want of people who may teach it."""
        for short in self.shortages:
            yield Loss(
                sentence=self._too_few_teachers(short),
                requests=short.requests,
                courses=short.courses,
                people=short.people,
            )

    def _too_few_teachers(self, short: Shortage) -> str:
        called = self.offering.school.called
        names = words.listed([called(one) for one in short.people], most=MOST_NAMES)
        courses = words.listed([self._course(one) for one in short.courses], most=MOST_NAMES)
        sections, alone = len(short.sections), len(short.people) == 1
        who = "its only qualified teacher" if len(short.courses) == 1 else "their only teacher"
        who = f"{who}, {names}, has" if alone else f"{names}, who alone may teach them, have"
        lost = f"at least {words.count(short.requests, 'request')} cannot be filled"
        help_ = "Let somebody else teach one, or find another block for them."
        if short.staffed is None or short.staffed >= sections:
            return f"Not all of {courses} can be offered: {who} too few blocks. So {lost}. {help_}"
        gone = sections - short.staffed
        told = f"{words.count(gone, 'section')} of {courses} cannot be offered"
        blocks = words.count(short.staffed, "block") if short.staffed else "no block"
        time = f"{blocks} for {words.count(sections, 'section')}"
        return f"{told}: {who} {time}. So {lost}. {help_}"

    # 4. Students with too many requests ----------------------------------------------------------

    def crowded(self) -> Iterator[Loss]:
        """Yield what students ask for beyond their week, as far as it is not lost already."""
        beyond = self.weeks.beyond
        extra = sum(beyond.values()) - self._shared()
        if extra > 0:
            told = words.count(len(beyond), "student")
            asks = "asks" if len(beyond) == 1 else "ask"
            yield Loss(
                sentence=(
                    f"{told} {asks} for more than fits into the week: at least "
                    f"{words.count(extra, 'more request')} cannot be filled. Drop what they "
                    "want least, or make it an alternate."
                ),
                requests=extra,
                students=tuple(beyond),
            )

    def _shared(self) -> int:
        """Return how much of what students must leave out may be among the losses of courses."""
        flow = Flow()
        for student, number in self.weeks.beyond.items():
            flow.widen(SOURCE, ("student", student), number)
        for request in self.offering.live:
            if request.student in self.weeks.beyond:
                flow.widen(("student", request.student), ("course", request.course), 1)
        for course, asked in self.offering.live_of.items():
            flow.widen(("course", course), SINK, len(asked) - self.seated[course])
        for number, short in enumerate(self.shortages):
            flow.widen(("shortage", number), SINK, short.requests)
            for course in short.courses:
                flow.widen(("course", course), ("shortage", number), PLENTY)
        return flow.push()


def _seats_short(course: str, asked: int, seats: int, short: int) -> str:
    told = f"{course} has {words.count(asked, 'request')} for {words.count(seats, 'seat')}"
    if asked - seats < short:
        told = f"{told}, not all of them open to everybody who asks"
    return (
        f"{told}: {words.count(short, 'request')} cannot be filled. Add a section or seats, or "
        "change the requests."
    )


@dataclass(frozen=True, kw_only=True)
class _Staffing:
    """Sections and the blocks of the people who may teach them, as a flow of blocks.

    Each section takes the blocks it needs from one of the people of its scarcest need. The
    sections of a course are worth what they fill, the largest first; the most is found by letting
    what fills most requests to a block flow first.
    """

    count: _Count

    @property
    def _offering(self) -> Offering:
        return self.count.offering

    @cached_property
    def _holders(self) -> dict[ActivityId, frozenset[PersonId]]:
        """The people of the scarcest need of each section; sections that need nobody have none."""
        blocks = self._offering.blocks
        return {
            section: min(needs, key=lambda need: (sum(blocks[p] for p in need), sorted(need)))
            for section, opening in self._offering.able.items()
            if (needs := opening.needs)
        }

    @cached_property
    def _worth(self) -> dict[CourseId, list[int]]:
        """What each section of a course fills beyond those before it; 0 is left out."""
        found: dict[CourseId, list[int]] = {}
        for course, most in self.count.seated.items():
            sections = self.count.sections(course)
            if all(s.id in self._holders and self._offering.size(s) for s in sections):
                seats = accumulate(map(self.count.seats, sections), initial=0)
                filled = [min(most, number) for number in seats]
                found[course] = [more - less for less, more in pairwise(filled) if more > less]
        return found

    @cached_property
    def _flow(self) -> tuple[Flow, Mapping[CourseId, Fraction]]:
        """Return the flow of blocks and how many requests it fills of each course."""
        flow = Flow()
        for course in self._worth:
            for section in self.count.sections(course):
                size = self._offering.size(section)
                flow.widen(("course", course), section.id, size)
                for person in sorted(self._holders[section.id]):
                    flow.widen(section.id, ("person", person), size)
        for person, blocks in self._offering.blocks.items():
            flow.widen(("person", person), SINK, blocks)
        filled: dict[CourseId, Fraction] = defaultdict(Fraction)
        slots = [(c, worth, self._smallest(c)) for c, all_ in self._worth.items() for worth in all_]
        for course, worth, size in sorted(slots, key=lambda slot: -Fraction(slot[1], slot[2])):
            flow.widen(SOURCE, ("course", course), size)
            sent = flow.push()
            filled[course] += Fraction(worth * sent, size)
            flow.widen(SOURCE, ("course", course), sent - size)
        return flow, filled

    def _smallest(self, course: CourseId) -> int:
        return min(map(self._offering.size, self.count.sections(course)))

    def shortages(self) -> Iterator[Shortage]:
        """Yield each set of courses that compete for the blocks of the same people in vain."""
        flow, filled = self._flow
        sets: list[frozenset[Node]] = []
        for course, worth in self._worth.items():
            if filled[course] < sum(worth):
                sets.append(flow.reached(("course", course)))
        for nodes in _joined(sets):
            short = self._shortage(nodes, filled)
            if short.requests > 0:
                yield short

    def _shortage(self, nodes: frozenset[Node], filled: Mapping[CourseId, Fraction]) -> Shortage:
        courses = [course for course in self._worth if ("course", course) in nodes]
        people = [p.id for p in self._offering.school.people if ("person", p.id) in nodes]
        most = floor(sum((filled[course] for course in courses), Fraction(0)))
        sections = [s for c in courses for s in self._competing(c, frozenset(people))]
        sizes = {self._offering.size(section) for section in sections}
        blocks = sum(self._offering.blocks[person] for person in people)
        return Shortage(
            courses=tuple(courses),
            people=tuple(people),
            requests=sum(sum(self._worth[course]) for course in courses) - most,
            sections=tuple(section.id for section in sections),
            staffed=blocks // next(iter(sizes)) if len(sizes) == 1 else None,
        )

    def _competing(self, course: CourseId, people: frozenset[PersonId]) -> list[Activity]:
        """Return the sections of a course that fill requests and that only these may teach."""
        useful = self.count.sections(course)[: len(self._worth[course])]
        return [section for section in useful if self._holders[section.id] <= people]


def _joined(sets: Sequence[frozenset[Node]]) -> list[frozenset[Node]]:
    """Return the sets, those that share a node made one."""
    found: list[frozenset[Node]] = []
    for nodes in sets:
        sharing = [one for one in found if one & nodes]
        found = [one for one in found if not one & nodes]
        found.append(nodes.union(*sharing))
    return found

"""How many requests can no schedule fill? Counted before any search; nothing is counted twice.

Four sorts of losses, each beyond those before it:

1. requests for which there is no section that their student may sit in;
2. of the others, those beyond the seats of a course;
3. of those with seats, those whose sections have too few people who may teach them, or too few
   rooms: the most that can be filled with the blocks that these have is less;
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
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.check.argument import Argument
from planner.check.course_seats import CourseSeats
from planner.check.flow import PLENTY, SINK, SOURCE, Flow
from planner.check.offering import Offering
from planner.check.shortages import Scarce, Shortage, shortages
from planner.check.supply import Supply
from planner.check.weeks import Weeks
from planner.domain import words
from planner.domain.activity import Priority, Request
from planner.domain.ids import CourseId, PersonId, RoomId, StudentId
from planner.domain.language import say
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
        people, rooms: who or what runs short.
        students: who asked, where it is certain who they are.

    """

    sentence: str
    requests: int
    courses: tuple[CourseId, ...] = ()
    people: tuple[PersonId, ...] = ()
    rooms: tuple[RoomId, ...] = ()
    students: tuple[StudentId, ...] = ()


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield a warning for each loss; no promise is broken by an unfilled request."""
    for loss in losses_of(Weeks(offering=Offering(supply=supply))):
        about = (*loss.courses, *loss.people, *loss.rooms)
        yield Argument(
            sentence=loss.sentence, proves=False, rule="seats", about=about, lost=loss.requests
        )


def structural_losses(project: Project) -> tuple[Loss, ...]:
    """Return the requests that counting alone shows to be lost; their numbers may be added up."""
    return losses_of(Weeks(offering=Offering(supply=Supply(project=project))))


def fillable(project: Project) -> int:
    """Return how many required and wanted requests any schedule can fill at most, by counting."""
    asked = sum(one.priority is not Priority.ALTERNATE for one in project.school.requests)
    return asked - sum(loss.requests for loss in structural_losses(project))


def losses_of(weeks: Weeks) -> tuple[Loss, ...]:
    """Return the losses of a school whose sections and students' weeks are known."""
    if not weeks.offering.school.requests:
        return ()
    counted = _Count(weeks=weeks)
    return tuple(
        loss
        for part in (counted.closed, counted.seatless, counted.unheld, counted.crowded)
        for loss in part()
        if loss.requests
    )


@dataclass(frozen=True, kw_only=True)
class _Count:
    weeks: Weeks

    @property
    def offering(self) -> Offering:
        """The sections and the times and people that are left to them."""
        return self.weeks.offering

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
            told = say(
                "{requests} for {course}",
                requests=words.count(number, "request"),
                course=self._course(course),
            )
            yield Loss(
                sentence=say("{told} cannot be filled: {why}", told=told, why=why),
                requests=number,
                courses=(course,),
                students=tuple(students),
            )

    def _why_closed(self, request: Request) -> str:
        school = self.offering.school
        course, student = school.course[request.course], school.asked.student[request.student]
        if not self.offering.grade_may(student.id, course.id):
            grades = words.listed(list(course.grades), joint="or")
            return say(
                "the course takes grade {grades}, not grade {grade}.",
                grades=grades,
                grade=student.grade,
            )
        sections = school.asked.sections.get(course.id, ())
        if not sections:
            return say("the course has no section. Add one, or change the requests.")
        if not any(section.id in self.offering.able for section in sections):
            return say(
                "none of its sections can be placed. See what times, teachers and "
                "rooms are left to them."
            )
        return say(
            "no section that can be placed is open to their groups. Open one to "
            "them, or change the requests."
        )

    # 2. Courses with too few seats ---------------------------------------------------------------

    @cached_property
    def seats(self) -> CourseSeats:
        """The seats of each course."""
        return CourseSeats(offering=self.offering)

    def seatless(self) -> Iterator[Loss]:
        """Yield the courses with more requests than seats."""
        for course, asked in self.offering.live_of.items():
            short = len(asked) - self.seats.seated[course]
            if short:
                seats = sum(map(self.seats.seats, self.seats.sections(course)))
                yield Loss(
                    sentence=_seats_short(self._course(course), len(asked), seats, short),
                    requests=short,
                    courses=(course,),
                )

    # 3. Sections without a teacher or a room -----------------------------------------------------

    @cached_property
    def shortages(self) -> tuple[Shortage, ...]:
        """The sets of courses that compete for the blocks of the same people or rooms."""
        return shortages(self.seats)

    def unheld(self) -> Iterator[Loss]:
        """Yield what cannot be filled for want of people who may teach it, or of rooms."""
        for short in self.shortages:
            people = short.holders if short.scarce is Scarce.PEOPLE else ()
            yield Loss(
                sentence=self._too_few(short),
                requests=short.requests,
                courses=short.courses,
                people=tuple(map(PersonId, people)),
                rooms=tuple(map(RoomId, () if people else short.holders)),
            )

    def _too_few(self, short: Shortage) -> str:
        courses = words.listed([self._course(one) for one in short.courses], most=MOST_NAMES)
        sections = len(short.sections)
        who, help_ = self._holders(short)
        lost = say(
            "at least {requests} cannot be filled", requests=words.count(short.requests, "request")
        )
        if short.held is None or short.held >= sections:
            return say(
                "Not all of {courses} can be offered: {who} too few blocks. So {lost}. {help}",
                courses=courses,
                who=who,
                lost=lost,
                help=help_,
            )
        told = say(
            "{sections} of {courses} cannot be offered",
            sections=words.count(sections - short.held, "section"),
            courses=courses,
        )
        blocks = words.count(short.held, "block") if short.held else say("no block")
        time = say(
            "{blocks} for {sections}", blocks=blocks, sections=words.count(sections, "section")
        )
        return say(
            "{told}: {who} {time}. So {lost}. {help}",
            told=told,
            who=who,
            time=time,
            lost=lost,
            help=help_,
        )

    def _holders(self, short: Shortage) -> tuple[str, str]:
        """Return who or what has too few blocks, up to ``has``, and what would help."""
        school, one_course = self.offering.school, len(short.courses) == 1
        alone = len(short.holders) == 1
        if short.scarce is Scarce.PEOPLE:
            called = [school.person[PersonId(one)].name or one for one in short.holders]
            names = words.listed(called, most=MOST_NAMES)
            teacher = say("its only qualified teacher") if one_course else say("their only teacher")
            if alone:
                who = say("{teacher}, {names}, has", teacher=teacher, names=names)
            elif one_course:
                who = say("{names}, who alone may teach it, have", names=names)
            else:
                who = say("{names}, who alone may teach them, have", names=names)
            help_ = say("Let somebody else teach one, or find another block for them.")
        else:
            called = [school.room[RoomId(one)].name or one for one in short.holders]
            names = words.listed(called, most=MOST_NAMES)
            it = say("it") if one_course else say("them")
            if alone:
                who = say("{names}, the only room for {it}, has", names=names, it=it)
            else:
                who = say("{names}, the only rooms for {it}, have", names=names, it=it)
            help_ = say("Open another room to one, or find another block.")
        return who, help_

    # 4. Students with too many requests ----------------------------------------------------------

    def crowded(self) -> Iterator[Loss]:
        """Yield what students ask for beyond their week, as far as it is not lost already."""
        beyond = self.weeks.beyond
        extra = sum(beyond.values()) - self._shared()
        if extra > 0:
            told = words.count(len(beyond), "student")
            asks = say("asks") if len(beyond) == 1 else say("ask")
            yield Loss(
                sentence=say(
                    "{told} {asks} for more than fits into the week: at least "
                    "{more_requests} cannot be filled. Drop what they want least, or make "
                    "it an alternate.",
                    told=told,
                    asks=asks,
                    more_requests=words.count(extra, "more request"),
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
            flow.widen(("course", course), SINK, len(asked) - self.seats.seated[course])
        for number, short in enumerate(self.shortages):
            flow.widen(("shortage", number), SINK, short.requests)
            for course in short.courses:
                flow.widen(("course", course), ("shortage", number), PLENTY)
        return flow.push()


def _seats_short(course: str, asked: int, seats: int, short: int) -> str:
    told = say(
        "{course} has {requests} for {seats}",
        course=course,
        requests=words.count(asked, "request"),
        seats=words.count(seats, "seat"),
    )
    if asked - seats < short:
        told = say("{told}, not all of them open to everybody who asks", told=told)
    return say(
        "{told}: {requests} cannot be filled. Add a section or seats, or change the requests.",
        told=told,
        requests=words.count(short, "request"),
    )

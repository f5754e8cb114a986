"""What keeps a student out of one section: exactly one thing is named, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.activity import Activity, Company
from planner.domain.ids import ActivityId, CourseId, SessionId, StudentId
from planner.domain.language import say
from planner.domain.week import Span
from planner.domain.words import listed
from planner.services.seats.index import Bundle, Seating
from planner.services.seats.wording import course_name, student_name


class Hindrance(StrEnum):
    """Why a section cannot be had, or that it can."""

    CLOSED = "closed"
    NOT_ASKED = "not_asked"
    UNPLACED = "unplaced"
    FULL = "full"
    APART = "apart"
    TOGETHER = "together"
    CLASH = "clash"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Something in a student's schedule at the time of a section.

    Either ``section`` is another section where the student sits, with its ``course``, or
    ``session`` is something their groups attend. ``when`` names the blocks in which both meet.
    """

    name: str
    when: str
    section: ActivityId | None = None
    course: CourseId | None = None
    session: SessionId | None = None

    def __str__(self) -> str:
        return f"{self.name} ({self.when})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """What keeps a student out of a section; ``detail`` is a clause about it."""

    hindrance: Hindrance
    detail: str = ""
    clashes: tuple[Clash, ...] = ()


def obstacle(seating: Seating, student: StudentId, section: Activity) -> Obstacle:
    """Return the first reason against a seat in a section, beside what the student has now."""
    for found in _obstacles(seating, student, section):
        return found
    return Obstacle(hindrance=Hindrance.NOTHING)


def _obstacles(seating: Seating, student: StudentId, section: Activity) -> Iterator[Obstacle]:
    bundle = seating.bundles[section.id]
    for one in bundle:
        yield from _barred(seating, student, seating.asked.section[one])
    if not all(map(seating.placed, bundle)):
        yield Obstacle(
            hindrance=Hindrance.UNPLACED,
            detail=say("{section} has no place yet", section=section.name),
        )
    for one in bundle:
        if seating.left(one) <= 0 and student not in seating.schedule.roster.get(one, ()):
            yield Obstacle(hindrance=Hindrance.FULL, detail=full(seating, one))
    yield from company(seating, student, bundle)
    found = clashes(seating, student, bundle)
    if found:
        detail = say("it clashes with {found}", found=listed([str(clash) for clash in found]))
        yield Obstacle(hindrance=Hindrance.CLASH, detail=detail, clashes=found)


def full(seating: Seating, section: ActivityId) -> str:
    """Say how many seats of a full section are taken."""
    name = seating.asked.section[section].name
    return say(
        "{name} is full ({size} of {seats} seats)",
        name=name,
        size=seating.size(section),
        seats=seating.seats(section),
    )


def _barred(seating: Seating, student: StudentId, section: Activity) -> Iterator[Obstacle]:
    """Yield what no other schedule of the same sections would change."""
    school = seating.school
    course = section.course
    if course is None or (student, course) not in seating.asked.request:
        who = student_name(school, student)
        yield Obstacle(
            hindrance=Hindrance.NOT_ASKED,
            detail=say(
                "{who} does not ask for {course_name}",
                who=who,
                course_name=course_name(school, course) if course else section,
            ),
        )
        return
    grades, grade = school.course[course].grades, seating.asked.student[student].grade
    if grades and grade and grade not in grades:
        detail = say(
            "{course_name} is open to grade {grades} only",
            course_name=course_name(school, course),
            grades=listed(list(grades)),
        )
        yield Obstacle(hindrance=Hindrance.CLOSED, detail=detail)
    if not seating.asked.may_sit(student, section):
        groups = listed([school.called(group) for group in section.open_to])
        detail = say("{section} is open to {groups} only", section=section.name, groups=groups)
        yield Obstacle(hindrance=Hindrance.CLOSED, detail=detail)


def company(seating: Seating, student: StudentId, bundle: Bundle) -> Iterator[Obstacle]:
    """Yield the students from whom, or with whom, this student is to be."""
    for companions in seating.companions_of.get(student, ()):
        others = tuple(one for one in companions.students if one != student)
        for section in bundle:
            course = seating.course(section)
            if companions.course not in (None, course):
                continue
            found = _company(seating, companions.kind, others, section)
            if found is not None:
                yield found


def _company(
    seating: Seating, kind: Company, others: tuple[StudentId, ...], section: ActivityId
) -> Obstacle | None:
    roster = seating.schedule.roster
    here = [one for one in others if one in roster.get(section, ())]
    if kind is Company.APART:
        if not here:
            return None
        names = listed([student_name(seating.school, one) for one in here])
        return Obstacle(
            hindrance=Hindrance.APART, detail=say("kept apart from {names}", names=names)
        )
    course = seating.course(section)
    elsewhere = [
        one for one in others if one not in here and course and course in seating.seat_of(one)
    ]
    if not elsewhere:
        return None
    names = listed([student_name(seating.school, one) for one in elsewhere])
    return Obstacle(
        hindrance=Hindrance.TOGETHER, detail=say("kept together with {names}", names=names)
    )


def clashes(seating: Seating, student: StudentId, bundle: Bundle) -> tuple[Clash, ...]:
    """Return what a student has at the time of some sections, other than seats in their courses."""
    bits = seating.bits(bundle)
    courses = {seating.course(section) for section in bundle}
    seats = (
        _with_seat(seating, bundle, section, course)
        for course, section in seating.seat_of(student).items()
        if course not in courses and seating.busy.get(section, 0) & bits
    )
    if not seating.busy_with_groups(student) & bits:
        return tuple(seats)
    lessons = (
        _with_lesson(seating, bundle, session)
        for session in seating.attended(student)
        if seating.session_bits[session] & bits
    )
    return (*seats, *lessons)


def _with_seat(seating: Seating, bundle: Bundle, section: ActivityId, course: CourseId) -> Clash:
    both = _both(seating, bundle, seating.times(section))
    return Clash(
        name=course_name(seating.school, course), when=both, section=section, course=course
    )


def _with_lesson(seating: Seating, bundle: Bundle, session: SessionId) -> Clash:
    known = seating.project.demand.by_id[session]
    both = _both(seating, bundle, seating.schedule.by_session[session].times)
    return Clash(name=known.name, when=both, session=session)


def _both(seating: Seating, bundle: Bundle, spans: tuple[Span, ...]) -> str:
    mine = [span for section in bundle for span in seating.times(section)]
    shared = [one for one in spans if any(one.overlaps(span) for span in mine)]
    return seating.when(shared)

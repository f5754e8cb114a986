"""What several checks count in the same way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from fractions import Fraction
from typing import TypeVar

from planner.check.report import Breach, Verdict, Witness
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import CourseId, DayId, PersonId
from planner.domain.language import measure, say
from planner.domain.rule import QUARTER_HOUR
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import LESSON_BLOCKS, Cycle, Span

R = TypeVar("R")
OfCourse = Callable[[Timetable, CourseId, R], tuple[tuple[Breach | None, int], ...]]


def quarters(short: Fraction | int) -> int:
    """Return how many quarter hours are begun in so many minutes; 0 when nothing is short."""
    return max(0, int(-(-short // QUARTER_HOUR)))


def regular_weeks(cycle: Cycle) -> Iterator[tuple[str, frozenset[DayId]]]:
    """Yield each week's name for a sentence and the days of it that come every time."""
    for number, week in enumerate(cycle.weeks, start=1):
        yield week_named(cycle, number), frozenset(cycle.weekly_days(week))


def week_named(cycle: Cycle, number: int) -> str:
    """Return `` in week 2``, or nothing when the cycle has only one week."""
    return say(" in week {number}", number=number) if len(cycle.weeks) > 1 else ""


def own_planning(timetable: Timetable, person: PersonId) -> Iterator[Entry]:
    """Yield a person's planning time: sessions of that kind with nobody else."""
    for entry in timetable.of_person(person):
        if entry.session.kind is Kind.PLANNING and entry.placement.people == (person,):
            yield entry


def taught(timetable: Timetable, person: PersonId, day: DayId | None = None) -> list[Entry]:
    """Return what a person teaches, on one day or on all."""
    return [e for e in timetable.of_person(person, day) if e.session.kind in TEACHING]


def blocks_taught(timetable: Timetable, person: PersonId, day: DayId) -> list[Span]:
    """Return the times of the blocks of a day in which a person teaches, by start.

    Of each class, those blocks count that it touches and that its own groups follow (any block
    for a class without groups); a block counts once, whatever happens in it.
    """
    met = timetable.lookups.blocks_met
    found = {
        block
        for entry in taught(timetable, person, day)
        for block in met(entry.span, entry.session.groups)
    }
    return sorted(found, key=timetable.school.cycle.order)


def by_course(rule: R, timetable: Timetable, of_course: OfCourse[R]) -> Verdict:
    """Judge the sections of each course by themselves.

    ``of_course`` returns, for what it compares, the breach if it is one and the students to spare.
    """
    courses = timetable.school.asked.sections
    found = [one for course in courses for one in timetable.part(of_course, course, rule)]
    return Verdict(
        breaches=tuple(breach for breach, _ in found if breach is not None),
        slack=min((spare for _, spare in found), default=None),
        slack_unit=measure("students"),
    )


def times_met(entries: Iterable[Entry], days: Collection[DayId], needed: int) -> int:
    """Return how often something took place on these days.

    Once a day, whatever happens on it, unless it is needed more often than there are days.
    """
    held = [entry.span.day for entry in entries if entry.span.day in days]
    return len(held) if needed > len(days) else len(set(held))


def of_subject(school: School, session: Session, subject: str) -> bool:
    """Say whether a session is a class in a subject: a department, a course, or blank for any."""
    if session.kind not in TEACHING:
        return False
    if not subject:
        return True
    course = school.course.get(session.course) if session.course else None
    return course is not None and subject in (course.id, course.department)


def observes(timetable: Timetable, entry: Entry, teacher: str) -> bool:
    """Say whether an entry lies wholly inside the class it observes, which the teacher leads."""
    return entry.placement.observed is not None and any(
        lesson.session.kind in TEACHING
        and teacher in lesson.placement.people
        and lesson.span.contains(entry.span)
        for lesson in timetable.of_session(entry.placement.observed)
    )


def empty_blocks(timetable: Timetable, person: PersonId, day: DayId) -> list[Span]:
    """Return the class and specials blocks of a day in which somebody has nothing, between others.

    A block is looked at once where several groups have one at the same time; it is busy when
    anything of the person overlaps it.
    """
    cycle = timetable.school.cycle
    rows = {row.on(day) for row in cycle.blocks(day, kinds=LESSON_BLOCKS)}
    blocks = sorted(rows, key=cycle.order)
    entries = timetable.of_person(person, day)
    busy = [any(entry.span.overlaps(block) for entry in entries) for block in blocks]
    if True not in busy:
        return []
    first, last = busy.index(True), len(busy) - 1 - busy[::-1].index(True)
    return [blocks[n] for n in range(first, last) if not busy[n]]


def witness(entry: Entry) -> Witness:
    """Return the entry's time as a witness."""
    return Witness(span=entry.span, session=entry.session.id)

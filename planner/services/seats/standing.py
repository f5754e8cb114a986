"""One student's schedule: seats, what their groups attend, and what is unfilled and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.activity import Priority, Request, Student
from planner.domain.ids import ActivityId, CourseId, PersonId, RoomId, SessionId, StudentId
from planner.domain.language import say
from planner.domain.week import Times
from planner.errors import UserError
from planner.services.seats.index import Seating
from planner.services.seats.reasons import reason
from planner.services.seats.wording import course_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A student's seat in a section; ``request`` is missing if they do not ask for its course."""

    section: ActivityId
    name: str
    course: CourseId
    request: Request | None
    times: Times
    rooms: tuple[RoomId, ...]
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A session that a student attends with a group."""

    session: SessionId
    name: str
    times: Times
    room: RoomId | None
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfilled:
    """A request without a seat, a sentence why, and the alternate that is taken instead."""

    request: Request
    reason: str
    instead: CourseId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What one student has and lacks; alternates that nothing needs are in neither."""

    student: Student
    seats: tuple[Seat, ...]
    lessons: tuple[Lesson, ...]
    unfilled: tuple[Unfilled, ...]


def standing(seating: Seating, student: StudentId) -> Standing:
    """Return a student's seats by time, what they attend with groups, and what is unfilled.

    Raises ``UserError`` if the school has no such student.
    """
    known = seating.asked.student.get(student)
    if known is None:
        raise UserError(say("There is no student {student!r}.", student=student))
    return Standing(
        student=known,
        seats=tuple(_seats(seating, student)),
        lessons=tuple(_lesson(seating, session) for session in seating.attended(student)),
        unfilled=unfilled(seating, student),
    )


def _seats(seating: Seating, student: StudentId) -> list[Seat]:
    order = seating.school.cycle.order
    found = [
        Seat(
            section=section,
            name=seating.school.activity[section].name,
            course=course,
            request=seating.asked.request.get((student, course)),
            times=seating.times(section),
            rooms=seating.rooms(section),
            people=seating.people(section),
        )
        for course, section in seating.seat_of(student).items()
    ]
    return sorted(found, key=lambda seat: [order(span) for span in seat.times])


def _lesson(seating: Seating, session: SessionId) -> Lesson:
    placement = seating.schedule.by_session[session]
    return Lesson(
        session=session,
        name=seating.project.demand.by_id[session].name,
        times=placement.times,
        room=placement.room,
        people=placement.people,
    )


def unfilled(seating: Seating, student: StudentId) -> tuple[Unfilled, ...]:
    """Return a student's requests without a seat, required first, then by rank.

    An alternate is among them only while a request that it could stand in for has neither a seat
    nor an alternate.
    """
    return tuple(
        Unfilled(request=one, reason=_told(seating, one, instead), instead=instead)
        for one, instead in _open(seating, student)
    )


def _told(seating: Seating, request: Request, instead: CourseId | None) -> str:
    told = reason(seating, request)
    if instead is None:
        return told
    return say(
        "{told} {course_name} is taken instead.",
        told=told,
        course_name=course_name(seating.school, instead),
    )


def _open(seating: Seating, student: StudentId) -> Iterator[tuple[Request, CourseId | None]]:
    """Yield requests without a seat, each with the alternate that stands in for it."""
    asked = sorted(seating.asked.of_student.get(student, ()), key=_weight)
    taken = seating.taken(student)
    instead = seating.asked.instead(student, taken)
    lacking = [
        one.course
        for one in asked
        if one.priority is not Priority.ALTERNATE and one.course not in taken
    ]
    waiting = [course for course in lacking if course not in instead]
    for request in asked:
        if request.course in lacking:
            yield request, instead.get(request.course)
        elif request.course not in taken and (
            request.instead_of in waiting if request.instead_of else waiting
        ):
            yield request, None


def _weight(request: Request) -> tuple[int, int]:
    return (list(Priority).index(request.priority), request.rank or 0)

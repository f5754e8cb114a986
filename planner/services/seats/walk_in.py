"""A student at the counselor's door: the sections of any course, and what would change."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.activity import Priority, Request
from planner.domain.edits import add_request, reseat
from planner.domain.ids import CourseId, StudentId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.seat_changes import SeatChange
from planner.services.seats.index import Seating
from planner.services.seats.options import Option, options
from planner.services.seats.promises import Promises
from planner.services.seats.wording import course_name, when


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatOffer:
    """The sections of a course for a student.

    ``adds`` is the request that is made with the change, if they do not ask for the course yet.
    """

    student: StudentId
    course: CourseId
    options: tuple[Option, ...]
    adds: Request | None = None


def offer(seating: Seating, request: Request, promises: Promises | None = None) -> SeatOffer:
    """Return what a student may take of a course, be it that they ask for it already or not.

    ``promises`` of the same seating spare a judgement.
    """
    student, course = request.student, request.course
    if (student, course) in seating.asked.request:
        found = options(seating, student, course, promises)
        return SeatOffer(student=student, course=course, options=found)
    asking = Seating(project=add_request(seating.project, request))
    found = options(asking, student, course)
    return SeatOffer(student=student, course=course, options=found, adds=request)


def new_request(
    seating: Seating, student: StudentId, course: CourseId, priority: Priority
) -> Request:
    """Return a request that comes after all others of its student and priority."""
    if priority is Priority.REQUIRED:
        return Request(student=student, course=course, priority=priority)
    asked = seating.asked.of_student.get(student, ())
    ranks = [one.rank or 0 for one in asked if one.priority is priority]
    rank = max(ranks, default=0) + 1
    return Request(student=student, course=course, priority=priority, rank=rank)


def take(project: Project, made: SeatOffer, option: Option) -> Project:
    """Make every change that an option means, the request included; raises ``UserError``."""
    asking = project if made.adds is None else add_request(project, made.adds)
    return reseat(asking, option.changes)


def told(seating: Seating, made: SeatOffer, option: Option) -> tuple[str, ...]:
    """Return each change that an option means as a sentence."""
    changes = tuple(_told(seating, change) for change in option.changes)
    if made.adds is None:
        return changes
    name = course_name(seating.school, made.course)
    return (say("Asks for {name} ({priority}).", name=name, priority=made.adds.priority), *changes)


def _told(seating: Seating, change: SeatChange) -> str:
    school, cycle = seating.school, seating.school.cycle
    left, taken = (
        f"{school.called(one)} ({when(cycle, seating.times(one))})" if one else ""
        for one in (change.leaves, change.takes)
    )
    if left and taken:
        return say("Moves from {left} to {taken}.", left=left, taken=taken)
    return (
        say("Takes a seat in {taken}.", taken=taken)
        if taken
        else say("Gives up the seat in {left}.", left=left)
    )

"""Which students sit in other sections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import zip_longest

from planner.domain.ids import ActivityId, CourseId, SessionId, StudentId
from planner.domain.language import say
from planner.domain.project import Project
from planner.services.comparing.difference import Difference, SeatSwap, Sort

Seats = dict[tuple[StudentId, str], list[ActivityId]]
"""A student's sections by course; of an unknown section, by itself."""


def seat_differences(a: Project, b: Project) -> tuple[Difference, ...]:
    """Return a difference for each seat that is not the same, in the order of the students."""
    if a.schedule.rosters is b.schedule.rosters:
        return ()
    order = {student.id: number for number, student in enumerate(b.school.students)}
    swaps = sorted(_swaps(a, b), key=lambda swap: order.get(swap.student, len(order)))
    sessions = _sessions(a), _sessions(b)
    return tuple(_told(a, b, swap, sessions) for swap in swaps)


def _swaps(a: Project, b: Project) -> Iterator[SeatSwap]:
    before, after = _seats(a), _seats(b)
    for student, course in dict.fromkeys((*before, *after)):
        had = before.get((student, course), [])
        has = after.get((student, course), [])
        left = [section for section in had if section not in has]
        taken = [section for section in has if section not in had]
        for leaves, takes in zip_longest(left, taken):
            yield SeatSwap(
                student=student,
                course=CourseId(course) if course in b.school.course else None,
                leaves=leaves,
                takes=takes,
            )


def _seats(project: Project) -> Seats:
    found: Seats = defaultdict(list)
    for roster in project.schedule.rosters:
        section = project.school.activity.get(roster.activity)
        course = (section.course if section else None) or roster.activity
        for student in roster.students:
            found[student, course].append(roster.activity)
    return found


def _sessions(project: Project) -> dict[ActivityId, tuple[SessionId, ...]]:
    found: dict[ActivityId, list[SessionId]] = defaultdict(list)
    for session in project.demand.sessions:
        if session.activity is not None and session.id in project.schedule.by_session:
            found[session.activity].append(session.id)
    return {activity: tuple(sessions) for activity, sessions in found.items()}


def _told(
    a: Project,
    b: Project,
    swap: SeatSwap,
    sessions: tuple[
        dict[ActivityId, tuple[SessionId, ...]], dict[ActivityId, tuple[SessionId, ...]]
    ],
) -> Difference:
    name = _student(a, b, swap.student)
    before = a.school.called(swap.leaves) if swap.leaves else ""
    after = b.school.called(swap.takes) if swap.takes else ""
    if before and after:
        told = say(
            "{name} changes from {before} to {after}.", name=name, before=before, after=after
        )
    else:
        told = (
            say("{name} has a seat in {after}.", name=name, after=after)
            if after
            else say("{name} loses the seat in {before}.", name=name, before=before)
        )
    sections = filter(None, (swap.leaves, swap.takes))
    return Difference(
        sort=Sort.SEAT,
        name=name,
        before=before,
        after=after,
        sentence=told,
        about=(swap.student, *sections),
        shown=(
            sessions[0].get(swap.leaves, ()) if swap.leaves else (),
            sessions[1].get(swap.takes, ()) if swap.takes else (),
        ),
        change=swap,
    )


def _student(a: Project, b: Project, student: StudentId) -> str:
    for school in (b.school, a.school):
        found = school.asked.student.get(student)
        if found is not None and found.name:
            return found.name
    return student

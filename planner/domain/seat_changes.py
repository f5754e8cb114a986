"""Changes of seats by hand, and why one is refused: what no schedule may have, promised or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from planner.domain.activity import Priority
from planner.domain.ids import ActivityId, StudentId
from planner.domain.schedule import Roster
from planner.domain.words import listed

if TYPE_CHECKING:
    from planner.domain.activity import Activity
    from planner.domain.ids import CourseId
    from planner.domain.project import Project
    from planner.domain.schedule import Schedule
    from planner.domain.week import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatChange:
    """A student leaves a section, takes one, or both."""

    student: StudentId
    leaves: ActivityId | None = None
    takes: ActivityId | None = None


def nonsense(project: Project, change: SeatChange) -> Iterator[str]:
    """Yield what is wrong with a change by itself, whatever else is changed with it.

    Somebody whom the school does not have can only leave.
    """
    asked, roster = project.school.asked, project.schedule.roster
    student = asked.student.get(change.student)
    if student is None:
        left = roster.get(change.leaves, ()) if change.leaves is not None else ()
        if change.takes is not None or change.student not in left:
            yield f"There is no student {change.student!r}."
        return
    name = student.name or student.id
    if change.leaves is None and change.takes is None:
        yield f"{name} neither leaves nor takes a section."
    if change.leaves is not None and change.student not in roster.get(change.leaves, ()):
        yield f"{name} does not sit in {project.school.called(change.leaves)}."
    if change.takes is not None:
        section = asked.section.get(change.takes)
        if section is None:
            called = project.school.called(change.takes)
            yield f"{called} is not a section that requests fill, so it has no seats to give."
            return
        yield from _barred(project, change.student, section)
        if change.leaves != change.takes and change.student in roster.get(change.takes, ()):
            yield f"{name} sits in {section.name} already."


def _barred(project: Project, student: StudentId, section: Activity) -> Iterator[str]:
    """Yield what keeps a student out of a section at any time and size."""
    school = project.school
    name = _name(project, student)
    course = school.course[section.course] if section.course else None
    if course is None or (student, course.id) not in school.asked.request:
        called = course.name if course else section.name
        yield f"{name} does not ask for {called}. Add the request first."
        return
    grade = school.asked.student[student].grade
    if course.grades and grade and grade not in course.grades:
        yield f"{course.name} is open to grade {listed(list(course.grades))} only; {name} is not."
    if not school.asked.may_sit(student, section):
        groups = listed([school.called(group) for group in section.open_to])
        yield f"{section.name} is open to {groups} only, and {name} is in none of these."


def reseated(schedule: Schedule, changes: Sequence[SeatChange]) -> Schedule:
    """Return a schedule with seats changed: first everybody leaves, then everybody sits down."""
    rosters = {section: list(students) for section, students in schedule.roster.items()}
    for change in changes:
        if change.leaves is not None:
            rosters[change.leaves].remove(change.student)
    for change in changes:
        if change.takes is not None:
            rosters.setdefault(change.takes, []).append(change.student)
    kept = (Roster(activity=one, students=tuple(names)) for one, names in rosters.items() if names)
    return replace(schedule, rosters=tuple(kept))


def faults(project: Project, schedule: Schedule, changes: Sequence[SeatChange]) -> Iterator[str]:
    """Yield what a schedule with these changes made would have that no schedule may have."""
    school = project.school
    times = _times(project, schedule)
    taken = [(one.student, one.takes) for one in changes if one.takes is not None]
    for section in dict.fromkeys(section for _, section in taken):
        size, seats = len(schedule.roster[section]), school.asked.seats(school.activity[section])
        if size > seats:
            yield f"{school.called(section)} has {seats} seats; {size} students would sit there."
        if section not in times:
            yield f"{school.called(section)} has no place in the schedule yet."
    for student, section in taken:
        yield from _doubled(project, schedule, times, student, section)
    for student in dict.fromkeys(student for student, _ in taken):
        yield from _needless(project, schedule, student)


def _times(project: Project, schedule: Schedule) -> dict[ActivityId, tuple[Span, ...]]:
    """Return when activities meet; those without a place are left out."""
    found: dict[ActivityId, tuple[Span, ...]] = {}
    for session in project.demand.sessions:
        placement = schedule.get(session.id) if session.activity is not None else None
        if placement is not None and session.activity is not None:
            found[session.activity] = (*found.get(session.activity, ()), *placement.times)
    return found


def _doubled(
    project: Project,
    schedule: Schedule,
    times: dict[ActivityId, tuple[Span, ...]],
    student: StudentId,
    takes: ActivityId,
) -> Iterator[str]:
    """Yield what a student has twice: a course, or something to attend at the same time."""
    school = project.school
    name, called = _name(project, student), school.called(takes)
    mine = times.get(takes, ())
    for other in schedule.sections_of[student]:
        if other == takes:
            continue
        if school.activity[other].course == school.activity[takes].course:
            yield f"{name} would sit in both {called} and {school.called(other)}."
        elif clash := _shared(mine, times.get(other, ())):
            yield f"{name} cannot be in {called} and {school.called(other)} at once ({clash})."
    groups = school.asked.groups_of[student]
    for session in project.demand.sessions:
        placement = schedule.get(session.id) if groups.intersection(session.groups) else None
        if placement is not None and (clash := _shared(mine, placement.times)):
            yield f"{name} cannot be in {called} and {session.name} at once ({clash})."


def _shared(mine: Sequence[Span], theirs: Sequence[Span]) -> Span | None:
    """Return the first time of one that overlaps a time of the other."""
    return next((one for one in mine if any(one.overlaps(other) for other in theirs)), None)


def _needless(project: Project, schedule: Schedule, student: StudentId) -> Iterator[str]:
    """Yield each alternate that a student sits in though nothing it may replace is unfilled."""
    school = project.school
    seated = {school.activity[one].course for one in schedule.sections_of.get(student, ())}
    taken = seated | _with_groups(project, schedule, student)
    instead = school.asked.instead(student, frozenset(one for one in taken if one is not None))
    for request in school.asked.of_student.get(student, ()):
        spare = request.priority is Priority.ALTERNATE and request.course in seated
        if spare and request.course not in instead.values():
            name, called = _name(project, student), school.called(request.course)
            yield f"{name} would keep {called}, an alternate that nothing needs. Take it out too."


def _with_groups(project: Project, schedule: Schedule, student: StudentId) -> set[CourseId | None]:
    """Return the courses that a student takes with their groups."""
    groups = project.school.asked.groups_of[student]
    return {
        session.course
        for session in project.demand.sessions
        if groups.intersection(session.groups) and session.id in schedule.by_session
    }


def _name(project: Project, student: StudentId) -> str:
    return project.school.asked.student[student].name or student

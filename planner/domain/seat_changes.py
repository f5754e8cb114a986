"""Changes of seats by hand, and why one is refused: what no schedule may have, promised or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from planner.domain.activity import Priority
from planner.domain.ids import ActivityId, StudentId
from planner.domain.language import say
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
            yield say("There is no student {student!r}.", student=change.student)
        return
    name = student.name or student.id
    if change.leaves is None and change.takes is None:
        yield say("{name} neither leaves nor takes a section.", name=name)
    if change.leaves is not None and change.student not in roster.get(change.leaves, ()):
        yield say(
            "{name} does not sit in {leaves}.",
            name=name,
            leaves=project.school.called(change.leaves),
        )
    if change.takes is not None:
        section = asked.section.get(change.takes)
        if section is None:
            called = project.school.called(change.takes)
            yield say(
                "{called} is not a section that requests fill, so it has no seats to give.",
                called=called,
            )
            return
        yield from _barred(project, change.student, section)
        if change.leaves != change.takes and change.student in roster.get(change.takes, ()):
            yield say("{name} sits in {section} already.", name=name, section=section.name)


def _barred(project: Project, student: StudentId, section: Activity) -> Iterator[str]:
    """Yield what keeps a student out of a section at any time and size."""
    school = project.school
    name = _name(project, student)
    course = school.course[section.course] if section.course else None
    if course is None or (student, course.id) not in school.asked.request:
        called = course.name if course else section.name
        yield say(
            "{name} does not ask for {called}. Add the request first.", name=name, called=called
        )
        return
    grade = school.asked.student[student].grade
    if course.grades and grade and grade not in course.grades:
        yield say(
            "{course} is open to grade {grades} only; {name} is not.",
            course=course.name,
            grades=listed(list(course.grades)),
            name=name,
        )
    if not school.asked.may_sit(student, section):
        groups = listed([school.called(group) for group in section.open_to])
        yield say(
            "{section} is open to {groups} only, and {name} is in none of these.",
            section=section.name,
            groups=groups,
            name=name,
        )


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
            yield say(
                "{section} has {seats} seats; {size} students would sit there.",
                section=school.called(section),
                seats=seats,
                size=size,
            )
        if section not in times:
            yield say("{section} has no place in the schedule yet.", section=school.called(section))
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
    yield from _two_sections(project, schedule, times, student, takes)
    mine = times.get(takes, ())
    groups = project.school.asked.groups_of[student]
    for session in project.demand.sessions:
        placement = schedule.get(session.id) if groups.intersection(session.groups) else None
        if placement is not None and (clash := _shared(mine, placement.times)):
            yield say(
                "{name} cannot be in {called} and {session} at once ({clash}).",
                name=_name(project, student),
                called=project.school.called(takes),
                session=session.name,
                clash=clash,
            )


def _two_sections(
    project: Project,
    schedule: Schedule,
    times: dict[ActivityId, tuple[Span, ...]],
    student: StudentId,
    takes: ActivityId,
) -> Iterator[str]:
    """Yield the sections that a student cannot have besides one: of its course, or at its time."""
    school = project.school
    name, called = _name(project, student), school.called(takes)
    for other in schedule.sections_of[student]:
        if other == takes:
            continue
        if school.activity[other].course == school.activity[takes].course:
            yield say(
                "{name} would sit in both {called} and {other}.",
                name=name,
                called=called,
                other=school.called(other),
            )
        elif clash := _shared(times.get(takes, ()), times.get(other, ())):
            yield say(
                "{name} cannot be in {called} and {other} at once ({clash}).",
                name=name,
                called=called,
                other=school.called(other),
                clash=clash,
            )


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
            yield say(
                "{name} would keep {called}, an alternate that nothing needs. Take it out too.",
                name=name,
                called=called,
            )


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

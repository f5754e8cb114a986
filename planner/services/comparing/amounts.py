"""Minutes of teams and teachers, requests and class sizes on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import TypeVar

from planner.check.counting import empty_blocks, own_planning
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import TEACHING, TEAM_TIME, Priority
from planner.domain.ids import ActivityId, CourseId, PersonId, SessionId, StudentId, TeamId
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.domain.school import School
from planner.services.reports.view import View
from planner.services.seats.wording import course_name, student_name

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Pair:
    """A number before and after; ``None`` where there is nothing to count."""

    before: int | None
    after: int | None

    @property
    def changed(self) -> bool:
        """Whether it is another number."""
        return self.before != self.after

    @property
    def change(self) -> int:
        """By how much it grew."""
        return (self.after or 0) - (self.before or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """Numbers of something on both sides."""

    name: str

    @property
    def changed(self) -> bool:
        """Whether any number is another one."""
        values = (getattr(self, field.name) for field in fields(self))
        return any(value.changed for value in values if isinstance(value, Pair))


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamTime(Amounts):
    """Minutes a week that a team meets, and those of them in which nobody is missing."""

    team: TeamId
    together: Pair
    complete: Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherTime(Amounts):
    """An adult's minutes a week of teaching and of protected planning, and their gaps.

    Protected planning is what counts for the person's promise of it, or any planning alone where
    there is none. Gaps are empty blocks between others, in the whole cycle.
    """

    person: PersonId
    teaching: Pair
    planning: Pair
    gaps: Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassSize(Amounts):
    """The students of a class, and its seats where requests fill it."""

    activity: ActivityId
    students: Pair
    seats: Pair
    sessions: tuple[SessionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The courses that a student asks for and has on one side only."""

    student: StudentId
    name: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]


def team_times(a: View, b: View) -> tuple[TeamTime, ...]:
    """Return the minutes of every team."""
    before, after = dict(_teams(a)), dict(_teams(b))
    names = {team.id: team.name for view in (a, b) for team in view.school.teams}
    return tuple(
        TeamTime(
            team=team,
            name=name,
            together=_pair(before, after, team, 0),
            complete=_pair(before, after, team, 1),
        )
        for team, name in names.items()
    )


def _teams(view: View) -> Iterator[tuple[TeamId, tuple[int, ...]]]:
    for team in view.school.teams:
        entries = [e for e in view.timetable.of_team(team.id) if e.session.kind in TEAM_TIME]
        everybody = set(team.everybody)
        complete = [entry for entry in entries if everybody <= set(entry.placement.people)]
        yield team.id, (view.minutes(entries), view.minutes(complete))


def _pair(
    before: dict[K, tuple[int, ...]], after: dict[K, tuple[int, ...]], key: K, number: int
) -> Pair:
    return Pair(
        before[key][number] if key in before else None,
        after[key][number] if key in after else None,
    )


def teacher_times(a: View, b: View) -> tuple[TeacherTime, ...]:
    """Return the minutes of every adult who has anything to do on a side."""
    before, after = dict(_people(a)), dict(_people(b))
    names = {person.id: person.name for view in (a, b) for person in view.school.people}
    return tuple(
        TeacherTime(
            person=person,
            name=name,
            teaching=_pair(before, after, person, 0),
            planning=_pair(before, after, person, 1),
            gaps=_pair(before, after, person, 2),
        )
        for person, name in names.items()
        if person in before or person in after
    )


def _people(view: View) -> Iterator[tuple[PersonId, tuple[int, ...]]]:
    timetable = view.timetable
    promised = {rule.person: rule for rule in view.rules(ProtectedPlanning)}
    for person in view.school.people:
        entries = timetable.of_person(person.id)
        if not entries:
            continue
        planning = _planning(timetable, entries, person.id, promised.get(person.id))
        gaps = sum(len(empty_blocks(timetable, person.id, day)) for day in view.cycle.day_ids)
        taught = view.minutes(entry for entry in entries if entry.session.kind in TEACHING)
        yield person.id, (taught, view.minutes(planning), gaps)


def _planning(
    timetable: Timetable,
    entries: Iterable[Entry],
    person: PersonId,
    rule: ProtectedPlanning | None,
) -> list[Entry]:
    found = list(own_planning(timetable, person))
    if rule is None:
        return found
    if rule.team_time:
        found += [entry for entry in entries if entry.session.kind in TEAM_TIME]
    return [entry for entry in found if entry.span.minutes >= rule.piece]


def class_sizes(a: View, b: View) -> tuple[ClassSize, ...]:
    """Return the size of every class with students that has a place on a side."""
    before, after = dict(_sizes(a)), dict(_sizes(b))
    names = {one.id: one.name for view in (a, b) for one in view.school.activities}
    return tuple(
        ClassSize(
            activity=activity,
            name=name,
            students=Pair(
                before[activity].size if activity in before else None,
                after[activity].size if activity in after else None,
            ),
            seats=Pair(_seats(a.school, activity), _seats(b.school, activity)),
            sessions=(after.get(activity) or before[activity]).sessions,
        )
        for activity, name in names.items()
        if activity in before or activity in after
    )


@dataclass(frozen=True, slots=True)
class _Size:
    size: int
    sessions: tuple[SessionId, ...]


def _sizes(view: View) -> Iterator[tuple[ActivityId, _Size]]:
    sessions: dict[ActivityId, list[SessionId]] = {}
    known = view.project.demand.by_id
    for placement in view.project.schedule.placements:
        session = known.get(placement.session)
        if session is None or session.activity is None or session.kind not in TEACHING:
            continue
        if view.has_students(session):
            sessions.setdefault(session.activity, []).append(session.id)
    for activity, ids in sessions.items():
        yield activity, _Size(view.students(known[ids[0]]), tuple(ids))


def _seats(school: School, activity: ActivityId) -> int | None:
    section = school.asked.section.get(activity)
    return school.asked.seats(section) if section is not None else None


def students_filled(a: View, b: View) -> tuple[Filled, ...]:
    """Return the students of whom other requests are filled; alternates count as others do."""
    before, after = _filled(a), _filled(b)
    order = dict.fromkeys(one.id for view in (b, a) for one in view.school.students)
    found: list[Filled] = []
    for student in order:
        had, has = before.get(student, {}), after.get(student, {})
        gained = tuple(course_name(b.school, course) for course in has if course not in had)
        lost = tuple(course_name(a.school, course) for course in had if course not in has)
        if gained or lost:
            school = b.school if student in b.school.asked.student else a.school
            name = student_name(school, student)
            found.append(Filled(student=student, name=name, gained=gained, lost=lost))
    return tuple(found)


def _filled(view: View) -> dict[StudentId, dict[CourseId, Priority]]:
    """Return the courses that each student asks for and takes."""
    found: dict[StudentId, dict[CourseId, Priority]] = {}
    taken: dict[StudentId, frozenset[CourseId]] = {}
    for request in view.school.requests:
        student = request.student
        if student not in taken:
            taken[student] = frozenset(view.timetable.courses_of(student))
        if request.course in taken[student]:
            found.setdefault(student, {})[request.course] = request.priority
    return found

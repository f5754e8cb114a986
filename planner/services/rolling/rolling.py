"""Make next year's project of last year's: pure, and told in full before anything is made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from planner.domain.activity import Companions, Company, Student
from planner.domain.edits import take_tables
from planner.domain.ids import GroupId, ScenarioId, StudentId
from planner.domain.language import say
from planner.domain.people import Person
from planner.domain.project import FIRST, Project, Scenario
from planner.domain.scenarios import alone
from planner.services.rolling.cohorts import successors, with_sizes_moved_up
from planner.services.rolling.grades import after, mixed, ordered
from planner.services.rolling.posts import Departure, Post, filled

if TYPE_CHECKING:
    from planner.domain.school import School

LAST_YEAR = ScenarioId("last-year")
SCHOOL_YEAR = re.compile(r"(20\d\d)(\s?[-–—/]\s?)(20\d\d|\d\d)(?!\d)")
SINGLE_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person decides about the new year.

    Attributes:
        name: the school's name in the new project; blank: last year's, with its year moved on.
        top: the grade whose students leave; blank: the highest there is.
        move_sizes: whether the sizes of groups move up with their students.
        departures: people who leave.

    """

    name: str = ""
    top: str = ""
    move_sizes: bool = True
    departures: tuple[Departure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeMove:
    """Where the students of one grade go.

    ``becomes`` is blank where they leave the school; several grades together stay as they are.
    """

    grade: str
    becomes: str
    students: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMove:
    """A group of the new year: whose students come into it, and how its size changes."""

    group: GroupId
    comes_from: GroupId | None
    before: int
    size: int


@dataclass(frozen=True, kw_only=True)
class Rolled:
    """The new year's project, and everything that is different in it.

    Attributes:
        project: its first scenario is where work goes on; the other one stays as last year was.
        grades: from the youngest to the oldest.
        leavers: students of the grade that leaves.
        without_group: students who move up, but into no group.
        unplaced: students of whom no grade is known; they stay as they are.
        posts: those that change hands.
        requests, dates: how many course requests, and dates of the calendar, are gone.

    """

    project: Project
    grades: tuple[GradeMove, ...]
    groups: tuple[GroupMove, ...]
    leavers: tuple[Student, ...]
    without_group: tuple[Student, ...]
    unplaced: tuple[Student, ...]
    posts: tuple[Post, ...]
    requests: int
    dates: int

    @property
    def placed(self) -> int:
        """How many sessions the new year begins with where last year had them."""
        return len(self.project.schedule.placements)


def roll(project: Project, wishes: Wishes | None = None) -> Rolled:
    """Return next year's project: its active scenario moved on by a year.

    Students move up and those of the top grade leave; groups, teams, coaching, promises,
    preferences and pins stay. Course requests, seats and the dates of the year are cleared. The
    schedule stays where it was, to begin from.
    """
    wanted = wishes or Wishes()
    school = project.school
    top = wanted.top or top_grade(school)
    follows = successors(school)
    grades = known_grades(school)
    moved = {one.id: _moved_up(school, one, top, follows, grades) for one in school.students}
    students = tuple(one for one in moved.values() if one is not None)
    tables = _next_tables(school, wanted, students)
    if wanted.move_sizes:
        tables["groups"] = with_sizes_moved_up(school.groups, follows)
    changed = take_tables(alone(project), tables)
    posts: list[Post] = []
    for departure in wanted.departures:
        changed, post = filled(changed, departure, project)
        posts.append(post)
    changed = _as_two_scenarios(changed)
    return Rolled(
        project=changed,
        grades=tuple(_grades(school, top)),
        groups=tuple(_groups(school, changed.school, follows)),
        leavers=tuple(one for one in school.students if moved[one.id] is None),
        without_group=tuple(_without_group(school, students)),
        unplaced=tuple(one for one in students if not after(one.grade)),
        posts=tuple(posts),
        requests=len(school.requests),
        dates=len(school.calendar),
    )


def _next_tables(school: School, wanted: Wishes, students: tuple[Student, ...]) -> dict[str, Any]:
    """Return what is other next year, where these are the students."""
    return {
        "name": wanted.name.strip() or next_name(school.name),
        "students": students,
        "requests": (),
        "first_day": None,
        "last_day": None,
        "calendar": (),
        "companions": tuple(_still_there(school, {one.id for one in students})),
        "people": tuple(map(_a_year_older, school.people)),
    }


def top_grade(school: School) -> str:
    """Return the highest grade among students, or among groups where no student is listed."""
    grades = ordered(one.grade for one in school.students) or ordered(
        one.grade for one in school.groups
    )
    return grades[-1] if grades and not mixed(grades[-1]) else ""


def next_name(name: str) -> str:
    """Return the name of a school or file with its year moved on: 2026-27 becomes 2027-28."""
    if SCHOOL_YEAR.search(name):
        return SCHOOL_YEAR.sub(_next_school_year, name)
    return SINGLE_YEAR.sub(lambda found: str(int(found[0]) + 1), name)


def _next_school_year(found: re.Match[str]) -> str:
    first, joint, last = found.groups()
    return f"{int(first) + 1}{joint}{(int(last) + 1) % 10 ** len(last):0{len(last)}d}"


def _moved_up(
    school: School,
    student: Student,
    top: str,
    follows: Mapping[GroupId, GroupId],
    grades: tuple[str, ...],
) -> Student | None:
    """Return a student a grade up; ``None`` for one who leaves.

    Groups of the student's own grade are handed on; those of another, or of none, are kept.
    """
    if student.grade and student.grade == top:
        return None
    grade = after(student.grade, grades)
    if not grade:
        return student
    groups = []
    for group in student.groups:
        if school.group[group].grade != student.grade:
            groups.append(group)
        elif group in follows:
            groups.append(follows[group])
    return replace(student, grade=grade, groups=tuple(dict.fromkeys(groups)))


def known_grades(school: School) -> tuple[str, ...]:
    """Return the grades of the students and groups of a school, the youngest first."""
    rows: tuple[Any, ...] = (*school.groups, *school.students)
    return ordered(row.grade for row in rows)


def _still_there(school: School, left: set[StudentId]) -> Iterator[Companions]:
    """Yield who is kept together or apart, without those who leave."""
    for one in school.companions:
        students = tuple(student for student in one.students if student in left)
        if len(set(students)) > 1:
            yield replace(one, students=students, kind=Company(one.kind))


def _a_year_older(person: Person) -> Person:
    return person if person.years is None else replace(person, years=person.years + 1)


def _as_two_scenarios(project: Project) -> Project:
    """Return the project with last year's schedule in a scenario of its own, to compare with."""
    note = say("As it was last year, to begin with and to compare with.")
    first = Scenario(id=FIRST, name=say("First draft"), schedule=project.schedule)
    last = Scenario(
        id=LAST_YEAR, name=say("Last year’s schedule"), note=note, schedule=project.schedule
    )
    scenarios = (first, last) if project.schedule.placements else (first,)
    return replace(project, scenarios=scenarios, active=FIRST, published=None)


def _grades(school: School, top: str) -> Iterator[GradeMove]:
    grades = known_grades(school)
    for grade in grades:
        students = sum(one.grade == grade for one in school.students)
        if not school.students:
            roots = (one for one in school.groups if one.grade == grade and one.parent is None)
            students = sum(group.size for group in roots)
        becomes = "" if grade == top else after(grade, grades) or grade
        yield GradeMove(grade=grade, becomes=becomes, students=students)


def _groups(before: School, now: School, follows: Mapping[GroupId, GroupId]) -> Iterator[GroupMove]:
    comes_from = {other: one for one, other in follows.items()}
    for group in now.groups:
        yield GroupMove(
            group=group.id,
            comes_from=comes_from.get(group.id),
            before=before.group[group.id].size,
            size=group.size,
        )


def _without_group(school: School, students: tuple[Student, ...]) -> Iterator[Student]:
    """Yield the students who had a group of their grade and have none of the next."""
    before = school.asked.student
    for student in students:
        had = before[student.id]
        of_grade = [one for one in had.groups if school.group[one].grade == had.grade]
        kept = len(student.groups) - (len(had.groups) - len(of_grade))
        if of_grade and student.grade != had.grade and kept <= 0:
            yield student

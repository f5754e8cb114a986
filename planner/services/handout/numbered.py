"""A project in which students are numbers, for what leaves the school's hands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from planner.domain.ids import StudentId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.schedule import Schedule
from planner.domain.school import School

Word = TypeVar("Word", bound=str)


def with_numbers(project: Project) -> Project:
    """Return the project with each student called by the place in the school's list, from 1.

    Names and ids are gone, from requests, rosters and rules as well, and so are scenarios that are
    not active.
    """
    students = project.school.students
    if not students:
        return project
    new = {one.id: StudentId(f"student-{n}") for n, one in enumerate(students, start=1)}
    scenario = replace(project.scenario, schedule=_schedule(project.schedule, new), parent=None)
    return replace(
        project,
        school=_school(project.school, new),
        statements=tuple(_statement(one, new) for one in project.statements),
        scenarios=(scenario,),
        published=None,
    )


Numbers = dict[StudentId, StudentId]


def _school(school: School, new: Numbers) -> School:
    return replace(
        school,
        students=tuple(
            replace(one, id=new[one.id], name=say("Student {number}", number=number))
            for number, one in enumerate(school.students, start=1)
        ),
        requests=tuple(replace(one, student=new[one.student]) for one in school.requests),
        companions=tuple(
            replace(one, students=tuple(new[student] for student in one.students))
            for one in school.companions
        ),
    )


def _schedule(schedule: Schedule, new: Numbers) -> Schedule:
    rosters = (
        replace(one, students=tuple(new[student] for student in one.students if student in new))
        for one in schedule.rosters
    )
    return replace(schedule, rosters=tuple(one for one in rosters if one.students))


def _statement(statement: Statement, new: Numbers) -> Statement:
    return replace(
        statement,
        about=tuple(_words(statement.about, new)),
        parameters=tuple(
            (name, "|".join(_words(text.split("|"), new))) for name, text in statement.parameters
        ),
    )


def _words(words: Iterable[str], new: Numbers) -> Iterator[str]:
    for word in words:
        yield new.get(StudentId(word), word)

"""A project in which students are numbers, for what leaves the school's hands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from planner.check.report import Certificate
from planner.check.verify import verify
from planner.domain.activity import Student
from planner.domain.ids import StudentId
from planner.domain.language import say
from planner.domain.project import Project, Scenario
from planner.domain.rule import Statement
from planner.domain.schedule import Schedule
from planner.domain.school import School
from planner.services.handout.students import Students


def as_wanted(
    project: Project, certificate: Certificate, students: Students
) -> tuple[Project, Certificate]:
    """Return the project as others may see it, and the judgement on it.

    Unless students are wanted by name they are numbers wherever they occur.
    """
    if students is Students.NAMES or not project.school.students:
        return project, certificate
    shown = with_numbers(project)
    return shown, verify(shown)


def with_numbers(project: Project) -> Project:
    """Return the project with each student called by the place in the school's list, from 1.

    Names and ids are gone, from requests and rosters as well, full names also from what the school
    has written about the scenario, its rules and its sources. Scenarios that are not active are
    gone, and rows that do not fit yet. Rules speak of no single student.
    """
    students = project.school.students
    if not students:
        return project
    called = tuple(
        replace(one, id=StudentId(f"student-{n}"), name=say("Student {number}", number=n))
        for n, one in enumerate(students, start=1)
    )
    new = {old.id: one.id for old, one in zip(students, called, strict=True)}
    hide = _hiding({old.name: one.name for old, one in zip(students, called, strict=True)})
    return replace(
        project,
        school=_school(project.school, called, new, hide),
        statements=tuple(_statement(one, hide) for one in project.statements),
        scenarios=(_scenario(project.scenario, new, hide),),
        published=None,
    )


Numbers = dict[StudentId, StudentId]
Hide = Callable[[str], str]


def _hiding(numbers: dict[str, str]) -> Hide:
    """Return what puts numbers in the place of full names in a text.

    A name of a single word may be anything (Art, May) and stays.
    """
    full = sorted((name for name in numbers if " " in name), key=len, reverse=True)

    def hide(text: str) -> str:
        for name in full:
            if name in text:  # quick, and seldom so
                text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", numbers[name], text)
        return text

    return hide


def _school(school: School, called: tuple[Student, ...], new: Numbers, hide: Hide) -> School:
    return replace(
        school,
        attribution=hide(school.attribution),
        notes=tuple(
            replace(note, topic=hide(note.topic), text=hide(note.text)) for note in school.notes
        ),
        students=called,
        requests=tuple(replace(one, student=new[one.student]) for one in school.requests),
        companions=tuple(
            replace(one, students=tuple(new[student] for student in one.students))
            for one in school.companions
        ),
        drafts=(),
    )


def _scenario(scenario: Scenario, new: Numbers, hide: Hide) -> Scenario:
    return replace(
        scenario,
        name=hide(scenario.name),
        note=hide(scenario.note),
        schedule=_schedule(scenario.schedule, new),
        parent=None,
    )


def _schedule(schedule: Schedule, new: Numbers) -> Schedule:
    rosters = (
        replace(one, students=tuple(new[student] for student in one.students if student in new))
        for one in schedule.rosters
    )
    return replace(schedule, rosters=tuple(one for one in rosters if one.students))


def _statement(statement: Statement, hide: Hide) -> Statement:
    return replace(statement, source=hide(statement.source), reason=hide(statement.reason))

"""A small school with a schedule that keeps every promise, for what shows or writes schedules."""

from __future__ import annotations

from planner.check.report import Certificate
from planner.check.verify import verify
from planner.domain.activity import Course, Pattern, Request, Student
from planner.domain.ids import CourseId, DayId, GroupId, StudentId, TeamId
from planner.domain.people import Assessment
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.school import School
from planner.domain.tables import SourceNote
from tests.builders import (
    WEEK,
    a_link,
    a_project,
    a_room,
    a_school,
    a_statement,
    a_team,
    an_activity,
    block,
    placed,
)


def the_school() -> School:
    """Return two classes with a teacher each, who form a team with their leader."""
    return a_school(
        name="Blue & Gold Middle School",
        attribution="Invented for tests.",
        notes=[SourceNote(topic="Bell times", text="Assumed.")],
        teams=[a_team("blue", "ames boyd", leader="lead")],
        rooms=[a_room("101", capacity=30), a_room("102", capacity=30)],
        courses=[
            Course(id=CourseId("math"), name="Math 7"),
            Course(id=CourseId("art"), name="Art"),
        ],
        activities=[
            _daily("math", "ames", "7A", "101", course=CourseId("math")),
            _daily("ela", "boyd", "7B", "102"),
        ],
        coaching=[a_link("lead", "ames")],
        assessments=[
            Assessment(team=TeamId("blue"), day=DayId("Mon"), lag_days=2, minutes=50),
        ],
        students=[_student("s1", "7A"), _student("s2", "7B")],
        requests=[_request("s1", "math"), _request("s2", "math"), _request("s1", "art")],
    )


def _daily(name: str, leader: str, group: str, room: str, **others: object) -> object:
    return an_activity(
        name, leader=leader, groups=group, room=room, pattern=Pattern.SAME_PERIOD, **others
    )


def _student(student: str, group: str) -> Student:
    return Student(id=StudentId(student), groups=(GroupId(group),))


def _request(student: str, course: str) -> Request:
    return Request(student=StudentId(student), course=CourseId(course))


def the_placements() -> tuple[Placement, ...]:
    """Return a place for everything: the talk on the day of its observation, in half a block."""
    everybody = "member=lead member=ames member=boyd"
    return (
        placed("math", *(block(1, day) for day in WEEK), staff="ames", room="101"),
        placed("ela", *(block(1, day) for day in WEEK), staff="boyd", room="102"),
        placed("planning:blue#1", block(2, "Thu"), staff=everybody),
        placed("data:blue:Mon", block(2, "Tue"), staff=everybody),
        placed("observe:lead>ames#1", "Mon 8:15-8:45", staff="observer=lead", observed="math"),
        placed("talk:lead>ames#1", "Mon 9:00-9:30", staff="coach=lead coachee=ames"),
    )


def the_project(*, scheduled: bool = True) -> Project:
    """Return the school and what it promises, with or without its schedule."""
    project = a_project(
        school=the_school(),
        statements=[
            a_statement("common-planning", "blue", times=1, minutes=50, source="Agreed in May."),
            a_statement("few-gaps", "boyd", weight=5),
        ],
    )
    return project.with_schedule(Schedule(placements=the_placements())) if scheduled else project


def the_certificate(project: Project) -> Certificate:
    """Return the checker's own judgement."""
    return verify(project)

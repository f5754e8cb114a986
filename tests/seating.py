"""A small high school with course requests and a schedule made by hand.

Twelve students, six courses, ten sections, four periods a day on five days. Biology and Band meet
only in period 4, Robotics has three seats, and nobody teaches Latin.

    period  1          2          3          4
            algebra-1  algebra-2  art-1      biology-1
            english-1  english-2  english-3  band-1
                       robotics-1            art-2
"""

from __future__ import annotations

from typing import Any

from planner.domain.activity import Activity, Course, Pattern, Priority, Request, Student
from planner.domain.edits import reseat
from planner.domain.ids import ActivityId, CourseId, GroupId, StudentId
from planner.domain.places import Group
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.seat_changes import SeatChange
from planner.domain.week import Cycle
from tests.builders import (
    WEEK,
    Words,
    a_block,
    a_cycle,
    a_group,
    a_school,
    an_activity,
    at,
    placed,
    words,
)

PERIODS = {1: "8:00-8:50", 2: "9:00-9:50", 3: "10:00-10:50", 4: "11:00-11:50"}

PLACES = {
    "algebra-1": 1,
    "english-1": 1,
    "algebra-2": 2,
    "english-2": 2,
    "robotics-1": 2,
    "art-1": 3,
    "english-3": 3,
    "biology-1": 4,
    "band-1": 4,
    "art-2": 4,
}
"""The period in which each section meets on all days."""

COURSES = {
    "algebra": "Algebra II",
    "english": "English 10",
    "art": "Art III",
    "biology": "AP Biology",
    "band": "Jazz Band",
    "robotics": "Robotics",
    "latin": "Latin",
}

NAMES = ("Ana", "Ben", "Cy", "Dee", "Eli", "Fay", "Gus", "Hal", "Ivy", "Jo", "Kim", "Lou")


def a_course(course: str, **others: Any) -> Course:
    """Return a course called as in :data:`COURSES`."""
    others.setdefault("name", COURSES.get(course, course.title()))
    return Course(id=CourseId(course), **others)


def a_student(student: str, *, grade: str = "10", groups: Words = (), **others: Any) -> Student:
    """Return a student named after their id."""
    others.setdefault("name", student.title())
    named = tuple(GroupId(group) for group in words(groups))
    return Student(id=StudentId(student), grade=grade, groups=named, **others)


def asks(
    student: str,
    courses: Words,
    *,
    priority: Priority = Priority.REQUIRED,
    instead_of: str | None = None,
) -> list[Request]:
    """Return a student's requests, ranked in this order if they are not required."""
    ranked = priority is not Priority.REQUIRED
    return [
        Request(
            student=StudentId(student),
            course=CourseId(course),
            priority=priority,
            rank=rank if ranked else None,
            instead_of=CourseId(instead_of) if instead_of else None,
        )
        for rank, course in enumerate(words(courses), start=1)
    ]


def a_section(section: str, *, seats: int = 6, **others: Any) -> Activity:
    """Return ``algebra-1``: a section of ``algebra``, taught daily by somebody called after it."""
    course = section.rpartition("-")[0]
    others.setdefault("pattern", Pattern.SAME_PERIOD)
    number = section.rpartition("-")[2]
    return an_activity(
        section,
        leader=f"t_{section.replace('-', '_')}",
        name=f"{COURSES.get(course, course.title())} {number}",
        course=CourseId(course),
        seats=seats,
        **others,
    )


def periods(days: Words = WEEK) -> Cycle:
    """Return days of four periods P1 to P4."""
    blocks = (a_block(f"P{number}", times) for number, times in PERIODS.items())
    return a_cycle(*blocks, days=days)


def in_period(section: str, number: int, days: Words = WEEK) -> Placement:
    """Return a section's place in one period of some days."""
    times = [at(f"{day} {PERIODS[number]}") for day in words(days)]
    return placed(section, *times, staff=f"t_{section.replace('-', '_')}", room=f"r_{section}")


def a_high_school(**tables: Any) -> Project:
    """Return the small high school, placed and with nobody seated.

    Without ``requests`` everybody asks for algebra and english; the first six for robotics as
    well; Ana wants biology and then band; Ben asks for art, and for latin or else robotics.
    """
    tables.setdefault("cycle", periods())
    tables.setdefault("students", [a_student(name.lower()) for name in NAMES])
    tables.setdefault("courses", [a_course(course) for course in COURSES])
    seats = {"robotics-1": 3}
    tables.setdefault(
        "activities", [a_section(one, seats=seats.get(one, 6), room=f"r_{one}") for one in PLACES]
    )
    tables.setdefault("requests", _requests())
    placements = tables.pop("placements", None)
    statements = tuple(tables.pop("statements", ()))
    if placements is None:
        placements = [in_period(one, number) for one, number in PLACES.items()]
    project = Project(school=a_school(**tables), statements=statements)
    return project.with_schedule(Schedule(placements=tuple(placements)))


def _requests() -> list[Request]:
    students = [name.lower() for name in NAMES]
    return [
        *(request for one in students for request in asks(one, "algebra english")),
        *(request for one in students[:6] for request in asks(one, "robotics")),
        *asks("ana", "biology band", priority=Priority.WANTED),
        *asks("ben", "art latin"),
        *asks("ben", "band", priority=Priority.ALTERNATE, instead_of="latin"),
    ]


def sitting(project: Project, **sections: Words) -> Project:
    """Return the project with students seated: ``ana="algebra-1 english-2"``."""
    return reseat(
        project,
        [
            SeatChange(student=StudentId(student), takes=ActivityId(section))
            for student, taken in sections.items()
            for section in words(taken)
        ],
    )


def a_house(house: str = "blue") -> Group:
    """Return a house: a group that students belong to and that attends nothing together."""
    return a_group(house, 6, name=f"House {house.title()}")

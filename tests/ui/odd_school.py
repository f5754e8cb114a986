"""A small school in which everything that is hard to draw happens on one Monday.

Grades 7 and 8 have lunch in two waves, so blocks overlap; there are a double and a triple block,
two classes of one teacher at once, a divided room, a gym with two bays, short meetings, an
observation, a pin, ten subjects, and a teacher who is away.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from planner.domain.activity import Activity, Course, Kind, Pin
from planner.domain.ids import ActivityId, BlockId, CourseId, DayId
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.week import BlockKind, Cycle
from tests.builders import (
    a_block,
    a_cycle,
    a_link,
    a_person,
    a_project,
    a_room,
    a_school,
    a_statement,
    a_team,
    an_activity,
    at,
    placed,
    words,
)

SUBJECTS = words("Art Biology Chemistry Drama English French Geography History Italian Jazz")
SEVEN, EIGHT = "7A 7B", "8A 8B"


def waves() -> Cycle:
    """Return a week with lunch in two waves and a staff block at the end."""
    return a_cycle(
        a_block("P1", "8:00-8:50"),
        a_block("P2", "8:55-9:45"),
        a_block("P3", "9:50-10:40"),
        a_block("L7", "10:45-11:15", BlockKind.LUNCH, groups=SEVEN),
        a_block("P4-7", "11:20-12:10", groups=SEVEN),
        a_block("P4-8", "10:45-11:35", groups=EIGHT),
        a_block("L8", "11:40-12:10", BlockKind.LUNCH, groups=EIGHT),
        a_block("P5", "12:15-13:05"),
        a_block("P6", "13:10-14:00"),
        a_block("Staff", "14:15-15:00", BlockKind.STAFF),
    )


def odd_school() -> School:
    """Return the school."""
    return a_school(
        cycle=waves(),
        people=[
            a_person("okoye", name="Ms Okoye", role="multi_classroom_leader"),
            a_person("diaz", name="Mr Diaz", unavailable=(at("Mon 13:10-14:00"),)),
            a_person("kim", name="Ms Kim"),
        ],
        rooms=[
            a_room("wall", name="Big math room", parts="wa wb", kind="divisible"),
            a_room("wa", name="Half A", kind="divisible"),
            a_room("wb", name="Half B", kind="divisible"),
            a_room("gym", name="Gym", kind="gym", bays=2, bay_capacity=30),
        ],
        teams=[a_team("math7", "diaz kim", leader="okoye", name="Grade 7 math")],
        courses=[Course(id=CourseId(name), name=name) for name in SUBJECTS],
        activities=[
            a_class("bio", "Biology lab 7A", "kim", "7A", "Biology", room="wa", blocks=2),
            a_class("art", "Art 7B", "diaz", "7B", "Art", room="gym"),
            a_class("dra", "Drama 8A", "diaz", "8A", "Drama", room="gym"),
            a_class("ital", "Italian 8B", "okoye", "8B", "Italian", room="wall"),
            a_class("hist", "History of the Americas 8A", "kim", "8A", "History", room="wb"),
            a_class("jazz", "Jazz 7B", "diaz", "7B", "Jazz", room="gym"),
            a_class("chem", "Chemistry practical", "okoye", "7A", "Chemistry", room="wb", blocks=3),
            an_activity("duty", name="Lunch duty", leader="okoye", kind=Kind.DUTY, minutes=15),
        ],
        coaching=[a_link("okoye", "kim")],
        pins=(
            Pin(
                activity=ActivityId("bio"),
                session=1,
                day=DayId("Mon"),
                block=BlockId("P1"),
            ),
        ),
    )


def a_class(
    activity: str, name: str, leader: str, group: str, course: str, **others: Any
) -> Activity:
    """Return a class of a course."""
    return an_activity(
        activity, name=name, leader=leader, groups=group, course=CourseId(course), **others
    )


@cache
def odd_project() -> Project:
    """The school with its Monday."""
    return a_project(
        placed("bio", "Mon 8:00-9:45", staff="kim", room="wa"),
        placed("art", "Mon 8:00-8:50", staff="diaz", room="gym"),
        placed("dra", "Mon 8:00-8:50", staff="diaz", room="gym"),
        placed("ital", "Mon 10:45-11:35", staff="okoye", room="wall"),
        placed("hist", "Mon 10:45-11:35", staff="kim", room="wb"),
        placed("jazz", "Mon 11:20-12:10", staff="diaz", room="gym"),
        placed("chem", "Tue 8:00-10:40", staff="okoye", room="wb"),
        placed("duty", "Mon 11:45-12:00", staff="okoye"),
        placed(
            "observe:okoye>kim#1",
            "Mon 8:10-8:40",
            staff="observer=okoye",
            observed="bio",
        ),
        placed("talk:okoye>kim#1", "Mon 12:15-12:45", staff="coach=okoye coachee=kim"),
        placed(
            "planning:math7#1",
            "Mon 14:15-15:00",
            staff="member=okoye member=diaz member=kim",
        ),
        school=odd_school(),
        statements=[a_statement("common-planning", "math7", times=1, minutes=45)],
    )

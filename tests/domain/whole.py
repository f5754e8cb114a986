"""A small school without a fault, and what is told where some of its tables are others."""

from __future__ import annotations

from typing import Any

from planner.domain.activity import Course, Student
from planner.domain.faults import Fault, IntegrityError
from planner.domain.ids import CampusId, CourseId, RoleId, StudentId
from planner.domain.people import Family, Role
from planner.domain.places import Campus
from planner.domain.school import School
from tests.builders import a_group, a_person, a_room, a_team, a_week, an_activity

TEACHER = Role(id=RoleId("teacher"), name="Teacher", family=Family.COLLABORATING)
OKOYE, AMES = a_person("okoye"), a_person("ames")
WHOLE: dict[str, Any] = {
    "name": "Test School",
    "cycle": a_week(),
    "campuses": (Campus(id=CampusId("east")),),
    "rooms": (a_room("101"),),
    "roles": (TEACHER,),
    "people": (OKOYE, AMES),
    "teams": (a_team("blue", "okoye ames"),),
    "groups": (a_group("7B"),),
    "courses": (Course(id=CourseId("alg"), name="Algebra"),),
    "activities": (an_activity("math", groups="7B", room="101"),),
    "students": (Student(id=StudentId("kim")),),
}
"""A small school without a fault."""


def faults(**tables: Any) -> list[Fault]:
    """Return the faults of the whole school with some tables replaced."""
    try:
        School(**{**WHOLE, **tables})
    except IntegrityError as error:
        return list(error.faults)
    return []


def told(**tables: Any) -> list[str]:
    """Return the faults as ``table row column: sentence``, rows from 1."""
    return [f"{f.table} {f.row + 1} {f.column}: {f.told()}" for f in faults(**tables)]

"""Schools where students ask for more than can be had."""

from collections.abc import Sequence
from typing import Any

from planner.check.arguments.requests import Loss, structural_losses
from planner.domain.activity import Activity
from planner.domain.project import Project
from tests.builders import a_need, a_project
from tests.seating import NAMES, a_course, a_section, a_student, asks, periods

EVERYBODY = tuple(name.lower() for name in NAMES)


def sections(course: str, number: int, *, teachers: str = "", seats: int = 4) -> list[Activity]:
    """Return sections of a course that any one of these teachers may teach."""
    staff = {"staff": (a_need("lead", teachers, least=1),)} if teachers else {}
    return [a_section(f"{course}-{n}", seats=seats, **staff) for n in range(1, number + 1)]


def a_school_of(activities: Sequence[Activity], wishes: dict[str, str], **tables: Any) -> Project:
    """Return a school where students ask for courses: ``{"ana": "algebra art"}``."""
    tables.setdefault("students", [a_student(one) for one in EVERYBODY])
    courses = dict.fromkeys(one for asked in wishes.values() for one in asked.split())
    tables.setdefault("courses", [a_course(course) for course in courses])
    tables.setdefault("cycle", periods())
    tables.setdefault(
        "requests", [one for student, asked in wishes.items() for one in asks(student, asked)]
    )
    return a_project(activities=list(activities), **tables)


def only(project: Project) -> Loss:
    """Return the one loss that there is."""
    (loss,) = structural_losses(project)
    return loss

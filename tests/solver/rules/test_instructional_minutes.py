"""A group has its minutes of instruction."""

from __future__ import annotations

from planner.domain.activity import Course
from planner.domain.ids import CourseId
from tests.builders import a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow


def minutes_of(subject: str, minutes: int) -> bool:
    """Say whether 7B, with two blocks of Algebra and one of Art, has so many minutes."""
    courses = [
        Course(id=CourseId("alg"), name="Algebra", department="Math"),
        Course(id=CourseId("art"), name="Art", department="Arts"),
    ]
    project = a_project(
        placed("math#1", block(1), staff="okoye"),
        placed("math#2", block(2), staff="okoye"),
        placed("art", block(3), staff="ames"),
        courses=courses,
        activities=[
            an_activity("math", groups="7B", sessions=2, course="alg"),
            an_activity("art", groups="7B", leader="ames", course="art"),
        ],
        statements=[
            a_statement("instructional-minutes", "7B", minutes=minutes, subject_name=subject)
        ],
    )
    return both_allow(project, "instructional-minutes")


def test_minutes_are_counted_by_department_course_or_all() -> None:
    assert minutes_of("Math", 100)
    assert not minutes_of("Math", 101)
    assert minutes_of("alg", 100)
    assert minutes_of("", 150)
    assert not minutes_of("", 151)

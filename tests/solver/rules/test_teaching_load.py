"""Nobody teaches too many different things or students."""

from __future__ import annotations

from typing import Any

from planner.domain.activity import Course
from planner.domain.ids import CourseId
from planner.domain.project import Project
from tests.builders import a_group, a_need, a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "teaching-load"
EITHER = (a_need("lead", "ames boyd", least=1, most=1),)


def load(*, third: str = "ames", weight: int | None = None, **rule: Any) -> Project:
    """Return Ames teaching math to 7A and its half, and perhaps the third class, art of 7B."""
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("help", block(2), staff="ames"),
        placed("art", block(3), staff=third),
        groups=[a_group("7A", 25), a_group("7A1", 12, parent="7A"), a_group("7B", 20)],
        courses=[
            Course(id=CourseId("math7"), name="Math", department="math"),
            Course(id=CourseId("help7"), name="Help", department="math"),
            Course(id=CourseId("art7"), name="Art", department="arts"),
        ],
        activities=[
            an_activity("math", leader="ames", groups="7A", course=CourseId("math7")),
            an_activity("help", leader="ames", groups="7A1", course=CourseId("help7")),
            an_activity("art", leader=None, staff=EITHER, groups="7B", course=CourseId("art7")),
        ],
        statements=[a_statement(CODE, "ames", weight=weight, **rule)],
    )


def test_a_load_as_large_as_allowed_is_fine() -> None:
    assert both_allow(load(classes=3, courses=3, subjects=2, students=45), CODE)


def test_one_more_of_anything_is_not() -> None:
    assert not both_allow(load(classes=2), CODE)
    assert not both_allow(load(courses=2), CODE)
    assert not both_allow(load(subjects=1), CODE)
    assert not both_allow(load(students=44), CODE)


def test_what_a_colleague_takes_does_not_count() -> None:
    assert both_allow(load(third="boyd", classes=2, courses=2, subjects=1, students=25), CODE)


def test_a_preference_pays_for_what_is_beyond() -> None:
    project = load(classes=1, courses=2, subjects=1, students=24, weight=2)

    assert both_charge(project, CODE) == 2 * (2 + 1 + 1 + 3)

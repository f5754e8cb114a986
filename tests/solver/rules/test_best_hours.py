"""A subject lies within its hours."""

from __future__ import annotations

from planner.domain.activity import Course
from planner.domain.ids import CourseId
from planner.domain.project import Project
from tests.builders import a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "best-hours"


def at_blocks(*blocks: int, subject: str = "", weight: int | None = None) -> Project:
    """Return algebra in these blocks, wanted between 9:00 and 10:50."""
    names = [f"alg#{n}" for n in range(1, len(blocks) + 1)] if len(blocks) > 1 else ["alg"]
    return a_project(
        *(placed(n, block(b), staff="okoye") for n, b in zip(names, blocks, strict=True)),
        courses=[Course(id=CourseId("alg1"), name="Algebra I", department="Math")],
        activities=[an_activity("alg", groups="7B", course=CourseId("alg1"), sessions=len(blocks))],
        statements=[
            a_statement(
                CODE, "7B", subject_name=subject, earliest="9:00", latest="10:50", weight=weight
            )
        ],
    )


def test_within_the_hours_is_fine() -> None:
    assert both_allow(at_blocks(2, 3), CODE)


def test_before_and_after_are_not() -> None:
    assert not both_allow(at_blocks(1), CODE)
    assert not both_allow(at_blocks(4, subject="alg1"), CODE)


def test_other_subjects_are_free() -> None:
    assert both_allow(at_blocks(1, subject="Art"), CODE)
    assert not both_allow(at_blocks(1, subject="Math"), CODE)


def test_a_preference_pays_for_each_session() -> None:
    assert both_charge(at_blocks(1, 2, 4, weight=3), CODE) == 6

"""Somebody can step in whenever a colleague teaches."""

from __future__ import annotations

from typing import Any

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_person, a_project, a_statement, an_activity, at, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "coverage-reserve"


def covered(*, ames: int = 1, lead: int = 2, help_by: str = "boyd", **rule: Any) -> Project:
    """Return Ames and the lead teaching these blocks of Monday, and a small group in the first."""
    weight = rule.pop("weight", None)
    about = rule.pop("about", "ames")
    return a_project(
        placed("math", block(ames), staff="ames"),
        placed("art", block(lead), staff="lead"),
        placed("help", block(1), staff=help_by),
        people=[a_person("boyd", unavailable=(at("Mon 9:30-9:40"),))],
        activities=[
            an_activity("math", leader="ames"),
            an_activity("art", leader="lead"),
            an_activity("help", leader=help_by, kind=Kind.SMALL_GROUP),
        ],
        statements=[a_statement(CODE, about, weight=weight, **{"by": ["boyd", "lead"], **rule})],
    )


def test_whoever_is_free_can_step_in() -> None:
    assert both_allow(covered(lead=2), CODE)


def test_a_small_group_can_be_interrupted_unless_the_school_says_otherwise() -> None:
    assert both_allow(covered(lead=1), CODE)
    assert not both_allow(covered(lead=1, interruptible=["planning"]), CODE)


def test_whoever_is_away_for_a_part_of_the_block_cannot_step_in() -> None:
    assert both_allow(covered(ames=2, lead=3), CODE)
    assert not both_allow(covered(ames=2, lead=2), CODE)


def test_nobody_steps_in_for_themself() -> None:
    assert not both_allow(covered(about="boyd", by=["boyd"]), CODE)
    assert both_allow(covered(about="boyd", by=["boyd", "lead"]), CODE)


def test_anybody_may_be_meant() -> None:
    assert both_allow(covered(by=[]), CODE)


def test_a_preference_pays_for_each_block_without_reserve() -> None:
    project = covered(about="ames boyd lead", by=["boyd"], ames=2, lead=3, weight=5)

    assert both_charge(project, CODE) == 10

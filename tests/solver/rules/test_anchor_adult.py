"""Some one adult spends enough time with a group."""

from __future__ import annotations

from typing import Any

from planner.domain.project import Project
from tests.builders import a_group, a_need, a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "anchor-adult"


def taught_by(*people: str, weight: int | None = None, **others: Any) -> Project:
    """Return a class of 7B with each of these people, all from one pool."""
    return a_project(
        *(placed(f"math#{n}", block(n), staff=p) for n, p in enumerate(people, start=1)),
        groups=[a_group("7B", 10)],
        activities=[
            an_activity(
                "math",
                staff=(a_need("lead", "okoye ames", least=1, most=1),),
                groups="7B",
                sessions=3,
            )
        ],
        statements=[a_statement(CODE, "7B", weight=weight, **others)],
    )


def test_one_adult_has_to_reach_the_minutes() -> None:
    assert both_allow(taught_by("okoye", "okoye", minutes=100), CODE)
    assert not both_allow(taught_by("okoye", "okoye", minutes=101), CODE)
    assert not both_allow(taught_by("okoye", "ames", minutes=100), CODE)


def test_minutes_may_grow_with_the_group() -> None:
    assert both_allow(taught_by("okoye", minutes=10, per_student=4), CODE)
    assert not both_allow(taught_by("okoye", minutes=11, per_student=4), CODE)


def test_it_has_to_be_the_one_named() -> None:
    assert both_allow(taught_by("okoye", minutes=50, role="okoye"), CODE)
    assert both_allow(taught_by("okoye", minutes=50, role="teacher"), CODE)
    assert not both_allow(taught_by("okoye", minutes=50, role="ames"), CODE)


def test_sessions_of_other_kinds_do_not_count() -> None:
    assert both_allow(taught_by("okoye", minutes=50, kind="class"), CODE)
    assert not both_allow(taught_by("okoye", minutes=50, kind="online"), CODE)


def test_a_preference_pays_once() -> None:
    assert both_charge(taught_by("okoye", "ames", minutes=100, weight=7), CODE) == 7
    assert both_charge(taught_by("ames", "ames", minutes=100, weight=7), CODE) == 0

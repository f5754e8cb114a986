"""A session has enough adults for its students, and enough students."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_group, a_need, a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "students-per-adult"


def with_adults(staff: str, *, weight: int | None = None, **bounds: Any) -> Project:
    """Return a small group of 24 students, led by up to three adults of a pool."""
    need = a_need("lead", "okoye ames boyd", least=0, most=3)
    return a_project(
        placed("pull", block(1), staff=staff),
        groups=[a_group("7B", 24)],
        activities=[
            an_activity("pull", staff=(need,), groups="7B", kind=Kind.SMALL_GROUP),
            an_activity("unplaced", staff=(need,), groups="7B", kind=Kind.SMALL_GROUP),
        ],
        statements=[a_statement(CODE, "7B", weight=weight, **bounds)],
    )


@pytest.mark.parametrize(
    ("staff", "most", "fits"),
    [("okoye", 24, True), ("okoye", 23, False), ("okoye ames", 12, True), ("", 24, False)],
)
def test_the_adults_share_the_students(staff: str, most: int, fits: bool) -> None:
    assert both_allow(with_adults(staff, most=most), CODE) == fits


def test_too_few_students_are_no_session() -> None:
    assert not both_allow(with_adults("okoye", least=25), CODE)
    assert both_allow(with_adults("okoye", least=24), CODE)


def test_a_preference_pays_once_for_a_session() -> None:
    assert both_charge(with_adults("okoye", most=6, weight=5), CODE) == 5
    assert both_charge(with_adults("", most=6, weight=5), CODE) == 5


def test_whoever_is_named_counts_as_well() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye tutor=ames"),
        groups=[a_group("7B", 24)],
        activities=[
            an_activity(
                "math",
                staff=(a_need("lead", "okoye"), a_need("tutor", "ames boyd", least=1, most=1)),
                groups="7B",
            )
        ],
        statements=[a_statement(CODE, "7B", most=12)],
    )

    assert both_allow(project, CODE)

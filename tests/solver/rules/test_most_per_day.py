"""Nobody teaches too much on one day."""

from __future__ import annotations

from typing import Any

from planner.domain.project import Project
from tests.builders import a_project, a_statement, a_week, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge


def teaching(*blocks: int, weight: int | None = None, **parameters: Any) -> Project:
    """Return a project in which Okoye teaches in these blocks of Monday."""
    names = [f"class{number}" for number in blocks]
    return a_project(
        *(placed(name, block(n), staff="okoye") for name, n in zip(names, blocks, strict=True)),
        cycle=a_week("Mon", periods=6),
        activities=[an_activity(name) for name in names],
        statements=[a_statement("most-per-day", "okoye", weight=weight, **parameters)],
    )


def test_as_many_as_allowed_are_fine() -> None:
    assert both_allow(teaching(1, 3, 5, blocks=3), "most-per-day")


def test_one_more_is_not() -> None:
    assert not both_allow(teaching(1, 3, 5, 6, blocks=3), "most-per-day")


def test_a_preference_pays_for_each_block_too_many() -> None:
    assert both_charge(teaching(1, 2, 3, 5, blocks=2, weight=5), "most-per-day") == 10

"""Days have few gaps."""

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
        statements=[a_statement("few-gaps", "okoye", weight=weight, **parameters)],
    )


def test_a_full_row_has_no_gap() -> None:
    assert both_allow(teaching(2, 3, 4), "few-gaps")


def test_an_empty_block_between_two_classes_is_a_gap() -> None:
    assert not both_allow(teaching(1, 3), "few-gaps")


def test_gaps_that_are_allowed_do_not_matter() -> None:
    assert both_allow(teaching(1, 3, allowed=1), "few-gaps")


def test_a_preference_pays_for_each_gap() -> None:
    assert both_charge(teaching(1, 4, 6, weight=2), "few-gaps") == 6

"""No student group is in two classes at once."""

from __future__ import annotations

from tests.builders import a_group, a_project, an_activity, block, placed
from tests.solver.agreement import both_allow

HALVES = [
    a_group("7B", 24),
    a_group("7B-1", 12, parent="7B", split="half"),
    a_group("7B-2", 12, parent="7B", split="half"),
    a_group("7B-girls", 12, parent="7B", split="gym"),
    a_group("7B-boys", 12, parent="7B", split="gym"),
]


def together(one: str, other: str) -> bool:
    """Say whether two groups may have different classes at once."""
    project = a_project(
        placed("math", block(1), staff="okoye"),
        placed("art", block(1), staff="ames"),
        groups=HALVES,
        activities=[
            an_activity("math", groups=one),
            an_activity("art", leader="ames", groups=other),
        ],
    )
    return both_allow(project, "one-class-at-a-time")


def test_disjoint_halves_may_have_different_classes() -> None:
    assert together("7B-1", "7B-2")


def test_a_group_and_its_part_may_not() -> None:
    assert not together("7B", "7B-1")


def test_parts_of_different_splits_may_not() -> None:
    assert not together("7B-1", "7B-girls")

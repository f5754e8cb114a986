"""All parts of a group have their small groups at the same times."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_group, a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "regroup-freely"


def small_groups(
    x: int, y: int, z: int = 0, *, split: str = "", weight: int | None = None
) -> Project:
    """Return a small group of 7x, of 7y, and of 7z in these blocks (0: none)."""
    return a_project(
        *(
            placed(part, block(number), staff=who)
            for part, who, number in (("x", "okoye", x), ("y", "ames", y), ("z", "boyd", z))
            if number
        ),
        groups=[
            a_group("7", 50),
            a_group("7x", parent="7", split="half"),
            a_group("7y", parent="7", split="half"),
            a_group("7z", 50, parent="7", split="all"),
        ],
        activities=[
            an_activity(part, leader=who, groups=f"7{part}", kind=Kind.SMALL_GROUP)
            for part, who in (("x", "okoye"), ("y", "ames"), ("z", "boyd"))
        ],
        statements=[a_statement(CODE, "7", split=split, weight=weight)],
    )


def test_the_same_time_is_fine() -> None:
    assert both_allow(small_groups(1, 1, 1), CODE)
    assert both_allow(small_groups(1, 1, split="half"), CODE)
    assert both_allow(small_groups(0, 0), CODE)


def test_different_times_are_not() -> None:
    assert not both_allow(small_groups(1, 2, split="half"), CODE)
    assert not both_allow(small_groups(1, 0, split="half"), CODE)
    assert not both_allow(small_groups(1, 1), CODE)


def test_a_preference_pays_for_each_part_that_is_missing() -> None:
    assert both_charge(small_groups(1, 1, weight=2), CODE) == 2
    assert both_charge(small_groups(1, 2, 3, weight=2), CODE) == 12

"""A group, or each of its parts, is always with an adult."""

from __future__ import annotations

from planner.domain.activity import Activity, Kind
from planner.domain.ids import DayId
from planner.domain.project import Project
from planner.domain.schedule import Placement
from tests.builders import (
    a_group,
    a_need,
    a_project,
    a_statement,
    a_week,
    an_activity,
    block,
    placed,
)
from tests.solver.agreement import both_allow, both_charge

CODE = "supervised"
MONDAY = a_week("Mon", periods=2)


def week_of(
    *placements: Placement,
    activities: list[Activity],
    weight: int | None = None,
    lunch: bool = False,
    away: str = "",
) -> Project:
    """Return two blocks of Monday for 7, whose halves are 7x and 7y."""
    return a_project(
        *placements,
        cycle=MONDAY,
        groups=[
            a_group("7", 50),
            a_group("7x", parent="7", split="half"),
            a_group("7y", parent="7", split="half", off_site_days=(DayId(away),) if away else ()),
            a_group("7z", 50, parent="7", split="other"),
        ],
        activities=activities,
        statements=[a_statement(CODE, "7", weight=weight, lunch=lunch)],
    )


WHOLE = [an_activity("a", groups="7"), an_activity("b", groups="7", leader="ames")]
HALVES = [
    an_activity("a", groups="7"),
    an_activity("x", groups="7x", leader="ames"),
    an_activity("y", groups="7y", leader="boyd"),
]


def test_a_class_in_every_block_is_fine() -> None:
    both = (placed("a", block(1), staff="okoye"), placed("b", block(2), staff="ames"))

    assert both_allow(week_of(*both, activities=WHOLE), CODE)
    assert not both_allow(week_of(both[0], activities=WHOLE), CODE)
    assert not both_allow(week_of(*both, activities=WHOLE, lunch=True), CODE)


def test_both_halves_cover_the_whole_and_one_does_not() -> None:
    a, x, y = (
        placed("a", block(1), staff="okoye"),
        placed("x", block(2), staff="ames"),
        placed("y", block(2), staff="boyd"),
    )

    assert both_allow(week_of(a, x, y, activities=HALVES), CODE)
    assert not both_allow(week_of(a, x, activities=HALVES), CODE)
    assert both_allow(week_of(a, x, activities=HALVES, away="Mon"), CODE)


def test_a_class_for_part_of_the_block_leaves_the_rest_alone() -> None:
    short = [
        an_activity("a", groups="7"),
        an_activity("s", groups="7", leader="ames", minutes=20),
        an_activity("t", groups="7", leader="boyd", minutes=35),
    ]
    first = placed("s", "Mon 9:00-9:20", staff="ames")
    a = placed("a", block(1), staff="okoye")

    assert not both_allow(week_of(a, first, activities=short), CODE)
    second = placed("t", "Mon 9:15-9:50", staff="boyd")
    assert both_allow(week_of(a, first, second, activities=short), CODE)


def test_a_class_counts_only_with_an_adult() -> None:
    pool = (a_need("lead", "okoye ames", least=0, most=1),)
    activities = [
        an_activity("a", groups="7", staff=pool),
        an_activity("b", groups="7", leader=None),
        an_activity("c", groups="7", leader=None, kind=Kind.ONLINE),
    ]
    home = placed("c", block(2))

    assert both_allow(
        week_of(placed("a", block(1), staff="ames"), home, activities=activities), CODE
    )
    assert not both_allow(week_of(placed("a", block(1)), home, activities=activities), CODE)
    assert not both_allow(
        week_of(placed("a", block(1), staff="ames"), placed("b", block(2)), activities=activities),
        CODE,
    )


def test_a_preference_pays_for_each_block() -> None:
    assert both_charge(week_of(activities=HALVES, weight=3), CODE) == 6
    half = week_of(placed("x", block(2), staff="ames"), activities=HALVES, weight=3, away="Mon")
    assert both_charge(half, CODE) == 3

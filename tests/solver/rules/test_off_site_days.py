"""A group is off site as often as it should be, and not with too many others."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from planner.domain.ids import BellId, DayId
from planner.domain.project import Project
from planner.domain.week import Cycle, Day
from tests.builders import a_bell, a_group, a_project, a_statement
from tests.solver.agreement import both_allow, both_charge

CODE = "off-site-days"
CYCLE = Cycle(
    days=(
        Day(id=DayId("Mon"), bell=BellId("regular"), weight=Fraction(3, 4)),
        Day(id=DayId("Mon2"), bell=BellId("regular"), weight=Fraction(1, 4)),
        Day(id=DayId("Tue"), bell=BellId("regular")),
    ),
    bells=(a_bell(2),),
)


def away(own: str, other: str = "", *, weight: int | None = None, **bounds: Any) -> Project:
    """Return 9 and 10, each off site on these days; 9A is a part of 9."""
    return a_project(
        cycle=CYCLE,
        groups=[
            a_group("9", off_site_days=tuple(map(DayId, own.split()))),
            a_group("9A", parent="9", off_site_days=tuple(map(DayId, own.split()))),
            a_group("10", off_site_days=tuple(map(DayId, other.split()))),
        ],
        statements=[a_statement(CODE, "9A", weight=weight, **bounds)],
    )


def test_days_count_by_their_weight_in_four_weeks() -> None:
    assert both_allow(away("Tue Mon2", days=5), CODE)
    assert not both_allow(away("Tue Mon2", days=4), CODE)
    assert not both_allow(away("Tue Mon2", days=6), CODE)


def test_other_groups_stay_on_those_days() -> None:
    assert both_allow(away("Tue Mon2", "Mon", days=5), CODE)
    assert not both_allow(away("Tue Mon2", "Tue", days=5), CODE)
    assert both_allow(away("Tue Mon2", "Tue", days=5, together=2), CODE)


def test_a_preference_pays_for_days_and_groups() -> None:
    assert both_charge(away("Tue Mon2", "Tue", days=3, weight=2), CODE) == 6

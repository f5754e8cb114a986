"""A group is online for as long as promised, and no longer."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from planner.domain.activity import Kind
from planner.domain.ids import BellId, DayId
from planner.domain.project import Project
from planner.domain.week import Cycle, Day
from tests.builders import a_bell, a_group, a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "online-time"
CYCLE = Cycle(
    days=(
        Day(id=DayId("Mon"), bell=BellId("regular"), weight=Fraction(1, 2)),
        Day(id=DayId("Tue"), bell=BellId("regular")),
        Day(id=DayId("Wed"), bell=BellId("regular")),
    ),
    bells=(a_bell(3),),
)


def online(*days: str, weight: int | None = None, **bounds: Any) -> Project:
    """Return a block online on each of these days; 7B is off site on Wednesday."""
    return a_project(
        *(placed(f"lab#{n}", block(n, day)) for n, day in enumerate(days, start=1)),
        cycle=CYCLE,
        groups=[a_group("7B", off_site_days=(DayId("Wed"),))],
        activities=[
            an_activity("lab", leader=None, groups="7B", kind=Kind.ONLINE, sessions=3),
        ],
        statements=[a_statement(CODE, "7B", weight=weight, **bounds)],
    )


def test_a_week_counts_each_day_by_its_weight() -> None:
    assert both_allow(online("Mon", "Tue", least=75, most=75), CODE)
    assert not both_allow(online("Mon", "Tue", least=76), CODE)
    assert not both_allow(online("Mon", "Tue", most=74), CODE)


def test_each_day_on_site_is_bounded_by_itself() -> None:
    assert both_allow(online("Mon", "Tue", least=50, most=50, window="day"), CODE)
    assert not both_allow(online("Mon", least=50, window="day"), CODE)
    assert not both_allow(online("Mon", "Mon", most=99, window="day"), CODE)


def test_a_preference_pays_for_quarter_hours_begun() -> None:
    assert both_charge(online("Mon", "Tue", most=59, weight=2), CODE) == 4
    assert both_charge(online("Mon", "Tue", least=90, weight=2), CODE) == 2
    assert both_charge(online("Mon", least=50, most=40, window="day", weight=2), CODE) == 10

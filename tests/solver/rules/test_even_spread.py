"""Days are evenly full."""

from __future__ import annotations

from planner.domain.project import Project
from tests.builders import a_project, a_statement, a_week, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge


def days_of(*days: str, weight: int | None = None, minutes: int = 50) -> Project:
    """Return a project in which Okoye teaches one block for each mention of a day."""
    count = dict.fromkeys(("Mon", "Tue"), 0)
    placements = []
    for number, day in enumerate(days, start=1):
        count[day] += 1
        placements.append(placed(f"class{number}", block(count[day], day), staff="okoye"))
    return a_project(
        *placements,
        cycle=a_week("Mon Tue"),
        activities=[an_activity(f"class{n}") for n in range(1, len(days) + 1)],
        statements=[a_statement("even-spread", "okoye", weight=weight, minutes=minutes)],
    )


def test_days_within_the_tolerance_are_fine() -> None:
    assert both_allow(days_of("Mon", "Mon", "Tue"), "even-spread")


def test_days_beyond_it_are_not() -> None:
    assert not both_allow(days_of("Mon", "Mon"), "even-spread")


def test_a_preference_pays_for_each_quarter_hour_begun() -> None:
    assert both_charge(days_of("Mon", "Mon", weight=3), "even-spread") == 12

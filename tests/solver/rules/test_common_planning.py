"""A team is together as often as promised."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from planner.domain.project import Project
from tests.builders import a_project, a_statement, a_team, a_week, placed
from tests.solver.agreement import both_allow, both_charge

TEAM = a_team("blue", "ames boyd", leader="lead")
ALL = "member=lead member=ames member=boyd"


def meeting(*times: str, weight: int | None = None, **parameters: Any) -> Project:
    """Return a project in which the team plans at these times."""
    rule = a_statement("common-planning", "blue", weight=weight, **{"minutes": 50, **parameters})
    placements = [
        placed(f"planning:blue#{n}", time, staff=ALL) for n, time in enumerate(times, start=1)
    ]
    return a_project(*placements, teams=[TEAM], statements=[rule])


def test_often_enough_on_different_days_is_fine() -> None:
    assert both_allow(meeting("Mon 8:00-8:50", "Tue 8:00-8:50", times=2), "common-planning")


def test_once_too_seldom_is_not() -> None:
    assert not both_allow(meeting("Mon 8:00-8:50", times=2), "common-planning")


def test_daily_means_every_day() -> None:
    days = [f"{day} 9:00-9:50" for day in ("Mon", "Tue", "Wed", "Thu", "Fri")]

    assert both_allow(meeting(*days, daily=True), "common-planning")
    assert not both_allow(meeting(*days[:4], daily=True), "common-planning")


def test_a_preference_pays_for_each_missing_meeting() -> None:
    assert both_charge(meeting("Mon 8:00-8:50", times=3, weight=7), "common-planning") == 14


def test_daily_means_on_days_that_do_not_come_every_week_too() -> None:
    cycle = a_week("Mon FriA FriB")
    monday, *fridays = cycle.days
    turns = tuple(replace(day, weight=Fraction(1, 2)) for day in fridays)
    times = [f"{day} 9:00-9:50" for day in ("Mon", "FriA", "FriB")]

    def meets(*chosen: str) -> bool:
        project = meeting(*chosen, daily=True)
        school = replace(project.school, cycle=replace(cycle, days=(monday, *turns)))
        return both_allow(replace(project, school=school), "common-planning")

    assert meets(*times)
    assert not meets(*times[:2])

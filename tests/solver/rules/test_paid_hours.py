"""People work the hours they are paid for."""

from __future__ import annotations

from typing import Any

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_person, a_project, a_statement, a_week, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "paid-hours"


def hours(*, days: str = "Mon Tue", weight: int | None = None, **rule: Any) -> Project:
    """Return a hundred minutes of Ames."""
    first = days.split(maxsplit=1)[0]
    return a_project(
        placed("math", block(1, first), staff="ames"),
        placed("hall", block(2, first), staff="ames"),
        activities=[
            an_activity("math", leader="ames"),
            an_activity("hall", leader="ames", kind=Kind.DUTY),
        ],
        cycle=a_week(days),
        statements=[a_statement(CODE, "ames", weight=weight, **rule)],
    )


def test_hours_within_the_bounds_are_fine() -> None:
    assert both_allow(hours(least=100, most=100), CODE)


def test_too_many_and_too_few_are_not() -> None:
    assert not both_allow(hours(most=99), CODE)
    assert not both_allow(hours(least=101), CODE)


def test_a_preference_pays_for_each_quarter_hour_begun() -> None:
    assert both_charge(hours(most=84, weight=3), CODE) == 6
    assert both_charge(hours(least=120, weight=3), CODE) == 6


def test_the_weeks_of_a_longer_cycle_are_averaged() -> None:
    assert both_allow(hours(most=50, days="Tue1 Mon2"), CODE)
    assert both_charge(hours(most=34, days="Tue1 Mon2", weight=3), CODE) == 6


def test_the_people_table_implies_it() -> None:
    people = [a_person("ames", paid_minutes_week_max=40)]
    lessons = [an_activity("math", leader="ames")]
    project = a_project(placed("math", block(1), staff="ames"), people=people, activities=lessons)

    assert not both_allow(project, CODE)

"""A leader's time goes into coaching."""

from __future__ import annotations

from planner.domain.project import Project
from tests.builders import a_link, a_project, a_statement, a_week, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "leader-share"


def coached(percent: int, *, weight: int | None = None, days: str = "Mon Tue") -> Project:
    """Return an hour of coaching by Lead, who is coached for half an hour too."""
    first = days.split(maxsplit=1)[0]
    return a_project(
        placed("math", block(1, first), staff="ames"),
        placed("observe:lead>ames#1", f"{first} 8:00-8:30", staff="observer=lead", observed="math"),
        placed("talk:lead>ames#1", f"{first} 9:00-9:30", staff="coach=lead coachee=ames"),
        placed("talk:boss>lead#1", f"{first} 10:00-10:30", staff="coach=boss coachee=lead"),
        activities=[an_activity("math", leader="ames")],
        coaching=[a_link("lead", "ames"), a_link("boss", "lead", observations_week=0)],
        cycle=a_week(days),
        statements=[a_statement(CODE, "lead", weight=weight, percent=percent, of_minutes=100)],
    )


def test_being_coached_does_not_count() -> None:
    assert both_allow(coached(60), CODE)
    assert not both_allow(coached(61), CODE)


def test_a_preference_pays_for_each_quarter_hour_begun() -> None:
    assert both_charge(coached(76, weight=5), CODE) == 10


def test_the_weeks_of_a_longer_cycle_are_averaged() -> None:
    assert both_charge(coached(60, weight=5, days="Tue1 Mon2"), CODE) == 10

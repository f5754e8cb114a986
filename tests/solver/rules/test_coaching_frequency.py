"""Coaches visit and talk as often as promised."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from planner.domain.activity import Pattern
from planner.domain.schedule import Placement
from planner.domain.week import Cycle
from tests.builders import a_link, a_project, a_week, an_activity, block, placed
from tests.solver.agreement import both_allow

LINK = a_link("lead", "ames")
CLASS = placed("math", block(1), staff="ames")
TALK = placed("talk:lead>ames#1", "Tue 8:00-8:30", staff="coach=lead coachee=ames")


def coached(*placements: Placement) -> bool:
    """Say whether Lead coaches Ames, who teaches math, often enough."""
    project = a_project(
        CLASS,
        *placements,
        activities=[an_activity("math", leader="ames")],
        coaching=[LINK],
    )
    return both_allow(project, "coaching-frequency")


def visit(time: str) -> Placement:
    return placed("observe:lead>ames#1", time, staff="observer=lead", observed="math")


def test_a_visit_in_class_and_a_talk_are_enough() -> None:
    assert coached(visit("Mon 8:15-8:45"), TALK)


def test_a_visit_outside_class_does_not_count() -> None:
    assert not coached(visit("Mon 9:00-9:30"), TALK)


def test_a_missing_talk_is_missed() -> None:
    assert not coached(visit("Mon 8:15-8:45"))


FRIDAYS = ("FriA", "FriB")


def taking_turns() -> Cycle:
    """Return a cycle of Monday and two kinds of Friday that take turns."""
    cycle = a_week(("Mon", *FRIDAYS))
    days = (replace(d, weight=Fraction(1, 2)) if d.id in FRIDAYS else d for d in cycle.days)
    return replace(cycle, days=tuple(days))


def seen_twice_a_week(*days: str) -> bool:
    """Say whether Lead sees Ames often enough, who is to be seen as often as there are days."""
    visits = (
        placed(
            f"observe:lead>ames#{('Mon', *FRIDAYS).index(day) + 1}",
            f"{day} 8:15-8:45",
            staff="observer=lead",
            observed="math",
        )
        for day in days
    )
    project = a_project(
        placed("math", *(f"{day} 8:00-8:50" for day in ("Mon", *FRIDAYS)), staff="ames"),
        *visits,
        cycle=taking_turns(),
        activities=[an_activity("math", leader="ames", pattern=Pattern.EVERY_DAY)],
        coaching=[a_link("lead", "ames", observations_week=2, talks_week=0)],
    )
    return both_allow(project, "coaching-frequency")


def test_as_often_as_a_week_has_days_means_on_each_of_the_fridays_that_take_turns() -> None:
    assert seen_twice_a_week("Mon", *FRIDAYS)
    assert not seen_twice_a_week("Mon", "FriA")
    assert not seen_twice_a_week(*FRIDAYS)

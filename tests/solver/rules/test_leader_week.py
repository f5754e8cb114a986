"""A leader's week holds the whole bundle."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_link, a_project, a_statement, a_team, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

TEAM = a_team("blue", "ames", leader="lead")
BUNDLE: dict[str, Any] = {
    "planning_minutes": 30,
    "planning": 1,
    "data": 0,
    "rehearsals": 0,
    "observations": 1,
    "talks": 1,
    "leadership": 0,
    "own_coaching": 0,
    "with_students": 1,
}
PARTS = {
    "planning:blue#1": placed("planning:blue#1", "Mon 9:00-9:50", staff="member=lead member=ames"),
    "observe": placed(
        "observe:lead>ames#1", "Mon 8:00-8:30", staff="observer=lead", observed="math"
    ),
    "talk": placed("talk:lead>ames#1", "Tue 8:00-8:30", staff="coach=lead coachee=ames"),
    "own": placed("planning:lead:Wed#1", "Wed 8:00-8:30", staff="planner=lead"),
    "small": placed("small", "Thu 8:00-8:50", staff="lead"),
}


def week(*, without: str = "", weight: int | None = None) -> Project:
    """Return a leader's week with one part of the bundle left out."""
    return a_project(
        placed("math", block(1), staff="ames"),
        *(placement for part, placement in PARTS.items() if part != without),
        teams=[TEAM],
        activities=[
            an_activity("math", leader="ames"),
            an_activity("small", leader="lead", kind=Kind.SMALL_GROUP),
        ],
        coaching=[a_link("lead", "ames")],
        statements=[
            a_statement("common-planning", "blue", times=1, minutes=50),
            a_statement("protected-planning", "lead", minutes=30, window="week", piece=30),
            a_statement("leader-week", "lead", weight=weight, **BUNDLE),
        ],
    )


def test_the_whole_bundle_is_fine() -> None:
    assert both_allow(week(), "leader-week")


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_missed(part: str) -> None:
    assert not both_allow(week(without=part), "leader-week")


def test_a_preference_pays_for_what_is_missing() -> None:
    assert both_charge(week(without="own", weight=5), "leader-week") == 10

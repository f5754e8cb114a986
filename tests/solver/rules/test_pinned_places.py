"""Pins are kept."""

from __future__ import annotations

from typing import Any

from planner.check.verify import verify
from planner.domain.activity import Pin
from planner.domain.ids import ActivityId, DayId, SessionId
from planner.services.ports import BuildOptions
from planner.solver.run import Search
from tests.builders import (
    a_need,
    a_project,
    a_statement,
    a_team,
    an_activity,
    block,
    placed,
)
from tests.solver.agreement import both_allow


def pinned(**pin: Any) -> bool:
    """Say whether math on Monday in B1, in 101 with Ames, respects a pin."""
    activity = an_activity(
        "math", leader=None, staff=(a_need("lead", "ames boyd", least=1),), room="101 102"
    )
    project = a_project(
        placed("math", block(1), staff="ames", room="101"),
        activities=[activity],
        pins=[Pin(activity=ActivityId("math"), session=1, **pin)],
    )
    return both_allow(project, "pinned-places")


def test_each_part_of_a_pin_is_kept() -> None:
    assert pinned(day="Mon", block="B1", room="101", person="ames")
    assert not pinned(day="Tue")
    assert not pinned(block="B2")
    assert not pinned(room="102")
    assert not pinned(person="boyd")


def meeting(time: str, pin: Pin) -> bool:
    """Say whether a team's meeting respects a pin."""
    project = a_project(
        placed("planning:blue#1", time, staff="member=ames member=boyd"),
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1, minutes=30)],
        pins=[pin],
    )
    return both_allow(project, "pinned-places")


def test_a_meeting_that_a_promise_asks_for_is_kept_at_its_time_within_a_block() -> None:
    pin = Pin(promised=SessionId("planning:blue#1"), day=DayId("Mon"), start=9 * 60)

    assert meeting("Mon 9:00-9:30", pin)
    assert not meeting("Mon 9:15-9:45", pin)
    assert not meeting("Tue 9:00-9:30", pin)
    assert meeting("Tue 9:15-9:45", Pin(promised=SessionId("planning:blue#9"), start=480))


def test_pinned_planning_time_is_built_where_it_is_pinned_with_any_other_piece_elsewhere() -> None:
    name = SessionId("planning:ames:Mon#2")
    pin = Pin(promised=name, day=DayId("Mon"), start=10 * 60 + 15, end=10 * 60 + 45)
    project = a_project(
        activities=[an_activity(leader="ames", days="Mon")],
        statements=[a_statement("protected-planning", "ames", window="day", minutes=60, piece=30)],
        pins=[pin],
    )

    found = Search(project, BuildOptions(seconds=20, workers=1), lambda _: None).run()

    assert found.schedule is not None
    placement = found.schedule.get(name)
    assert placement is not None
    assert str(placement.times[0]) == "Mon 10:15–10:45"
    assert verify(project.with_schedule(found.schedule)).holds

"""Pins are kept."""

from __future__ import annotations

from typing import Any

from planner.domain.activity import Pin
from planner.domain.ids import ActivityId
from tests.builders import a_need, a_project, an_activity, block, placed
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

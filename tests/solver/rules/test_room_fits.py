"""Rooms have enough seats."""

from __future__ import annotations

from tests.builders import a_project, a_room, an_activity, block, placed
from tests.solver.agreement import both_allow


def in_room(capacity: int) -> bool:
    """Say whether 25 students fit into a room, named alone and in a pool."""
    answers = set()
    for pool in ("101", "101 102"):
        project = a_project(
            placed("math", block(1), staff="okoye", room="101"),
            rooms=[a_room("101", capacity=capacity), a_room("102", capacity=40)],
            activities=[an_activity("math", groups="7B", room=pool)],
        )
        answers.add(both_allow(project, "room-fits"))
    (answer,) = answers
    return answer


def test_a_seat_for_everybody_is_enough() -> None:
    assert in_room(25)


def test_one_seat_short_is_not() -> None:
    assert not in_room(24)

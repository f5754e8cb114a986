"""A room holds as many sessions at once as it has bays."""

from __future__ import annotations

from typing import Any

from tests.builders import a_project, a_room, an_activity, block, placed
from tests.solver.agreement import both_allow


def together(one: str, other: str, **room: Any) -> bool:
    """Say whether two classes may be in these rooms at once."""
    rooms = [a_room("A"), a_room("B"), a_room("AB", parts="A B"), a_room("gym", **room)]
    project = a_project(
        placed("math", block(1), staff="okoye", room=one),
        placed("art", block(1), staff="ames", room=other),
        rooms=rooms,
        activities=[
            an_activity("math", room=one),
            an_activity("art", leader="ames", room=other),
        ],
    )
    return both_allow(project, "one-session-to-a-room")


def test_different_rooms_are_fine() -> None:
    assert together("A", "B")


def test_one_room_holds_one_class() -> None:
    assert not together("A", "A")


def test_an_open_room_takes_up_its_parts() -> None:
    assert not together("AB", "B")


def test_bays_hold_so_many() -> None:
    assert together("gym", "gym", bays=2)
    assert not together("gym", "gym", bays=1)

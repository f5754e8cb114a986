"""People teach in few rooms."""

from __future__ import annotations

from planner.domain.project import Project
from tests.builders import a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge


def in_rooms(*rooms: str, weight: int | None = None) -> Project:
    """Return a project in which Okoye teaches one class in each of these rooms."""
    return a_project(
        *(
            placed(f"class{n}", block(n), staff="okoye", room=room)
            for n, room in enumerate(rooms, start=1)
        ),
        activities=[an_activity(f"class{n}", room="101 102 103") for n in range(1, len(rooms) + 1)],
        statements=[a_statement("few-room-changes", "okoye", weight=weight)],
    )


def test_one_room_is_fine() -> None:
    assert both_allow(in_rooms("101", "101"), "few-room-changes")


def test_two_rooms_are_not() -> None:
    assert not both_allow(in_rooms("101", "102"), "few-room-changes")


def test_a_preference_pays_for_each_room_more() -> None:
    assert both_charge(in_rooms("101", "102", "103", weight=4), "few-room-changes") == 8

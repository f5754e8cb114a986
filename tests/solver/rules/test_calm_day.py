"""A group is in few rooms on each day."""

from __future__ import annotations

from planner.domain.project import Project
from tests.builders import a_group, a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "calm-day"


def in_rooms(*rooms: str, day: str = "Mon", most: int = 1, weight: int | None = None) -> Project:
    """Return classes in these rooms, the last on this day and all others on Monday."""
    number = len(rooms)
    return a_project(
        *(
            placed(f"c{n}", block(n, day if n == number else "Mon"), staff="okoye", room=room)
            for n, room in enumerate(rooms, start=1)
        ),
        groups=[a_group("7"), a_group("7B", parent="7")],
        activities=[
            an_activity(f"c{n}", groups="7B" if n == 1 else "7", room="101 102 103")
            for n in range(1, number + 1)
        ],
        statements=[a_statement(CODE, "7B", rooms=most, weight=weight)],
    )


def test_as_many_rooms_as_allowed_are_fine() -> None:
    assert both_allow(in_rooms("101", "101"), CODE)
    assert both_allow(in_rooms("101", "102", most=2), CODE)
    assert both_allow(in_rooms("101", "102", day="Tue"), CODE)


def test_one_more_is_not() -> None:
    assert not both_allow(in_rooms("101", "102"), CODE)


def test_a_preference_pays_for_each_room_more() -> None:
    assert both_charge(in_rooms("101", "102", "103", weight=2), CODE) == 4

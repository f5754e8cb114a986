from planner.domain.project import Project
from tests.builders import (
    a_project,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    the_verdict,
)

CODE = "calm-day"


def in_rooms(*rooms: str | None) -> Project:
    return a_project(
        *(placed(f"c{n}", block(n), room=room) for n, room in enumerate(rooms, start=1)),
        activities=[
            an_activity(f"c{n}", leader=None, groups="7B", room=room or ())
            for n, room in enumerate(rooms, start=1)
        ],
        statements=[a_statement(CODE, "7B", rooms=2)],
    )


def test_no_room_is_no_room() -> None:
    assert the_verdict(in_rooms("101", None), CODE).slack == 1


def test_the_rooms_are_named() -> None:
    assert breaches(in_rooms("101", "103", "102"), CODE) == [
        "7B is in 3 rooms on Mon, more than 2: Room 101, Room 102 and Room 103."
    ]

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import (
    a_project,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "few-room-changes"


def in_rooms(*rooms: str, most: int = 1, kind: Kind = Kind.CLASS) -> Project:
    return a_project(
        *(
            placed(f"c{n}", block(n), staff="okoye", room=room)
            for n, room in enumerate(rooms, start=1)
        ),
        activities=[
            an_activity(f"c{n}", room=room, kind=kind) for n, room in enumerate(rooms, start=1)
        ],
        statements=[a_statement(CODE, "okoye", rooms=most, weight=1)],
    )


def test_one_room_is_no_change() -> None:
    assert breaches(in_rooms("101", "101", "101"), CODE) == []


def test_each_room_beyond_those_allowed_counts() -> None:
    assert breaches(in_rooms("101", "102", "101"), CODE) == [
        "Okoye teaches in 2 rooms: Room 101 and Room 102."
    ]
    assert size(in_rooms("101", "102", "103"), CODE) == 2
    assert size(in_rooms("101", "102", "103", most=2), CODE) == 1


def test_rooms_of_duties_do_not_count() -> None:
    assert breaches(in_rooms("101", "102", kind=Kind.DUTY), CODE) == []


def test_slack_counts_the_rooms_still_allowed() -> None:
    assert the_verdict(in_rooms("101", "101", most=3), CODE).slack == 2

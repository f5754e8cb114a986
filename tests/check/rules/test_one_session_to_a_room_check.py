from planner.domain.places import Room
from planner.domain.project import Project
from tests.builders import a_project, a_room, an_activity, block, breaches, placed

CODE = "one-session-to-a-room"


def in_rooms(rooms: list[Room], *used: str, later: bool = False) -> Project:
    """Return classes c1, c2, ... in these rooms at once, or one after the other."""
    names = [f"c{number}" for number in range(1, len(used) + 1)]
    return a_project(
        *(
            placed(name, block(number if later else 1), room=room)
            for number, (name, room) in enumerate(zip(names, used, strict=True), start=1)
        ),
        activities=[
            an_activity(name, leader=name, room=room)
            for name, room in zip(names, used, strict=True)
        ],
        rooms=rooms,
    )


DIVISIBLE = [a_room("hall", parts="left right"), a_room("left"), a_room("right")]


def test_a_room_holds_one_class_after_the_other() -> None:
    assert breaches(in_rooms([a_room("101")], "101", "101", later=True), CODE) == []


def test_a_room_does_not_hold_two_classes_at_once() -> None:
    assert breaches(in_rooms([a_room("101")], "101", "101"), CODE) == [
        "Room 101 holds one at once, but C1 (Mon 8:00–8:50) and C2 (Mon 8:00–8:50) overlap."
    ]


def test_a_room_with_three_bays_holds_three_but_not_four() -> None:
    lab = a_room("lab", bays=3)

    assert breaches(in_rooms([lab], "lab", "lab", "lab"), CODE) == []
    assert len(breaches(in_rooms([lab], "lab", "lab", "lab", "lab"), CODE)) == 1


def test_both_halves_of_a_divisible_room_may_be_used_at_once() -> None:
    assert breaches(in_rooms(DIVISIBLE, "left", "right"), CODE) == []


def test_an_open_room_takes_up_its_parts() -> None:
    assert breaches(in_rooms(DIVISIBLE, "hall", "left"), CODE) == [
        (
            "Room hall and Room left take up the same room, "
            "but C1 (Mon 8:00–8:50) and C2 (Mon 8:00–8:50) overlap."
        )
    ]


def test_an_open_room_may_be_used_before_its_parts() -> None:
    assert breaches(in_rooms(DIVISIBLE, "hall", "left", later=True), CODE) == []


def test_two_open_rooms_with_a_part_in_common_clash() -> None:
    rooms = [a_room("ab", parts="a b"), a_room("bc", parts="b c"), a_room("c")]

    assert len(breaches(in_rooms(rooms, "ab", "bc"), CODE)) == 1
    assert breaches(in_rooms(rooms, "ab", "c"), CODE) == []

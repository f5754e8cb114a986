"""Rooms divided, joined and taken apart."""

import pytest

from planner.domain.ids import RoomId
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.rooms.plans import (
    divide,
    give_up,
    join,
    plans,
    put_in,
    shaped,
    take_out,
    undivided,
)
from tests.builders import a_project, a_room, an_activity, block, placed

GYM, LAB, HALL = RoomId("gym"), RoomId("lab"), RoomId("hall")


def a_building() -> Project:
    return a_project(
        placed("pe", block(1), staff="ames", room="gym"),
        rooms=[
            a_room("gym", name="Gym", capacity=61),
            a_room("lab", name="Lab", capacity=24),
            a_room("hall", name="Hall", capacity=30),
        ],
        activities=[an_activity("pe", leader="ames", groups="7A", room="gym")],
    )


def names(project: Project) -> dict[str, list[str]]:
    return {plan.room.name: [part.name for part in plan.parts] for plan in plans(project.school)}


def test_a_divided_room_has_parts_of_equal_size_and_keeps_what_is_planned_in_it() -> None:
    project = divide(a_building(), GYM, 3)

    assert names(project) == {"Gym": ["Gym A", "Gym B", "Gym C"]}
    assert [part.capacity for part in plans(project.school)[0].parts] == [20, 20, 20]
    assert project.schedule.placements[0].room == GYM


def test_a_new_part_takes_no_id_that_is_taken() -> None:
    project = give_up(divide(a_building(), LAB, 2), LAB)
    again = divide(join(project, [RoomId("laba"), RoomId("labb")], "Lab"), HALL, 2)

    assert set(again.school.room) == {"gym", "laba", "labb", "laba+labb", "hall", "halla", "hallb"}


def test_parts_of_a_part_that_is_given_up_are_parts_of_the_whole() -> None:
    nested = divide(divide(a_building(), LAB, 2), RoomId("laba"), 2)

    assert names(give_up(nested, RoomId("laba"))) == {"Lab": ["Lab A A", "Lab A B", "Lab B"]}


def test_rooms_that_share_a_part_are_not_joined() -> None:
    divided = divide(a_building(), LAB, 2)

    with pytest.raises(UserError, match="Lab and Lab A share a part"):
        join(divided, [LAB, RoomId("laba")], "Forum")
    with pytest.raises(UserError, match="share a part"):
        put_in(divided, RoomId("laba"), LAB)


def test_a_room_is_not_divided_twice_nor_into_one_part() -> None:
    with pytest.raises(UserError, match="Gym is divided already"):
        divide(divide(a_building(), GYM, 2), GYM, 2)
    with pytest.raises(UserError, match="2 to 6 parts"):
        divide(a_building(), GYM, 1)
    with pytest.raises(UserError, match="bays"):
        divide(shaped(a_building(), GYM, bays=2, bay_capacity=30), GYM, 2)


def test_a_joined_room_holds_as_many_as_its_parts_together() -> None:
    project = join(a_building(), [LAB, HALL], "Forum")

    assert names(project) == {"Forum": ["Lab", "Hall"]}
    assert plans(project.school)[0].room.capacity == 54
    assert [room.name for room in undivided(project.school)] == ["Gym"]


@pytest.mark.parametrize(
    ("rooms", "name", "told"),
    [([LAB], "Forum", "at least two"), ([LAB, HALL], " ", "needs a name")],
)
def test_what_cannot_be_joined_is_said(rooms: list[RoomId], name: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        join(a_building(), rooms, name)


def test_a_part_is_put_in_and_taken_out_and_two_are_the_least() -> None:
    project = put_in(join(a_building(), [LAB, HALL], "Forum"), RoomId("lab+hall"), GYM)
    assert names(project) == {"Forum": ["Lab", "Hall", "Gym"]}

    project = take_out(project, RoomId("lab+hall"), HALL)
    assert names(project) == {"Forum": ["Lab", "Gym"]}
    with pytest.raises(UserError, match="one part only"):
        take_out(project, RoomId("lab+hall"), LAB)


def test_a_room_that_something_asks_for_is_not_given_up() -> None:
    with pytest.raises(UserError, match="Pe asks for Gym"):
        give_up(divide(a_building(), GYM, 2), GYM)

    project = give_up(join(a_building(), [LAB, HALL], "Forum"), RoomId("lab+hall"))
    assert project.school.rooms == a_building().school.rooms


def test_bays_are_for_rooms_without_parts() -> None:
    project = shaped(a_building(), GYM, bays=3, bay_capacity=20)
    assert (project.school.room[GYM].bays, project.school.room[GYM].bay_capacity) == (3, 20)
    assert shaped(project, GYM, bays=1, bay_capacity=20).school.room[GYM].bay_capacity is None

    with pytest.raises(UserError, match="side by side"):
        shaped(divide(a_building(), GYM, 2), GYM, bays=2, bay_capacity=None)

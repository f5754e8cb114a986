from typing import Any

import pytest

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import (
    a_group,
    a_project,
    a_room,
    a_statement,
    a_team,
    an_activity,
    block,
    breaches,
    placed,
    the_verdict,
)

CODE = "room-fits"


def a_class(room: str | None, seats: int = 25, *, need: str = "101", **others: Any) -> Project:
    others.setdefault("rooms", [a_room("101", capacity=25), a_room("lab1", kind="lab")])
    return a_project(
        placed("math", block(1), room=room),
        activities=[an_activity(groups="7B", room=need)],
        groups=[a_group("7B", seats)],
        **others,
    )


def test_a_class_with_a_seat_for_everybody_fits_with_no_seat_to_spare() -> None:
    project = a_class("101", 25)

    assert breaches(project, CODE) == []
    assert the_verdict(project, CODE).slack == 0


def test_one_seat_short_is_too_small() -> None:
    assert breaches(a_class("101", 26), CODE) == [
        "Math (math) needs 26 seats, but Room 101 has 25."
    ]


def test_a_room_without_a_capacity_is_never_too_small() -> None:
    assert breaches(a_class("101", 500, rooms=[a_room("101")]), CODE) == []


def test_seats_of_the_activity_count_before_the_size_of_its_groups() -> None:
    project = a_project(
        placed("math", block(1), room="101"),
        activities=[an_activity(groups="7B", room="101", seats=26)],
        rooms=[a_room("101", capacity=25)],
    )

    assert len(breaches(project, CODE)) == 1


def test_in_a_room_with_bays_the_seats_of_a_bay_count() -> None:
    def bays(seats: int) -> list[str]:
        lab = a_room("101", capacity=200, bays=4, bay_capacity=24)
        return breaches(a_class("101", seats, rooms=[lab]), CODE)

    assert bays(24) == []
    assert bays(25) == ["Math (math) needs 25 seats, but Room 101 has 24."]


@pytest.mark.parametrize(
    ("room", "fault"),
    [
        (None, ["Math (math) has no room."]),
        ("lab1", ["Math (math) may not be in Room lab1."]),
        ("gone", ["Math (math) may not be in gone."]),
        ("101", []),
    ],
)
def test_a_class_takes_one_of_its_rooms(room: str | None, fault: list[str]) -> None:
    assert breaches(a_class(room), CODE) == fault


def test_any_room_of_a_kind_will_do() -> None:
    assert breaches(a_class("lab1", need="kind:lab"), CODE) == []
    assert breaches(a_class("101", need="kind:lab"), CODE) == [
        "Math (math) may not be in Room 101."
    ]


def test_what_needs_no_room_has_none() -> None:
    project = a_project(
        placed("math", block(1), room="101"), activities=[an_activity()], rooms=[a_room("101")]
    )

    assert breaches(project, CODE) == ["Math (math) may not be in Room 101."]


def test_a_team_needs_a_seat_for_each_member() -> None:
    def meeting(capacity: int) -> list[str]:
        rule = a_statement("common-planning", "blue", times=1, room="den")
        project = a_project(
            placed("planning:blue#1", "Mon 8:00-8:45", staff="member=ames member=boyd", room="den"),
            teams=[a_team("blue", "ames boyd")],
            rooms=[a_room("den", capacity=capacity)],
            statements=[rule],
        )
        return breaches(project, CODE)

    assert meeting(2) == []
    assert meeting(1) == ["Blue planning (planning:blue#1) needs 2 seats, but Room den has 1."]


def test_a_meeting_of_the_tables_needs_a_seat_for_each_adult() -> None:
    def meeting(capacity: int) -> list[str]:
        project = a_project(
            placed("staff", block(1), staff="okoye lead=ames", room="den"),
            activities=[an_activity("staff", leader="okoye ames", kind=Kind.MEETING, room="den")],
            rooms=[a_room("den", capacity=capacity)],
        )
        return breaches(project, CODE)

    assert meeting(2) == []
    assert meeting(1) == ["Staff (staff) needs 2 seats, but Room den has 1."]


def test_slack_is_that_of_the_fullest_room() -> None:
    project = a_project(
        placed("math", block(1), room="101"),
        placed("art", block(2), room="101"),
        activities=[
            an_activity("math", room="101", seats=24),
            an_activity("art", room="101", seats=10),
        ],
        rooms=[a_room("101", capacity=25)],
    )

    assert the_verdict(project, CODE).slack == 1

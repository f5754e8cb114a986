"""Pins that hold sessions where they are: no more said than needed, nothing left open."""

from __future__ import annotations

import pytest

from planner.domain import edits
from planner.domain.activity import Pattern, Pin
from planner.domain.ids import ActivityId, BlockId, DayId, PersonId, RoomId, SessionId
from planner.domain.pinning import Hold, held, pins_here
from planner.domain.project import Project
from tests.builders import (
    WEEK,
    a_need,
    a_project,
    a_statement,
    a_team,
    an_activity,
    at,
    block,
    breaches,
    placed,
)

MATH = SessionId("math")
MEETING = SessionId("planning:blue#1")


def pins(project: Project, session: str = "math", hold: Hold = Hold.TIME) -> tuple[Pin, ...]:
    return pins_here(project, [SessionId(session)], hold)


def a_meeting_project(time: str = "Tue 9:00-9:30") -> Project:
    return a_project(
        placed(MEETING, time, staff="member=ames member=boyd"),
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1, minutes=30)],
    )


def test_a_class_is_pinned_to_its_day_and_block() -> None:
    project = a_project(placed("math", block(2)), activities=[an_activity()])

    assert pins(project) == (
        Pin(activity=ActivityId("math"), day=DayId("Mon"), block=BlockId("B2")),
    )


def test_what_meets_on_several_days_is_pinned_to_its_block_on_all_of_them() -> None:
    project = a_project(
        placed("math", *(block(3, day) for day in WEEK)),
        activities=[an_activity(pattern=Pattern.SAME_PERIOD)],
    )

    assert pins(project) == (Pin(activity=ActivityId("math"), block=BlockId("B3")),)


def test_a_part_of_a_block_is_pinned_to_its_start() -> None:
    project = a_project(placed("math", "Mon 8:15-8:45"), activities=[an_activity(minutes=30)])

    (pin,) = pins(project)

    assert pin == Pin(
        activity=ActivityId("math"), day=DayId("Mon"), block=BlockId("B1"), start=8 * 60 + 15
    )
    moved = edits.move_session(edits.pin(project, pin), placed("math", "Mon 8:00-8:30"))
    assert breaches(moved, "pinned-places") == ["Math (math) is pinned to Mon block B1, from 8:15."]


def test_a_meeting_that_only_a_promise_asks_for_is_pinned_by_its_own_id() -> None:
    project = a_meeting_project()

    (pin,) = pins(project, MEETING)

    assert (pin.activity, pin.session, pin.promised) == (None, None, MEETING)
    assert (pin.day, pin.start) == ("Tue", 9 * 60)
    kept = edits.pin(project, pin)
    assert breaches(kept, "pinned-places") == []
    moved = edits.move_session(kept, placed(MEETING, "Tue 10:00-10:30"))
    assert len(breaches(moved, "pinned-places")) == 1


def test_planning_time_is_pinned_to_its_end_where_its_length_is_free() -> None:
    project = a_project(
        placed("planning:ames:Mon#1", "Mon 8:00-8:45", staff="ames"),
        people=[],
        activities=[an_activity(leader="ames")],
        statements=[a_statement("protected-planning", "ames", window="day", minutes=30)],
    )

    (pin,) = pins(project, "planning:ames:Mon#1")

    assert (pin.start, pin.end) == (8 * 60, 8 * 60 + 45)


def test_room_and_people_are_pinned_one_row_for_each_person_that_was_chosen() -> None:
    activity = an_activity(
        leader=None,
        room="101 102",
        staff=(a_need("lead", "ames"), a_need("tutor", "boyd cole dean", least=2)),
    )
    project = a_project(
        placed("math", block(1), staff="ames tutor=boyd tutor=dean", room="102"),
        activities=[activity],
    )

    first, second = pins(project, hold=Hold.PLACE)

    assert (first.block, first.room, first.person) == ("B1", RoomId("102"), PersonId("boyd"))
    assert second == Pin(activity=ActivityId("math"), person=PersonId("dean"))


def test_what_is_not_placed_or_not_asked_for_is_not_pinned() -> None:
    project = a_project(placed("art", block(1)), activities=[an_activity()])

    assert pins(project) == pins(project, "art") == ()


def test_a_new_pin_takes_the_place_of_all_earlier_ones_and_unpinning_takes_all_away() -> None:
    project = a_meeting_project()
    loose, tight = (
        edits.pin(project, *pins(project, MEETING, hold)) for hold in (Hold.TIME, Hold.PLACE)
    )

    assert held(loose.school, MEETING) is Hold.TIME
    assert len(edits.pin(loose, *pins(loose, MEETING)).school.pins) == 1
    assert edits.unpin(tight, [MEETING]).school.pins == ()
    assert edits.unpin(tight, [MATH]).school.pins == tight.school.pins


def test_pinning_leaves_what_has_to_be_placed_as_it_is() -> None:
    project = a_meeting_project()
    asked = project.demand

    assert edits.pin(project, *pins(project, MEETING)).demand is asked


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"activity": ActivityId("math"), "promised": MEETING},
        {"promised": MEETING, "session": 1},
    ],
)
def test_a_pin_names_an_activity_or_a_session_of_a_promise(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="pin"):
        Pin(**wrong)  # type: ignore[arg-type]  # that is the case


def test_a_meeting_that_is_pinned_twice_as_often_as_it_is_asked_for_breaks_nothing() -> None:
    project = edits.pin(a_meeting_project(), Pin(promised=SessionId("planning:blue#7"), start=540))

    assert breaches(project, "pinned-places") == []


def test_times_read_as_people_say_them() -> None:
    assert Pin(activity=ActivityId("math"), day=DayId("Mon")).when == "Mon"
    assert Pin(promised=MEETING, start=at("Mon 9:05-9:50").start, end=590).when == (
        "from 9:05 until 9:50"
    )

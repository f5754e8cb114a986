from typing import Any

import pytest

from planner.domain.activity import Pattern, Pin
from planner.domain.demand import Demand
from planner.domain.ids import ActivityId, BlockId, DayId, PersonId, RoomId
from tests.builders import WEEK, a_block, a_cycle, a_project, a_room, an_activity, breaches, placed

CODE = "pinned-places"


def pinned(time: str, **pin: Any) -> list[str]:
    project = a_project(
        placed("math#2", time, staff="okoye", room="101"),
        activities=[an_activity(room="101 102", sessions=2)],
        rooms=[a_room("101"), a_room("102")],
        pins=[Pin(activity=ActivityId("math"), session=2, **pin)],
    )
    return breaches(project, CODE)


MONDAY_B2 = {"day": DayId("Mon"), "block": BlockId("B2")}


def test_a_session_at_its_pinned_day_and_block_is_right() -> None:
    assert pinned("Mon 9:00-9:50", **MONDAY_B2) == []


@pytest.mark.parametrize("time", ["Mon 8:00-8:50", "Tue 9:00-9:50"])
def test_another_block_or_day_is_a_fault(time: str) -> None:
    assert pinned(time, **MONDAY_B2) == ["Math (math#2) is pinned to Mon block B2."]


def test_a_pinned_day_leaves_the_block_free_and_the_other_way_round() -> None:
    assert pinned("Mon 8:00-8:50", day=DayId("Mon")) == []
    assert pinned("Fri 9:00-9:50", block=BlockId("B2")) == []
    assert pinned("Fri 9:00-9:50", day=DayId("Mon")) == ["Math (math#2) is pinned to Mon."]


def test_a_pinned_room_and_person_are_kept() -> None:
    assert pinned("Mon 8:00-8:50", room=RoomId("101"), person=PersonId("okoye")) == []
    assert pinned("Mon 8:00-8:50", room=RoomId("102")) == ["Math (math#2) is pinned to Room 102."]


def test_a_person_who_is_pinned_but_not_there_is_named() -> None:
    project = a_project(
        placed("math", "Mon 8:00-8:50", staff="ames"),
        activities=[an_activity(leader="okoye")],
        pins=[Pin(activity=ActivityId("math"), session=1, person=PersonId("okoye"))],
    )

    assert breaches(project, CODE) == ["Math (math) is pinned to Okoye."]


def test_what_meets_every_day_is_pinned_by_any_of_its_days() -> None:
    project = a_project(
        placed("math", *(f"{day} 9:00-9:50" for day in WEEK)),
        activities=[an_activity(pattern=Pattern.SAME_PERIOD)],
        pins=[Pin(activity=ActivityId("math"), session=1, day=DayId("Thu"), block=BlockId("B2"))],
    )

    assert breaches(project, CODE) == []


def test_a_session_without_a_place_is_not_moved() -> None:
    project = a_project(
        activities=[an_activity()],
        pins=[Pin(activity=ActivityId("math"), session=1, day=DayId("Mon"))],
    )

    assert breaches(project, CODE) == []


def test_a_demand_that_forgets_the_pinned_session_is_found_out() -> None:
    project = a_project(
        activities=[an_activity(sessions=2)],
        pins=[Pin(activity=ActivityId("math"), session=2, day=DayId("Mon"))],
    )
    vars(project)["demand"] = Demand(sessions=project.demand.sessions[:1])

    assert breaches(project, CODE) == ["Math has no session 2 to be pinned."]


def test_the_end_of_the_pinned_block_is_no_longer_in_it() -> None:
    project = a_project(
        placed("math", "Mon 8:50-9:40"),
        activities=[an_activity()],
        cycle=a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", "8:50-9:40")),
        pins=[Pin(activity=ActivityId("math"), session=1, block=BlockId("B1"))],
    )

    assert breaches(project, CODE) == ["Math (math) is pinned to block B1."]

"""What has no place says why, as far as that can be known."""

from __future__ import annotations

from planner.domain.activity import Pin
from planner.domain.ids import ActivityId, BlockId, DayId, SessionId
from planner.domain.project import Project
from planner.domain.week import Span
from planner.services.parked import Why, displaced, parked
from tests.builders import (
    a_need,
    a_person,
    a_project,
    a_room,
    a_section,
    a_statement,
    a_team,
    an_activity,
    asking,
    block,
    placed,
)

NOTHING: dict[SessionId, str] = {}


def told(project: Project, taken_off: dict[SessionId, str] = NOTHING) -> dict[str, tuple[Why, str]]:
    return {one.session.id: (one.why, one.sentence) for one in parked(project, taken_off)}


def test_everything_that_is_placed_is_not_parked() -> None:
    project = a_project(placed("math", block(1), staff="okoye"), activities=[an_activity()])

    assert parked(project, NOTHING) == ()


def test_before_a_build_nothing_has_been_placed_yet() -> None:
    assert told(a_project(activities=[an_activity()])) == {
        "math": (Why.NOT_PLACED, "Nothing has been placed yet.")
    }


def test_a_step_that_took_a_card_off_is_named() -> None:
    project = a_project(
        placed("art", block(1)),
        activities=[an_activity("art"), an_activity("math"), an_activity("ela")],
    )
    steps = {SessionId("math"): "Park Math", SessionId("ela"): "Take over a rule set"}

    assert told(project, steps) == {
        "math": (Why.BY_HAND, "It was parked by hand."),
        "ela": (Why.TAKEN_OFF, "It lost its place by “Take over a rule set”."),
    }


def test_what_no_schedule_can_place_says_so_first() -> None:
    whole_week = tuple(
        Span(day=DayId(day), start=0, end=1439) for day in ["Mon", "Tue", "Wed", "Thu", "Fri"]
    )
    away = a_person("ames", unavailable=whole_week)
    project = a_project(
        placed("art", block(1)),
        people=[away],
        rooms=[a_room("101", capacity=20)],
        activities=[
            an_activity("art"),
            an_activity("led", leader="ames"),
            an_activity("pooled", leader=None, staff=(a_need("lead", "ames", least=1, most=1),)),
            an_activity("tutored", staff=(a_need("tutor", "ames boyd cole", least=3, most=3),)),
            an_activity("big", seats=25, room="101"),
            an_activity("long", blocks=9),
            an_activity("stuck"),
            an_activity("plain"),
        ],
        pins=[Pin(activity=ActivityId("stuck"), block=BlockId("L"))],
    )

    found = told(project)

    assert found["led"] == (Why.IMPOSSIBLE, "At each of its times somebody of Ames is away.")
    assert found["big"] == (Why.IMPOSSIBLE, "It needs 25 seats; the largest of its rooms has 20.")
    assert found["long"] == (
        Why.IMPOSSIBLE,
        "It fits into no block of its length on the days it may use.",
    )
    assert found["stuck"] == (Why.IMPOSSIBLE, "It is pinned to block L, where it cannot be.")
    assert found["plain"] == (
        Why.NOT_PLACED,
        "It must be placed, and has no place in this schedule.",
    )
    assert list(found)[-1] == "plain"


def test_a_section_for_which_too_few_can_come_says_who_is_missing() -> None:
    away = tuple(
        Span(day=DayId(day), start=0, end=1439) for day in ["Mon", "Tue", "Wed", "Thu", "Fri"]
    )
    project = a_project(
        placed("art", block(1)),
        people=[a_person("ames", unavailable=away), a_person("boyd", unavailable=away)],
        activities=[
            an_activity("art"),
            an_activity("math", leader=None, staff=(a_need("lead", "ames boyd", least=1, most=1),)),
            an_activity(
                "lab", leader=None, staff=(a_need("lead", "ames boyd cole", least=2, most=2),)
            ),
        ],
    )

    assert told(project) == {
        "math": (
            Why.IMPOSSIBLE,
            "Nobody of Ames and Boyd can come at any of its times; it needs 1.",
        ),
        "lab": (
            Why.IMPOSSIBLE,
            "Only 1 of Ames, Boyd and Cole can come at any of its times; it needs 2.",
        ),
    }


def test_a_section_that_requests_fill_may_be_left_out_by_a_build() -> None:
    project = a_project(
        placed("alg-1", block(1)),
        activities=[a_section("alg-1"), a_section("alg-2")],
        requests=asking("ana", "alg"),
    )

    assert told(project)["alg-2"][0] is Why.LEFT_OUT


def test_what_only_a_preference_asks_for_is_told_apart() -> None:
    project = a_project(
        placed("math", block(1)),
        activities=[an_activity()],
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1, minutes=30, weight=5)],
    )

    assert {why for why, _ in told(project).values()} == {Why.OPTIONAL}


def test_planning_time_that_nobody_needs_is_not_missed() -> None:
    project = a_project(
        placed("math", block(1), staff="ames"),
        activities=[an_activity(leader="ames")],
        statements=[a_statement("protected-planning", "ames", window="day", minutes=30)],
    )
    name = SessionId("planning:ames:Mon#1")

    assert parked(project, NOTHING) == ()
    assert list(told(project, {name: "Park Planning"})) == [name]


def test_a_piece_of_planning_time_that_another_stands_for_has_lost_nothing() -> None:
    promise = a_statement("protected-planning", "okoye", minutes=90, window="day", piece=30)

    def planned(*sessions: str) -> Project:
        pieces = [placed(f"planning:okoye:Mon#{one}", block(int(one))) for one in sessions]
        math = placed("math", block(4), staff="okoye")
        return a_project(math, *pieces, activities=[an_activity()], statements=[promise])

    one, two = SessionId("planning:okoye:Mon#1"), SessionId("planning:okoye:Mon#2")
    assert displaced(planned("1", "2"), planned("1", "3")) == frozenset()
    assert displaced(planned("1", "2"), planned("1")) == {two}
    assert displaced(planned("1", "2"), planned()) == {one, two}


def test_a_class_that_lost_its_place_is_told_whatever_else_got_one() -> None:
    activities = [an_activity("art"), an_activity("math")]
    before = a_project(placed("art", block(1)), activities=activities)
    after = a_project(placed("math", block(1)), activities=activities)

    assert displaced(before, after) == {SessionId("art")}

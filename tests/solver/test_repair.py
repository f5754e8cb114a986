"""Repairs of small schools whose smallest repair is known."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from planner.check.verify import verify
from planner.domain.activity import Pin, Request
from planner.domain.ids import ActivityId, BlockId, DayId, SessionId, StudentId
from planner.domain.project import Project
from planner.services.ports import BuildOptions, Outcome, Progress
from planner.services.repairing import wish_for
from planner.solver.repair import Repairing
from tests.builders import (
    a_project,
    a_statement,
    a_week,
    an_activity,
    asking,
    block,
    placed,
)
from tests.builders import a_section as section
from tests.repairing import a_wish, repaired

ONE_DAY = a_week(["Mon"], periods=3, lunch=False)


def three_classes(*, pins: tuple[Pin, ...] = (), periods: int = 3) -> Project:
    """Return Okoye's math, art and music in B1, B2 and B3 of the only day."""
    return a_project(
        placed("math", block(1), staff="okoye"),
        placed("art", block(2), staff="okoye"),
        placed("music", block(3), staff="okoye"),
        cycle=a_week(["Mon"], periods=periods, lunch=False),
        activities=[an_activity(name) for name in ("math", "art", "music")],
        pins=list(pins),
    )


def pinned(activity: str, number: int) -> Pin:
    return Pin(
        activity=ActivityId(activity), session=1, day=DayId("Mon"), block=BlockId(f"B{number}")
    )


def test_what_fits_moves_nothing_else() -> None:
    found = repaired(three_classes(periods=4), placed("math", block(4)))

    assert (found.outcome, found.cards, found.at_least) == (Outcome.OPTIMAL, (), 0)
    assert found.move is not None
    assert found.move.sessions == ("math",)


def test_who_is_in_the_way_moves_and_nobody_else() -> None:
    found = repaired(three_classes(periods=4), placed("math", block(2)))

    assert (found.outcome, found.cards, found.proved) == (Outcome.OPTIMAL, ("art",), True)


def test_pins_hold() -> None:
    swapped = repaired(three_classes(pins=(pinned("music", 3),)), placed("math", block(2)))
    refused = repaired(three_classes(pins=(pinned("art", 2),)), placed("math", block(2)))

    assert swapped.cards == ("art",)
    assert (refused.outcome, refused.move) == (Outcome.IMPOSSIBLE, None)


def test_several_sessions_are_wished_at_once() -> None:
    found = repaired(three_classes(), placed("math", block(2)), placed("art", block(3)))

    assert (found.cards, found.proved) == (("music",), True)


def test_the_way_around_that_moves_fewest_is_taken() -> None:
    """Okoye's three other classes fill the day, so Boyd takes one over; that is one card."""
    project = a_project(
        placed("math", block(1), staff="okoye"),
        placed("art", block(2), staff="okoye"),
        placed("music", block(3), staff="okoye"),
        placed("chess", block(1), staff="boyd"),
        cycle=ONE_DAY,
        activities=[
            an_activity("math"),
            an_activity("art"),
            an_activity("music"),
            an_activity("chess", leader="boyd"),
        ],
    )

    found = repaired(project, placed("chess", block(2)))

    assert found.cards == ()

    found = repaired(project, placed("math", block(2)))

    assert found.cards == ("art",)


def test_a_place_that_the_data_do_not_allow_is_refused_in_a_sentence() -> None:
    found = repaired(three_classes(), placed("math", block(5)))

    assert found.outcome is Outcome.IMPOSSIBLE
    assert "may never be placed there" in found.message


def test_somebody_outside_the_pool_is_refused() -> None:
    found = repaired(three_classes(), placed("math", block(1), staff="boyd"))

    assert found.outcome is Outcome.IMPOSSIBLE


def test_a_session_is_given_to_somebody_else_and_to_another_room() -> None:
    project = a_project(
        placed("math", block(1), staff="ames", room="101"),
        placed("art", block(1), staff="boyd", room="102"),
        cycle=ONE_DAY,
        activities=[
            an_activity("math", leader=None, staff=(_pool("ames boyd"),), room="101 102"),
            an_activity("art", leader="boyd", room="102 103"),
        ],
    )

    room = repaired(project, placed("math", block(1), room="102"))
    person = repaired(project, placed("math", block(1), staff="boyd"))

    assert (room.cards, room.proved) == (("art",), True)
    assert (person.cards, person.proved) == (("art",), True)
    assert room.move is not None
    moved = next(one for one in room.move.placements if one.session == "art")
    assert (moved.times, moved.room) == ((block(1),), "103")


def _pool(people: str) -> object:
    from tests.builders import a_need  # noqa: PLC0415 - used once

    return a_need("lead", people, least=1, most=1)


def test_what_is_parked_may_stay_parked_and_a_parked_session_can_be_wished() -> None:
    project = three_classes(periods=4)
    without = project.with_schedule(project.schedule.without([SessionId("music")]))

    other = repaired(without, placed("math", block(2)))
    itself = repaired(without, placed("music", block(2)))

    assert other.cards == ("art",)
    assert (itself.cards, itself.proved) == (("art",), True)


def test_what_is_broken_may_stay_broken_but_not_more() -> None:
    """Okoye's math and art are both in B1; music may not become the third, nor need they part."""
    project = three_classes(periods=4)
    crowded = project.with_schedule(
        project.schedule.with_placement(placed("art", block(1), staff="okoye"))
    )
    assert not verify(crowded).holds

    found = repaired(crowded, placed("music", block(1)))

    assert (len(found.cards), found.proved) == (1, True)


def test_a_promise_that_would_be_broken_moves_its_meeting() -> None:
    statements = [a_statement("common-planning", "blue", times=1, minutes=50)]
    from tests.builders import a_team  # noqa: PLC0415 - used once

    project = a_project(
        placed("math", block(1), staff="ames"),
        placed("planning:blue#1", block(2), staff="member=ames member=boyd"),
        cycle=ONE_DAY,
        activities=[an_activity("math", leader="ames")],
        teams=[a_team("blue", "ames boyd")],
        statements=statements,
    )
    assert verify(project).holds

    found = repaired(project, placed("math", block(2)))

    assert (found.cards, found.proved) == (("planning:blue#1",), True)


def two_of_algebra(requests: Sequence[Request], rosters: Mapping[str, str]) -> Project:
    """Return two sections of algebra, in the first and the third block, and art between them."""
    return a_project(
        placed("alg-1", block(1), staff="ames"),
        placed("art-1", block(2), staff="boyd"),
        placed("alg-2", block(3), staff="cruz"),
        cycle=ONE_DAY,
        activities=[
            section("alg-1", leader="ames"),
            section("alg-2", leader="cruz"),
            section("art-1", leader="boyd"),
        ],
        requests=requests,
        rosters=rosters,
    )


def test_students_of_a_moved_section_are_seated_elsewhere_or_give_up_the_seat() -> None:
    project = two_of_algebra(
        requests=[*asking("ana", "alg art"), *asking("ben", "alg")],
        rosters={"alg-1": "ana ben", "art-1": "ana"},
    )
    assert verify(project).holds

    found = repaired(project, placed("alg-1", block(2)))

    assert found.cards == ()
    assert found.move is not None
    assert [(one.student, one.leaves, one.takes) for one in found.move.seats] == [
        (StudentId("ana"), "alg-1", "alg-2")
    ]


def test_who_has_nothing_to_do_with_a_repair_gets_no_seat_by_it() -> None:
    """Cleo's wish is open, and a seat too; to look at all such students would take seconds."""
    project = two_of_algebra(
        requests=[*asking("ana", "alg art"), *asking("cleo", "art")],
        rosters={"alg-1": "ana", "art-1": "ana"},
    )

    found = repaired(project, placed("alg-1", block(2)))

    assert found.move is not None
    assert {one.student for one in found.move.seats} == {StudentId("ana")}


def test_a_stopped_repair_ends_at_once_and_says_so() -> None:
    said: list[Progress] = []
    project = three_classes()
    wish = a_wish(placed("math", block(2)))
    search = Repairing(project, wish, BuildOptions(seconds=60, workers=1), said.append)
    search.stop()

    found = search.run()

    assert found.outcome is Outcome.STOPPED
    assert found.move is None


@pytest.mark.parametrize("seconds", [0.000_001])
def test_out_of_time_is_never_called_impossible(seconds: float) -> None:
    project = three_classes(pins=(pinned("art", 2),))
    wish = wish_for([placed("math", block(2))], verify(project))

    found = Repairing(project, wish, replace(BuildOptions(), seconds=seconds), print).run()

    assert found.outcome is Outcome.OUT_OF_TIME

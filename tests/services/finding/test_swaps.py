"""Swaps that improve a schedule, told with what is gained."""

from __future__ import annotations

import pytest

from planner.check.moves import Moves
from planner.check.seating import filling
from planner.check.verify import verify
from planner.domain.edits import make_move
from planner.domain.ids import SessionId, StudentId
from planner.domain.project import Project
from planner.services.finding.swap import Gain, Swap
from planner.services.finding.swaps import Looked, Search, best, still_good, swaps
from planner.services.finding.wording import reasons, step_text
from tests.builders import a_project, a_statement, a_week, an_activity, block, placed
from tests.seating import a_high_school, asks, sitting
from tests.services.finding.schools import (
    with_a_pair,
    with_a_ring,
    with_an_unplaced_session,
    with_one_room,
)


def places(swap: Swap) -> dict[str, object]:
    return {step.session: step.to for step in swap.steps}


def test_two_sessions_change_places() -> None:
    (found,) = swaps(Moves(with_a_pair()))

    assert places(found) == {"ela": (block(2),), "math": (block(3),)}
    assert found.gain == Gain(penalty=5)
    assert found.headline == "2 moves, cost −5"


def test_three_sessions_go_round() -> None:
    (found,) = swaps(Moves(with_a_ring()))

    assert places(found) == {"ela": (block(2),), "math": (block(1),), "art": (block(3),)}
    assert found.headline == "3 moves, cost −5"


@pytest.mark.parametrize("session", ["ela", "math"])
def test_a_swap_is_found_from_either_of_its_sessions(session: str) -> None:
    (found,) = swaps(Moves(with_a_pair()), SessionId(session))

    assert set(places(found)) == {"ela", "math"}


def test_a_session_without_a_place_gets_one_when_another_makes_way() -> None:
    (found,) = swaps(Moves(with_an_unplaced_session()))

    assert places(found) == {"ela": (block(1),), "math": (block(2),)}
    assert found.gain == Gain(mended=1)
    assert found.headline == "2 moves, mends 1 promise"
    assert found.steps[0].was is None


def test_sessions_change_rooms_where_their_own_are_taken() -> None:
    (found,) = swaps(Moves(with_one_room()))

    assert places(found) == {"art": (block(2),), "music": (block(1),)}
    assert {step.session: step.room_to for step in found.steps} == {"art": "102", "music": "101"}


def test_a_session_changes_only_its_room_where_rooms_are_what_could_be_better() -> None:
    project = a_project(
        placed("art", block(1), staff="boyd", room="101"),
        placed("ela", block(2), staff="boyd", room="102"),
        placed("gym", block(2), staff="cruz", room="101"),
        cycle=a_week("Mon", periods=2),
        activities=[
            an_activity("art", leader="boyd", room="101", blocks_allowed="B1"),
            an_activity("ela", leader="boyd", room="101 102", blocks_allowed="B2"),
            an_activity("gym", leader="cruz", room="101 102", blocks_allowed="B2"),
        ],
        statements=[a_statement("few-room-changes", "boyd", weight=3, rooms=1)],
    )

    (found,) = swaps(Moves(project))

    assert found.headline == "2 moves, cost −3"
    assert [step_text(project, step) for step in found.steps] == [
        "Ela, B2: Room 102 → Room 101",
        "Gym, B2: Room 101 → Room 102",
    ]


def test_one_session_alone_is_the_shortest_chain() -> None:
    project = a_project(
        placed("art", block(1), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("art", leader="boyd"), an_activity("ela", leader="ames")],
    )

    found = list(Search(moves=Moves(project), sessions=(SessionId("ela"),)).swaps())

    assert [len(swap.steps) for swap in found] == [1, 1]
    assert {swap.name for swap in found} == {"Move Ela"}
    assert len(best(found)) == 1  # of the same sessions one is told


@pytest.mark.parametrize("project", [with_a_pair(), with_a_ring(), with_one_room()])
def test_the_penalty_falls_by_what_was_told(project: Project) -> None:
    for swap in swaps(Moves(project)):
        after = verify(make_move(project, swap.target.move))
        assert verify(project).penalty - after.penalty == swap.gain.penalty
        assert after.holds


def test_a_good_schedule_has_no_swaps_and_the_search_says_that_it_was_complete() -> None:
    project = a_project(
        placed("art", block(1), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("art", leader="boyd")],
    )
    search = Search(moves=Moves(project))

    assert list(search.swaps()) == []
    assert search.complete


def test_a_search_can_be_stopped() -> None:
    search = Search(moves=Moves(with_a_pair()))
    search.stopped = True

    assert list(search.swaps()) == []
    assert not search.complete


def test_a_search_ends_with_its_time() -> None:
    search = Search(moves=Moves(with_a_pair()), seconds=0)

    assert list(search.swaps()) == []
    assert not search.complete


def test_a_search_tells_how_far_it_has_come() -> None:
    told: list[Looked] = []
    search = Search(moves=Moves(with_a_pair()), listen=told.append)

    list(search.swaps())

    assert told[-1].of == told[-1].sessions == 3
    assert told[-1].judged >= 1


def test_the_best_swaps_come_first() -> None:
    found = best(Search(moves=Moves(with_an_unplaced_session())).swaps())

    assert [swap.gain for swap in found] == sorted((swap.gain for swap in found), reverse=True)


def test_a_student_gains_a_seat_when_a_section_moves_out_of_the_way() -> None:
    school = a_high_school(requests=[*asks("ana", "biology band"), *asks("ben", "band")])
    project = sitting(school, ana="biology-1", ben="band-1")

    found = swaps(Moves(project), SessionId("band-1"))

    assert found
    assert all(swap.gain.seats == 1 for swap in found)
    assert found[0].headline == "1 move, 1 seat more"
    after = make_move(project, found[0].target.move)
    assert "band-1" in after.schedule.sections_of[StudentId("ana")]
    assert filling(after).filled == filling(project).filled + 1 == 3
    assert verify(after).holds is verify(project).holds
    assert reasons(Moves(project), found[0].target)[0] == "1 student (Ana) gains a seat."


def test_listed_swaps_stay_while_they_still_improve() -> None:
    project = with_a_pair()
    found = swaps(Moves(project))
    elsewhere = project.with_schedule(
        project.schedule.with_placement(placed("math", block(1), staff="ames"))
    )

    assert still_good(Moves(project), found) == found
    assert still_good(Moves(elsewhere), found) == ()
    assert still_good(Moves(make_move(project, found[0].target.move)), found) == ()

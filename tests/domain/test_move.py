"""Moves made by hand: sessions placed and parked at once, with the seats that follow."""

from __future__ import annotations

import pytest

from planner.domain.edits import make_move
from planner.domain.ids import ActivityId, SessionId, StudentId
from planner.domain.move import Move
from planner.domain.schedule import Roster, Schedule
from planner.domain.seat_changes import SeatChange
from planner.errors import UserError
from tests.builders import a_project, an_activity, placed

EARLY, LATE = placed("math", "Mon 8:00-8:50"), placed("math", "Tue 8:00-8:50")
ART = placed("art", "Mon 9:00-9:50")


def test_a_move_places_parks_and_unseats_and_leaves_the_rest_where_it_was() -> None:
    seats = Roster(activity=ActivityId("math"), students=(StudentId("ana"), StudentId("ben")))
    schedule = Schedule(placements=(EARLY, ART), rosters=(seats,))
    leaves = SeatChange(student=StudentId("ben"), leaves=ActivityId("math"))

    made = Move(placements=(LATE,), parked=(SessionId("art"),), seats=(leaves,)).made(schedule)

    assert made.placements == (LATE,)
    assert made.roster == {"math": ("ana",)}
    assert schedule.placements == (EARLY, ART)


def test_an_unplaced_session_is_placed_after_the_others() -> None:
    schedule = Schedule(placements=(ART,))

    assert Move(placements=(EARLY,)).made(schedule).placements == (ART, EARLY)
    assert Move().made(schedule) == schedule


def test_a_session_is_moved_once() -> None:
    with pytest.raises(ValueError, match="A session is moved twice"):
        Move(placements=(EARLY,), parked=(SessionId("math"),))


def test_a_project_takes_a_move_of_its_own_sessions() -> None:
    project = a_project(EARLY, activities=[an_activity()])

    assert make_move(project, Move(placements=(LATE,))).schedule.placements == (LATE,)
    with pytest.raises(UserError, match="There is no session 'art' to move"):
        make_move(project, Move(parked=(SessionId("art"),)))

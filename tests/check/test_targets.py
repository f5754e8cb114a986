"""What the judgement on a move adds up to."""

from __future__ import annotations

from planner.check.targets import Ease, Obstacle, Price, Target
from planner.domain.ids import ActivityId, StudentId
from planner.domain.move import Move
from planner.domain.seat_changes import SeatChange

DEAR = Price(sentence="One more gap.", rule=("few-gaps", "lopez"), amount=3)
GAIN = Price(sentence="One gap less.", rule=("few-gaps", "ray"), amount=-3)
BUSY = Obstacle(sentence="Ms Lopez teaches 7B then.", rule=("one-place-at-a-time",))


def leaving(takes: str | None = None) -> Move:
    seat = ActivityId(takes) if takes else None
    change = SeatChange(student=StudentId("ana"), leaves=ActivityId("math"), takes=seat)
    return Move(seats=(change,))


def test_a_target_is_blocked_by_any_obstacle_whatever_it_gains() -> None:
    assert Target(move=Move(), obstacles=(BUSY,), prices=(GAIN,)).ease is Ease.BLOCKED


def test_a_target_costs_by_its_penalty_or_by_seats_and_gains_are_set_off() -> None:
    assert Target(move=Move(), prices=(DEAR,)).ease is Ease.COSTS
    assert Target(move=Move(), prices=(DEAR, GAIN)).ease is Ease.FREE
    assert Target(move=leaving()).ease is Ease.COSTS
    assert Target(move=leaving()).losing == ("ana",)


def test_who_takes_another_seat_loses_none() -> None:
    assert Target(move=leaving("math-2")).losing == ()


def test_the_best_target_is_first_possible_then_cheap() -> None:
    blocked, dear, free = (
        Target(move=Move(), obstacles=(BUSY,)),
        Target(move=Move(), prices=(DEAR,)),
        Target(move=Move()),
    )
    assert sorted((blocked, dear, free), key=lambda one: one.rank) == [free, dear, blocked]

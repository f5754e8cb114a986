"""Let a coach see the coachee teach, and talk with them, as often as promised."""

from __future__ import annotations

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import DayId
from planner.domain.rules.coaching_frequency import CoachingFrequency
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: CoachingFrequency, board: Board) -> None:
    """Put observations into classes that the coachee leads, on different days of each week."""
    visits = board.coaching(rule.coach, rule.coachee, Kind.OBSERVATION)
    talks = board.coaching(rule.coach, rule.coachee, Kind.TALK)
    for visit in visits:
        _inside_a_class(visit, rule, board)
    for week in board.cycle.weeks:
        regular = board.cycle.weekly_days(week)
        daily = board.cycle.daily(week, rule.observations)
        days, needed = (week, len(week)) if daily else (regular, rule.observations)
        board.at_least([(1, lit) for v in visits for lit in _in_week(v, days, board)], needed)
        board.at_least([(1, lit) for t in talks for lit in _in_week(t, regular, board)], rule.talks)
        if needed <= len(days):
            for day in days:
                board.model.add_at_most_one(lit for v in visits for lit in board.on_day(v.id, day))


def _in_week(session: Session, days: tuple[DayId, ...], board: Board) -> list[Literal]:
    return [lit for times, lit in board.choices(session.id).items() if times[0].day in days]


def _inside_a_class(visit: Session, rule: CoachingFrequency, board: Board) -> None:
    taught = [use for use in board.of_person(rule.coachee) if use.session.kind in TEACHING]
    for (span,), literal in board.choices(visit.id).items():
        running = board.any_of(use.literal for use in taught if use.span.contains(span))
        board.model.add_implication(literal, running)

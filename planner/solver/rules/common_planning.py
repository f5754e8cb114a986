"""Let a team meet as often as promised, on different days."""

from __future__ import annotations

from planner.domain.ids import DayId
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: CommonPlanning, board: Board) -> None:
    """Ask for each week's meetings; only when they outnumber the days may two share one."""
    mine = [
        session
        for session in board.sessions.values()
        if session.team == rule.team and session.purpose == rule.purpose
    ]
    for week in board.cycle.weeks:
        meetings = [s for s in mine if s.candidates and s.candidates[0][0].day in week]
        offered = week if rule.daily else board.cycle.weekly_days(week)
        days = [day for day in offered if not rule.days or day in rule.days]
        _meet(rule, board, meetings, days)


def _meet(rule: CommonPlanning, board: Board, meetings: list[Session], days: list[DayId]) -> None:
    needed = len(days) if rule.daily else rule.times
    if needed <= len(days):
        for day in days:
            board.model.add_at_most_one(lit for s in meetings for lit in board.on_day(s.id, day))
    board.at_least([(1, lit) for s in meetings for lit in board.placed(s.id)], needed)

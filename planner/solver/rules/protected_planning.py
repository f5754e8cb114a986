"""Give everybody the planning time they are promised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.activity import TEAM_TIME
from planner.domain.ids import DayId
from planner.domain.rule import QUARTER_HOUR, Window
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.solver.board import Board, Term, is_planning_piece


def post(rule: ProtectedPlanning, board: Board) -> None:
    """Ask for the minutes of each window, in pieces that are long enough."""
    for days, minutes in _windows(rule, board):
        board.at_least(list(_minutes(rule, board, days)), minutes, unit=QUARTER_HOUR)


def _windows(rule: ProtectedPlanning, board: Board) -> Iterator[tuple[tuple[DayId, ...], int]]:
    """Yield the days of each window with the minutes that they owe."""
    weeks = board.cycle.weeks
    if rule.window is Window.DAY:
        yield from (((day,), rule.minutes) for day in board.cycle.day_ids)
    elif rule.window is Window.WEEK:
        yield from ((week, rule.minutes) for week in weeks)
    elif len(weeks) == 1:
        yield weeks[0], -(-rule.minutes // 2)
    else:
        for first in range(0, len(weeks), 2):
            yield tuple(day for week in weeks[first : first + 2] for day in week), rule.minutes


def _minutes(rule: ProtectedPlanning, board: Board, days: Sequence[DayId]) -> Iterator[Term]:
    for use in board.of_person(rule.person):
        planning = is_planning_piece(use.session)
        meeting = rule.team_time and use.session.kind in TEAM_TIME
        if (planning or meeting) and use.span.day in days and use.span.minutes >= rule.piece:
            yield use.span.minutes, use.literal

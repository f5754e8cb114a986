"""Give everybody the planning time they are promised."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from planner.domain.activity import TEAM_TIME
from planner.domain.ids import DayId
from planner.domain.rule import QUARTER_HOUR, Window
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.solver.board import Board
from planner.solver.uses import Use


def post(rule: ProtectedPlanning, board: Board) -> None:
    """Ask for the minutes of each window, in pieces that are long enough.

    Over weeks, minutes count by the weight of their day.
    """
    pieces = [use for use in _counted(rule, board) if use.span.minutes >= rule.piece]
    for days, needed in _windows(rule, board):
        here = [use for use in pieces if use.span.day in days]
        if rule.window is Window.DAY:
            board.at_least(
                [(use.span.minutes, use.literal) for use in here], rule.minutes, unit=QUARTER_HOUR
            )
        else:
            board.at_least_minutes(here, needed)


def _counted(rule: ProtectedPlanning, board: Board) -> list[Use]:
    """Return the own planning, and the team time where the rule counts it."""
    team_time = [
        use
        for use in board.of_person(rule.person)
        if rule.team_time and use.session.kind in TEAM_TIME
    ]
    return [*board.own_planning(rule.person), *team_time]


def _windows(rule: ProtectedPlanning, board: Board) -> Iterator[tuple[tuple[DayId, ...], Fraction]]:
    """Yield the days of each window with the minutes owed; a week left over owes half of two."""
    weeks = board.cycle.weeks
    needed = Fraction(rule.minutes)
    if rule.window is Window.DAY:
        yield from (((day,), needed) for day in board.cycle.day_ids)
    elif rule.window is Window.WEEK:
        yield from ((week, needed) for week in weeks)
    else:
        for first in range(0, len(weeks), 2):
            pair = weeks[first : first + 2]
            yield tuple(day for week in pair for day in week), needed * len(pair) / 2

"""Bound the days off site."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from planner.domain.ids import DayId, GroupId
from planner.domain.rules.off_site_days import OffSiteDays
from planner.solver.board import Board


def post(rule: OffSiteDays, board: Board) -> None:
    """Compare the numbers; nothing here is the search's to decide."""
    days = _days(rule.group, board)
    weights = sum((board.cycle.weight(day) for day in days), Fraction(0))
    differ = abs(4 * weights / len(board.cycle.weeks) - rule.days)
    board.at_most([(1, board.true)] * ceil(differ), 0)
    for day in days:
        groups = sum(1 for group in board.school.group if _leaves(group, day, board))
        board.at_most([(1, board.true)] * groups, rule.together)


def _days(group: GroupId, board: Board) -> frozenset[DayId]:
    named = [
        frozenset(board.school.group[one].off_site_days) for one in board.school.ancestors(group)
    ]
    nearest = [days for days in named if days][:1]
    return frozenset(board.school.group[group].off_site_days).union(*nearest)


def _leaves(group: GroupId, day: DayId, board: Board) -> bool:
    """Say whether a group names the day and no group that it is a part of does."""
    naming = [
        one
        for one in (group, *board.school.ancestors(group))
        if day in board.school.group[one].off_site_days
    ]
    return naming == [group]

"""Bound the time that a group spends online."""

from __future__ import annotations

from fractions import Fraction

from planner.domain.activity import Kind
from planner.domain.rule import QUARTER_HOUR, Window
from planner.domain.rules.online_time import OnlineTime
from planner.solver.board import Board


def post(rule: OnlineTime, board: Board) -> None:
    """Sum the minutes of each window, scaled to whole numbers where days have weights."""
    online = [u for u in board.attended_by(rule.group) if u.session.kind is Kind.ONLINE]
    if rule.window is Window.WEEK:
        weeks = len(board.cycle.weeks)
        board.at_least_minutes(online, Fraction(rule.least), weeks=weeks)
        board.at_most_minutes(online, Fraction(rule.most), weeks=weeks)
        return
    line = (rule.group, *board.school.ancestors(rule.group))
    away = {day for group in line for day in board.school.group[group].off_site_days}
    for day in board.cycle.day_ids:
        if day not in away:
            today = [(u.span.minutes, u.literal) for u in online if u.span.day == day]
            board.at_least(today, rule.least, unit=QUARTER_HOUR)
            board.at_most(today, rule.most, unit=QUARTER_HOUR)

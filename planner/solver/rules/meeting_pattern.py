"""Spread the sessions of an activity over its days."""

from __future__ import annotations

from planner.domain.activity import Activity, Pattern
from planner.domain.demand import activity_days
from planner.domain.ids import SessionId
from planner.domain.rules.meeting_pattern import MeetingPattern
from planner.solver.board import Board


def post(rule: MeetingPattern, board: Board) -> None:
    """Put the sessions of a spread activity on different days, as far as its days allow.

    Lengths, days and blocks are in the choices that a session has.
    """
    del rule
    of_activity: dict[str, list[SessionId]] = {}
    for session in board.sessions.values():
        if session.activity is not None:
            of_activity.setdefault(session.activity, []).append(session.id)
    for activity in board.school.activities:
        if activity.pattern is Pattern.SPREAD and activity.sessions > 1:
            _spread(activity, of_activity.get(activity.id, []), board)


def _spread(activity: Activity, sessions: list[SessionId], board: Board) -> None:
    days = activity_days(board.school, activity)
    most = -(-len(sessions) // len(days))
    for day in days:
        board.at_most([(1, lit) for s in sessions for lit in board.on_day(s, day)], most)

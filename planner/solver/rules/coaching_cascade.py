"""Let everybody meet a coach every week, and nobody coach too many."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.rules.coaching_cascade import CoachingCascade
from planner.solver.board import Board


def post(rule: CoachingCascade, board: Board) -> None:
    """Ask for an observation or talk in each week, and count the coach's span."""
    span = len({link.coachee for link in board.school.coaching if link.coach == rule.person})
    board.at_most([(1, board.true)] * span, rule.span)
    mine = [
        session.id
        for session in board.sessions.values()
        if session.kind in (Kind.OBSERVATION, Kind.TALK) and session.coachee == rule.person
    ]
    for week in board.cycle.weeks:
        meets = board.any_of(lit for s in mine for day in week for lit in board.on_day(s, day))
        board.at_least([(1, meets)], 1)

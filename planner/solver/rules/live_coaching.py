"""Let live coaching happen in a class with students, beside its staff."""

from __future__ import annotations

from planner.domain.activity import TEACHING, Kind
from planner.domain.rules.live_coaching import LiveCoaching
from planner.solver.board import Board


def post(rule: LiveCoaching, board: Board) -> None:
    """Allow an observation only while a class of the coachee with students runs.

    The coach cannot be on the class's staff, for then they would be in two places.
    """
    taught = [
        use
        for use in board.of_person(rule.coachee)
        if use.session.kind in TEACHING and use.session.groups
    ]
    for session in board.coaching(rule.coach, rule.coachee, Kind.OBSERVATION):
        for (span,), literal in board.choices(session.id).items():
            running = board.any_of(use.literal for use in taught if use.span.contains(span))
            board.at_most([(1, literal), (-1, running)], 0)

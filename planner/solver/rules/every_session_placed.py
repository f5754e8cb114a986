"""Place every session that is asked for."""

from __future__ import annotations

from planner.domain.rules.every_session_placed import EverySessionPlaced
from planner.solver.board import Board


def post(rule: EverySessionPlaced, board: Board) -> None:
    """Take one of each required session's choices."""
    del rule
    for session in board.sessions.values():
        if session.required:
            board.model.add_exactly_one(board.placed(session.id))

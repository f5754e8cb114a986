"""Place every session that is asked for."""

from __future__ import annotations

from planner.domain.rules.every_session_placed import EverySessionPlaced
from planner.solver.board import Board


def post(rule: EverySessionPlaced, board: Board) -> None:
    """Take one of each required session's choices.

    What a promise asks for goes when the promise is left out; activities can be left out singly.
    """
    del rule
    asked_by = board.project.demand.asked_by
    for session in board.sessions.values():
        if session.required:
            activity = ("activity", str(session.activity))
            board.must_place(session, asked_by.get(session.id, activity))

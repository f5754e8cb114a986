"""Place every session that is asked for."""

from __future__ import annotations

from planner.domain.ids import SessionId
from planner.domain.rules.every_session_placed import EverySessionPlaced
from planner.solver.board import Board, Part


def post(rule: EverySessionPlaced, board: Board) -> None:
    """Take one of each required session's choices.

    What a promise asks for goes when the promise is left out; activities can be left out singly.
    """
    del rule
    source = _sources(board)
    for session in board.sessions.values():
        if session.required:
            board.must_place(session, source.get(session.id, ("activity", str(session.activity))))


def _sources(board: Board) -> dict[SessionId, Part]:
    """Return, for each session that a rule asks for, the first such rule."""
    sources: dict[SessionId, Part] = {}
    for rule in board.project.rules:
        for session in rule.sessions(board.school):
            sources.setdefault(session.id, rule.key)
    return sources

"""Let the team meet within the lag after its assessment."""

from __future__ import annotations

from planner.domain.rules.data_meeting import DataMeeting
from planner.solver.board import Board


def post(rule: DataMeeting, board: Board) -> None:
    """Ask for the one meeting; its choices lie within the lag."""
    for session in rule.sessions(board.school):
        board.at_least([(1, literal) for literal in board.placed(session.id)], 1)

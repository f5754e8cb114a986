"""Keep a subject within its hours."""

from __future__ import annotations

from planner.domain.rules.best_hours import BestHours
from planner.solver.board import Board
from planner.solver.uses import in_subject


def post(rule: BestHours, board: Board) -> None:
    """Count the choices outside the hours."""
    outside = [
        (1, use.literal)
        for use in in_subject(board.attended_by(rule.group), board.school, rule.subject_name)
        if use.span.start < rule.begins or use.span.end > rule.ends
    ]
    board.at_most(outside, 0)

"""Give a group its minutes of instruction."""

from __future__ import annotations

from fractions import Fraction

from planner.domain.rules.instructional_minutes import InstructionalMinutes
from planner.solver.board import Board
from planner.solver.uses import in_subject


def post(rule: InstructionalMinutes, board: Board) -> None:
    """Sum the minutes of an average week, scaled to whole numbers where days have weights."""
    counted = in_subject(board.attended_by(rule.group), board.school, rule.subject_name)
    board.at_least_minutes(counted, Fraction(rule.minutes), weeks=len(board.cycle.weeks))

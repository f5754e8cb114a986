"""Give a group its minutes of instruction."""

from __future__ import annotations

from fractions import Fraction

from planner.domain.activity import TEACHING
from planner.domain.rules.instructional_minutes import InstructionalMinutes
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: InstructionalMinutes, board: Board) -> None:
    """Sum the minutes of an average week, scaled to whole numbers where days have weights."""
    counted = [
        use
        for use in board.attended_by(rule.group)
        if use.session.kind in TEACHING and _counts(rule, use.session, board)
    ]
    board.at_least_minutes(counted, Fraction(rule.minutes), weeks=len(board.cycle.weeks))


def _counts(rule: InstructionalMinutes, session: Session, board: Board) -> bool:
    if not rule.subject_name:
        return True
    if session.course is None:
        return False
    course = board.school.course[session.course]
    return rule.subject_name in (course.id, course.department)

"""Keep a subject within its hours."""

from __future__ import annotations

from planner.domain.activity import TEACHING
from planner.domain.rules.best_hours import BestHours
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: BestHours, board: Board) -> None:
    """Count the choices outside the hours."""
    outside = [
        (1, use.literal)
        for use in board.attended_by(rule.group)
        if use.session.kind in TEACHING
        and (use.span.start < rule.begins or use.span.end > rule.ends)
        and _of_subject(rule, use.session, board)
    ]
    board.at_most(outside, 0)


def _of_subject(rule: BestHours, session: Session, board: Board) -> bool:
    if not rule.subject_name:
        return True
    if session.course is None:
        return False
    course = board.school.course[session.course]
    return rule.subject_name in (course.id, course.department)

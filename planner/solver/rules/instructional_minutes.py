"""Give a group its minutes of instruction."""

from __future__ import annotations

from math import lcm

from planner.domain.activity import TEACHING
from planner.domain.rule import QUARTER_HOUR
from planner.domain.rules.instructional_minutes import InstructionalMinutes
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: InstructionalMinutes, board: Board) -> None:
    """Sum the minutes of an average week, scaled to whole numbers where days have weights."""
    cycle = board.cycle
    weeks = len(cycle.weeks)
    scale = lcm(*(day.weight.denominator for day in cycle.days))
    terms = [
        (int(scale * cycle.weight(use.span.day) * use.span.minutes), use.literal)
        for use in board.attended_by(rule.group)
        if use.session.kind in TEACHING and _counts(rule, use.session, board)
    ]
    board.at_least(terms, rule.minutes * weeks * scale, unit=QUARTER_HOUR * weeks * scale)


def _counts(rule: InstructionalMinutes, session: Session, board: Board) -> bool:
    if not rule.subject_name:
        return True
    if session.course is None:
        return False
    course = board.school.course[session.course]
    return rule.subject_name in (course.id, course.department)

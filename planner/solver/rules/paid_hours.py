"""Keep somebody within the hours they are paid for."""

from __future__ import annotations

from fractions import Fraction

from planner.domain.rules.paid_hours import PaidHours
from planner.solver.board import Board


def post(rule: PaidHours, board: Board) -> None:
    """Bound the minutes of everything the person is in, on both sides."""
    uses = board.of_person(rule.person)
    weeks = len(board.cycle.weeks)
    if rule.least:
        board.at_least_minutes(uses, Fraction(rule.least), weeks=weeks)
    board.at_most_minutes(uses, Fraction(rule.most), weeks=weeks)

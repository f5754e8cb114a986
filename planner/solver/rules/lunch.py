"""Keep a lunch block free."""

from __future__ import annotations

from planner.domain.rules.lunch import Lunch
from planner.domain.week import BlockKind
from planner.solver.board import Board


def post(rule: Lunch, board: Board) -> None:
    """Leave the person at least one whole lunch block on each day that has lunch."""
    uses = board.of_person(rule.person)
    for day in board.cycle.day_ids:
        lunches = board.cycle.blocks(day, kinds=(BlockKind.LUNCH,))
        long_enough = [block for block in lunches if block.minutes >= rule.minutes]
        taken = [board.busy(uses, block.on(day)) for block in long_enough]
        if lunches:
            board.at_most([(1, literal) for literal in taken], len(taken) - 1)

"""Bound the blocks somebody teaches on one day."""

from __future__ import annotations

from planner.domain.rules.most_per_day import MostPerDay
from planner.solver.board import Board


def post(rule: MostPerDay, board: Board) -> None:
    """Count the blocks of each day in which the person teaches."""
    for day in board.cycle.day_ids:
        taught = board.blocks_taught(rule.person, day)
        board.at_most([(1, literal) for literal in taught.values()], rule.blocks)

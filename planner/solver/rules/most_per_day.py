"""Bound the blocks somebody teaches on one day."""

from __future__ import annotations

from planner.domain.activity import TEACHING
from planner.domain.rules.most_per_day import MostPerDay
from planner.solver.board import Board


def post(rule: MostPerDay, board: Board) -> None:
    """Count the blocks of each day in which the person teaches."""
    taught = [use for use in board.of_person(rule.person) if use.session.kind in TEACHING]
    for day in board.cycle.day_ids:
        spans = {block.on(day) for block in board.cycle.blocks(day)}
        busy = [
            (1, board.busy(taught, span))
            for span in spans
            if any(use.span.overlaps(span) for use in taught)
        ]
        board.at_most(busy, rule.blocks)

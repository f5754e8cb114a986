"""Let sections have no more students than seats, and only those who asked.

Kept by the flow of ``planner.solver.seating`` for every student that it seats; there is nothing to
post here.
"""

from __future__ import annotations

from planner.domain.rules.seats import Seats
from planner.solver.board import Board


def post(rule: Seats, board: Board) -> None:
    """Post nothing: only the flow seats students, and it cannot do otherwise."""
    del rule, board

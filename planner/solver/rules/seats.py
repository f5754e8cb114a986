"""Let sections have no more students than seats, and only those who asked.

``planner.solver.seating`` keeps this for every student that it seats; a board seats nobody, so
there is nothing to post here.
"""

from __future__ import annotations

from planner.domain.rules.seats import Seats
from planner.solver.board import Board


def post(rule: Seats, board: Board) -> None:
    """Post nothing: a board says nothing of who sits where."""
    del rule, board

"""Keep every student in one place at a time.

Kept by the flow of ``planner.solver.seating`` for every student that it seats; there is nothing to
post here.
"""

from __future__ import annotations

from planner.domain.rules.one_seat_at_a_time import OneSeatAtATime
from planner.solver.board import Board


def post(rule: OneSeatAtATime, board: Board) -> None:
    """Post nothing: only the flow seats students, and it cannot do otherwise."""
    del rule, board

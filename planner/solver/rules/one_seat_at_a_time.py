"""Keep every student in one place at a time.

``planner.solver.seating`` keeps this for every student that it seats; a board seats nobody, so
there is nothing to post here.
"""

from __future__ import annotations

from planner.domain.rules.one_seat_at_a_time import OneSeatAtATime
from planner.solver.board import Board


def post(rule: OneSeatAtATime, board: Board) -> None:
    """Post nothing: a board says nothing of who sits where."""
    del rule, board

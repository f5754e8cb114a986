"""Keep everybody in one place at a time."""

from __future__ import annotations

from planner.domain.rules.one_place_at_a_time import OnePlaceAtATime
from planner.solver.board import Board


def post(rule: OnePlaceAtATime, board: Board) -> None:
    """Let at most one use of a person run at any moment."""
    del rule
    for person in board.school.people:
        board.one_at_a_time(board.of_person(person.id))

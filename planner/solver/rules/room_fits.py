"""Use only rooms with enough seats."""

from __future__ import annotations

from planner.domain.rules.room_fits import RoomFits
from planner.solver.board import Board


def post(rule: RoomFits, board: Board) -> None:
    """Forbid rooms that are too small for a session; open rooms are counted without them."""
    del rule
    for session in board.sessions.values():
        if session.id in board.open_rooms:
            continue
        for room in session.rooms:
            seats = board.school.room[room].seats
            if seats is None or seats >= session.seats:
                continue
            if len(session.rooms) > 1:
                board.never(board.in_room(session.id, room))
            else:
                board.at_most([(1, literal) for literal in board.placed(session.id)], 0)

"""Keep every room to as many sessions at once as it has bays."""

from __future__ import annotations

from collections import defaultdict

from planner.domain.ids import RoomId
from planner.domain.rules.one_session_to_a_room import OneSessionToARoom
from planner.solver.board import Board


def post(rule: OneSessionToARoom, board: Board) -> None:
    """Let uses of a room, and of open rooms that it is a part of, take turns."""
    del rule
    taking: dict[RoomId, list[RoomId]] = defaultdict(list)
    for room in board.school.rooms:
        for atom in board.school.room_atoms(room.id):
            taking[atom].append(room.id)
    for atom, rooms in taking.items():
        uses = [use for room in rooms for use in board.of_room(room)]
        board.one_at_a_time(uses, most=board.school.room[atom].bays)

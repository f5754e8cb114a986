"""Keep every room to as many sessions at once as it has bays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from planner.domain.ids import RoomId, SessionId
from planner.domain.places import Room
from planner.domain.rules.one_session_to_a_room import OneSessionToARoom
from planner.domain.rules.room_fits import RoomFits
from planner.solver.board import Board
from planner.solver.counting import sets_to_count


def post(rule: OneSessionToARoom, board: Board) -> None:
    """Let uses of a room take turns, and uses of rooms that have an undivided room in common.

    Open rooms are only counted.
    """
    del rule
    used = [room for room in board.school.rooms if board.of_room(room.id)]
    for room in used:
        board.one_at_a_time(board.of_room(room.id), most=room.bays)
    for one, other in combinations(used, 2):
        if (one.parts or other.parts) and _share(one, other, board):
            _take_turns(one, other, board)
    _count({one: board.sessions[one].rooms for one in board.open_rooms}, board)
    with board.resting_on(RoomFits().key):
        _count(board.open_rooms, board)


def _count(choices: Mapping[SessionId, Sequence[RoomId]], board: Board) -> None:
    """Let no more sessions that may take no other room run at once than there are rooms."""
    for rooms in sets_to_count(choices.values()):
        board.one_at_a_time(board.within(rooms, choices), most=len(rooms))


def _share(one: Room, other: Room, board: Board) -> bool:
    return bool(board.school.room_atoms(one.id) & board.school.room_atoms(other.id))


def _take_turns(one: Room, other: Room, board: Board) -> None:
    """While one of two rooms is in use, in however many bays, the other is not."""
    theirs = board.of_room(other.id)
    for use in board.of_room(one.id):
        meanwhile = [their.literal for their in theirs if their.span.overlaps(use.span)]
        if meanwhile:
            board.model.add_at_most_one([use.literal, board.any_of(meanwhile)])

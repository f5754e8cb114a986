"""Let somebody teach in few rooms."""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEACHING
from planner.domain.ids import RoomId
from planner.domain.rules.few_room_changes import FewRoomChanges
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: FewRoomChanges, board: Board) -> None:
    """Count the rooms in which a session taught by the person is placed."""
    taught: dict[str, list[Literal]] = defaultdict(list)
    sessions: dict[str, Session] = {}
    for use in board.of_person(rule.person):
        if use.session.kind in TEACHING:
            taught[use.session.id].append(use.literal)
            sessions[use.session.id] = use.session
    used: dict[RoomId, list[Literal]] = defaultdict(list)
    for session_id, literals in taught.items():
        session = sessions[session_id]
        teaches = board.any_of(literals)
        for room in session.rooms:
            inside = board.in_room(session.id, room)
            used[room].append(
                teaches if len(session.rooms) == 1 else board.all_of([teaches, inside])
            )
    board.at_most([(1, board.any_of(literals)) for literals in used.values()], rule.rooms)

"""Keep a group in few rooms."""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import DayId, RoomId
from planner.domain.rules.calm_day import CalmDay
from planner.solver.board import Board


def post(rule: CalmDay, board: Board) -> None:
    """Count, for each day, the rooms in which the group has a session."""
    attended = {use.session.id: use.session for use in board.attended_by(rule.group)}
    used: dict[DayId, dict[RoomId, list[Literal]]] = defaultdict(lambda: defaultdict(list))
    for room in dict.fromkeys(room for session in attended.values() for room in session.rooms):
        for use in board.of_room(room):
            if use.session.id in attended:
                used[use.span.day][room].append(use.literal)
    for rooms in used.values():
        if len(rooms) > rule.rooms:
            board.at_most([(1, board.any_of(lits)) for lits in rooms.values()], rule.rooms)

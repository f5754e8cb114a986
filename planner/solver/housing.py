"""Rooms for sessions that have moved and whose room was only counted: few others change theirs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import combinations

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import RoomId, SessionId
from planner.domain.schedule import Placement, Schedule
from planner.domain.week import Times
from planner.solver.board import Board

EFFORT = 5.0
"""What one model may take, in CP-SAT's deterministic time (about seconds)."""
OTHERS, FRESH = 1000, 1
"""What it costs that a session which has not moved gets another room, and one which has."""


def housed(
    board: Board, now: Schedule, after: Schedule, wished: Iterable[Placement]
) -> Schedule | None:
    """Return a schedule with a room for every session whose room was left open.

    A session at its old times keeps its room if it can. ``None`` if there are too few rooms.
    """
    moved = [
        placement.session
        for placement in after.placements
        if placement.session in board.open_rooms and placement != now.get(placement.session)
    ]
    if not moved:
        return after
    rooms = {p.session: p.room for p in wished if p.room is not None}
    found = _Housing(board, now, after, moved, rooms).run()
    if found is None:
        return None
    return replace(
        after,
        placements=tuple(
            replace(one, room=found.get(one.session, one.room)) for one in after.placements
        ),
    )


class _Housing:
    """One exact choice of rooms for the sessions that have moved and all that overlap them."""

    def __init__(
        self,
        board: Board,
        now: Schedule,
        after: Schedule,
        moved: Iterable[SessionId],
        wished: dict[SessionId, RoomId],
    ) -> None:
        self._board = board
        self._now = now
        self._after = after.by_session
        self._moved = frozenset(moved)
        self._wished = wished
        self._model = cp_model.CpModel()

    def run(self) -> dict[SessionId, RoomId] | None:
        """Choose rooms; those that may change are the moved ones and the open ones meanwhile."""
        choices = {session: self._decide(session) for session in sorted(self._free)}
        users: dict[RoomId, list[tuple[Times, Literal]]] = defaultdict(list)
        for session, rooms in choices.items():
            for room, literal in rooms.items():
                users[room].append((self._after[session].times, literal))
        for uses in users.values():
            for (times, literal), (others, other) in combinations(uses, 2):
                if _overlap(times, others):
                    self._model.add_at_most_one([literal, other])
        self._keep_away(users)
        self._model.minimize(sum(self._prices(choices)))
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_deterministic_time = EFFORT
        if solver.solve(self._model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        return {
            session: room
            for session, rooms in choices.items()
            for room, literal in rooms.items()
            if solver.boolean_value(literal)
        }

    def _keep_away(self, users: dict[RoomId, list[tuple[Times, Literal]]]) -> None:
        """Leave sessions whose room is not chosen anew the room that they have."""
        for placement in self._after.values():
            if placement.session not in self._free and placement.room is not None:
                for times, literal in users.get(placement.room, ()):
                    if _overlap(times, placement.times):
                        self._model.add_bool_or([~literal])

    @cached_property
    def _free(self) -> frozenset[SessionId]:
        """The sessions whose room is chosen anew."""
        times = [self._after[session].times for session in self._moved]
        meanwhile = {
            session
            for session in self._board.open_rooms
            if session in self._after
            and any(_overlap(self._after[session].times, one) for one in times)
        }
        return self._moved | meanwhile

    def _decide(self, session: SessionId) -> dict[RoomId, Literal]:
        allowed: tuple[RoomId, ...] = self._board.open_rooms[session]
        if session in self._wished:
            allowed = (self._wished[session],)
        found: dict[RoomId, Literal] = {
            room: self._model.new_bool_var(f"{session} in {room}") for room in allowed
        }
        self._model.add_exactly_one(found.values())
        return found

    def _prices(
        self, choices: dict[SessionId, dict[RoomId, Literal]]
    ) -> Iterator[cp_model.LinearExprT]:
        for session, rooms in choices.items():
            now = self._now.get(session)
            price = FRESH if session in self._moved else OTHERS
            for room, literal in rooms.items():
                if now is None or now.room != room:
                    yield price * literal


def _overlap(one: Times, other: Times) -> bool:
    return any(mine.overlaps(theirs) for mine in one for theirs in other)

"""The rooms of sessions that were only counted while their times were searched.

Sessions at equal times are matched to rooms at least cost: a teacher's own room first, then a room
they have already, then the smallest that fits. Where sessions overlap without lying at equal times,
those that meet most often choose first; if that fails, a small exact model decides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from ortools.graph.python import min_cost_flow  # type: ignore[import-untyped]
from ortools.sat.python import cp_model

from planner.domain.ids import PersonId, RoomId, SessionId
from planner.domain.schedule import Placement, Schedule
from planner.domain.school import School
from planner.domain.week import Span, Times
from planner.solver.board import Board
from planner.solver.explain import smallest_clash

EFFORT = 10.0
"""What one exact model may take, in CP-SAT's deterministic time (about seconds)."""
OWN, KNOWN, FRESH, FOREIGN = 0, 1000, 2000, 3000
"""Costs of a room: the teacher's own, one they have at other times, any, somebody else's own."""
EMPTY_SEATS = 99
"""The most empty seats that still make a difference."""


@dataclass(frozen=True, slots=True)
class Uncovered:
    """Sessions that find no rooms at their times, while others keep the rooms that they have.

    ``proved`` unless time ran out.
    """

    sessions: tuple[Placement, ...]
    others: tuple[Placement, ...]
    proved: bool = True


class UncoveredError(Exception):
    """A solution's sessions could be counted into their rooms, but not matched to them."""

    def __init__(self, uncovered: Uncovered) -> None:
        super().__init__(", ".join(one.session for one in uncovered.sessions))
        self.uncovered = uncovered


def matched(board: Board, schedule: Schedule) -> Schedule | Uncovered:
    """Return the schedule with a room for every session whose room was left open."""
    if not board.open_rooms:
        return schedule
    matching = _Matching(board, schedule)
    found = matching.run()
    if isinstance(found, Uncovered):
        return found
    return replace(
        schedule,
        placements=tuple(
            replace(one, room=found[one.session]) if one.session in found else one
            for one in schedule.placements
        ),
    )


def forbid(uncovered: Uncovered, board: Board, model: cp_model.CpModel) -> None:
    """Demand that what found no rooms be placed otherwise, in a model with the board's variables.

    What found none were so many sessions of the same choice of rooms at the same times; any others
    of that choice would find none either.
    """
    ways: list[cp_model.LiteralT] = []
    alike: dict[tuple[tuple[RoomId, ...], Times], int] = defaultdict(int)
    for placement in uncovered.sessions:
        alike[board.open_rooms[placement.session], placement.times] += 1
    for (rooms, times), count in alike.items():
        ways.append(_fewer(_placed_at(rooms, times, board), count, model))
    for other in uncovered.others:
        ways.append(~_in(model, board.choices(other.session)[other.times].index))
        if other.room is not None and len(board.sessions[other.session].rooms) > 1:
            ways.append(~_in(model, board.in_room(other.session, other.room).index))
    model.add_bool_or(ways)


def _in(model: cp_model.CpModel, index: int) -> cp_model.IntVar:
    return model.get_bool_var_from_proto_index(index)


def _placed_at(rooms: tuple[RoomId, ...], times: Times, board: Board) -> list[int]:
    """Return the Booleans of the sessions of one choice of rooms that may be at these times."""
    return [
        board.choices(session)[times].index
        for session, choice in board.open_rooms.items()
        if choice == rooms and times in board.choices(session)
    ]


def _fewer(indexes: Sequence[int], count: int, model: cp_model.CpModel) -> cp_model.IntVar:
    """Return a Boolean that can be true only if fewer than ``count`` of these are."""
    fewer = model.new_bool_var("fewer")
    amount = cp_model.LinearExpr.sum([_in(model, index) for index in indexes])
    model.add(amount < count).only_enforce_if(fewer)
    return fewer


class _Matching:
    """One attempt to give all open sessions of a schedule a room."""

    def __init__(self, board: Board, schedule: Schedule) -> None:
        self._board = board
        self._placed = schedule.by_session
        self._fixed: dict[RoomId, list[Placement]] = defaultdict(list)
        self._taken: dict[RoomId, set[Times]] = defaultdict(set)
        self._known: dict[PersonId, set[RoomId]] = defaultdict(set)
        self._own = {p.id: p.home_room for p in board.school.people if p.home_room is not None}
        self._owned = frozenset(self._own.values())
        self._found: dict[SessionId, RoomId] = {}
        for placement in schedule.placements:
            if placement.room is not None:
                self._fixed[placement.room].append(placement)
                self._take(placement, placement.room)
        self._meanwhile = _meanwhile(
            {one.times for one in schedule.placements if _in_rooms(one, board)}
        )

    def run(self) -> dict[SessionId, RoomId] | Uncovered:
        """Match one set of sessions that overlap after the other."""
        open_ = [self._placed[one] for one in self._board.open_rooms if one in self._placed]
        for together in _overlapping(open_):
            if not self._by_times(together) and not self._exactly(together):
                return self._uncovered([one for line in together for one in line])
        return self._found

    def _take(self, placement: Placement, room: RoomId) -> None:
        self._taken[room].add(placement.times)
        for person in placement.people:
            self._known[person].add(room)

    def _keep(self, rooms: Mapping[SessionId, RoomId]) -> None:
        self._found |= rooms
        for session, room in rooms.items():
            self._take(self._placed[session], room)

    def _free(self, placement: Placement, taken: Mapping[RoomId, set[Times]]) -> list[RoomId]:
        return [
            room
            for room in self._board.open_rooms[placement.session]
            if room not in taken or self._meanwhile[placement.times].isdisjoint(taken[room])
        ]

    def _by_times(self, lines: Sequence[Sequence[Placement]]) -> bool:
        """Match those at equal times at once, longest first; say whether all found a room."""
        before = {room: set(times) for room, times in self._taken.items()}
        found: dict[SessionId, RoomId] = {}
        for line in lines:
            free = {one.session: self._free(one, before) for one in line}
            rooms = _cheapest(free, {one.session: self._costs(one) for one in line})
            if rooms is None:
                return False
            found |= rooms
            for session, room in rooms.items():
                before.setdefault(room, set()).add(self._placed[session].times)
        self._keep(found)
        return True

    def _exactly(self, lines: Sequence[Sequence[Placement]]) -> bool:
        placements = [one for line in lines for one in line]
        free = {one.session: self._free(one, self._taken) for one in placements}
        rooms = _decided(placements, free, {one.session: self._costs(one) for one in placements})
        if rooms:
            self._keep(rooms)
        return bool(rooms)

    def _costs(self, placement: Placement) -> dict[RoomId, int]:
        """Return what each room costs for a session."""
        school, session = self._board.school, self._board.sessions[placement.session]
        own = {self._own[person] for person in placement.people if person in self._own}
        known = {room for person in placement.people for room in self._known[person]}
        costs: dict[RoomId, int] = {}
        for room in self._board.open_rooms[session.id]:
            kept = OWN if room in own else KNOWN if room in known else FRESH
            kept = FOREIGN if kept == FRESH and room in self._owned else kept
            costs[room] = kept + _empty(school, room, session.seats)
        return costs

    def _uncovered(self, placements: Sequence[Placement]) -> Uncovered:
        """Return the fewest of these sessions that find no rooms."""
        fixed = {room: {one.times for one in inside} for room, inside in self._fixed.items()}
        free = {one.session: self._free(one, fixed) for one in placements}
        clash = smallest_clash(placements, lambda some: _possible(some, free))
        core = clash.members if clash else tuple(placements)
        wanted = {room for one in core for room in self._board.open_rooms[one.session]}
        others = dict.fromkeys(
            other.session
            for room in wanted
            for other in self._fixed.get(room, ())
            if any(other.times in self._meanwhile[one.times] for one in core)
        )
        placed = tuple(self._placed[session] for session in others)
        return Uncovered(core, placed, proved=clash is not None)


def _empty(school: School, room: RoomId, needed: int) -> int:
    seats = school.room[room].seats
    return EMPTY_SEATS if seats is None else min(EMPTY_SEATS, max(0, seats - needed))


def _overlap(one: Times, other: Times) -> bool:
    return any(mine.overlaps(theirs) for mine in one for theirs in other)


def _in_rooms(placement: Placement, board: Board) -> bool:
    return placement.room is not None or placement.session in board.open_rooms


def _meanwhile(all_times: Iterable[Times]) -> dict[Times, set[Times]]:
    """Return, for each choice of times, those that overlap it; itself among them."""
    found = {times: {times} for times in all_times}
    for one, other in combinations(found, 2):
        if _overlap(one, other):
            found[one].add(other)
            found[other].add(one)
    return found


def _overlapping(placements: Iterable[Placement]) -> Iterator[list[list[Placement]]]:
    """Yield what overlaps, directly or through others, by times; those that meet most first."""
    by_times: dict[Times, list[Placement]] = defaultdict(list)
    for placement in placements:
        by_times[placement.times].append(placement)
    joined = {times: {times} for times in by_times}
    for one, other in combinations(by_times, 2):
        if joined[one] is not joined[other] and _overlap(one, other):
            joined[one] |= joined[other]
            joined |= dict.fromkeys(joined[other], joined[one])
    for together in {id(one): one for one in joined.values()}.values():
        lines = [by_times[times] for times in by_times if times in together]
        yield sorted(lines, key=lambda line: -sum(span.minutes for span in line[0].times))


def _cheapest(
    free: Mapping[SessionId, Sequence[RoomId]], costs: Mapping[SessionId, Mapping[RoomId, int]]
) -> dict[SessionId, RoomId] | None:
    """Match sessions of one time to free rooms at least cost; ``None`` if there are too few."""
    rooms = {
        room: number for number, room in enumerate({r: None for f in free.values() for r in f})
    }
    sessions = {session: len(rooms) + number for number, session in enumerate(free)}
    source, sink = len(rooms) + len(sessions), len(rooms) + len(sessions) + 1
    flow = min_cost_flow.SimpleMinCostFlow()
    for session, node in sessions.items():
        flow.add_arc_with_capacity_and_unit_cost(source, node, 1, 0)
        for room in free[session]:
            flow.add_arc_with_capacity_and_unit_cost(node, rooms[room], 1, costs[session][room])
    for node in rooms.values():
        flow.add_arc_with_capacity_and_unit_cost(node, sink, 1, 0)
    flow.set_node_supply(source, len(sessions))
    flow.set_node_supply(sink, -len(sessions))
    if flow.solve() != flow.OPTIMAL:
        return None
    named_rooms, named = list(rooms), {node: session for session, node in sessions.items()}
    return {
        named[flow.tail(arc)]: named_rooms[flow.head(arc)]
        for arc in range(flow.num_arcs())
        if flow.flow(arc) and flow.tail(arc) in named
    }


def _possible(
    placements: Sequence[Placement], free: Mapping[SessionId, Sequence[RoomId]]
) -> bool | None:
    """Say whether sessions find rooms; ``None`` when time ran out."""
    model, _ = _model(placements, free)
    status = _solver().solve(model)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return True
    return False if status == cp_model.INFEASIBLE else None


def _decided(
    placements: Sequence[Placement],
    free: Mapping[SessionId, Sequence[RoomId]],
    costs: Mapping[SessionId, Mapping[RoomId, int]],
) -> dict[SessionId, RoomId] | None:
    """Give every session a room at little cost, or ``None`` if no way was found."""
    model, inside = _model(placements, free)
    model.minimize(sum(costs[session][room] * lit for (session, room), lit in inside.items()))
    solver = _solver()
    solver.parameters.relative_gap_limit = 0.1
    if solver.solve(model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    return {session: room for (session, room), lit in inside.items() if solver.boolean_value(lit)}


def _model(
    placements: Sequence[Placement], free: Mapping[SessionId, Sequence[RoomId]]
) -> tuple[cp_model.CpModel, dict[tuple[SessionId, RoomId], cp_model.IntVar]]:
    """Return a model that gives every session one room and every room one session at a time."""
    model = cp_model.CpModel()
    inside = {
        (one.session, room): model.new_bool_var("")
        for one in placements
        for room in free[one.session]
    }
    for one in placements:
        model.add_exactly_one(inside[one.session, room] for room in free[one.session])
    for now in _moments(placements):
        for room in {room: None for session in now for room in free[session]}:
            model.add_at_most_one(inside[s, room] for s in now if (s, room) in inside)
    return model, inside


def _moments(placements: Sequence[Placement]) -> list[list[SessionId]]:
    """Return, each once, the sessions that run together at some moment: whenever one begins."""
    by_start: dict[tuple[str, int], Span] = {
        (span.day, span.start): span for one in placements for span in one.times
    }
    found: dict[tuple[SessionId, ...], None] = {}
    for day, start in by_start:
        now = tuple(
            one.session
            for one in placements
            if any(s.day == day and s.start <= start < s.end for s in one.times)
        )
        found[now] = None
    return [list(now) for now in found]


def _solver() -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2  # proves by counting that there are too few
    solver.parameters.max_deterministic_time = EFFORT
    solver.parameters.catch_sigint_signal = False
    return solver

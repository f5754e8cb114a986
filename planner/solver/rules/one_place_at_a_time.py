"""Keep everybody in one place at a time, and leave them the time to travel between campuses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEACHING
from planner.domain.ids import CampusId, PersonId, RoomId
from planner.domain.rules.one_class_at_a_time import OneClassAtATime
from planner.domain.rules.one_place_at_a_time import OnePlaceAtATime
from planner.domain.week import Span
from planner.solver.board import Board
from planner.solver.uses import Use, crowded


def post(rule: OnePlaceAtATime, board: Board) -> None:
    """Let at most one use of a person run at any moment, travel included."""
    del rule
    for person in board.school.people:
        board.one_at_a_time(board.of_person(person.id))
        if board.school.travel:
            _travel(person.id, board)
    if board.counted:
        with board.resting_on(OneClassAtATime().key):
            _meetings_beside_classes(board)


def _meetings_beside_classes(board: Board) -> None:
    """Let the meetings of some people, and what these teach one group, run one at a time.

    Any two of them clash already, by a person or by the group. Said of all at once, counting proves
    that a team finds no 20 periods in a week beside 24 classes of one group.
    """
    teams = {one.fixed_people: None for one in board.sessions.values() if one.team}
    for people in (one for one in teams if len(one) > 1):
        theirs = frozenset(people)
        of_all = [u for u in board.of_person(people[0]) if theirs <= {*u.session.fixed_people}]
        for group in board.school.groups:
            classes = [
                use
                for one in (group.id, *board.school.ancestors(group.id))
                for use in board.of_group(one)
                if theirs & {*use.session.fixed_people}
                and not theirs <= {*use.session.fixed_people}
            ]
            if classes and crowded([*of_all, *classes]):
                board.one_at_a_time([*of_all, *classes])


@dataclass(frozen=True, slots=True)
class _Stay:
    """If ``literal`` is true, the person is on the campus during ``span``."""

    campus: CampusId
    span: Span
    literal: Literal


def _travel(person: PersonId, board: Board) -> None:
    """Keep stays on different campuses as far apart as the way between them is long."""
    if len(_campuses(person, board)) < 2:  # noqa: PLR2004 - nowhere to travel to
        return
    on: dict[CampusId, list[_Stay]] = defaultdict(list)
    for use in board.of_person(person):
        for stay in _stays(use, board):
            on[stay.campus].append(stay)
    for way in board.school.travel:
        for earlier, later in product(on[way.origin], on[way.destination]):
            if earlier.span.day == later.span.day:
                gap = later.span.start - earlier.span.end
                if 0 <= gap < way.minutes:
                    board.model.add_at_most_one([earlier.literal, later.literal])


def _campuses(person: PersonId, board: Board) -> set[CampusId]:
    """Return where somebody's sessions, or the classes they observe, may take place."""
    sessions = {use.session.id: use.session for use in board.of_person(person)}.values()
    coachees = {one.coachee for one in sessions if one.coachee is not None and not one.rooms}
    observed = {
        use.session.id: use.session for coachee in coachees for use in board.of_person(coachee)
    }.values()
    rooms = {room for session in (*sessions, *observed) for room in session.rooms}
    campuses = (board.school.room[room].campus for room in rooms)
    return {campus for campus in campuses if campus is not None}


def _stays(use: Use, board: Board) -> Iterator[_Stay]:
    """Yield where a use may take somebody; an observer goes to the class that is observed."""
    coachee = use.session.coachee
    if use.session.rooms or coachee is None:
        yield from _in_rooms(use, board)
        return
    for taught in board.of_person(coachee):
        if taught.session.kind in TEACHING and taught.span.contains(use.span):
            for stay in _in_rooms(taught, board):
                both = board.all_of([use.literal, stay.literal])
                yield _Stay(stay.campus, use.span, both)


def _in_rooms(use: Use, board: Board) -> Iterator[_Stay]:
    campuses: dict[CampusId | None, list[RoomId]] = defaultdict(list)
    for room in use.session.rooms:
        campuses[board.school.room[room].campus].append(room)
    for campus, rooms in campuses.items():
        if campus is not None and len(campuses) == 1:
            yield _Stay(campus, use.span, use.literal)
        elif campus is not None:
            inside = board.any_of(board.in_room(use.session.id, room) for room in rooms)
            yield _Stay(campus, use.span, board.all_of([use.literal, inside]))

"""Let people be on their campuses on enough days, without going back and forth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import CampusId, DayId, RoomId
from planner.domain.rules.days_on_campus import DaysOnCampus
from planner.solver.board import Board
from planner.solver.uses import Use

Stays = dict[int, dict[CampusId, list[Literal]]]
"""By the minute at which they start: what takes the person to which campus."""


def post(rule: DaysOnCampus, board: Board) -> None:
    """Count the days of each week on the campus, and the changes of each day."""
    stays: dict[DayId, Stays] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for use in board.of_person(rule.person):
        for campus, literal in _on_campus(use, board):
            stays[use.span.day][use.span.start][campus].append(literal)
    for week in board.cycle.weeks:
        there = [
            (1, board.any_of(_there(rule, stays[day])))
            for day in week
            if any(True for _ in _there(rule, stays[day]))
        ]
        board.at_least(there, rule.days)
    for day in board.cycle.day_ids:
        changes = [(1, literal) for literal in _changes(stays[day], board)]
        if len(changes) > rule.changes:
            board.at_most(changes, rule.changes)


def _on_campus(use: Use, board: Board) -> Iterator[tuple[CampusId, Literal]]:
    """Yield, for each campus a use may take somebody to, whether it does."""
    campuses: dict[CampusId | None, list[RoomId]] = defaultdict(list)
    for room in use.session.rooms:
        campuses[board.school.room[room].campus].append(room)
    for campus, rooms in campuses.items():
        if campus is not None and len(campuses) == 1:
            yield campus, use.literal
        elif campus is not None:
            inside = board.any_of(board.in_room(use.session.id, room) for room in rooms)
            yield campus, board.all_of([use.literal, inside])


def _there(rule: DaysOnCampus, stays: Stays) -> Iterator[Literal]:
    for by_campus in stays.values():
        for campus, literals in by_campus.items():
            if rule.campus in ("", campus):
                yield from literals


def _changes(stays: Stays, board: Board) -> Iterator[Literal]:
    """Yield, for each minute at which a stay may start, whether it is on another campus.

    ``last`` holds, for each campus, whether the latest stay so far is there.
    """
    last: dict[CampusId, Literal] = {}
    for start in sorted(stays):
        here = {campus: board.any_of(literals) for campus, literals in stays[start].items()}
        moved = [
            board.all_of([arrives, before])
            for campus, arrives in here.items()
            for other, before in last.items()
            if other != campus
        ]
        if moved:
            yield board.any_of(moved)
        nothing = ~board.any_of(here.values())
        for campus, before in list(last.items()):
            stays_on = board.all_of([before, nothing])
            last[campus] = board.any_of([stays_on, *([here[campus]] if campus in here else [])])
        last |= {campus: arrives for campus, arrives in here.items() if campus not in last}

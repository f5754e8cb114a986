"""Post links whose activities take turns: at stations in a rotation, or on alternate days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Activity, Link
from planner.domain.ids import ActivityId, BlockId, GroupId, SessionId
from planner.domain.link_shapes import visits_by_group, visits_by_station
from planner.domain.week import Span, Times
from planner.solver.board import Board

Numbered = Mapping[ActivityId, Sequence[SessionId]]


def rotate(link: Link, numbered: Numbered, board: Board) -> None:
    """Let the n-th sessions of all visits share as many times as there are stations."""
    visits = [board.school.activity[one] for one in dict.fromkeys(link.activities)]
    for sessions in zip(*(numbered[visit.id] for visit in visits), strict=True):
        _share_slots(visits, dict(zip((v.id for v in visits), sessions, strict=True)), board)


def _share_slots(
    visits: Sequence[Activity], session: Mapping[ActivityId, SessionId], board: Board
) -> None:
    """Let no group and no station have two visits in a slot, nor any visit take another time."""
    groups, stations = visits_by_group(visits), visits_by_station(visits)
    slots: dict[Times, Literal] = {}
    for visit in visits:
        for times in board.choices(session[visit.id]):
            if times not in slots:
                slots[times] = board.model.new_bool_var(f"slot at {times[0]}")
    board.model.add(sum(slots.values()) <= len(stations))
    for line in (*groups.values(), *stations.values()):
        choices = [board.choices(session[visit.id]) for visit in line]
        for times, slot in slots.items():
            there = [at[times] for at in choices if times in at]
            board.model.add_at_most_one([*there, ~slot])


def alternate(link: Link, numbered: Numbered, board: Board) -> None:
    """Let every session have its days to itself, and all begin in one block.

    That each activity meets on equally many days is a matter of the tables.
    """
    sessions = [one for activity in dict.fromkeys(link.activities) for one in numbered[activity]]
    for day in board.cycle.day_ids:
        board.model.add_at_most_one(lit for one in sessions for lit in board.on_day(one, day))
    begins: list[tuple[Literal, frozenset[BlockId]]] = [
        (literal, _blocks(times, board.sessions[one].groups, board))
        for one in sessions
        for times, literal in board.choices(one).items()
    ]
    _same_block(begins, board)


def _same_block(begins: Sequence[tuple[Literal, frozenset[BlockId]]], board: Board) -> None:
    found = sorted({block for _, blocks in begins for block in blocks})
    chosen = {block: board.model.new_bool_var(f"they alternate in {block}") for block in found}
    board.model.add_at_most_one(chosen.values())
    for literal, blocks in begins:
        board.model.add_bool_or([*(chosen[block] for block in sorted(blocks)), ~literal])


def _blocks(times: Times, groups: Iterable[GroupId], board: Board) -> frozenset[BlockId]:
    """Return the blocks in which a choice of times begins on each of its days."""
    followers = board.school.followers(groups) or None

    def begun(span: Span) -> frozenset[BlockId]:
        rows = board.cycle.blocks(span.day, followers=followers)
        return frozenset(row.id for row in rows if row.start <= span.start < row.end)

    return frozenset.intersection(*map(begun, times))

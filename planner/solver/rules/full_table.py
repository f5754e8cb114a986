"""Let a team meet with everybody who teaches its students."""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import PersonId
from planner.domain.rules.full_table import PURPOSE, FullTable
from planner.domain.session import Session
from planner.solver.board import Board
from planner.solver.demands import Amount


def post(rule: FullTable, board: Board) -> None:
    """Ask for each week's tables; whoever is chosen to teach such a class must be there."""
    teaching = _chosen(rule, board)
    mine = [s for s in board.sessions.values() if s.team == rule.team and s.purpose == PURPOSE]
    for week in board.cycle.weeks:
        tables = [s for s in mine if s.candidates and s.candidates[0][0].day in week]
        days = [day for day in board.cycle.weekly_days(week) if not rule.days or day in rule.days]
        if rule.times <= len(days):
            for day in days:
                board.model.add_at_most_one(lit for s in tables for lit in board.on_day(s.id, day))
        board.at_least([(1, _full(s, teaching, board)) for s in tables], rule.times)


def _chosen(rule: FullTable, board: Board) -> dict[PersonId, list[Literal]]:
    """Return, for everybody who may be chosen for a class concerned, whether they are."""
    concerned = {activity.id for activity in rule.concerned(board.school)}
    found: dict[PersonId, list[Literal]] = defaultdict(list)
    for session in board.sessions.values():
        for need in session.staff if session.activity in concerned else ():
            for person in () if need.fixed else need.people:
                found[person].append(board.leads(session.id, need.role, person))
    return found


def _full(table: Session, teaching: dict[PersonId, list[Literal]], board: Board) -> Amount:
    """Return whether a table takes place with everybody who teaches."""
    held = board.any_of(board.placed(table.id))
    guests = [person for need in table.staff if not need.fixed for person in need.people]
    return board.all_of(
        [
            held,
            *(
                board.any_of([~board.any_of(teaching[p]), board.leads(table.id, "guest", p)])
                for p in guests
            ),
        ]
    )

"""Cap the adults who work with a group."""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import DayId, PersonId
from planner.domain.rules.adults_per_group import AdultsPerGroup
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: AdultsPerGroup, board: Board) -> None:
    """Count, for each week, the people on the staff of what the group attends."""
    attended = {use.session.id: use.session for use in board.attended_by(rule.group)}
    for week in board.cycle.weeks:
        working: dict[PersonId, list[Literal]] = defaultdict(list)
        for session in attended.values():
            for person in session.people:
                working[person] += _with(person, session, frozenset(week), board)
        board.at_most([(1, board.any_of(lits)) for lits in working.values() if lits], rule.week_max)


def _with(
    person: PersonId, session: Session, week: frozenset[DayId], board: Board
) -> list[Literal]:
    """Return Booleans of which one is true if the person is on the session's staff that week."""
    return [
        use.literal
        for use in board.of_person(person)
        if use.session is session and use.span.day in week
    ]

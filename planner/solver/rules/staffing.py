"""Choose the adults of every session from its pools."""

from __future__ import annotations

from planner.domain.rules.staffing import Staffing
from planner.domain.session import Session
from planner.solver.board import Board


def post(rule: Staffing, board: Board) -> None:
    """Choose as many as needed for each role, and the same ones for all sessions where asked."""
    del rule
    first: dict[str, Session] = {}
    for session in board.sessions.values():
        _choose(session, board)
        if session.activity is None or not board.school.activity[session.activity].same_staff:
            continue
        other = first.setdefault(session.activity, session)
        if other is not session:
            _same(other, session, board)


def _choose(session: Session, board: Board) -> None:
    for need in session.staff:
        if need.fixed:
            continue
        chosen = sum(board.leads(session.id, need.role, person) for person in need.people)
        placed = sum(board.placed(session.id))
        board.model.add(chosen >= need.least * placed)
        board.model.add(chosen <= need.most * placed)


def _same(one: Session, other: Session, board: Board) -> None:
    for need in one.staff:
        for person in need.people:
            board.model.add(
                board.leads(one.id, need.role, person) == board.leads(other.id, need.role, person)
            )

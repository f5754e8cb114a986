"""Give each session of a group enough adults for its students."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.rules.students_per_adult import StudentsPerAdult
from planner.domain.session import Session
from planner.solver.board import Board
from planner.solver.demands import Term


def post(rule: StudentsPerAdult, board: Board) -> None:
    """Demand the adults that the students of each placed session take."""
    for session in {use.session.id: use.session for use in board.attended_by(rule.group)}.values():
        at_home = session.kind is Kind.ONLINE and not session.rooms
        if session.kind in rule.kinds and not at_home:
            _staff(rule, board, session)


def _staff(rule: StudentsPerAdult, board: Board, session: Session) -> None:
    placed = board.any_of(board.placed(session.id))
    if session.seats < rule.least:
        board.never(placed)
        return
    missing = max(1, -(-session.seats // rule.most)) - len(session.fixed_people)
    if missing > 0:
        chosen = _chosen(board, session)
        board.at_most([(missing, placed), *chosen], 0, unit=missing)


def _chosen(board: Board, session: Session) -> list[Term]:
    """Return, for each person who may be on the staff, minus one if they are."""
    fixed = session.fixed_people
    found: list[Term] = []
    for person in session.people:
        if person not in fixed:
            roles = [n.role for n in session.staff if person in n.people]
            found.append((-1, board.any_of(board.leads(session.id, r, person) for r in roles)))
    return found

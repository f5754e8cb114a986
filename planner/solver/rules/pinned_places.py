"""Keep what is pinned where it is."""

from __future__ import annotations

from planner.domain.activity import Pin
from planner.domain.ids import BlockId
from planner.domain.rules.pinned_places import PinnedPlaces
from planner.domain.session import Session
from planner.domain.week import Span, Times
from planner.solver.board import Board


def post(rule: PinnedPlaces, board: Board) -> None:
    """Leave a pinned session only the choices that its pin allows."""
    del rule
    by_number = {(s.activity, s.number): s for s in board.sessions.values() if s.activity}
    for pin in board.school.pins:
        session = by_number.get((pin.activity, pin.session))
        if session is not None:
            _hold(pin, session, board)


def _hold(pin: Pin, session: Session, board: Board) -> None:
    for times, literal in board.choices(session.id).items():
        if not _allowed(pin, session, times, board):
            board.never(literal)
    if pin.room is not None and len(session.rooms) > 1:
        for room in session.rooms:
            if room != pin.room:
                board.never(board.in_room(session.id, room))
    if pin.person is not None:
        roles = [need.role for need in session.staff if pin.person in need.people]
        board.at_least([(1, board.leads(session.id, role, pin.person)) for role in roles], 1)


def _allowed(pin: Pin, session: Session, times: Times, board: Board) -> bool:
    """Say whether a piece of the times begins on the pinned day, in the pinned block."""
    return any(
        pin.day in (None, span.day)
        and (pin.block is None or pin.block in _blocks_at(span, session, board))
        for span in times
    )


def _blocks_at(span: Span, session: Session, board: Board) -> set[BlockId]:
    rows = board.rows(span.day, session.groups)
    return {row.id for row in rows if row.start <= span.start < row.end}

"""Keep what is pinned where it is."""

from __future__ import annotations

from planner.domain.activity import Pin
from planner.domain.pinning import allows
from planner.domain.rules.pinned_places import PinnedPlaces
from planner.domain.session import Session
from planner.solver.board import Board
from planner.solver.decisions import is_planning_piece


def post(rule: PinnedPlaces, board: Board) -> None:
    """Leave a pinned session only the choices that its pins allow."""
    del rule
    for name, pins in board.school.pinned.items():
        session = board.sessions.get(name)
        if session is not None and is_planning_piece(session):
            _take(pins, session, board)
        elif session is not None:
            for pin in pins:
                _hold(pin, session, board)


def _take(pins: tuple[Pin, ...], session: Session, board: Board) -> None:
    """Let one of the day's pieces of planning time, which are all alike, lie as it is pinned."""
    choices = board.choices(board.planning_pool(session)[0])
    fitting = [
        literal
        for times, literal in choices.items()
        if all(allows(board.school, pin, session, times) for pin in pins)
    ]
    board.at_least([(1, literal) for literal in fitting], 1)


def _hold(pin: Pin, session: Session, board: Board) -> None:
    for times, literal in board.choices(session.id).items() if pin.of_time else ():
        if not allows(board.school, pin, session, times):
            board.never(literal)
    if pin.room is not None and len(session.rooms) > 1:
        for room in session.rooms:
            if room != pin.room:
                board.never(board.in_room(session.id, room))
    if pin.person is not None:
        roles = [need.role for need in session.staff if pin.person in need.people]
        board.at_least([(1, board.leads(session.id, role, pin.person)) for role in roles], 1)

"""Let teachers see each other teach."""

from __future__ import annotations

from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import PersonId
from planner.domain.rules.peer_visit import PeerVisit
from planner.solver.board import Board


def post(rule: PeerVisit, board: Board) -> None:
    """Put each visit into a class that the host teaches, and ask for enough of them."""
    host = PersonId(rule.host)
    taught = [use for use in board.of_person(host) if use.session.kind in TEACHING]
    visits = board.coaching(rule.person, host, Kind.VISIT)
    for visit in visits:
        for (span,), literal in board.choices(visit.id).items():
            running = board.any_of(use.literal for use in taught if use.span.contains(span))
            board.model.add_implication(literal, running)
    board.at_least([(1, lit) for visit in visits for lit in board.placed(visit.id)], rule.times)

"""Let nothing interrupt a team's meetings."""

from __future__ import annotations

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEAM_TIME, Kind
from planner.domain.ids import PersonId, SessionId
from planner.domain.rules.uninterrupted import Uninterrupted
from planner.domain.session import Session
from planner.domain.week import Span
from planner.solver.board import Board


def post(rule: Uninterrupted, board: Board) -> None:
    """Keep meetings off long gaps, and optional people free of all else while they run."""
    team = board.school.team[rule.team]
    for session in board.sessions.values():
        if session.team != rule.team or session.kind not in TEAM_TIME:
            continue
        broken = [
            literal
            for (span,), literal in board.choices(session.id).items()
            if _runs_across_a_gap(rule, board, span)
        ]
        board.at_most([(1, literal) for literal in broken], 0)
        for person in team.optional:
            _keep_free(session, person, board)


def _runs_across_a_gap(rule: Uninterrupted, board: Board, span: Span) -> bool:
    """Say whether more than the allowed pause of the meeting lies outside all blocks."""
    inside = [b for b in board.cycle.blocks(span.day) if b.start < span.end and span.start < b.end]
    reached = span.start
    for block in inside:
        if block.start - reached > rule.pause:
            return True
        reached = max(reached, block.end)
    return span.end - reached > rule.pause


def _keep_free(session: Session, person: PersonId, board: Board) -> None:
    """Charge each other session of an optional member that overlaps the meeting."""
    others: dict[SessionId, list[tuple[Span, Literal]]] = {}
    for use in board.of_person(person):
        if use.session is not session and use.session.kind is not Kind.PLANNING:
            others.setdefault(use.session.id, []).append((use.span, use.literal))
    for uses in others.values():
        meanwhile = [
            board.all_of([literal, board.any_of(clashing)])
            for (span,), literal in board.choices(session.id).items()
            if (clashing := [lit for other, lit in uses if other.overlaps(span)])
        ]
        if meanwhile:
            board.at_most([(1, board.any_of(meanwhile))], 0)

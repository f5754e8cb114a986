"""Keep online work at home to the edge of the day."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Kind
from planner.domain.ids import DayId
from planner.domain.rules.home_online_at_edge import HomeOnlineAtEdge
from planner.domain.session import Session
from planner.solver.board import Board
from planner.solver.uses import Use


def post(rule: HomeOnlineAtEdge, board: Board) -> None:
    """Forbid a session at home between two at school."""
    by_day: dict[DayId, list[Use]] = defaultdict(list)
    for use in board.attended_by(rule.group):
        by_day[use.span.day].append(use)
    for uses in by_day.values():
        at_home = [use for use in uses if _at_home(use.session)]
        if at_home:
            _part(board, at_home, [use for use in uses if not _at_home(use.session)])


def _at_home(session: Session) -> bool:
    return session.kind is Kind.ONLINE and not session.rooms


def _part(board: Board, at_home: list[Use], at_school: list[Use]) -> None:
    started = _reached([(use.span.start, use.literal) for use in at_school], board)
    lasting = _reached([(-use.span.end, use.literal) for use in at_school], board)
    for use in at_home:
        before = [lit for minute, lit in started if minute < use.span.start]
        after = [lit for minute, lit in lasting if minute < -use.span.end]
        if before and after:
            board.at_most([(1, use.literal), (1, before[-1]), (1, after[-1])], 2)


def _reached(uses: list[tuple[int, Literal]], board: Board) -> list[tuple[int, Literal]]:
    """Return, for each minute, whether anything runs at it or at a smaller one, in order."""
    found: list[tuple[int, Literal]] = []
    for minute, here in groupby(sorted(uses, key=_minute), key=_minute):
        before = [literal for _, literal in found[-1:]]
        found.append((minute, board.any_of([*before, *(literal for _, literal in here)])))
    return found


def _minute(use: tuple[int, Literal]) -> int:
    return use[0]

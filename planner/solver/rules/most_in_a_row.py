"""Break up long rows of teaching."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEACHING
from planner.domain.rules.most_in_a_row import MostInARow
from planner.domain.week import Span
from planner.solver.board import Board


def post(rule: MostInARow, board: Board) -> None:
    """Charge each choice of one block too many, all taught, that follow each other.

    A row of *n* blocks holds *n - allowed* such choices, which is the size of its breach.
    """
    taught = [use for use in board.of_person(rule.person) if use.session.kind in TEACHING]
    for day in board.cycle.day_ids:
        spans = sorted({b.on(day) for b in board.cycle.blocks(day)}, key=lambda s: (s.start, s.end))
        busy = {
            span: board.busy(taught, span)
            for span in spans
            if any(use.span.overlaps(span) for use in taught)
        }
        for row in _rows(list(busy), rule.blocks + 1, rule.rest):
            _forbid([busy[span] for span in row], rule, board)


def _forbid(taught: list[Literal], rule: MostInARow, board: Board) -> None:
    if rule.promised:
        board.at_most([(1, literal) for literal in taught], rule.blocks)
    else:
        board.charge(board.all_of(taught))


def _rows(spans: Sequence[Span], length: int, rest: int) -> Iterator[tuple[Span, ...]]:
    """Yield each choice of ``length`` blocks in which each soon follows the one before."""
    if length == 0:
        yield ()
        return
    for number, first in enumerate(spans):
        later = [s for s in spans[number + 1 :] if s.start >= first.end]
        for row in _rows(later, length - 1, rest):
            if not row or row[0].start - first.end < rest:
                yield (first, *row)

"""Keep idle blocks out of somebody's day."""

from __future__ import annotations

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import DayId
from planner.domain.rules.few_gaps import FewGaps
from planner.domain.week import LESSON_BLOCKS
from planner.solver.board import Board


def post(rule: FewGaps, board: Board) -> None:
    """Charge empty blocks between busy ones, day by day."""
    for day in board.cycle.day_ids:
        board.at_most([(1, gap) for gap in _gaps(rule, board, day)], rule.allowed)


def _gaps(rule: FewGaps, board: Board, day: DayId) -> list[Literal]:
    """Return, for each inner block, whether it is empty with work before and after it."""
    uses = board.of_person(rule.person)
    spans = sorted(
        {b.on(day) for b in board.cycle.blocks(day, kinds=LESSON_BLOCKS)},
        key=lambda span: (span.start, span.end),
    )
    busy = [board.busy(uses, span) for span in spans]
    return [
        board.all_of([~busy[n], board.any_of(busy[:n]), board.any_of(busy[n + 1 :])])
        for n in range(1, len(busy) - 1)
    ]

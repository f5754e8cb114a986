"""Keep somebody free who can step in."""

from __future__ import annotations

from collections.abc import Iterator

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import DayId, PersonId
from planner.domain.rules.coverage_reserve import CoverageReserve
from planner.domain.week import LESSON_BLOCKS, Span
from planner.solver.board import Board


def post(rule: CoverageReserve, board: Board) -> None:
    """Forbid, block by block, that somebody teaches while all who may step in are busy."""
    for day in board.cycle.day_ids:
        taught = {person: board.blocks_taught(person, day) for person in rule.people}
        blocks = board.cycle.blocks(day, kinds=LESSON_BLOCKS)
        for span in dict.fromkeys(block.on(day) for block in blocks):
            teaching = {p: blocks[span] for p, blocks in taught.items() if span in blocks}
            if teaching:
                uncovered = list(_uncovered(teaching, _busy(rule, board, day, span), board))
                if uncovered:
                    board.never(board.any_of(uncovered))


def _busy(
    rule: CoverageReserve, board: Board, day: DayId, span: Span
) -> dict[PersonId, Literal | None]:
    """Return, for all who are there, whether they cannot be called; ``None``: they always can."""
    found: dict[PersonId, Literal | None] = {}
    for person in rule.coverers(board.school):
        if any(map(span.overlaps, board.school.person[person].unavailable)):
            continue
        held = [
            use.literal
            for use in board.of_person(person)
            if use.span.day == day
            and use.span.overlaps(span)
            and use.session.kind not in rule.calls_from
        ]
        found[person] = board.any_of(held) if held else None
    return found


def _uncovered(
    teaching: dict[PersonId, Literal], busy: dict[PersonId, Literal | None], board: Board
) -> Iterator[Literal]:
    """Yield Booleans of which one is true when somebody who teaches has nobody to step in.

    Nobody steps in for themself, so each who may step in is looked at alone.
    """
    outside = [literal for person, literal in teaching.items() if person not in busy]
    lines = [(outside, busy)] if outside else []
    lines += [
        ([literal], {p: meanwhile for p, meanwhile in busy.items() if p != person})
        for person, literal in teaching.items()
        if person in busy
    ]
    for literals, others in lines:
        held = [literal for literal in others.values() if literal is not None]
        if len(held) == len(others):
            yield board.all_of([board.any_of(literals), *held])

"""Break up long rows of teaching."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.rules.most_in_a_row import MostInARow
from planner.domain.week import Span
from planner.solver.board import Board


def post(rule: MostInARow, board: Board) -> None:
    """Charge each choice of one block too many, all taught, that follow each other.

    A row of *n* blocks holds *n - allowed* such choices, which is the size of its breach: in each,
    nothing is taught between one block and the next.
    """
    for day in board.cycle.day_ids:
        taught = board.blocks_taught(rule.person, day)
        blocks = list(taught)
        for row in _rows(blocks, range(len(blocks)), rule.blocks + 1, rule.rest):
            if rule.promised:
                board.at_most([(1, taught[blocks[place]]) for place in row], rule.blocks)
            else:
                between = set(range(row[0], row[-1])) - set(row)
                board.charge(
                    board.all_of(
                        [
                            *(taught[blocks[place]] for place in row),
                            *(~taught[blocks[place]] for place in between),
                        ]
                    )
                )


def _rows(
    blocks: Sequence[Span], places: Sequence[int], length: int, rest: int
) -> Iterator[tuple[int, ...]]:
    """Yield the places of each choice of ``length`` blocks that soon follow each other."""
    if length == 0:
        yield ()
        return
    for number, first in enumerate(places):
        for row in _rows(blocks, places[number + 1 :], length - 1, rest):
            if not row or blocks[row[0]].start - blocks[first].end < rest:
                yield (first, *row)

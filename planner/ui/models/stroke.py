"""A stroke over a week: from the cell where it began to the cell where it is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from planner.domain.ids import DayId
from planner.domain.week import Cycle, Span
from planner.services.availability.week import Piece, block_cells, quarter_cells, within

Spot = tuple[int, int]
"""A column (day of the cycle) and a cell of it, both from 0."""


@dataclass(slots=True)
class WeekCells:
    """The cells of each day of a cycle, by block or by quarter of an hour."""

    cycle: Cycle
    fine: bool = False
    cells: list[tuple[Piece, ...]] = field(init=False)

    def __post_init__(self) -> None:
        quarters = quarter_cells(self.cycle)
        self.cells = [
            quarters if self.fine else block_cells(self.cycle, day) for day in self.cycle.day_ids
        ]

    def day(self, column: int) -> DayId:
        """Return the day of a column."""
        return self.cycle.day_ids[column]

    def span(self, spot: Spot) -> Span:
        """Return the time of a cell."""
        start, end = self.cells[spot[0]][spot[1]]
        return Span(day=self.day(spot[0]), start=start, end=end)

    def at(self, column: int, minutes: float) -> Spot | None:
        """Return the cell at a time, or the nearest one; ``None`` where a day has none."""
        cells = self.cells[column]
        if not cells:
            return None
        number = min(
            range(len(cells)),
            key=lambda n: max(cells[n][0] - minutes, minutes - cells[n][1], 0),
        )
        return column, number

    def beside(self, spot: Spot, columns: int, cells: int) -> Spot:
        """Return the cell so many days and cells further, or the last there is."""
        column, number = spot
        if columns:
            column = max(0, min(len(self.cells) - 1, column + columns))
            there = self.at(column, sum(self.cells[spot[0]][number]) / 2)
            column, number = there if there is not None else spot
        number = max(0, min(len(self.cells[column]) - 1, number + cells))
        return column, number

    def between(self, one: Spot, other: Spot) -> tuple[Span, ...]:
        """Return, day by day, the time of all cells between two: a rectangle on the clock."""
        return tuple(self._between(one, other))

    def _between(self, one: Spot, other: Spot) -> Iterator[Span]:
        first, last = self.span(one), self.span(other)
        start, end = min(first.start, last.start), max(first.end, last.end)
        for column in range(min(one[0], other[0]), max(one[0], other[0]) + 1):
            piece = within(self.cells[column], start, end)
            if piece is not None:
                yield Span(day=self.day(column), start=piece[0], end=piece[1])

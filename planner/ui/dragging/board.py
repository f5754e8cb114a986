"""The whole grid while something is held: which cells it may be put down in, and how easily."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from planner.check.moves import Moves
from planner.check.targets import Target
from planner.domain.move import Move
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.ui.dragging.held import Held
from planner.ui.dragging.spots import CellFinder, Landing, Spot, placed_by
from planner.ui.dragging.wishes import Wish, Wishes, granted
from planner.ui.models.grid import Grid

NUMBERED = 9
"""As many of the best targets have a number, for the digit keys."""
translate = QCoreApplication.translate


class Board(ABC):
    """Spots by cell. A row's spots are judged when they are first asked for."""

    def __init__(self, grid: Grid, held: Held, moves: Moves) -> None:
        self.grid = grid
        self.held = held
        self._moves = moves
        self._cells = CellFinder(grid.project, grid.columns)
        self._rows: dict[int, dict[int, Spot]] = {}

    def known(self, row: int) -> bool:
        """Say whether a row's spots have been judged; those of a closed row always are."""
        return row in self._rows or bool(self.refusal(row))

    def spot(self, row: int, column: int) -> Spot:
        """Return what a cell says; its row is judged now if need be."""
        refusal = self.refusal(row)
        if refusal:
            return Spot(refusal=refusal)
        found = self.row(row).get(column)
        return found if found is not None else Spot(refusal=self.refusal_of_time(column))

    def row(self, row: int) -> dict[int, Spot]:
        """Return a row's spots by column."""
        found = self._rows.get(row)
        if found is None:
            found = self._rows[row] = {} if self.refusal(row) else self._judged(row)
        return found

    @property
    def waiting(self) -> Iterator[int]:
        """The rows that are not judged yet."""
        return (row for row in range(len(self.grid.rows)) if not self.known(row))

    def possible(self, row: int) -> tuple[int, ...]:
        """Return the columns of a row in which it can be put down, in order."""
        spots = self.row(row)
        return tuple(column for column in sorted(spots) if spots[column].possible)

    def column_numbered(self, row: int, number: int) -> int | None:
        """Return the first column of a row with this number."""
        spots = self.row(row)
        return next((c for c in sorted(spots) if spots[c].number == number), None)

    def cells_of(self, landing: Landing, row: int) -> dict[tuple[int, int], tuple[float, float]]:
        """Return the cells that a landing takes, with where it begins and ends in each.

        They are in every row that the session is in anyway, if ``row`` is one of them.
        """
        rows = [row] if not self.at_home(row) else [r for r in self.home if r in self._rows]
        return {
            (one, column): (found.top, found.bottom)
            for one in rows
            for column, spot in self._rows[one].items()
            for found in spot.landings
            if found.target is landing.target
        }

    @cached_property
    def home(self) -> tuple[int, ...]:
        """The rows that what is held is in anyway."""
        return tuple(row for row in range(len(self.grid.rows)) if self.at_home(row))

    @property
    def counts(self) -> tuple[int, int, int] | None:
        """How many targets are free, at a cost, and blocked, where that is known at once."""
        return None

    @abstractmethod
    def at_home(self, row: int) -> bool:
        """Say whether what is held is in this row anyway."""

    @abstractmethod
    def refusal(self, row: int) -> str:
        """Say why nothing can be put down in a row, or nothing if something can."""

    @abstractmethod
    def refusal_of_time(self, column: int) -> str:
        """Say why a cell of an open row has no landing."""

    @abstractmethod
    def _judged(self, row: int) -> dict[int, Spot]:
        """Judge the spots of an open row."""


class CardBoard(Board):
    """Where one session may be put down."""

    def __init__(self, grid: Grid, held: Held, moves: Moves) -> None:
        super().__init__(grid, held, moves)
        self._project = grid.project
        self.session: Session = self._project.demand.by_id[held.lead]
        self._now = self._project.schedule.get(held.lead)
        self._targets = moves.targets(held.lead)
        wishes = Wishes(grid, self.session, held.row)
        self._wishes = tuple(wishes.of(row) for row in grid.rows)

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The numbers of the best targets, by their identity."""
        numbered: dict[int, int] = {}
        taken: set[int] = set()
        for target in sorted(self._targets, key=lambda one: one.rank):
            placement = placed_by(target, self.session.id)
            if target.obstacles or len(numbered) == NUMBERED or placement is None:
                break
            column = self._cells.numbers(placement)[0]
            if column not in taken:
                taken.add(column)
                numbered[id(target)] = len(numbered) + 1
        return numbered

    @property
    def counts(self) -> tuple[int, int, int]:
        """As the board asks."""
        blocked = sum(1 for target in self._targets if target.obstacles)
        costly = sum(
            1 for one in self._targets if not one.obstacles and (one.cost > 0 or one.losing)
        )
        return len(self._targets) - blocked - costly, costly, blocked

    def at_home(self, row: int) -> bool:
        """As the board asks."""
        wish = self._wishes[row]
        if wish.room is not None:
            return self._now is not None and wish.room == self._now.room
        return wish.home

    def refusal(self, row: int) -> str:
        """As the board asks."""
        return self._wishes[row].refusal

    def refusal_of_time(self, column: int) -> str:
        """As the board asks."""
        text = translate(
            "Board", "{block} on {day} is not one of the times that {session} may take."
        )
        found = self.grid.columns.all[column]
        return text.format(block=found.block.id, day=found.day, session=self.session.name)

    def _judged(self, row: int) -> dict[int, Spot]:
        wish = self._wishes[row]
        spots = self._cells.spots(self._targets_with(wish, row), self.session.id)
        for number, spot in spots.items():
            best = spot.best
            if best is not None and id(best.target) in self.numbers:
                spots[number] = replace(spot, number=self.numbers[id(best.target)])
        if self._now is not None and self.at_home(row):
            spots |= dict.fromkeys(self._cells.numbers(self._now), Spot(here=True))
        return spots

    def _targets_with(self, wish: Wish, row: int) -> Iterable[Target]:
        """Return the targets of a row, that of staying at its time among them in another row."""
        if wish.home:
            return self._targets
        if wish.room is not None and not self.at_home(row):
            return self._moves.targets(self.session.id, room=wish.room)
        return self._judged_one_by_one(wish, row)

    def _judged_one_by_one(self, wish: Wish, row: int) -> Iterator[Target]:
        for target in self._targets:
            placement = placed_by(target, self.session.id)
            if placement is not None:
                yield self._with(wish, placement, target)
        if self._now is not None and not self.at_home(row):
            yield self._with(wish, self._now, None)

    def _with(self, wish: Wish, placement: Placement, target: Target | None) -> Target:
        """Return the judgement on a placement with what a row adds; ``target`` is without it."""
        wanted = granted(self._project, placement, wish)
        if target is not None and wanted == (placement,):
            return target
        return self._moves.judge(Move(placements=wanted))

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
from planner.ui.dragging.spots import NOWHERE, CellFinder, Landing, Spot, placed_by
from planner.ui.dragging.wishes import Wish, Wishes, granted
from planner.ui.models.columns import columns_of
from planner.ui.models.grid import Grid

NUMBERED = 9
"""As many of the best targets have a number, for the digit keys."""
Cell = tuple[int, int]
"""A row and a column, as they are shown."""
translate = QCoreApplication.translate


class Board(ABC):
    """Spots by cell. What a row says is judged when it is first asked for.

    Inside, spots are kept by whose time it is and by the block of the cycle, since in the week of
    one person the rows are blocks.
    """

    def __init__(self, grid: Grid, held: Held, moves: Moves) -> None:
        self.grid = grid
        self.held = held
        self.moves = moves
        self._slots = columns_of(grid.project.school.cycle)
        self._finder = CellFinder(grid.project, self._slots)
        self._judged: dict[int, dict[int, Spot]] = {}

    # By cells

    def spot(self, row: int, column: int) -> Spot:
        """Return what a cell says; its row is judged now if need be."""
        refusal = self.refusal(row)
        if refusal:
            return Spot(refusal=refusal)
        self.judge(row)
        slot = self.grid.slot(row, column)
        found = self._known(row, column)
        if slot is None or found is not None:
            return found or NOWHERE
        return Spot(refusal=self.refusal_of_time(str(slot.day), str(slot.block.id)))

    def landings(self, row: int, column: int) -> Spot | None:
        """Return what a cell says if it has been judged, and if it is more than a refusal."""
        return None if self.refusal(row) else self._known(row, column)

    def _known(self, row: int, column: int) -> Spot | None:
        slot = self.grid.slot(row, column)
        spots = self._judged.get(self._owner(row))
        return spots.get(slot.number) if spots is not None and slot is not None else None

    def judged(self, row: int) -> bool:
        """Say whether it is known what a row's cells say."""
        return bool(self.refusal(row)) or self._owner(row) in self._judged

    def judge(self, row: int) -> None:
        """Find out what a row's cells say."""
        owner = self._owner(row)
        if owner not in self._judged and not self.refusal(row):
            self._judged[owner] = self._spots(row)

    @property
    def waiting(self) -> Iterator[int]:
        """The rows that are not judged yet."""
        return (row for row in range(len(self.grid.rows)) if not self.judged(row))

    def possible(self, row: int) -> tuple[Cell, ...]:
        """Return the cells in a row, or in the same week, where it can be put down, by time."""
        return tuple(cell for cell, spot in self._line(row) if spot.possible)

    def numbered(self, row: int, number: int) -> Cell | None:
        """Return the first cell in a row, or in the same week, with this number."""
        return next((cell for cell, spot in self._line(row) if spot.number == number), None)

    def cells_of(self, landing: Landing, row: int) -> dict[Cell, tuple[float, float]]:
        """Return the cells that a landing takes, with where it begins and ends in each.

        They are in every row that what is held is in anyway, if ``row`` is one of them.
        """
        rows = [row] if not self.at_home(row) or self.grid.whose else self.home
        return {
            cell: (found.top, found.bottom)
            for one in rows
            for cell, spot in self._line(one)
            for found in spot.landings
            if found.target is landing.target
        }

    def _line(self, row: int) -> Iterator[tuple[Cell, Spot]]:
        """Yield the cells with the time of one owner that say more than a refusal, by time."""
        spots = self._judged.get(self._owner(row), {})
        for number in sorted(spots):
            cell = self._cell(row, number)
            if cell is not None:
                yield cell, spots[number]

    def _owner(self, row: int) -> int:
        return 0 if self.grid.whose else row

    def _cell(self, row: int, slot: int) -> Cell | None:
        return self._sheet.get(slot) if self.grid.whose else (row, slot)

    @cached_property
    def _sheet(self) -> dict[int, Cell]:
        """Where each block is in the week of one person or student."""
        return {
            slot.number: (row, column)
            for row, slots in enumerate(self.grid.slots)
            for column, slot in enumerate(slots)
            if slot is not None
        }

    @cached_property
    def home(self) -> tuple[int, ...]:
        """The rows that what is held is in anyway."""
        return tuple(row for row in range(len(self.grid.rows)) if self.at_home(row))

    # What is held says

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
    def refusal_of_time(self, day: str, block: str) -> str:
        """Say why a cell of an open row has no landing."""

    @abstractmethod
    def _spots(self, row: int) -> dict[int, Spot]:
        """Judge the spots of an open row's owner, by the number of the block."""


class CardBoard(Board):
    """Where one session may be put down."""

    def __init__(self, grid: Grid, held: Held, moves: Moves) -> None:
        super().__init__(grid, held, moves)
        self._project = grid.project
        self.session: Session = self._project.demand.by_id[held.lead]
        self._now = self._project.schedule.get(held.lead)
        self._targets = moves.targets(held.lead)
        wishes = Wishes(grid, self.session, held.row)
        self._wishes = tuple(wishes.of(grid.owner(row)) for row in range(len(grid.rows)))

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """The numbers of the best targets, by their identity."""
        numbered: dict[int, int] = {}
        taken: set[int] = set()
        for target in sorted(self._targets, key=lambda one: one.rank):
            placement = placed_by(target, self.session.id)
            if target.obstacles or len(numbered) == NUMBERED or placement is None:
                break
            column = self._finder.numbers(placement)[0]
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

    def refusal_of_time(self, day: str, block: str) -> str:
        """As the board asks."""
        text = translate("Board", "{block} on {day} is not one of the times that {name} may take.")
        return text.format(block=block, day=day, name=self.session.name)

    def _spots(self, row: int) -> dict[int, Spot]:
        wish = self._wishes[row]
        spots = self._finder.spots(self._targets_with(wish, row), self.session.id)
        for number, spot in spots.items():
            best = spot.best
            if best is not None and id(best.target) in self._numbers:
                spots[number] = replace(spot, number=self._numbers[id(best.target)])
        if self._now is not None and self.at_home(row):
            for number, start in self._finder.starts(self._now).items():
                spots[number] = replace(spots.get(number, NOWHERE), now=start, number=0)
        return spots

    def _targets_with(self, wish: Wish, row: int) -> Iterable[Target]:
        """Return the targets of a row, that of staying at its time among them in another row."""
        if wish.home:
            return self._targets
        if wish.room is not None:
            return self.moves.targets(self.session.id, room=wish.room)
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
        return self.moves.judge(Move(placements=wanted))

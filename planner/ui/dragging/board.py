"""The whole grid while something is held: which cells it may be put down in, and how easily."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from planner.check.moves import Moves
from planner.check.targets import Ease, Target
from planner.domain.move import Move
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Times
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
    """Spots by cell. What a cell says is judged when it is first asked for.

    Inside, spots are kept by whose time it is and by the block of the cycle, since in the week of
    one person the rows are blocks.
    """

    def __init__(self, grid: Grid, held: Held, moves: Moves) -> None:
        self.grid = grid
        self.held = held
        self.moves = moves
        self._slots = columns_of(grid.project.school.cycle)
        self._finder = CellFinder(grid.project, self._slots)
        self._judged: dict[tuple[int, int], Spot] = {}

    # By cells

    def spot(self, row: int, column: int) -> Spot:
        """Return what a cell says; it is judged now if need be."""
        refusal = self.refusal(row)
        if refusal:
            return Spot(refusal=refusal)
        slot = self.grid.slot(row, column)
        if slot is None:
            return NOWHERE
        if slot.number not in self.slots(row):
            return Spot(refusal=self.refusal_of_time(str(slot.day), str(slot.block.id)))
        return self._spot(row, slot.number)

    def ready(self, row: int, column: int) -> bool:
        """Say whether it takes no time to find out what a cell says."""
        if self.refusal(row) or self.simple(row):
            return True
        slot = self.grid.slot(row, column)
        number = slot.number if slot is not None else -1
        return number not in self.slots(row) or (self._owner(row), number) in self._judged

    def known(self, row: int, column: int) -> Spot | None:
        """Return what a cell says if it has been judged, and if it is more than a refusal."""
        slot = None if self.refusal(row) else self.grid.slot(row, column)
        return self._judged.get((self._owner(row), slot.number)) if slot is not None else None

    def _spot(self, row: int, slot: int) -> Spot:
        key = (self._owner(row), slot)
        found = self._judged.get(key)
        if found is None:
            found = self._judged[key] = self.judge(row, slot)
        return found

    def work(self, rows: Iterable[int]) -> Iterator[Cell]:
        """Judge what is not judged yet in these rows, cell by cell, and yield each one."""
        for row in rows:
            for slot in () if self.refusal(row) else sorted(self.slots(row)):
                cell = self._cell(row, slot)
                if cell is not None and (self._owner(row), slot) not in self._judged:
                    self._spot(row, slot)
                    yield cell

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
        placement = placed_by(landing.target, self.held.lead)
        slots = self._finder.numbers(placement) if placement is not None else ()
        return {
            cell: (found.top, found.bottom)
            for one in rows
            for slot in slots
            if slot in self.slots(one) and (cell := self._cell(one, slot)) is not None
            for found in self._spot(one, slot).landings
            if found.target is landing.target
        }

    def _line(self, row: int) -> Iterator[tuple[Cell, Spot]]:
        """Yield the cells with the time of one owner that say more than a refusal, by time."""
        for slot in () if self.refusal(row) else sorted(self.slots(row)):
            cell = self._cell(row, slot)
            if cell is not None:
                yield cell, self._spot(row, slot)

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
    def simple(self, row: int) -> bool:
        """Say whether a row's cells say no more than is known from the beginning."""

    @abstractmethod
    def slots(self, row: int) -> Collection[int]:
        """Return the numbers of the blocks of an open row in which there is any landing."""

    @abstractmethod
    def judge(self, row: int, slot: int) -> Spot:
        """Find out what a cell says in one of these blocks."""


class CardBoard(Board):
    """Where one session may be put down."""

    def __init__(self, grid: Grid, held: Held, moves: Moves) -> None:
        super().__init__(grid, held, moves)
        self._project = grid.project
        self.session: Session = self._project.demand.by_id[held.lead]
        self._now = self._project.schedule.get(held.lead)
        self._targets = moves.targets(held.lead)
        self._judgements: dict[tuple[int, Times], Target] = {}
        wishes = Wishes(grid, self.session, held.row)
        self._wishes = tuple(wishes.of(grid.owner(row)) for row in range(len(grid.rows)))

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """The numbers of the best targets, by their identity."""
        numbered: dict[int, int] = {}
        taken: set[int] = set()
        for target in sorted(self._targets, key=lambda one: one.rank):
            placement = placed_by(target, self.session.id)
            if target.ease is Ease.BLOCKED or len(numbered) == NUMBERED or placement is None:
                break
            column = self._finder.numbers(placement)[0]
            if column not in taken:
                taken.add(column)
                numbered[id(target)] = len(numbered) + 1
        return numbered

    @property
    def counts(self) -> tuple[int, int, int]:
        """As the board asks."""
        found = Counter(target.ease for target in self._targets)
        return found[Ease.FREE], found[Ease.COSTS], found[Ease.BLOCKED]

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

    def simple(self, row: int) -> bool:
        """As the board asks."""
        return self._wishes[row].home

    def slots(self, row: int) -> Collection[int]:
        """As the board asks."""
        return self._here if self.at_home(row) else self._choices

    def judge(self, row: int, slot: int) -> Spot:
        """As the board asks."""
        wish = self._wishes[row]
        if wish.home:
            return self._here[slot]
        targets = [self._judgement(row, choice) for choice in self._choices[slot]]
        spot = self._finder.spots(targets, self.session.id).get(slot, NOWHERE)
        return self._marked(slot, spot, at_home=self.at_home(row))

    @cached_property
    def _here(self) -> dict[int, Spot]:
        """The spots in the rows that it is in anyway, by block."""
        found = self._finder.spots(self._targets, self.session.id)
        now = self._finder.numbers(self._now) if self._now is not None else ()
        return {
            slot: self._marked(slot, found.get(slot, NOWHERE), at_home=True)
            for slot in (*found, *now)
        }

    def _marked(self, slot: int, spot: Spot, *, at_home: bool) -> Spot:
        """Return the spot with its number, or with where it lies in it now."""
        start = self._starts.get(slot) if at_home else None
        if start is not None:
            return replace(spot, now=start)
        number = self._numbers.get(id(spot.best.target), 0) if spot.best is not None else 0
        return replace(spot, number=number) if number else spot

    @cached_property
    def _starts(self) -> dict[int, float]:
        """Where it begins in each block that it takes now."""
        return self._finder.starts(self._now) if self._now is not None else {}

    @cached_property
    def _choices(self) -> dict[int, list[tuple[Placement, Target | None]]]:
        """For each block, where it could be put down in it, with the judgement in its own row."""
        placed = [(placed_by(target, self.session.id), target) for target in self._targets]
        choices: list[tuple[Placement, Target | None]] = [
            (one, target) for one, target in placed if one is not None
        ]
        if self._now is not None:
            choices.append((self._now, None))
        first: dict[int, list[tuple[Placement, Target | None]]] = {}
        later: dict[int, list[tuple[Placement, Target | None]]] = {}
        for choice in choices:
            for columns, _ in self._finder.columns_of(choice[0]):
                for nth, column in enumerate(columns):
                    (later if nth else first).setdefault(column.number, []).append(choice)
        return later | first

    def _judgement(self, row: int, choice: tuple[Placement, Target | None]) -> Target:
        """Return the judgement on a placement in a row; it is made once, for all of its days."""
        key = (row, choice[0].times)
        found = self._judgements.get(key)
        if found is None:
            found = self._judgements[key] = self._with(self._wishes[row], choice)
        return found

    def _with(self, wish: Wish, choice: tuple[Placement, Target | None]) -> Target:
        """Return the judgement on a placement with what a row adds."""
        placement, target = choice
        if wish.room is not None:
            if target is not None and placement.room == wish.room:
                return target
            return self.moves.target_at(self.session.id, placement.times, room=wish.room)
        return self.moves.judge(Move(placements=granted(self._project, placement, wish)))

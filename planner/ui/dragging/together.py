"""Several cards in one hand, and two that change places."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from planner.check.moves import Moves
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.ui.dragging.board import Board
from planner.ui.dragging.held import Held
from planner.ui.dragging.spots import CellFinder, Landing, Spot
from planner.ui.models.columns import Column
from planner.ui.models.grid import Grid

translate = QCoreApplication.translate
Place = tuple[tuple[int, int], ...]
"""Where a placement lies: for each day the column it begins in, and how many minutes late."""


class BlockBoard(Board):
    """Where several sessions may be put down together, each moved as far as the first."""

    def __init__(self, grid: Grid, held: Held, moves: Moves) -> None:
        super().__init__(grid, held, moves)
        schedule = grid.project.schedule
        self._now = [p for s in held.sessions if (p := schedule.get(s)) is not None]
        places = (place for s in held.sessions for place in grid.where.get(s, ()))
        self._shared: dict[int, Spot] = {}
        self._rows_held = frozenset(row for row, _ in places)

    def at_home(self, row: int) -> bool:
        """As the board asks: every row in which one of the cards lies."""
        return bool(self.grid.whose) or row in self._rows_held

    def refusal(self, row: int) -> str:
        """As the board asks."""
        if self.at_home(row):
            return ""
        return translate("Board", "Cards that are moved together stay in their rows.")

    def refusal_of_time(self, day: str, block: str) -> str:
        """As the board asks."""
        text = translate("Board", "Moved to {block} on {day}, not all of them have a place.")
        return text.format(block=block, day=day)

    def simple(self, row: int) -> bool:
        """As the board asks."""
        return False

    def slots(self, row: int) -> Collection[int]:
        """As the board asks."""
        return self._goals

    @cached_property
    def _goals(self) -> dict[int, tuple[Placement, ...]]:
        """For each block to which all can be moved, where they lie then."""
        origin = self.held.column
        if origin is None:
            return {}
        found = {one.number: self._shifted(origin, one.number) for one in self._slots.all}
        return {slot: placements for slot, placements in found.items() if placements}

    def judge(self, row: int, slot: int) -> Spot:
        """As the board asks: all open rows say the same."""
        if slot == self.held.column:
            return Spot(now=0.0)
        if slot not in self._shared:
            target = self.moves.judge(Move(placements=self._goals[slot]))
            self._shared[slot] = Spot(landings=(Landing(target=target),))
        return self._shared[slot]

    def _shifted(self, origin: int, goal: int) -> tuple[Placement, ...]:
        """Return all placements moved by as many days and blocks, or nothing if one cannot be."""
        found = [self._moved(placement, origin, goal) for placement in self._now]
        moved = tuple(one for one in found if one is not None)
        return moved if len(moved) == len(found) else ()

    def _moved(self, placement: Placement, origin: int, goal: int) -> Placement | None:
        wanted: list[tuple[int, int]] = []
        for number, late in _place(self._finder, placement):
            there = self._as_far(number, origin, goal)
            if there is None:
                return None
            wanted.append((there, late))
        return self._choices[placement.session].get(tuple(wanted))

    @cached_property
    def _choices(self) -> dict[SessionId, dict[Place, Placement]]:
        """For each session every place that it may take."""
        known = self.grid.project.demand.by_id
        return {
            now.session: {
                _place(self._finder, new): new
                for times in known[now.session].candidates
                for new in (replace(now, times=times),)
            }
            for now in self._now
        }

    def _as_far(self, number: int, origin: int, goal: int) -> int | None:
        """Return the column as many days and blocks from ``number`` as ``goal`` is from origin."""
        columns = self._slots
        days = list(columns.by_day)
        here, first, last = (columns.all[one] for one in (number, origin, goal))
        day = days.index(here.day) + days.index(last.day) - days.index(first.day)
        block = self._nth(here) + self._nth(last) - self._nth(first)
        if not 0 <= day < len(days):
            return None
        found = columns.by_day[days[day]]
        return found[block].number if 0 <= block < len(found) else None

    def _nth(self, column: Column) -> int:
        """Return a column's place in its day, from 0."""
        return column.number - self._slots.by_day[column.day][0].number


def _place(cells: CellFinder, placement: Placement) -> Place:
    return tuple(
        (columns[0].number, entry.span.start - columns[0].block.start)
        for columns, entry in cells.columns_of(placement)
    )


def swap(project: Project, one: SessionId, other: SessionId) -> Move | None:
    """Return the move in which two placed sessions change times, or, at one time, rooms."""
    first, second = project.schedule.get(one), project.schedule.get(other)
    if first is None or second is None or one == other:
        return None
    if first.times != second.times:
        changed = (replace(first, times=second.times), replace(second, times=first.times))
    elif first.room != second.room and first.room and second.room:
        changed = (replace(first, room=second.room), replace(second, room=first.room))
    else:
        return None
    return Move(placements=changed)

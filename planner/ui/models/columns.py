"""The columns of the timetable: every block of every day, in the order of the clock.

Bells may differ by day and by group, so blocks of one day may overlap. Each session is shown in
the columns of the blocks it really uses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from planner.domain.ids import BlockId, DayId, GroupId
from planner.domain.week import Block, BlockKind, Cycle, Span

NARROW_KINDS = frozenset({BlockKind.LUNCH, BlockKind.ADVISORY})
NARROW_MINUTES = 25
"""Blocks up to this length need no wide column, whatever their kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One block on one day; ``number`` is its place among all columns."""

    number: int
    day: DayId
    block: Block
    first: bool

    @property
    def narrow(self) -> bool:
        """Whether little happens here, so that little width will do."""
        return self.block.kind in NARROW_KINDS or self.block.minutes <= NARROW_MINUTES

    @property
    def key(self) -> tuple[int, int, BlockId]:
        """The block's start, end and id: the same block on another day has the same key."""
        return self.block.start, self.block.end, self.block.id

    @property
    def whole_day(self) -> bool:
        """Whether it stands for a day, not for one of its blocks."""
        return not self.block.id

    @property
    def span(self) -> Span:
        """The column's piece of the day."""
        return self.block.on(self.day)

    def overlaps(self, span: Span) -> bool:
        """Say whether something on this day shares a minute with the block."""
        return self.day == span.day and self.block.start < span.end and span.start < self.block.end

    def followed_by(self, groups: Iterable[GroupId]) -> bool:
        """Say whether all of these groups keep this row of the bell schedule."""
        return not self.block.groups or self.block.groups.issuperset(groups)


@dataclass(frozen=True, kw_only=True)
class Columns:
    """All columns of a cycle."""

    all: tuple[Column, ...]

    @cached_property
    def by_day(self) -> dict[DayId, tuple[Column, ...]]:
        """The columns of each day, in the order of the cycle."""
        days: dict[DayId, list[Column]] = defaultdict(list)
        for column in self.all:
            days[column.day].append(column)
        return {day: tuple(columns) for day, columns in days.items()}

    def used_by(
        self, span: Span, groups: Sequence[GroupId] = (), *, quiet: bool = False
    ) -> tuple[Column, ...]:
        """Return the columns in which something is shown: the blocks it lasts through.

        Blocks that the groups follow come first, then those whose clock times fit best; of blocks
        that fit alike, lunch and advisory serve only what is ``quiet``. Something outside every
        block is shown in the nearest one, so that nothing is ever left out.
        """
        columns = self.by_day.get(span.day, ())
        chosen: list[Column] = []
        here = span.start
        while here < span.end:
            ahead = [c for c in columns if c.block.end > here and c.block.start < span.end]
            if not ahead:
                break
            best = min(ahead, key=lambda c: (*_misfit(c, here, span, groups), c.narrow != quiet))
            chosen.append(best)
            here = best.block.end
        return tuple(chosen) or _nearest(columns, span)


def _misfit(
    column: Column, here: int, span: Span, groups: Sequence[GroupId]
) -> tuple[bool, int, bool, bool, int]:
    """Return a key that is least for the block in which the time from ``here`` is best shown."""
    block = column.block
    exact = block.start == here and block.end == span.end
    return (
        not column.followed_by(groups),
        max(0, block.start - here),
        not exact,
        here > span.start and block.start < here,
        -min(block.end, span.end),
    )


def _nearest(columns: Sequence[Column], span: Span) -> tuple[Column, ...]:
    def minutes_away(column: Column) -> int:
        return max(column.block.start - span.end, span.start - column.block.end)

    return tuple(sorted(columns, key=minutes_away)[:1])


def columns_of(cycle: Cycle) -> Columns:
    """Return the columns of every day; equal blocks for different groups share one."""
    columns: list[Column] = []
    for day in cycle.day_ids:
        for number, block in enumerate(_distinct(cycle.blocks(day))):
            columns.append(
                Column(number=len(columns), day=day, block=block, first=not number),
            )
    return Columns(all=tuple(columns))


def days_of(columns: Columns) -> Columns:
    """Return a column for each day, from its first block to the end of its last one."""
    days: list[Column] = []
    for day, inside in columns.by_day.items():
        blocks = [column.block for column in inside]
        whole = Block(
            id=BlockId(""),
            start=min(block.start for block in blocks),
            end=max(block.end for block in blocks),
            kind=BlockKind.CLASS,
        )
        days.append(Column(number=len(days), day=day, block=whole, first=True))
    return Columns(all=tuple(days))


def _distinct(blocks: Iterable[Block]) -> tuple[Block, ...]:
    found: dict[tuple[int, int, str], Block] = {}
    for block in blocks:
        key = (block.start, block.end, block.id)
        known = found.get(key)
        if known is None:
            found[key] = block
        elif known.groups:
            everybody = not block.groups
            groups = frozenset() if everybody else known.groups | block.groups
            found[key] = replace(known, groups=groups)
    return tuple(found[key] for key in sorted(found))

"""Time: days with a weight, bell schedules of blocks, and pieces of a day in clock minutes.

Two things clash when their clock times overlap on one day, never because block numbers are equal.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar

from planner.domain.clock import clock_range, time_of_day, written
from planner.domain.ids import BellId, BlockId, DayId, GroupId
from planner.domain.language import say

Answer = TypeVar("Answer")

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MINUTES_A_DAY = 24 * 60
LONGEST_PASSING = 15
"""Minutes: blocks with at most this gap between them follow each other directly."""


class BlockKind(StrEnum):
    """What a block of the bell schedule is for."""

    CLASS = "class"
    ADVISORY = "advisory"
    LUNCH = "lunch"
    SPECIALS = "specials"
    STAFF = "staff"


LESSON_BLOCKS = frozenset({BlockKind.CLASS, BlockKind.SPECIALS})
ADULT_BLOCKS = frozenset({BlockKind.CLASS, BlockKind.SPECIALS, BlockKind.STAFF})
"""Blocks in which adults may meet, observe, talk or plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of one day, from ``start`` up to before ``end`` (minutes since midnight)."""

    day: DayId
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= MINUTES_A_DAY:
            msg = say(
                "A time must end after it starts, within one day: {which}.",
                which=f"{self.day} {time_of_day(self.start)}–{time_of_day(self.end)}",
            )
            raise ValueError(msg)

    @property
    def minutes(self) -> int:
        """Length in minutes."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Say whether both share at least a minute."""
        return self.day == other.day and self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Say whether the other piece lies wholly within this one."""
        return self.day == other.day and self.start <= other.start and other.end <= self.end

    def __str__(self) -> str:
        return f"{self.day} {clock_range(self.start, self.end)}"

    @property
    def written(self) -> str:
        """The piece as files hold it: ``Mon 13:46-14:30``."""
        return f"{self.day} {written(self.start)}-{written(self.end)}"


Times = tuple[Span, ...]
"""Where one session is placed: one piece a day, in the order of the cycle's days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A row of a bell schedule; ``groups`` says who follows it (empty: everybody)."""

    id: BlockId
    start: int
    end: int
    kind: BlockKind
    groups: frozenset[GroupId] = frozenset()

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= MINUTES_A_DAY:
            msg = say(
                "Block {id} must end after it starts: {start} to {end}.",
                id=self.id,
                start=time_of_day(self.start),
                end=time_of_day(self.end),
            )
            raise ValueError(msg)

    @property
    def minutes(self) -> int:
        """Length in minutes."""
        return self.end - self.start

    def on(self, day: DayId) -> Span:
        """Return the block's time on one day."""
        return Span(day=day, start=self.start, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bell:
    """A bell schedule: blocks in the order of their start."""

    id: BellId
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "blocks", tuple(sorted(self.blocks, key=lambda b: (b.start, b.end, b.id)))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the cycle; ``weight`` is how often it occurs in an average week."""

    id: DayId
    bell: BellId
    weekday: str = ""
    weight: Fraction = Fraction(1)

    def __post_init__(self) -> None:
        if self.weight <= 0:
            msg = say(
                "Day {id} must occur at least sometimes: weight {weight}.",
                id=self.id,
                weight=self.weight,
            )
            raise ValueError(msg)
        if self.weekday and self.weekday not in WEEKDAYS:
            msg = say(
                "Day {id}: {weekday!r} is not one of {weekdays}.",
                id=self.id,
                weekday=self.weekday,
                weekdays=", ".join(WEEKDAYS),
            )
            raise ValueError(msg)


@dataclass(frozen=True, kw_only=True)
class Cycle:
    """The days that repeat (1 to 20), each with its bell schedule."""

    days: tuple[Day, ...]
    bells: tuple[Bell, ...]

    @cached_property
    def _answers(self) -> dict[Hashable, Any]:
        return {}

    def once(self, question: Hashable, answer: Callable[[], Answer]) -> Answer:
        """Return the answer to a question about this cycle alone, worked out the first time.

        A cycle never changes, and the same is asked for every session of a school.
        """
        if question not in self._answers:
            self._answers[question] = answer()
        return self._answers[question]  # type: ignore[no-any-return]  # what answer() made

    @cached_property
    def _bell_of(self) -> dict[DayId, Bell]:
        bells = {bell.id: bell for bell in self.bells}
        return {day.id: bells[day.bell] for day in self.days}

    @cached_property
    def _position(self) -> dict[DayId, int]:
        return {day.id: number for number, day in enumerate(self.days)}

    @cached_property
    def _day(self) -> dict[DayId, Day]:
        return {day.id: day for day in self.days}

    @property
    def day_ids(self) -> tuple[DayId, ...]:
        """All days in order."""
        return tuple(day.id for day in self.days)

    def position(self, day: DayId) -> int:
        """Return the day's place in the cycle, from 0."""
        return self._position[day]

    def weight(self, day: DayId) -> Fraction:
        """Return how often the day occurs in an average week."""
        return self._day[day].weight

    def order(self, span: Span) -> tuple[int, int, int]:
        """Return a key that sorts pieces of time as they pass."""
        return (self._position[span.day], span.start, span.end)

    def blocks(
        self,
        day: DayId,
        *,
        kinds: Iterable[BlockKind] = tuple(BlockKind),
        followers: frozenset[GroupId] | None = None,
    ) -> tuple[Block, ...]:
        """Return a day's blocks by start, of the given kinds.

        ``followers`` keeps only rows that all of these groups follow (a group follows rows that
        name it and rows that name nobody).
        """
        wanted = frozenset(kinds)
        return tuple(
            block
            for block in self._bell_of[day].blocks
            if block.kind in wanted
            and (followers is None or not block.groups or followers <= block.groups)
        )

    def block_at(self, span: Span) -> Block | None:
        """Return the first block in which the piece begins, if any."""
        for block in self._bell_of[span.day].blocks:
            if block.start <= span.start < block.end:
                return block
        return None

    def runs(
        self,
        day: DayId,
        length: int,
        *,
        kinds: Iterable[BlockKind],
        followers: frozenset[GroupId] | None = None,
    ) -> Iterator[tuple[Block, ...]]:
        """Yield each choice of ``length`` blocks that follow each other directly.

        No lunch, staff time or other block of another kind lies between them, and no gap over
        :data:`LONGEST_PASSING` minutes.
        """
        wanted = frozenset(kinds)
        all_blocks = self.blocks(day, followers=followers)
        for first in all_blocks:
            run = _run_from(first, all_blocks, length)
            if len(run) == length and all(block.kind in wanted for block in run):
                yield run

    def pieces(
        self, day: DayId, minutes: int, *, kinds: Iterable[BlockKind], grain: int
    ) -> tuple[Span, ...]:
        """Return the pieces of ``minutes`` in which adults could meet on one day.

        A piece starts at a multiple of ``grain`` minutes from a block's start and lies within that
        block. Where no block of the day is long enough, it starts with a block and runs over
        the blocks that follow directly, passing time included.
        """
        chosen = self.blocks(day, kinds=kinds)
        inside = {
            Span(day=day, start=start, end=start + minutes)
            for block in chosen
            for start in range(block.start, block.end - minutes + 1, grain)
        }
        if not inside:
            inside = set(self._long_pieces(day, minutes, chosen))
        return tuple(sorted(inside, key=self.order))

    def _long_pieces(self, day: DayId, minutes: int, chosen: Sequence[Block]) -> Iterator[Span]:
        for first in chosen:
            end = first.end
            for block in chosen:
                if end < block.start <= end + LONGEST_PASSING or block.start == end:
                    end = block.end
                if end - first.start >= minutes:
                    yield Span(day=day, start=first.start, end=first.start + minutes)
                    break

    @cached_property
    def weeks(self) -> tuple[tuple[DayId, ...], ...]:
        """The cycle cut into weeks: a new one starts when the weekday falls back.

        Days with the same weekday in a row (four kinds of Friday) belong to one week.
        """
        weeks: list[list[DayId]] = [[]]
        last = -1
        for day in self.days:
            number = WEEKDAYS.index(day.weekday) if day.weekday else last
            if number < last and weeks[-1]:
                weeks.append([])
            weeks[-1].append(day.id)
            last = number
        return tuple(tuple(week) for week in weeks)

    def weekly_days(self, week: Sequence[DayId]) -> tuple[DayId, ...]:
        """Return the days of one week that come every time (weight at least 1), or else all."""
        sure = tuple(day for day in week if self.weight(day) >= 1)
        return sure or tuple(week)

    def daily(self, week: Sequence[DayId], times: int) -> bool:
        """Say whether so many times a week is once on each day, occasional days included.

        With four days that come every week and four kinds of Friday, five times is.
        """
        weights = [self.weight(day) for day in week]
        return max(weights) <= 1 and sum(weights) == times

    def school_days_after(self, day: DayId, lag: int) -> tuple[DayId, ...]:
        """Return the next ``lag`` days of the cycle, going round at its end."""
        here = self.position(day)
        count = min(lag, len(self.days) - 1)
        return tuple(self.days[(here + n) % len(self.days)].id for n in range(1, count + 1))

    def lag(self, earlier: DayId, later: DayId) -> int:
        """Return how many school days ``later`` is after ``earlier``, going round (0 to n-1)."""
        return (self.position(later) - self.position(earlier)) % len(self.days)

    def minutes_a_week(self, spans: Iterable[Span]) -> Fraction:
        """Return the minutes in an average week, each day counted by its weight."""
        return sum((self.weight(span.day) * span.minutes for span in spans), Fraction(0))


def _run_from(first: Block, blocks: Sequence[Block], length: int) -> tuple[Block, ...]:
    """Return up to ``length`` blocks from ``first`` on, each starting soon after the one before."""
    run = [first]
    for block in blocks:
        if len(run) == length:
            break
        if 0 <= block.start - run[-1].end <= LONGEST_PASSING and block is not run[-1]:
            run.append(block)
    return tuple(run)


def in_a_row(spans: Sequence[Span], *, rest: int) -> Iterator[tuple[Span, ...]]:
    """Cut the pieces of one day, sorted by start, wherever at least ``rest`` minutes are free."""
    if not spans:
        return
    row = [spans[0]]
    for earlier, later in pairwise(spans):
        if later.start - earlier.end >= rest:
            yield tuple(row)
            row = []
        row.append(later)
    yield tuple(row)

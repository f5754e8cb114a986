"""One week as a grid: blocks as rows, days as columns. Pure geometry, no spreadsheet.

A block in which several things happen (a talk and an observation) is cut into as many lines as
the fullest day needs; something longer than a block covers the rows it takes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.clock import clock_range
from planner.domain.ids import BlockId, DayId, GroupId
from planner.domain.language import say
from planner.domain.week import MINUTES_A_DAY, Block, BlockKind, Cycle, Span

WIDEST = 10
"""Days beside each other; longer cycles are shown week below week."""

MOST_LINES = 6
"""Things shown in one block of one day, unless a grid shows more; the rest are counted."""

MINOR = frozenset({BlockKind.LUNCH, BlockKind.ADVISORY})
SHORT = 30
"""Minutes: blocks up to this length are minor whatever they are for."""

RowKey = tuple[str, int]
"""A block's id and which of the blocks with that id on a day (lunch waves may share one)."""

Describe = Callable[[Entry, bool], str]
"""The text of an entry; the flag says whether it has to tell its clock times."""

DescribeFree = Callable[[Span], str]
"""The text of a block in which nothing is placed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A block's row: its name and times, and the first and last line it takes (from 0).

    A ``minor`` one is lunch, advisory, or short.
    """

    block: str
    times: str
    minor: bool
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A rectangle of one day, from line ``top`` to ``bottom``.

    ``kind`` is that of the session, ``None`` where nothing is placed; ``block`` is ``None`` where
    the day has no such block. ``entry`` is what is placed there, if it is one thing.
    """

    day: int
    top: int
    bottom: int
    text: str
    kind: Kind | None = None
    block: BlockKind | None = None
    entry: Entry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Days beside each other, with the same rows; ``alike`` holds all days that one stands for."""

    days: tuple[DayId, ...]
    alike: tuple[tuple[DayId, ...], ...]
    lines: tuple[Line, ...]
    cards: tuple[Card, ...]

    @property
    def height(self) -> int:
        """How many lines it has."""
        return self.lines[-1].last + 1 if self.lines else 0


class _Clock(NamedTuple):
    """From when to when, in minutes since midnight."""

    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Week:
    """What one grid shows: entries, whose bell rows, and the words for them.

    With ``compact``, days that are alike are one column if that leaves half of them or fewer, and
    empty rows of one bell are left out where another bell has rows at the same time.
    Without ``staff``, blocks for adults only are left out unless something is in them.
    """

    cycle: Cycle
    entries: Sequence[Entry]
    groups: Collection[GroupId]
    describe: Describe
    describe_free: DescribeFree
    compact: bool = False
    staff: bool = True
    most_lines: int = MOST_LINES

    def bands(self) -> Iterator[Band]:
        """Yield the grid, in one piece or week by week."""
        alike = self._alike() if self.compact else {}
        if alike and 2 * len(alike) <= len(self.cycle.days) and len(alike) <= WIDEST:
            yield self._band(tuple(alike), tuple(alike.values()))
            return
        for days in bands_of_days(self.cycle):
            yield self._band(days, tuple((day,) for day in days))

    def _alike(self) -> dict[DayId, tuple[DayId, ...]]:
        """Return the first of each set of days on which the same happens, with all of them."""
        found: dict[object, list[DayId]] = {}
        for day in self.cycle.day_ids:
            placed = tuple(
                (entry.span.start, entry.span.end, self.describe(entry, False))  # noqa: FBT003 - as declared
                for entry in self.entries
                if entry.span.day == day
            )
            rows = rows_of(self.cycle, (day,), self.groups)
            times = tuple(
                (key, of[day].start, of[day].end, of[day].kind) for key, of in rows.items()
            )
            found.setdefault((times, placed), []).append(day)
        return {days[0]: tuple(days) for days in found.values()}

    def _band(self, days: tuple[DayId, ...], alike: tuple[tuple[DayId, ...], ...]) -> Band:
        placed = [entry for entry in self.entries if entry.span.day in days]
        rows = with_own_rows(rows_of(self.cycle, days, self.groups), placed)
        contents = places(rows, placed)
        rows = rows if self.staff else _with_students(rows, contents)
        rows = _without_idle(rows, contents) if self.compact else rows
        lines = tuple(_lines(rows, days, contents, self.most_lines))
        cards = tuple(
            card
            for number, day in enumerate(days)
            for card in self._cards(number, day, rows, lines, contents)
        )
        return Band(days=days, alike=alike, lines=lines, cards=cards)

    def _cards(
        self,
        number: int,
        day: DayId,
        rows: Rows,
        lines: Sequence[Line],
        contents: Contents,
    ) -> Iterator[Card]:
        """Yield one day from top to bottom; the same single entry in adjoining rows is one card."""
        keys = list(rows)
        at = 0
        while at < len(keys):
            found = contents.get((keys[at], day), [])
            end = at
            if len(found) == 1:
                while end + 1 < len(keys) and contents.get((keys[end + 1], day)) == found:
                    end += 1
                covered = _Clock(_usual(rows[keys[at]]).start, _usual(rows[keys[end]]).end)
                yield self._card(number, (lines[at].first, lines[end].last), found[0], covered)
            elif found:
                usual = _usual(rows[keys[at]])
                yield from self._stack(number, lines[at], found, _Clock(usual.start, usual.end))
            else:
                block = rows[keys[at]].get(day) if keys[at][0] else _usual(rows[keys[at]])
                yield self._free(number, day, lines[at], block)
            at = end + 1

    def _card(self, number: int, lines: tuple[int, int], entry: Entry, row: _Clock) -> Card:
        timed = row != _Clock(entry.span.start, entry.span.end)
        return Card(
            day=number,
            top=lines[0],
            bottom=lines[1],
            text=self.describe(entry, timed),
            kind=entry.session.kind,
            block=BlockKind.CLASS,
            entry=entry,
        )

    def _stack(
        self, number: int, line: Line, found: Sequence[Entry], row: _Clock
    ) -> Iterator[Card]:
        """Yield several things of one block below each other; the last takes the lines left."""
        shown = found if len(found) <= self.most_lines else found[: self.most_lines - 1]
        for place, entry in enumerate(shown):
            ends = line.last if place == len(found) - 1 else line.first + place
            yield self._card(number, (line.first + place, ends), entry, row)
        if len(shown) < len(found):
            yield Card(
                day=number,
                top=line.last,
                bottom=line.last,
                text=say("and {number} more", number=len(found) - len(shown)),
                kind=found[-1].session.kind,
                block=BlockKind.CLASS,
            )

    def _free(self, number: int, day: DayId, line: Line, block: Block | None) -> Card:
        if block is None:
            text = ""
        elif block.kind is BlockKind.LUNCH:
            text = say("Lunch")
        else:
            text = self.describe_free(block.on(day))
        return Card(
            day=number,
            top=line.first,
            bottom=line.last,
            text=text,
            block=block.kind if block else None,
        )


Rows = dict[RowKey, dict[DayId, Block]]
"""The rows of a grid in the order of the clock, each with its block on each day."""

Contents = dict[tuple[RowKey, DayId], list[Entry]]
"""What is placed in each row on each day."""


def bands_of_days(cycle: Cycle) -> tuple[tuple[DayId, ...], ...]:
    """Return the days that stand beside each other: all of them, or those of each week."""
    return (cycle.day_ids,) if len(cycle.days) <= WIDEST else cycle.weeks


def rows_of(cycle: Cycle, days: Iterable[DayId], groups: Collection[GroupId]) -> Rows:
    """Return the rows of days that concern these groups, or everybody; they are for reading."""
    chosen = tuple(days)
    following = _named_by_bells(cycle).intersection(groups)
    question = ("rows of a grid", chosen, following)
    return cycle.once(question, partial(_rows_of, cycle, chosen, following))


def _named_by_bells(cycle: Cycle) -> frozenset[GroupId]:
    blocks = (block for day in cycle.day_ids for block in cycle.blocks(day))
    return cycle.once(
        "groups that bells name", lambda: frozenset(one for block in blocks for one in block.groups)
    )


def _rows_of(cycle: Cycle, days: Iterable[DayId], groups: Collection[GroupId]) -> Rows:
    rows: Rows = {}
    for day in days:
        seen: Counter[str] = Counter()
        for block in cycle.blocks(day):
            key = (str(block.id), seen[block.id])
            seen[block.id] += 1
            if not block.groups or any(group in block.groups for group in groups):
                rows.setdefault(key, {})[day] = block
    return _in_order(rows)


def _in_order(rows: Rows) -> Rows:
    """Return rows by the clock, each at the time that it has on most days."""
    usual = {key: _usual(blocks) for key, blocks in rows.items()}
    return {
        key: rows[key]
        for key in sorted(rows, key=lambda key: (usual[key].start, usual[key].end, key))
    }


def with_own_rows(rows: Rows, entries: Iterable[Entry]) -> Rows:
    """Return rows with one more, without a name, for each time that lies outside all of them."""
    own: Rows = {}
    for entry in entries:
        span = entry.span
        known = (blocks[span.day] for blocks in rows.values() if span.day in blocks)
        if not any(_touches(span, block) for block in known):
            block = Block(id=BlockId(""), start=span.start, end=span.end, kind=BlockKind.STAFF)
            own.setdefault(("", span.start * MINUTES_A_DAY + span.end), {})[span.day] = block
    return _in_order({**rows, **own}) if own else rows


def _with_students(rows: Rows, contents: Contents) -> Rows:
    """Return the rows that are not for adults only, and those in which something is placed."""
    used = {key for key, _ in contents}
    return {
        key: blocks
        for key, blocks in rows.items()
        if key in used or any(block.kind is not BlockKind.STAFF for block in blocks.values())
    }


def _without_idle(rows: Rows, contents: Contents) -> Rows:
    """Return the rows in which something is placed, and those that overlap no other."""
    used = {key for key, _ in contents}
    return {
        key: blocks
        for key, blocks in rows.items()
        if key in used or not any(_overlap(blocks, rows[other]) for other in rows if other != key)
    }


def _overlap(one: dict[DayId, Block], other: dict[DayId, Block]) -> bool:
    """Say whether two rows share a minute on some day."""
    return any(
        block.start < other[day].end and other[day].start < block.end
        for day, block in one.items()
        if day in other
    )


def places(rows: Rows, entries: Iterable[Entry]) -> Contents:
    """Return each entry in the rows that it takes."""
    contents: Contents = {}
    for entry in entries:
        for key in _rows_taken(rows, entry):
            contents.setdefault((key, entry.span.day), []).append(entry)
    return contents


def _rows_taken(rows: Rows, entry: Entry) -> list[RowKey]:
    """Return the rows whose blocks it overlaps, of several at one time the best.

    The best is a row that its own students follow, then the one it shares most minutes with. What
    overlaps no block is shown in the last one before it.
    """
    span, groups = entry.span, entry.session.groups
    day = [(key, blocks[span.day]) for key, blocks in rows.items() if span.day in blocks]
    touched = [(key, block) for key, block in day if _touches(span, block)]
    touched.sort(key=lambda pair: _preference(pair[1], span, groups))
    taken: list[tuple[RowKey, Block]] = []
    for key, block in touched:
        if all(other.end <= block.start or block.end <= other.start for _, other in taken):
            taken.append((key, block))
    if taken:
        return [key for key, _ in taken]
    earlier = [key for key, block in day if block.start <= span.start]
    return earlier[-1:] or [key for key, _ in day[:1]]


def _touches(span: Span, block: Block) -> bool:
    """Say whether a block of the day shares a minute with a piece of time."""
    return block.start < span.end and span.start < block.end


def _preference(block: Block, span: Span, groups: Collection[GroupId]) -> tuple[bool, int, int]:
    own = not block.groups or all(group in block.groups for group in groups)
    shared = min(block.end, span.end) - max(block.start, span.start)
    return (not own, -shared, block.start)


def _usual(blocks: dict[DayId, Block]) -> Block:
    """Return the block with the times that the row has on most days."""
    first, *others = blocks.values()
    if all(block.start == first.start and block.end == first.end for block in others):
        return first
    common = Counter((block.start, block.end) for block in blocks.values()).most_common(1)[0][0]
    return next(block for block in blocks.values() if (block.start, block.end) == common)


def _lines(rows: Rows, days: Iterable[DayId], contents: Contents, most: int) -> Iterator[Line]:
    chosen = tuple(days)
    first = 0
    for key, blocks in rows.items():
        fullest = max((len(contents.get((key, day), ())) for day in chosen), default=0)
        last = first + max(1, min(fullest, most)) - 1
        usual = _usual(blocks)
        yield Line(
            block=key[0],
            times=clock_range(usual.start, usual.end),
            minor=usual.kind in MINOR or usual.minutes <= SHORT,
            first=first,
            last=last,
        )
        first = last + 1

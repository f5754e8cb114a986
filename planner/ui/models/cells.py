"""What lies in each cell of the timetable, worked out once for each schedule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.check.timetable import Entry
from planner.ui.models.cards import Card
from planner.ui.models.columns import Column


class State(StrEnum):
    """What a cell without a card says."""

    FREE = "free"
    BUSY = "busy"
    """Taken by something that is shown in another column, since blocks overlap."""
    CLOSED = "closed"
    """Not a block of these students."""
    AWAY = "away"
    """The person is not available, or the students are off site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The part of a card that lies in one cell.

    Attributes:
        top, bottom: where it begins and ends, as shares (0 to 1) of the block's minutes.
        above, below: the free time before and after it in the cell, as shares of the block.
        lane, lanes: its place among those at the same time, side by side.
        start: whether the card begins here; otherwise it continues from the column before.
        joins_left, joins_right: drawn as one with the piece in the neighbouring cell.
        clash: whether the row cannot be in both this and something else at that time.

    """

    card: Card
    top: float
    bottom: float
    above: float = 0.0
    below: float = 0.0
    lane: int = 0
    lanes: int = 1
    start: bool = True
    joins_left: bool = False
    joins_right: bool = False
    clash: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One block of one row: its pieces by time, or what an empty one says.

    ``brief`` is written where the note has no room; ``good`` marks good news: here everybody of
    a team is free.
    """

    pieces: tuple[Piece, ...] = ()
    state: State = State.FREE
    note: str = ""
    brief: str = ""
    good: bool = False


EMPTY = {state: Cell(state=state) for state in State}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An entry with the columns it is shown in."""

    entry: Entry
    columns: tuple[Column, ...]

    @property
    def partial(self) -> bool:
        """Whether it leaves some of its blocks' time free."""
        span = self.entry.span
        return span.start > self.columns[0].block.start or span.end < self.columns[-1].block.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A card with the columns it lies in, before it is cut into pieces."""

    card: Card
    columns: tuple[Column, ...]
    clash: bool


def clashing(entries: Sequence[Entry], at_once: int = 1) -> set[int]:
    """Return the numbers of those entries during which more than ``at_once`` take place."""
    clashes: set[int] = set()
    order = sorted(range(len(entries)), key=lambda n: (entries[n].span.day, entries[n].span.start))
    running: list[int] = []
    for number in order:
        span = entries[number].span
        running = [n for n in running if entries[n].span.overlaps(span)]
        running.append(number)
        if len(running) > at_once:
            clashes.update(running)
    return clashes


def pieces_by_column(placed: Iterable[Placed]) -> dict[int, tuple[Piece, ...]]:
    """Cut one row's cards into pieces, for each column's number."""
    columns: dict[int, list[tuple[Placed, int]]] = defaultdict(list)
    for one in placed:
        for nth, column in enumerate(one.columns):
            columns[column.number].append((one, nth))
    alone = {number for number, inside in columns.items() if len(inside) == 1}
    return {number: tuple(_pieces(inside, alone)) for number, inside in columns.items()}


def _pieces(inside: Sequence[tuple[Placed, int]], alone: set[int]) -> Iterator[Piece]:
    if len(inside) == 1:
        yield _only_piece(*inside[0], alone)
        return
    lanes = _lanes([one.card.entry for one, _ in inside])
    ordered = sorted(
        zip(inside, lanes, strict=True),
        key=lambda item: (item[0][0].card.entry.span.start, item[1][0]),
    )
    shares = [_share(one, nth) for one, nth in inside]
    for (one, nth), (lane, count) in ordered:
        top, bottom = _share(one, nth)
        yield Piece(
            card=one.card,
            top=top,
            bottom=bottom,
            above=top - max((end for _, end in shares if end <= top), default=0.0),
            below=min((begin for begin, _ in shares if begin >= bottom), default=1.0) - bottom,
            lane=lane,
            lanes=count,
            start=nth == 0,
            clash=one.clash,
        )


def _only_piece(one: Placed, nth: int, alone: set[int]) -> Piece:
    """Return the piece of a card that has its cell to itself, and so may join its neighbours."""
    top, bottom = _share(one, nth)
    return Piece(
        card=one.card,
        top=top,
        bottom=bottom,
        above=top,
        below=1.0 - bottom,
        start=nth == 0,
        joins_left=nth > 0 and _joins(one, nth - 1, alone),
        joins_right=_joins(one, nth, alone),
        clash=one.clash,
    )


def _share(one: Placed, nth: int) -> tuple[float, float]:
    """Return where a card begins and ends in its nth column, as shares of the block."""
    block, span = one.columns[nth].block, one.card.entry.span
    top = max(0.0, (span.start - block.start) / block.minutes)
    bottom = min(1.0, (span.end - block.start) / block.minutes)
    if top >= bottom:
        return 0.0, 1.0
    return top, bottom


def _joins(one: Placed, nth: int, alone: set[int]) -> bool:
    """Say whether the card fills its nth column and the one beside it, alone in both."""
    pair = one.columns[nth : nth + 2]
    return (
        len(pair) == 2  # noqa: PLR2004 - a pair
        and pair[1].number == pair[0].number + 1
        and all(column.number in alone for column in pair)
        and _share(one, nth) == _share(one, nth + 1) == (0.0, 1.0)
    )


def _lanes(entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """Return each entry's lane and the number of lanes where it lies.

    Entries that overlap, directly or through others, share the width between them.
    """
    found: list[tuple[int, int]] = [(0, 1)] * len(entries)
    for cluster in _clusters(entries):
        lane_ends: list[int] = []
        lane_of: dict[int, int] = {}
        for number in cluster:
            span = entries[number].span
            free = [lane for lane, end in enumerate(lane_ends) if end <= span.start]
            lane = free[0] if free else len(lane_ends)
            lane_ends[lane : lane + 1] = [span.end]
            lane_of[number] = lane
        for number, lane in lane_of.items():
            found[number] = (lane, len(lane_ends))
    return found


def _clusters(entries: Sequence[Entry]) -> Iterator[list[int]]:
    """Yield runs of entries of one cell, by start, that hang together by overlapping."""
    cluster: list[int] = []
    end = -1
    for number in sorted(range(len(entries)), key=lambda n: entries[n].span.start):
        span = entries[number].span
        if cluster and span.start >= end:
            yield cluster
            cluster = []
        cluster.append(number)
        end = max(end, span.end)
    if cluster:
        yield cluster

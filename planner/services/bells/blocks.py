"""Blocks of one bell schedule as they are pulled about on the clock.

Blocks are spoken of by their place in a tuple, which stays the same while they are moved: the
order of a :class:`planner.domain.week.Bell` follows the clock, and would change under the hand.
All times are minutes since midnight.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from planner.domain.clock import clock
from planner.domain.ids import BlockId, GroupId
from planner.domain.language import say
from planner.domain.week import LESSON_BLOCKS, MINUTES_A_DAY, Block, BlockKind

STEP = 5
"""Minutes: what is dragged comes to rest at a multiple of it."""
SHORTEST = 5
"""Minutes of the shortest block that can be dragged."""
USUAL_LENGTH = 45
"""Minutes of a new block, where there is nothing to go by."""
USUAL_START = 8 * 60
USUAL_PASSING = 5


class Part(StrEnum):
    """What of a block is pulled."""

    WHOLE = "whole"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Blocks that cannot be as they are, and a sentence that says so."""

    blocks: tuple[int, ...]
    sentence: str


def snapped(minutes: float, step: int = STEP) -> int:
    """Return the nearest multiple of ``step``."""
    return round(minutes / step) * step


def together(one: Block, other: Block) -> bool:
    """Say whether some students follow both blocks."""
    return not one.groups or not other.groups or bool(one.groups & other.groups)


def pulled(
    blocks: Sequence[Block], number: int, part: Part, minutes: int, *, push: bool = False
) -> tuple[Block, ...]:
    """Return the blocks with one edge of a block, or all of it, pulled to a time.

    ``minutes`` is where the edge comes to rest (the start, if all of it moves). With ``push`` all
    later blocks of the same students keep their distance, as far as the day goes.
    """
    block = blocks[number]
    if part is Part.START:
        start = max(0, min(minutes, block.end - SHORTEST))
        return _with(blocks, number, replace(block, start=start))
    before = block.start if part is Part.WHOLE else block.end
    later = _later(blocks, number) if push else ()
    last = max((block.end, *(blocks[one].end for one in later)))
    shift = min(minutes - before, MINUTES_A_DAY - last)
    if part is Part.WHOLE:
        shift = max(shift, -block.start)
        moved = replace(block, start=block.start + shift, end=block.end + shift)
    else:
        shift = max(shift, block.start + SHORTEST - block.end)
        moved = replace(block, end=block.end + shift)
    for one in later:
        blocks = _with(blocks, one, _shifted(blocks[one], shift))
    return _with(blocks, number, moved)


def _with(blocks: Sequence[Block], number: int, block: Block) -> tuple[Block, ...]:
    return tuple(block if one == number else other for one, other in enumerate(blocks))


def _shifted(block: Block, minutes: int) -> Block:
    return replace(block, start=block.start + minutes, end=block.end + minutes)


def _later(blocks: Sequence[Block], number: int) -> tuple[int, ...]:
    """Return the blocks of the same students that begin when a block has ended, or after."""
    block = blocks[number]
    return tuple(
        one
        for one, other in enumerate(blocks)
        if one != number and other.start >= block.end and together(block, other)
    )


def clashes(blocks: Sequence[Block]) -> tuple[Clash, ...]:
    """Return which blocks some students would have at once."""
    return tuple(_clashes(blocks))


def _clashes(blocks: Sequence[Block]) -> Iterator[Clash]:
    for (first, one), (second, other) in combinations(enumerate(blocks), 2):
        if together(one, other) and one.start < other.end and other.start < one.end:
            early, late = sorted((one, other), key=lambda block: (block.start, block.end))
            yield Clash(
                blocks=(first, second),
                sentence=say(
                    "{early} runs until {end}, but {late} begins at {start} for the same students.",
                    early=early.id,
                    end=clock(early.end),
                    late=late.id,
                    start=clock(late.start),
                ),
            )


def passing(blocks: Sequence[Block], number: int) -> int | None:
    """Return the minutes until the next block of the same students; ``None`` after the last one.

    Blocks that overlap have no time between them, and so none to show.
    """
    block = blocks[number]
    starts = [blocks[one].start for one in _later(blocks, number)]
    return min(starts) - block.end if starts else None


def class_minutes(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return how many minutes of class a student has who has least and who has most of them."""
    groups: set[GroupId] = set()
    for block in blocks:
        groups |= block.groups
    lessons = [block for block in blocks if block.kind in LESSON_BLOCKS]
    totals = [
        sum(block.minutes for block in lessons if not block.groups or group in block.groups)
        for group in groups
    ] or [sum(block.minutes for block in lessons)]
    return min(totals), max(totals)


def added(blocks: Sequence[Block], after: int | None = None, at: int | None = None) -> Block:
    """Return a new block like its neighbour: after a block, at a time, or at the end of the day.

    It is as long as the gap that it falls into, if there is one, and at most as long as the block
    before it; where the day is full it takes the last minutes of it.
    """
    number = after if after is not None else _last(blocks, at)
    like = blocks[number] if number is not None else None
    start = at if at is not None else _after(like)
    groups = like.groups if like is not None and at is None else frozenset[GroupId]()
    block = Block(
        id=free_name(blocks), start=start, end=start + 1, kind=BlockKind.CLASS, groups=groups
    )
    begun = [other.start for other in blocks if other.start > start and together(block, other)]
    length = like.minutes if like is not None else USUAL_LENGTH
    return replace(block, end=_end(start, min(begun, default=None), length))


def _after(block: Block | None) -> int:
    """Return when a block after this one begins, or the first of the day."""
    if block is None:
        return USUAL_START
    return min(block.end + USUAL_PASSING, MINUTES_A_DAY - SHORTEST)


def _last(blocks: Sequence[Block], at: int | None) -> int | None:
    """Return the block that ends last, by a time if one is given."""
    ends = [(block.end, n) for n, block in enumerate(blocks) if at is None or block.end <= at]
    return max(ends)[1] if ends else None


def _end(start: int, until: int | None, minutes: int) -> int:
    """Return where a block from ``start`` ends that keeps clear of the next one, if it can."""
    end = min(start + minutes, MINUTES_A_DAY)
    if until is not None and until - start >= SHORTEST:
        end = min(end, until)
    return end


def free_name(blocks: Sequence[Block]) -> BlockId:
    """Return a short id that no block has: the first of ``P1``, ``P2``, … that is free."""
    taken = {block.id for block in blocks}
    number = 1
    while f"P{number}" in taken:
        number += 1
    return BlockId(f"P{number}")


def lanes(blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    """Return for each block which part of its column's width it takes: its lane, of how many.

    Blocks of different students at one time lie beside each other; those that clash do not, so
    that the clash is seen.
    """
    beside = [[n for n, other in enumerate(blocks) if _beside(block, other)] for block in blocks]
    order = sorted(range(len(blocks)), key=lambda n: (blocks[n].start, blocks[n].end, n))
    lane: dict[int, int] = {}
    usual: dict[frozenset[GroupId], int] = {}
    for number in order:
        taken = {lane[other] for other in beside[number] if other in lane}
        wished = usual.get(blocks[number].groups)
        free = next(n for n in range(len(taken) + 1) if n not in taken)
        lane[number] = wished if wished is not None and wished not in taken else free
        if blocks[number].groups:
            usual[blocks[number].groups] = lane[number]
    widths = _widths(beside, lane)
    return tuple((lane[n], widths[n]) for n in range(len(blocks)))


def _beside(one: Block, other: Block) -> bool:
    return not together(one, other) and one.start < other.end and other.start < one.end


def _widths(beside: Sequence[Sequence[int]], lane: dict[int, int]) -> dict[int, int]:
    """Return how many lanes there are where each block lies: as many as those beside it reach."""
    widths: dict[int, int] = {}
    for number in lane:
        if number in widths:
            continue
        reached, edge = {number}, [number]
        while edge:
            for other in beside[edge.pop()]:
                if other not in reached:
                    reached.add(other)
                    edge.append(other)
        width = 1 + max(lane[one] for one in reached) if len(reached) > 1 else 1
        widths |= dict.fromkeys(reached, width)
    return widths

"""Where the blocks of bell schedules lie in their columns, and what is under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.week import Block
from planner.services.bells.blocks import Part, lanes
from planner.ui.models.clock_scale import ClockScale

GRIP = 6
"""Device-independent pixels at the upper and the lower edge by which a block's edge is pulled."""
BETWEEN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in device-independent pixels."""

    left: int
    top: int
    width: int
    height: int

    def holds(self, x: int, y: int) -> bool:
        """Say whether a place is inside."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


def boxes(
    blocks: Sequence[Block],
    scale: ClockScale,
    left: int,
    width: int,
    beside: Sequence[tuple[int, int]] | None = None,
) -> tuple[Box, ...]:
    """Return where each block lies in a column; ``beside``: their lanes, if these are known."""
    found = []
    for block, (lane, of) in zip(blocks, beside or lanes(blocks), strict=True):
        first = left + width * lane // of
        last = left + width * (lane + 1) // of - (BETWEEN if lane + 1 < of else 0)
        top = scale.y(block.start)
        height = max(3, scale.y(block.end) - top - 1)
        found.append(Box(left=first, top=top, width=last - first, height=height))
    return tuple(found)


def grip(found: Sequence[Box], x: int, y: int) -> tuple[int, Part] | None:
    """Return the block under the pointer, and what of it would be pulled.

    The edges of low blocks are not told apart from the whole: they are set by keys or in fields.
    """
    for number in reversed(range(len(found))):
        box = found[number]
        if not box.holds(x, y):
            continue
        if box.height >= 3 * GRIP:
            if y < box.top + GRIP:
                return number, Part.START
            if y >= box.top + box.height - GRIP:
                return number, Part.END
        return number, Part.WHOLE
    return None


def neighbour(blocks: Sequence[Block], number: int, steps: int) -> int:
    """Return the block so many places later or earlier in the day, or the last or first one."""
    order = sorted(range(len(blocks)), key=lambda n: (blocks[n].start, blocks[n].end, n))
    place = order.index(number) + steps
    return order[max(0, min(len(order) - 1, place))]


def nearest(blocks: Sequence[Block], minutes: int) -> int:
    """Return the block that begins nearest to a time."""
    return min(range(len(blocks)), key=lambda n: abs(blocks[n].start - minutes), default=-1)

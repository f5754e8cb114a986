"""Pins at a time of the clock move with the block in which they lie.

So do the cards of the schedule, in every change of the school (:mod:`planner.domain.keeping`); a
pin is a row of a table, which nothing changes but what is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.domain.activity import Pin
from planner.domain.ids import BellId
from planner.domain.school import School
from planner.domain.week import MINUTES_A_DAY, Block

Pairs = Sequence[tuple[Block, Block]]
"""Blocks as they were, each with what it is now; those that are gone are not among them."""


def moved_pins(school: School, bell: BellId, pairs: Pairs) -> tuple[Pin, ...]:
    """Return the pins, those on the days of a bell at the times at which their blocks are now."""
    return tuple(_moved(school, bell, pairs, pin) for pin in school.pins)


def _moved(school: School, bell: BellId, pairs: Pairs, pin: Pin) -> Pin:
    days = {day.id: day.bell for day in school.cycle.days}
    if pin.day is None or pin.start is None or days[pin.day] != bell:
        return pin
    pair = next(_pairs_around(pairs, pin.start, pin.end), None)
    if pair is None:
        return pin
    old, new = pair
    shift = new.start - old.start
    end = pin.end
    if end is not None:
        end = new.end if end == old.end else min(end + shift, MINUTES_A_DAY)
    return replace(pin, start=pin.start + shift, end=end)


def _pairs_around(pairs: Pairs, start: int, end: int | None) -> Iterator[tuple[Block, Block]]:
    """Yield the blocks that hold a time, then those in which it begins."""
    begun = [pair for pair in pairs if pair[0].start <= start < pair[0].end]
    yield from (pair for pair in begun if end is not None and end <= pair[0].end)
    yield from begun

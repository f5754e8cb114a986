"""The schedule moves with the bell: what lay in a block lies in it when the block has moved.

A session keeps the blocks it takes, and so the teachers, rooms and students it has there. What no
longer fits into its block comes to rest at the block's end, and the certificate says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.domain.activity import Pin
from planner.domain.ids import BellId, DayId, GroupId, SessionId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.week import MINUTES_A_DAY, Block, Span

Pairs = Sequence[tuple[Block, Block]]
"""Blocks as they were, each with what it is now; those that are gone are not among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """What became of the blocks of one bell, on the days that it rings, or on some of them."""

    project: Project
    bell: BellId
    pairs: Pairs
    days: frozenset[DayId] | None = None

    def schedule(self) -> Schedule:
        """Return the schedule with every session in the blocks that it was in."""
        placements = tuple(map(self._followed, self.project.schedule.placements))
        return replace(self.project.schedule, placements=placements)

    def pins(self) -> tuple[Pin, ...]:
        """Return the pins, those at a time of the clock with the block in which it lies."""
        return tuple(map(self._repinned, self.project.school.pins))

    def _followed(self, placement: Placement) -> Placement:
        groups = self._groups(placement.session)
        times = tuple(self.moved(span, groups) for span in placement.times)
        return placement if times == placement.times else replace(placement, times=times)

    def _groups(self, session: SessionId) -> frozenset[GroupId]:
        known = self.project.demand.by_id.get(session)
        groups = known.groups if known is not None else ()
        return self.project.school.followers(groups)

    def _repinned(self, pin: Pin) -> Pin:
        if pin.day is None or pin.start is None:
            return pin
        span = Span(day=pin.day, start=pin.start, end=pin.end or pin.start + 1)
        moved = self.moved(span, self._groups(self.project.school.session_of(pin)))
        return replace(pin, start=moved.start, end=moved.end if pin.end is not None else None)

    def moved(self, span: Span, groups: Iterable[GroupId] = ()) -> Span:
        """Return where a piece of a day lies now; ``groups``: whose bell rows it keeps."""
        if not self._rings(span.day):
            return span
        followers = frozenset(groups)
        mine = [
            (old, new)
            for old, new in self.pairs
            if not followers or not old.groups or followers <= old.groups
        ]
        first = next(((o, n) for o, n in mine if o.start <= span.start < o.end), None)
        if first is None:
            return span
        old, new = first
        last = next((n for o, n in mine if o.end == span.end and o.end > old.end), None)
        if span.start == old.start and (span.end == old.end or last is not None):
            end = new.end if last is None else last.end
            return replace(span, start=new.start, end=max(end, new.start + 1))
        return _inside(span, new, span.start - old.start)

    def _rings(self, day: DayId) -> bool:
        cycle = self.project.school.cycle
        known = self.days is None or day in self.days
        return known and cycle.days[cycle.position(day)].bell == self.bell


def _inside(span: Span, block: Block, offset: int) -> Span:
    """Return a piece of the same length in a block, as far from its start as it can be."""
    start = block.start + max(0, min(offset, block.minutes - span.minutes))
    return replace(span, start=start, end=min(start + span.minutes, MINUTES_A_DAY))

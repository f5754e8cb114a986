"""How many blocks can somebody spend in classes? A count that may be too high, never too low.

Blocks are counted on each day of the cycle: a class that meets daily at one block of a week takes
five. Promised planning time, limits a day and what somebody must attend besides are taken off.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import gcd

from planner.check.openings import Choices
from planner.check.supply import Supply, side_by_side
from planner.domain.activity import TEACHING
from planner.domain.ids import DayId
from planner.domain.session import Session
from planner.domain.week import Span


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What leaves somebody less than the blocks there are.

    Attributes:
        most: blocks in classes on each day, where they are limited.
        kept_free: blocks that must stay free of classes on each day; of no account on days whose
            blocks overlap.
        besides: sessions that somebody must be in besides.

    """

    most: Mapping[DayId, int] = field(default_factory=dict)
    kept_free: Mapping[DayId, int] = field(default_factory=dict)
    besides: Sequence[Session] = ()


def rows_within(supply: Supply, choices: Iterable[Choices]) -> dict[DayId, list[Span]]:
    """Return for each day the blocks that lie within some of these times."""
    spans = frozenset(span for one in choices for times in one for span in times)
    found: dict[DayId, list[Span]] = defaultdict(list)
    for day, rows in supply.rows.items():
        mine = [span for span in spans if span.day == day]
        found[day] = [row for row in rows if any(span.contains(row) for span in mine)]
    return {day: rows for day, rows in found.items() if rows}


def blocks_at_most(supply: Supply, choices: Sequence[Choices], limits: Limits) -> int:
    """Return the most blocks that sessions with these choices of times can take together."""
    rows = rows_within(supply, choices)
    count = {day: side_by_side(mine) for day, mine in rows.items()}
    taken = _taken(supply, rows, count, limits.besides)
    kept = {d: limits.kept_free.get(d, 0) for d, mine in rows.items() if len(mine) == count[d]}
    a_day = {
        day: max(0, min(number - kept.get(day, 0), limits.most.get(day, number)))
        for day, number in count.items()
    }
    bounds = [
        sum(len(alike) * min(a_day[day] for day in alike) for alike in _alike(choices, rows)),
        sum(count.values()) - taken,
    ]
    if limits.most:
        most = sum(limits.most.get(day, number) for day, number in count.items())
        classes = [session for session in limits.besides if session.kind in TEACHING]
        bounds.append(most - _taken(supply, rows, count, classes))
    return max(0, min(bounds))


def in_whole_classes(blocks: int, sizes: Iterable[int]) -> int:
    """Return how many of some blocks can be used by classes of these numbers of blocks."""
    step = gcd(*sizes)
    return blocks // step * step if step else blocks


def _alike(choices: Sequence[Choices], rows: Mapping[DayId, object]) -> list[list[DayId]]:
    """Return sets of days on which just the same sessions meet, whatever is chosen."""
    patterns: set[frozenset[DayId]] = set()
    for one in choices:
        days = {frozenset(span.day for span in times) for times in one}
        if len(days) > 1:
            return [[day] for day in rows]
        patterns |= days
    groups: dict[frozenset[frozenset[DayId]], list[DayId]] = defaultdict(list)
    for day in rows:
        groups[frozenset(pattern for pattern in patterns if day in pattern)].append(day)
    return list(groups.values())


def _taken(
    supply: Supply,
    rows: Mapping[DayId, Sequence[Span]],
    count: Mapping[DayId, int],
    besides: Iterable[Session],
) -> int:
    """Return how many of these blocks sessions take up that somebody must be in besides.

    No two of them can be in one block if each takes more than half of it. Where blocks overlap,
    so that two sessions could each take half of what is counted once, none are counted.
    """
    if any(len(rows[day]) > number for day, number in count.items()):
        return 0
    total = 0
    for session in besides:
        times = supply.times(session)
        if times:
            total += min(sum(_halves(rows.get(span.day, ()), span) for span in t) for t in times)
    return total


def _halves(rows: Sequence[Span], span: Span) -> int:
    """Return of how many blocks a piece of time takes more than half."""
    return sum(2 * (min(span.end, r.end) - max(span.start, r.start)) > r.minutes for r in rows)

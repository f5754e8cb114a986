"""The days of a master schedule: their names, and the columns that fit on a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from planner.domain.clock import clock
from planner.domain.ids import BlockId, DayId
from planner.domain.language import mark, say_marked
from planner.domain.week import MINUTES_A_DAY, Block, BlockKind
from planner.services.handout.week_grid import Rows

HOUR = 60
"""Minutes in a column where blocks are too many."""

FULL_NAMES = {
    "Mon": mark("Monday"),
    "Tue": mark("Tuesday"),
    "Wed": mark("Wednesday"),
    "Thu": mark("Thursday"),
    "Fri": mark("Friday"),
    "Sat": mark("Saturday"),
    "Sun": mark("Sunday"),
}


def full_name(day: DayId) -> str:
    """Return ``Monday`` for ``Mon``, and any other id as it is."""
    return say_marked(FULL_NAMES.get(str(day), str(day)))


def rows_that_fit(rows: Rows, day: DayId, most: int) -> Rows:
    """Return a day's rows, or its hours if there are more than fit beside each other."""
    if len(rows) <= most:
        return rows
    blocks = [of_day[day] for of_day in rows.values()]
    return {(clock(hour.start), hour.start): {day: hour} for hour in _hours(blocks)}


def _hours(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield hours that hold all blocks, from the minute at which most of them start."""
    minute = Counter(block.start % HOUR for block in blocks).most_common(1)[0][0]
    first = min(block.start for block in blocks)
    first = max(0, first - (first - minute) % HOUR)
    for start in range(first, max(block.end for block in blocks), HOUR):
        end = min(start + HOUR, MINUTES_A_DAY)
        yield Block(id=BlockId(""), start=start, end=end, kind=BlockKind.CLASS)

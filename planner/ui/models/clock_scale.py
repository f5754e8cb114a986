"""A day on a clock that runs down the screen: minutes to pixels and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

HOUR = 60
EDGE = 15
"""Minutes of the day that are shown before the first thing and after the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockScale:
    """From ``start`` to ``end`` (minutes since midnight), so many pixels a minute, from ``top``."""

    start: int
    end: int
    per_minute: float
    top: int = 0

    def y(self, minutes: float) -> int:
        """Return where a time is."""
        return self.top + round((minutes - self.start) * self.per_minute)

    def minutes(self, y: float) -> float:
        """Return which time is there."""
        return self.start + (y - self.top) / self.per_minute

    @property
    def height(self) -> int:
        """Pixels from the first minute to the last."""
        return round((self.end - self.start) * self.per_minute)

    @property
    def hours(self) -> Iterator[int]:
        """The full hours there are, in minutes since midnight."""
        first = -(-self.start // HOUR) * HOUR
        yield from range(first, self.end + 1, HOUR)


def reach(times: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Return the part of the day to show so that all of these times are seen, a little more.

    Both ends are quarters of an hour.
    """
    known = list(times) or [(8 * HOUR, 15 * HOUR)]
    start = min(start for start, _ in known) - EDGE
    end = max(end for _, end in known) + EDGE
    return max(0, start // EDGE * EDGE), min(24 * HOUR, -(-end // EDGE) * EDGE)

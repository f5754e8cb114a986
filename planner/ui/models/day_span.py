"""Which days of the cycle are shown: one, a week of them, or all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from planner.domain.ids import DayId
from planner.domain.week import Cycle


class Reach(StrEnum):
    """How many days are shown at once."""

    DAY = "day"
    WEEK = "week"
    CYCLE = "cycle"


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySpan:
    """A part of the cycle; ``day`` is one of its days, by its place in the cycle from 0."""

    reach: Reach = Reach.CYCLE
    day: int = 0

    def days(self, cycle: Cycle) -> tuple[DayId, ...]:
        """Return the days that are shown, in their order."""
        return self._parts(cycle)[self._number(cycle)]

    def step(self, cycle: Cycle, steps: int) -> DaySpan:
        """Return what is so many days or weeks later, or the first or last one there is."""
        parts = self._parts(cycle)
        number = max(0, min(len(parts) - 1, self._number(cycle) + steps))
        return self.holding(cycle, parts[number][0])

    def can_step(self, cycle: Cycle, steps: int) -> bool:
        """Say whether there is anything so many days or weeks later."""
        return 0 <= self._number(cycle) + steps < len(self._parts(cycle))

    def holding(self, cycle: Cycle, day: DayId) -> DaySpan:
        """Return a span of the same reach that holds a day: the same one if it does already."""
        if day in self.days(cycle):
            return self
        return replace(self, day=cycle.position(day))

    def reaching(self, reach: Reach) -> DaySpan:
        """Return the days around the same one, as far as this."""
        return replace(self, reach=reach)

    def _number(self, cycle: Cycle) -> int:
        """Return which part of the cycle it is."""
        day = cycle.day_ids[min(self.day, len(cycle.day_ids) - 1)]
        return next(n for n, part in enumerate(self._parts(cycle)) if day in part)

    def _parts(self, cycle: Cycle) -> tuple[tuple[DayId, ...], ...]:
        """Return the cycle cut into what is shown at once."""
        if self.reach is Reach.DAY:
            return tuple((day,) for day in cycle.day_ids)
        if self.reach is Reach.WEEK:
            return cycle.weeks
        return (cycle.day_ids,)

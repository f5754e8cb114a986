"""Which promises about rosters a change of seats would break."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check.judges import JUDGES
from planner.check.report import Breach
from planner.check.timetable import Timetable
from planner.domain.rule import Rule
from planner.domain.schedule import Schedule
from planner.domain.seat_changes import SeatChange, reseated
from planner.services.seats.index import Seating

ABOUT_ROSTERS = frozenset(
    {
        "balanced-sections",
        "co-taught-seats",
        "companions",
        "house-teachers",
        "inclusion-share",
        "least-section-size",
        "linked-activities",
    }
)
"""The codes of rules that a change of seats can break, beside those that no schedule breaks."""


@dataclass(frozen=True, kw_only=True)
class Promises:
    """The promises about rosters, and how well the present schedule keeps them."""

    seating: Seating

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The promised rules that speak of rosters."""
        return tuple(
            rule
            for rule in self.seating.project.rules
            if rule.promised and not rule.physics and rule.code in ABOUT_ROSTERS
        )

    @cached_property
    def _now(self) -> dict[tuple[str, ...], tuple[Breach, ...]]:
        return self._breaches(self.seating.schedule)

    def broken_by(self, changes: Sequence[SeatChange]) -> tuple[str, ...]:
        """Return a sentence for each way in which changes of seats would break a promise.

        What is broken already is not told again.
        """
        if not self.rules:
            return ()
        after = self._breaches(reseated(self.seating.schedule, changes))
        found: list[str] = []
        for key, breaches in after.items():
            now = self._now[key]
            if sum(one.size for one in breaches) > sum(one.size for one in now):
                told = {one.sentence for one in now}
                found += [one.sentence for one in breaches if one.sentence not in told]
        return tuple(dict.fromkeys(found))

    def _breaches(self, schedule: Schedule) -> dict[tuple[str, ...], tuple[Breach, ...]]:
        timetable = Timetable(project=self.seating.project, schedule=schedule)
        return {rule.key: JUDGES[rule.code](rule, timetable).breaches for rule in self.rules}

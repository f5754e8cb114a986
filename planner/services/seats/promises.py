"""Which promises about rosters a change of seats would break."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check.judges import JUDGES
from planner.check.report import Breach
from planner.check.timetable import Timetable
from planner.domain.rule import Rule
from planner.domain.schedule import Roster, Schedule
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
    """The promises about rosters.

    Each of them looks at one course or one section at a time, so only the courses in which seats
    change are judged, before and after.
    """

    seating: Seating

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The promised rules that speak of rosters."""
        return tuple(
            rule
            for rule in self.seating.project.rules
            if rule.promised and not rule.physics and rule.code in ABOUT_ROSTERS
        )

    def broken_by(self, changes: Sequence[SeatChange]) -> tuple[str, ...]:
        """Return a sentence for each way in which changes of seats would break a promise.

        What is broken already is not told again.
        """
        if not self.rules:
            return ()
        part = self._part(changes)
        now, after = self._breaches(part), self._breaches(reseated(part, changes))
        found: list[str] = []
        for earlier, later in zip(now, after, strict=True):
            if sum(one.size for one in later) > sum(one.size for one in earlier):
                told = {one.sentence for one in earlier}
                found += [one.sentence for one in later if one.sentence not in told]
        return tuple(dict.fromkeys(found))

    def _part(self, changes: Sequence[SeatChange]) -> Schedule:
        """Return the schedule of the courses in which seats change, and no more."""
        seating = self.seating
        named = [one for change in changes for one in (change.leaves, change.takes) if one]
        linked = [one for section in named for one in seating.bundles.get(section, ())]
        courses = {seating.course(one) for one in (*named, *linked)}
        sections = [one.id for c in courses if c is not None for one in seating.sections(c)]
        roster = seating.schedule.roster
        return Schedule(
            placements=tuple(p for one in sections for p in seating.placements.get(one, ())),
            rosters=tuple(
                Roster(activity=one, students=roster[one]) for one in sections if one in roster
            ),
        )

    def _breaches(self, schedule: Schedule) -> list[tuple[Breach, ...]]:
        timetable = Timetable(project=self.seating.project, schedule=schedule)
        return [JUDGES[rule.code](rule, timetable).breaches for rule in self.rules]

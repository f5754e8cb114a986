"""How many requests of each course its seats can fill at most, whoever teaches and wherever."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check.flow import SINK, SOURCE, Flow
from planner.check.offering import Offering
from planner.domain.activity import Activity, Request
from planner.domain.ids import ActivityId, CourseId


@dataclass(frozen=True, kw_only=True)
class CourseSeats:
    """The seats of the sections that can take place."""

    offering: Offering

    def seats(self, section: Activity) -> int:
        """Return the most students of a section."""
        return self.offering.school.asked.seats(section)

    def sections(self, course: CourseId) -> list[Activity]:
        """Return the sections of a course that can take place, largest first."""
        able = self.offering.able
        sections = [s for s in self.offering.school.asked.sections[course] if s.id in able]
        return sorted(sections, key=self.seats, reverse=True)

    @cached_property
    def seated(self) -> dict[CourseId, int]:
        """How many requests of each course its seats can fill at most."""
        return {course: self._most(asked) for course, asked in self.offering.live_of.items()}

    def _most(self, asked: Sequence[Request]) -> int:
        alike: dict[tuple[ActivityId, ...], int] = defaultdict(int)
        for request in asked:
            alike[tuple(section.id for section in self.offering.live[request])] += 1
        flow = Flow()
        for sections, number in alike.items():
            flow.widen(SOURCE, ("alike", sections), number)
            for section in sections:
                flow.widen(("alike", sections), section, number)
        for section in {section for sections in alike for section in sections}:
            flow.widen(section, SINK, self.seats(self.offering.school.activity[section]))
        return flow.push()

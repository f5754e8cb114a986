"""How many of their requests can a student have in one week? A count that is never too low."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from planner.check.offering import Offering
from planner.check.openings import Choices
from planner.check.spare_blocks import Limits, blocks_at_most
from planner.domain.activity import Request
from planner.domain.ids import ActivityId, CourseId, GroupId, StudentId
from planner.domain.session import Session
from planner.domain.week import Times

Slots = frozenset[int]
"""Numbers of the times at which some section that a student may sit in can meet."""


@dataclass(frozen=True, kw_only=True)
class Weeks:
    """The weeks of a school's students, each by itself."""

    offering: Offering

    @cached_property
    def asked(self) -> Mapping[StudentId, Sequence[Request]]:
        """What each student asks for and some section is open to them for."""
        mine: dict[StudentId, list[Request]] = defaultdict(list)
        for request in self.offering.live:
            mine[request.student].append(request)
        return mine

    @cached_property
    def beyond(self) -> dict[StudentId, int]:
        """Students with more requests than fit into their week, and by how many, at least."""
        found = {
            student: len(asked) - min(self._by_blocks(student, asked), self._by_times(asked))
            for student, asked in self.asked.items()
        }
        return {student: number for student, number in found.items() if number > 0}

    # By blocks: what the requests take, and what the week has ------------------------------------

    def _by_blocks(self, student: StudentId, asked: Sequence[Request]) -> int:
        left = self._blocks(student, asked)
        costs = sorted(
            min(self._sizes[section.id] for section in self.offering.live[one]) for one in asked
        )
        for number, cost in enumerate(costs):
            left -= cost
            if left < 0:
                return number
        return len(costs)

    @cached_property
    def _sizes(self) -> dict[ActivityId, int]:
        sections = self.offering.school.asked.section.values()
        return {section.id: self.offering.size(section) for section in sections}

    @cached_property
    def _choices(self) -> dict[ActivityId, tuple[Choices, ...]]:
        times, sessions = self.offering.openings.times, self.offering.supply.by_activity
        return {
            section: tuple(
                {id(one): one for s in sessions[section] for one in (times(s),)}.values()
            )
            for section in self.offering.able
        }

    def _blocks(self, student: StudentId, asked: Sequence[Request]) -> int:
        """Return the blocks of the cycle that a student has for classes, at most."""
        choices = {
            id(one): one
            for request in asked
            for section in self.offering.live[request]
            for one in self._choices[section.id]
        }
        groups = frozenset(self.offering.school.asked.student[student].groups)
        key = (frozenset(choices), groups)
        if key not in self._known:
            limits = Limits(besides=tuple(self._attended(groups)))
            self._known[key] = blocks_at_most(self.offering.supply, tuple(choices.values()), limits)
        return self._known[key]

    @cached_property
    def _known(self) -> dict[tuple[frozenset[int], frozenset[GroupId]], int]:
        return {}

    def _attended(self, groups: frozenset[GroupId]) -> Iterator[Session]:
        by_group = self.offering.supply.by_group
        found = {s.id: s for group in groups for s in by_group[group] if s.required}
        yield from found.values()

    # By times: which request can take which, each time once --------------------------------------

    def _by_times(self, asked: Sequence[Request]) -> int:
        """Match requests with times, where any two of these times are the same or apart."""
        slots = [self._slots(request) for request in asked]
        known = [one for one in slots if one is not None]
        if len(known) < len(asked) or not self._apart(frozenset[int]().union(*known)):
            return len(asked)
        taken: dict[int, int] = {}
        return sum(_placed(known, number, taken, set()) for number in range(len(known)))

    @cached_property
    def _slots_of(self) -> dict[tuple[CourseId, tuple[ActivityId, ...]], Slots | None]:
        return {}

    def _slots(self, request: Request) -> Slots | None:
        """Return when some section that a request can be filled by can meet, if that is known."""
        sections = tuple(section.id for section in self.offering.live[request])
        key = (request.course, sections)
        if key not in self._slots_of:
            times = [self.offering.able[section].times for section in sections]
            known = [one for one in times if one is not None]
            self._slots_of[key] = (
                frozenset[int]().union(*known) if len(known) == len(times) else None
            )
        return self._slots_of[key]

    @cached_property
    def _moments(self) -> list[Times]:
        return list(self.offering.openings.numbered)

    @cached_property
    def _are_apart(self) -> dict[Slots, bool]:
        return {}

    def _apart(self, slots: Slots) -> bool:
        """Say whether no two of these times overlap."""
        if slots not in self._are_apart:
            chosen = (self._moments[number] for number in slots)
            self._are_apart[slots] = not any(
                one.overlaps(other)
                for first, second in combinations(chosen, 2)
                for one in first
                for other in second
            )
        return self._are_apart[slots]


def _placed(slots: Sequence[Slots], number: int, taken: dict[int, int], tried: set[int]) -> bool:
    """Find a time for one more request, moving others to other times where it helps."""
    for times in slots[number]:
        if times in tried:
            continue
        tried.add(times)
        if times not in taken or _placed(slots, taken[times], taken, tried):
            taken[times] = number
            return True
    return False

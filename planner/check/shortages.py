"""Courses whose sections are too many for the blocks of the people or rooms that are left to them.

Blocks flow from courses over sections to the people who may teach them, or to the rooms that may
hold them. The sections of a course are worth what they fill, the largest first; the most is filled
if what fills most requests to a block flows first. It is a relaxation: a section may be shared out
among several people or rooms, and each section takes of one need only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, pairwise
from math import floor

from planner.check.course_seats import CourseSeats
from planner.check.flow import SINK, SOURCE, Flow, Node
from planner.check.offering import Offering
from planner.check.spare_blocks import Limits, blocks_at_most, in_whole_classes
from planner.domain.activity import Activity
from planner.domain.ids import ActivityId, CourseId, RoomId
from planner.domain.session import Session


class Scarce(StrEnum):
    """Of what there is too little."""

    PEOPLE = "people"
    ROOMS = "rooms"


@dataclass(frozen=True, kw_only=True)
class Shortage:
    """Courses that compete for the blocks of the same people or rooms in vain.

    Attributes:
        holders: ids of these people or rooms, in the order of their table.
        requests: how many with seats cannot be filled, at least.
        sections: the sections that could be filled, and that have nobody or nowhere else.
        held: how many sections their blocks are enough for, where all are of one size.

    """

    scarce: Scarce
    courses: tuple[CourseId, ...]
    holders: tuple[str, ...]
    requests: int
    sections: tuple[ActivityId, ...]
    held: int | None


def shortages(seats: CourseSeats) -> tuple[Shortage, ...]:
    """Return what is short; no two of them speak of one course, so that they add up.

    Where courses lack people and rooms, that counts of which more is missing.
    """
    found = [*_of_people(seats), *_of_rooms(seats)]
    chosen: list[Shortage] = []
    for courses in _joined([frozenset[Node](short.courses) for short in found]):
        mine = [short for short in found if not courses.isdisjoint(short.courses)]
        missing = {
            scarce: sum(short.requests for short in mine if short.scarce is scarce)
            for scarce in Scarce
        }
        worst = max(Scarce, key=lambda scarce: missing[scarce])
        chosen += (short for short in mine if short.scarce is worst)
    return tuple(chosen)


def _of_people(seats: CourseSeats) -> Iterator[Shortage]:
    """Yield who is short; of each section counts the need with the fewest blocks."""
    blocks = seats.offering.blocks
    holders = {
        section: min(needs, key=lambda need: (sum(blocks[p] for p in need), sorted(need)))
        for section, opening in seats.offering.able.items()
        if (needs := opening.needs)
    }
    yield from _Blocks(
        scarce=Scarce.PEOPLE,
        seats=seats,
        holders=holders,
        blocks={str(person): number for person, number in blocks.items()},
        order=tuple(person.id for person in seats.offering.school.people),
    ).shortages()


def _of_rooms(seats: CourseSeats) -> Iterator[Shortage]:
    rooms = _Rooms(offering=seats.offering)
    yield from _Blocks(
        scarce=Scarce.ROOMS,
        seats=seats,
        holders=rooms.holders,
        blocks={str(room): rooms.blocks(room) for room in rooms.sections},
        order=tuple(room.id for room in seats.offering.school.rooms),
    ).shortages()


@dataclass(frozen=True, kw_only=True)
class _Rooms:
    """The rooms that may hold each section, and the blocks they have for sections, at most."""

    offering: Offering

    @cached_property
    def holders(self) -> dict[ActivityId, frozenset[RoomId]]:
        """The rooms large enough for each section; sections that need none are left out."""
        found: dict[ActivityId, frozenset[RoomId]] = {}
        for section in self.offering.able:
            sessions = self.offering.supply.by_activity[section]
            rooms = frozenset(r for s in sessions for r in s.rooms if self._holds(r, s))
            pinned = {p.room for s in sessions for p in self.offering.openings.pins(s) if p.room}
            if rooms:
                alone = rooms & pinned if len(sessions) == 1 else frozenset[RoomId]()
                found[section] = alone or rooms
        return found

    def _holds(self, room: RoomId, session: Session) -> bool:
        seats = self.offering.school.room[room].seats
        return seats is None or seats >= session.seats

    @cached_property
    def sections(self) -> dict[RoomId, list[ActivityId]]:
        """The sections that each room may hold."""
        found: dict[RoomId, list[ActivityId]] = defaultdict(list)
        for section, rooms in self.holders.items():
            for room in rooms:
                found[room].append(section)
        return found

    def blocks(self, room: RoomId) -> int:
        """Return the blocks that a room has for sections, in all its bays."""
        supply, times = self.offering.supply, self.offering.openings.times
        sessions = [s for one in self.sections[room] for s in supply.by_activity[one]]
        choices = list({id(c): c for s in sessions for c in (times(s),)}.values())
        bays = self.offering.school.room[room].bays
        limits = Limits(besides=self._besides.get(room, []) if bays == 1 else [])
        each = blocks_at_most(supply, choices, limits)
        return bays * in_whole_classes(each, map(self.offering.session_size, sessions))

    @cached_property
    def _besides(self) -> dict[RoomId, list[Session]]:
        """What must take place in each room, and nowhere else."""
        found: dict[RoomId, list[Session]] = defaultdict(list)
        for session in self.offering.supply.required:
            if len(session.rooms) == 1:
                found[session.rooms[0]].append(session)
        return found


@dataclass(frozen=True, kw_only=True)
class _Blocks:
    """Sections and the blocks of their holders, the people or rooms that are left to them."""

    scarce: Scarce
    seats: CourseSeats
    holders: Mapping[ActivityId, Iterable[str]]
    blocks: dict[str, int]
    order: Sequence[str]

    def _size(self, section: Activity) -> int:
        return self.seats.offering.size(section)

    @cached_property
    def _worth(self) -> dict[CourseId, list[int]]:
        """What each section of a course fills beyond those before it; 0 is left out."""
        found: dict[CourseId, list[int]] = {}
        for course, most in self.seats.seated.items():
            sections = self.seats.sections(course)
            if all(s.id in self.holders and self._size(s) for s in sections):
                seats = accumulate(map(self.seats.seats, sections), initial=0)
                filled = [min(most, number) for number in seats]
                found[course] = [more - less for less, more in pairwise(filled) if more > less]
        return found

    @cached_property
    def _alike(self) -> dict[str, str]:
        """For each holder the first that may hold just the same sections: they flow together."""
        sections: dict[str, list[ActivityId]] = defaultdict(list)
        for section, holders in self.holders.items():
            for holder in holders:
                sections[holder].append(section)
        first: dict[tuple[ActivityId, ...], str] = {}
        return {holder: first.setdefault(tuple(mine), holder) for holder, mine in sections.items()}

    def _network(self) -> Flow:
        flow = Flow()
        for course in self._worth:
            for section in self.seats.sections(course):
                size = self._size(section)
                holders = frozenset(self._alike[holder] for holder in self.holders[section.id])
                kind = ("sections", course, holders)
                flow.widen(("course", course), kind, size)
                for holder in sorted(holders):
                    flow.widen(kind, ("holder", holder), size)
        for holder, first in self._alike.items():
            flow.widen(("holder", first), SINK, self.blocks[holder])
        return flow

    @cached_property
    def _flow(self) -> tuple[Flow, Mapping[CourseId, Fraction]]:
        """Return the flow of blocks and how many requests it fills of each course."""
        flow = self._network()
        filled: dict[CourseId, Fraction] = defaultdict(Fraction)
        slots = [(c, worth, self._smallest(c)) for c, each in self._worth.items() for worth in each]
        for course, worth, size in sorted(slots, key=lambda slot: -Fraction(slot[1], slot[2])):
            flow.widen(SOURCE, ("course", course), size)
            sent = flow.push()
            filled[course] += Fraction(worth * sent, size)
            flow.widen(SOURCE, ("course", course), sent - size)
        return flow, filled

    def _smallest(self, course: CourseId) -> int:
        return min(map(self._size, self.seats.sections(course)))

    def shortages(self) -> Iterator[Shortage]:
        """Yield each set of courses that compete in vain."""
        flow, filled = self._flow
        short = [c for c, worth in self._worth.items() if filled[c] < sum(worth)]
        for nodes in _joined([flow.reached(("course", course)) for course in short]):
            found = self._shortage(nodes, filled)
            if found.requests > 0:
                yield found

    def _shortage(self, nodes: frozenset[Node], filled: Mapping[CourseId, Fraction]) -> Shortage:
        courses = [course for course in self._worth if ("course", course) in nodes]
        holders = [h for h in self.order if ("holder", self._alike.get(h)) in nodes]
        most = floor(sum((filled[course] for course in courses), Fraction(0)))
        sections = [s for c in courses for s in self._competing(c, frozenset(holders))]
        sizes = {self._size(section) for section in sections}
        there = sum(number for holder, number in self.blocks.items() if holder in holders)
        return Shortage(
            scarce=self.scarce,
            courses=tuple(courses),
            holders=tuple(holders),
            requests=sum(sum(self._worth[course]) for course in courses) - most,
            sections=tuple(section.id for section in sections),
            held=there // next(iter(sizes)) if len(sizes) == 1 else None,
        )

    def _competing(self, course: CourseId, holders: frozenset[str]) -> list[Activity]:
        """Return the sections of a course that fill requests and that only these may hold."""
        useful = self.seats.sections(course)[: len(self._worth[course])]
        return [section for section in useful if holders.issuperset(self.holders[section.id])]


def _joined(sets: Sequence[frozenset[Node]]) -> list[frozenset[Node]]:
    """Return the sets, those that share a node made one."""
    found: list[frozenset[Node]] = []
    for nodes in sets:
        sharing = [one for one in found if one & nodes]
        found = [one for one in found if not one & nodes]
        found.append(nodes.union(*sharing))
    return found

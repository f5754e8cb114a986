"""Sessions whose room is only counted during the search and chosen afterwards.

Sixty classrooms that are alike are sixty ways to say the same. What the search has to know is that
at no moment more sessions need one of them than there are. By Hall's theorem that is enough for
sessions that lie at equal times; for others it almost is, and :mod:`planner.solver.rooms` tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planner.domain.ids import RoomId, SessionId
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.rules.calm_day import CalmDay
from planner.domain.rules.few_room_changes import FewRoomChanges
from planner.domain.rules.one_session_to_a_room import OneSessionToARoom
from planner.domain.rules.room_fits import RoomFits
from planner.domain.school import School
from planner.domain.session import Session

MANY = 10_000
"""Booleans for rooms. With fewer, rooms are decided with the times: that is exact, and searching
again because counted rooms did not come out would cost more than the Booleans do."""
MOST_SETS = 100
"""Sets of rooms that are counted; only overlapping sets that are not nested make many unions."""


def with_open_room(
    project: Project, sessions: Iterable[Session], rules: Sequence[Rule]
) -> dict[SessionId, tuple[RoomId, ...]]:
    """Return the sessions whose room is chosen after the search, with the rooms that fit each."""
    codes = {rule.code for rule in rules}
    if OneSessionToARoom.code not in codes:
        return {}
    asked = _Asked(project.school, rules)
    found: dict[SessionId, tuple[RoomId, ...]] = {}
    booleans = 0
    for session in sessions:
        rooms = _fitting(session, project.school) if RoomFits.code in codes else session.rooms
        if len(session.rooms) > 1 and rooms and not asked.for_room_of(session):
            found[session.id] = rooms
            booleans += len(session.rooms) * (1 + len(session.candidates))
    return found if booleans >= MANY else {}


def _fitting(session: Session, school: School) -> tuple[RoomId, ...]:
    seats = ((room, school.room[room].seats) for room in session.rooms)
    return tuple(room for room, most in seats if most is None or most >= session.seats)


class _Asked:
    """What asks by name for a session's room, so that the search has to decide it."""

    def __init__(self, school: School, rules: Iterable[Rule]) -> None:
        self._school = school
        self._people = {rule.person for rule in rules if isinstance(rule, FewRoomChanges)}
        self._groups = {rule.group for rule in rules if isinstance(rule, CalmDay)}
        self._pinned = {school.session_of(pin) for pin in school.pins if pin.room is not None}
        parts = {part for room in school.rooms for part in room.parts}
        self._simple = {
            room.id: room.campus
            for room in school.rooms
            if not room.parts and room.bays == 1 and room.id not in parts
        }

    def for_room_of(self, session: Session) -> bool:
        """Say whether a rule, a pin, a campus or a divided room makes it matter which room."""
        attending = (one for g in session.groups for one in (g, *self._descent(g)))
        return (
            not all(room in self._simple for room in session.rooms)
            or len({self._simple[room] for room in session.rooms}) > 1
            or session.id in self._pinned
            or not self._people.isdisjoint(session.people)
            or not self._groups.isdisjoint(attending)
        )

    def _descent(self, group: str) -> Iterator[str]:
        """Yield the groups of calm-day rules that are a part of a group."""
        for calm in self._groups:
            if group in self._school.ancestors(calm):
                yield calm


def sets_to_count(choices: Iterable[Iterable[RoomId]]) -> list[frozenset[RoomId]]:
    """Return every set of rooms and the unions of overlapping ones, smallest first.

    A set that lies within another adds no union. Disjoint sets need none, for the counts of both
    say as much.
    """
    found = dict.fromkeys(sorted(map(frozenset, choices), key=lambda one: (len(one), sorted(one))))
    fresh, chosen = list(found), len(found)
    while fresh and len(found) < MOST_SETS:
        unions = {
            one | other
            for one in fresh
            for other in found
            if one & other and not one <= other and not other <= one
        }
        fresh = sorted(unions - found.keys(), key=lambda one: (len(one), sorted(one)))
        found |= dict.fromkeys(fresh)
    return sorted(list(found)[: max(MOST_SETS, chosen)], key=len)

"""Who and what is taken in which minute of the cycle: one bit each in one large number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from planner.check.changes import Read
from planner.check.state import State
from planner.domain.ids import GroupId, PersonId, RoomId, SessionId, StudentId
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import MINUTES_A_DAY, Span


class Masks:
    """The minutes at which people, groups, rooms and students of one state are taken.

    Masks are made when they are asked for. An edit keeps all that it does not touch.
    """

    def __init__(self, state: State, known: dict[Read, int] | None = None) -> None:
        self.state = state
        self._known: dict[Read, int] = known or {}

    def after(self, state: State, touched: Iterable[Read]) -> Masks:
        """Return the masks of a later state in which only so much differs."""
        gone = frozenset(touched)
        kept = {read: mask for read, mask in self._known.items() if read not in gone}
        return Masks(state, kept)

    def of(self, table: str, which: str, without: SessionId) -> int:
        """Return the minutes taken by what a look-up finds, without one session."""
        entries = self.state.tables[table].get(which, ())
        if any(entry.session.id == without for entry in entries):
            return self.during(e.span for e in entries if e.session.id != without)
        read = (table, which)
        known = self._known.get(read)
        if known is None:
            known = self._known[read] = self.during(entry.span for entry in entries)
        return known

    def during(self, spans: Iterable[Span]) -> int:
        """Return the minutes of some pieces of time; those on unknown days are none."""
        lookups, mask = self.state.lookups, 0
        for span in spans:
            known = lookups.minutes.get(span)
            if known is None and span.day in lookups.days:
                at = lookups.school.cycle.position(span.day) * MINUTES_A_DAY + span.start
                known = lookups.minutes[span] = ((1 << span.minutes) - 1) << at
            mask |= known or 0
        return mask

    # Whom a session could not have ---------------------------------------------------------------

    def person(self, who: PersonId, without: SessionId) -> int:
        """Return when somebody is away or in another session; a stranger never is."""
        known = self.state.lookups.school.person.get(who)
        if known is None:
            return 0
        return self.of("person", who, without) | self.during(known.unavailable)

    def groups(self, groups: Iterable[GroupId], without: SessionId) -> int:
        """Return when students of some groups are in another session or off site."""
        lookups, mask = self.state.lookups, 0
        for one in dict.fromkeys(one for group in groups for one in lookups.related(group)):
            mask |= self.of("group", one, without) | self.during(lookups.off_site(one))
        return mask

    def seats(self, groups: Iterable[GroupId], without: SessionId) -> int:
        """Return when somebody of these groups has a seat in a section."""
        lookups = self.state.lookups
        sections = {
            section
            for group in dict.fromkeys(groups)
            for student in lookups.students_of.get(group, ())
            for section in self.state.sections_of.get(student, ())
        }
        mask = 0
        for section in sections:
            mask |= self.of("activity", section, without)
        return mask

    def student(self, student: StudentId, without: SessionId) -> int:
        """Return when a student has a seat or a group of theirs attends something."""
        mask = 0
        for section in self.state.sections_of.get(student, ()):
            mask |= self.of("activity", section, without)
        for group in self.state.lookups.school.asked.groups_of.get(student, ()):
            mask |= self.of("group", group, without)
        return mask

    def room(self, room: RoomId, without: SessionId) -> int:
        """Return when a room holds as many sessions as it can, or is a part of one in use.

        A room that the school does not have holds any number.
        """
        known = self.state.lookups.school.room.get(room)
        if known is None:
            return 0
        bays = known.bays
        mask = self.of("room", room, without) if bays == 1 else self._full(room, bays, without)
        for other in self.state.lookups.joined_rooms.get(room, ()):
            mask |= self.of("room", other, without)
        return mask

    def _full(self, room: RoomId, bays: int, without: SessionId) -> int:
        """Return when at least so many sessions are in a room."""
        at_least = [-1] + [0] * bays
        for entry in self.state.tables["room"].get(room, ()):
            if entry.session.id != without:
                mask = self.during((entry.span,))
                for number in range(bays, 0, -1):
                    at_least[number] |= at_least[number - 1] & mask
        return at_least[bays]


class Physics:
    """Whether people, students and rooms are free for one session, wherever it is placed."""

    def __init__(self, masks: Masks, session: Session) -> None:
        self._masks = masks
        self._session = session
        self._now = masks.state.placements.get(session.id)
        self._taken: dict[Read, int] = {}

    @cached_property
    def _students(self) -> int:
        """When a student of the groups that attend it is elsewhere."""
        groups, session = self._session.groups, self._session.id
        if not groups:
            return 0
        return self._masks.groups(groups, session) | self._masks.seats(groups, session)

    @cached_property
    def seat_holders(self) -> dict[StudentId, int]:
        """When each student who has a seat in it is elsewhere."""
        section = self._session.activity
        roster = self._masks.state.rosters.get(section, ()) if section is not None else ()
        return {one: self._masks.student(one, self._session.id) for one in roster}

    def _person(self, who: PersonId) -> int:
        read = ("person", who)
        if read not in self._taken:
            self._taken[read] = self._masks.person(who, self._session.id)
        return self._taken[read]

    def _room(self, room: RoomId) -> int:
        read = ("room", room)
        if read not in self._taken:
            self._taken[read] = self._masks.room(room, self._session.id)
        return self._taken[read]

    def room_free(self, room: RoomId, placement_times: Iterable[Span]) -> bool:
        """Say whether a room can take the session at these times."""
        return not self._room(room) & self._masks.during(placement_times)

    def comes(self, who: PersonId, times: Iterable[Span]) -> bool:
        """Say whether somebody is neither away nor elsewhere at these times."""
        return not self._person(who) & self._masks.during(times)

    def losing(self, times: Iterable[Span]) -> Iterator[StudentId]:
        """Yield the students with a seat in it who are elsewhere at these times."""
        mask = self._masks.during(times)
        yield from (one for one, taken in self.seat_holders.items() if taken & mask)

    def clashes(self, placement: Placement) -> tuple[bool, bool]:
        """Say whether something is taken that is needed, and whether that is a clash not there now.

        Seats are not looked at: students leave the section. Nor are the ways between campuses.
        """
        every = self._masks.during(placement.times)
        fresh = self._masks.during(self._fresh(placement))
        any_taken = new = False
        for taken, here_now in self._needed(placement):
            if taken & every:
                any_taken = True
                new = new or bool(taken & (fresh if here_now else every))
        return any_taken, new

    def _fresh(self, placement: Placement) -> Iterator[Span]:
        now = self._now.times if self._now is not None else ()
        yield from (span for span in placement.times if span not in now)

    def _needed(self, placement: Placement) -> Iterator[tuple[int, bool]]:
        """Yield when each of what it needs is taken, and whether it has that now."""
        now = self._now
        for who in placement.people:
            yield self._person(who), now is not None and who in now.people
        if self._session.groups:
            yield self._students, now is not None
        if placement.room is not None:
            yield self._room(placement.room), now is not None and placement.room == now.room

"""Where a session would go at other times: its room, its people, and the class observed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check.masks import Physics
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import TEACHING, Kind, Pin, StaffNeed
from planner.domain.ids import CampusId, PersonId, RoomId, SessionId
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Times

Staff = tuple[tuple[str, PersonId], ...]


@dataclass(frozen=True, kw_only=True)
class Placing:
    """What is chosen for one session that goes to other times of a timetable."""

    timetable: Timetable
    session: Session
    physics: Physics

    def placed(
        self, times: Times, *, staff: Staff | None = None, room: RoomId | None = None
    ) -> Placement:
        """Return the placement at these times.

        People and room that are given are taken. Otherwise its people stay, and are chosen where
        it has no place now; its room stays if it is free, else the best free one that fits.
        """
        if staff is None:
            staff = self._now.staff if self._now is not None else tuple(self._staff(times))
        return Placement(
            session=self.session.id,
            times=times,
            staff=staff,
            room=self._room(times, staff) if room is None else room,
            observed=self._observed(times),
        )

    @cached_property
    def _now(self) -> Placement | None:
        return self.timetable.placement(self.session.id)

    @cached_property
    def _pins(self) -> Sequence[Pin]:
        return self.timetable.school.pinned.get(self.session.id, ())

    # Rooms ---------------------------------------------------------------------------------------

    @cached_property
    def _kept_room(self) -> RoomId | None:
        """The room it is pinned to, or is in now."""
        pinned = (pin.room for pin in self._pins if pin.room in self.session.rooms)
        return next(pinned, self._now.room if self._now is not None else None)

    @cached_property
    def _fitting(self) -> tuple[RoomId, ...]:
        """The rooms that it may take and that have the seats."""
        known = self.timetable.school.room
        seats = {room: known[room].seats for room in self.session.rooms}
        return tuple(
            r for r, limit in seats.items() if limit is None or limit >= self.session.seats
        )

    def _room(self, times: Times, staff: Staff) -> RoomId | None:
        kept = self._kept_room
        pinned = any(pin.room == kept for pin in self._pins if pin.room is not None)
        if kept is not None and (pinned or self.physics.room_free(kept, times)):
            return kept
        free = [room for room in self._fitting if self.physics.room_free(room, times)]
        if free:
            return min(free, key=lambda room: self._merit(room, staff))
        return kept if kept is not None else next(iter((*self._fitting, *self.session.rooms)), None)

    def _merit(self, room: RoomId, staff: Staff) -> tuple[bool, bool, float]:
        """Sort rooms by this: on the same campus, known to its people, not larger than needed."""
        kept = self._kept_room
        elsewhere = kept is not None and self._campus(kept) != self._campus(room)
        seats = self.timetable.school.room[room].seats
        known = any(room in self._rooms_of(person) for _, person in staff)
        return (elsewhere, not known, float("inf") if seats is None else seats)

    def _rooms_of(self, person: PersonId) -> frozenset[RoomId | None]:
        known = self._known_rooms.get(person)
        if known is None:
            entries = self.timetable.of_person(person)
            known = self._known_rooms[person] = frozenset(e.placement.room for e in entries)
        return known

    @cached_property
    def _known_rooms(self) -> dict[PersonId, frozenset[RoomId | None]]:
        return {}

    def _campus(self, room: RoomId) -> CampusId | None:
        known = self.timetable.school.room.get(room)
        return known.campus if known is not None else None

    # People --------------------------------------------------------------------------------------

    @cached_property
    def _same_staff(self) -> Staff | None:
        """The people of the activity's other sessions, if they must be the same."""
        activity = self.session.activity
        if activity is None or not self.timetable.school.activity[activity].same_staff:
            return None
        return next((e.placement.staff for e in self.timetable.of_activity(activity)), None)

    def _staff(self, times: Times) -> Iterator[tuple[str, PersonId]]:
        """Yield people for a session without a place: those of its others, or who can come."""
        if self._same_staff is not None:
            yield from self._same_staff
            return
        taken: set[PersonId] = set()
        for need in self.timetable.needs_of(self.session):
            chosen = self._chosen(need, times, taken)
            taken.update(chosen)
            yield from ((need.role, person) for person in chosen)

    def _chosen(self, need: StaffNeed, times: Times, taken: set[PersonId]) -> Sequence[PersonId]:
        if need.fixed:
            return need.people
        pinned = {pin.person for pin in self._pins}

        def merit(person: PersonId) -> tuple[bool, bool, int]:
            away = not self.physics.comes(person, times)
            return (person not in pinned, away, self._load(person))

        ready = sorted((p for p in dict.fromkeys(need.people) if p not in taken), key=merit)
        wanted = max(need.least, sum(person in pinned for person in ready[: need.most]))
        return ready[:wanted]

    def _load(self, person: PersonId) -> int:
        return sum(entry.span.minutes for entry in self.timetable.of_person(person))

    # The class observed --------------------------------------------------------------------------

    def _observed(self, times: Times) -> SessionId | None:
        """Return the class of the coachee during which an observation or a visit would be."""
        kept = self._now.observed if self._now is not None else None
        if self.session.kind not in (Kind.OBSERVATION, Kind.VISIT) or not self.session.coachee:
            return kept

        def unfit(entry: Entry) -> tuple[bool, bool, bool]:
            beside = self.session.coach in entry.placement.people
            return (beside, not entry.session.groups, entry.session.id != kept)

        seen = (e for e in self._lessons_seen if e.span.contains(times[0]))
        best = min(seen, key=unfit, default=None)
        return best.session.id if best is not None else None

    @cached_property
    def _lessons_seen(self) -> Sequence[Entry]:
        """The classes of the person who is observed or visited."""
        if self.session.coachee is None:
            return ()
        entries = self.timetable.of_person(self.session.coachee)
        return [entry for entry in entries if entry.session.kind in TEACHING]

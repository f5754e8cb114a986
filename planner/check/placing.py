"""Where a session would go at other times: its room, its people, and the class observed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.check.timetable import Entry, Timetable
from planner.domain.activity import TEACHING, Kind, Pin, StaffNeed
from planner.domain.ids import CampusId, PersonId, RoomId, SessionId
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Span, Times

Staff = tuple[tuple[str, PersonId], ...]


@dataclass(frozen=True, kw_only=True)
class Placing:
    """What is chosen for a session that goes to other times of one timetable."""

    timetable: Timetable

    def pins(self, session: Session) -> Sequence[Pin]:
        """Return the pins of a session."""
        return self.timetable.school.pinned.get(session.id, ())

    def placed(
        self, session: Session, times: Times, *, staff: Staff | None = None, room: str | None = None
    ) -> Placement:
        """Return the placement at these times.

        People and room that are given are taken. Otherwise its people stay, and are chosen where
        it has no place now; its room stays if it is free, else the best free one that fits.
        """
        now = self.timetable.placement(session.id)
        if staff is None:
            staff = now.staff if now is not None else tuple(self._staff(session, times))
        chosen = RoomId(room) if room is not None else self._room(session, times, staff)
        return Placement(
            session=session.id,
            times=times,
            staff=staff,
            room=chosen,
            observed=self._observed(session, times, now),
        )

    # Rooms ---------------------------------------------------------------------------------------

    def _room(self, session: Session, times: Times, staff: Staff) -> RoomId | None:
        now = self.timetable.placement(session.id)
        kept = now.room if now is not None else None
        pinned = [pin.room for pin in self.pins(session) if pin.room in session.rooms]
        wanted = pinned or [one for one in (kept,) if one is not None] or list(session.rooms[:1])
        if not session.rooms or pinned or (kept is not None and self.free(kept, session, times)):
            return wanted[0] if wanted else None
        fitting = [one for one in session.rooms if self._fits(one, session)]
        free = [one for one in fitting if self.free(one, session, times)]
        if free:
            return min(free, key=lambda one: self._merit(one, kept, staff))
        return wanted[0] if kept is not None or not fitting else fitting[0]

    def _fits(self, room: RoomId, session: Session) -> bool:
        seats = self.timetable.school.room[room].seats
        return seats is None or seats >= session.seats

    def free(self, room: RoomId, session: Session, times: Times) -> bool:
        """Say whether a room can take one more session at these times."""
        return all(self._held(room, session.id, span) for span in times)

    def _held(self, room: RoomId, session: SessionId, span: Span) -> bool:
        here = self.timetable.school.room.get(room)
        inside = _meanwhile(self.timetable.of_room(room), session, span)
        if here is None or sum(1 for _ in inside) >= here.bays:
            return False
        joined = (
            entry
            for other in self.timetable.joined_rooms(room)
            for entry in _meanwhile(self.timetable.of_room(other), session, span)
        )
        return next(joined, None) is None

    def _merit(self, room: RoomId, kept: RoomId | None, staff: Staff) -> tuple[bool, bool, float]:
        """Sort rooms by this: on the same campus, known to its people, not larger than needed."""
        known = {e.placement.room for _, who in staff for e in self.timetable.of_person(who)}
        elsewhere = kept is not None and self._campus(kept) != self._campus(room)
        seats = self.timetable.school.room[room].seats
        return (elsewhere, room not in known, float("inf") if seats is None else seats)

    def _campus(self, room: RoomId) -> CampusId | None:
        known = self.timetable.school.room.get(room)
        return known.campus if known is not None else None

    # People --------------------------------------------------------------------------------------

    def _staff(self, session: Session, times: Times) -> Iterator[tuple[str, PersonId]]:
        """Yield people for a session without a place: those of its others, or who can come."""
        same = self._same_staff(session)
        if same is not None:
            yield from same
            return
        taken: set[PersonId] = set()
        for need in self.timetable.needs_of(session):
            chosen = self._chosen(session, need, times, taken)
            taken.update(chosen)
            yield from ((need.role, person) for person in chosen)

    def _same_staff(self, session: Session) -> Staff | None:
        if session.activity is None:
            return None
        if not self.timetable.school.activity[session.activity].same_staff:
            return None
        return next((e.placement.staff for e in self.timetable.of_activity(session.activity)), None)

    def _chosen(
        self, session: Session, need: StaffNeed, times: Times, taken: set[PersonId]
    ) -> tuple[PersonId, ...]:
        if need.fixed:
            return need.people
        pinned = {pin.person for pin in self.pins(session)}

        def merit(person: PersonId) -> tuple[bool, bool, int]:
            return (
                person not in pinned,
                not self.can_come(person, session, times),
                self._load(person),
            )

        ready = sorted((p for p in dict.fromkeys(need.people) if p not in taken), key=merit)
        wanted = max(need.least, sum(person in pinned for person in ready[: need.most]))
        return tuple(ready[:wanted])

    def can_come(self, person: PersonId, session: Session, times: Times) -> bool:
        """Say whether somebody is neither away nor in another session at these times."""
        known = self.timetable.school.person.get(person)
        if known is None or any(a.overlaps(span) for a in known.unavailable for span in times):
            return False
        mine = self.timetable.of_person(person)
        return not any(True for span in times for _ in _meanwhile(mine, session.id, span))

    def _load(self, person: PersonId) -> int:
        return sum(entry.span.minutes for entry in self.timetable.of_person(person))

    # The class observed --------------------------------------------------------------------------

    def _observed(self, session: Session, times: Times, now: Placement | None) -> SessionId | None:
        """Return the class of the coachee during which an observation or a visit would be."""
        if session.kind not in (Kind.OBSERVATION, Kind.VISIT) or session.coachee is None:
            return now.observed if now is not None else None
        seen = [
            entry
            for entry in self.timetable.of_person(session.coachee)
            if entry.session.kind in TEACHING and entry.span.contains(times[0])
        ]
        kept = now.observed if now is not None else None
        best = min(seen, key=lambda entry: self._unfit(entry, session, kept), default=None)
        return best.session.id if best is not None else None

    def _unfit(
        self, entry: Entry, session: Session, kept: SessionId | None
    ) -> tuple[bool, bool, bool]:
        coach = session.coach in entry.placement.people
        return (coach, not entry.session.groups, entry.session.id != kept)


def _meanwhile(entries: Iterable[Entry], session: SessionId, span: Span) -> Iterator[Entry]:
    """Yield the entries of other sessions that overlap a piece of time."""
    for entry in entries:
        if entry.session.id != session and entry.span.overlaps(span):
            yield entry

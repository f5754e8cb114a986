"""What of a schedule still means something once the school is another one.

A card stays where it is as long as that says anything: it follows its block to other clock times,
gets the person who teaches now and the room that is asked for now, and loses its place only where
the new school has none such. Seats stay with students who still ask for the course.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from planner.domain.lanes import Lanes
from planner.domain.schedule import Roster, Schedule
from planner.domain.week import Block, Span, Times

if TYPE_CHECKING:
    from planner.domain.activity import Pin
    from planner.domain.ids import DayId, PersonId, RoomId, SessionId
    from planner.domain.lanes import Lane
    from planner.domain.project import Project
    from planner.domain.schedule import Placement
    from planner.domain.school import School
    from planner.domain.session import Session

Staff = tuple[tuple[str, "PersonId"], ...]


def kept_schedule(before: Project, after: Project) -> Schedule:
    """Return what of the schedule of ``before`` still means something in the school of ``after``.

    The schedule itself is returned where all of it does.
    """
    schedule = before.schedule
    placements = tuple(_Keeping(before, after).placements())
    rosters = tuple(_rosters(after.school, schedule.rosters))
    same = _same(placements, schedule.placements) and _same(rosters, schedule.rosters)
    return schedule if same else replace(schedule, placements=placements, rosters=rosters)


def _same(some: tuple[object, ...], others: tuple[object, ...]) -> bool:
    return len(some) == len(others) and all(
        one is other for one, other in zip(some, others, strict=True)
    )


def _rosters(school: School, rosters: tuple[Roster, ...]) -> Iterator[Roster]:
    """Yield the rosters without students who do not ask for the course of the section."""
    asked = school.asked.request if rosters else {}
    for roster in rosters:
        section = school.activity.get(roster.activity)
        course = section.course if section is not None else None
        if course is None:
            continue
        left = tuple(one for one in roster.students if (one, course) in asked)
        if left:
            yield roster if left == roster.students else replace(roster, students=left)


def pins_that_hold(school: School, tables: Mapping[str, Any]) -> tuple[Pin, ...]:
    """Return the pins of a school without those that hold nothing once it has these tables."""
    activities = {one.id: one.sessions for one in tables.get("activities", school.activities)}
    cycle = tables.get("cycle", school.cycle)
    known: dict[str, AbstractSet[str]] = {
        "day": set(cycle.day_ids),
        "block": {block.id for bell in cycle.bells for block in bell.blocks},
        "room": {room.id for room in tables.get("rooms", school.rooms)},
        "person": {person.id for person in tables.get("people", school.people)},
    }

    def holds(pin: Pin) -> bool:
        words = {field: getattr(pin, field) for field in known}
        named = all(word is None or word in known[field] for field, word in words.items())
        sessions = activities.get(pin.activity, 0) if pin.activity is not None else 1
        return named and (pin.session or 1) <= sessions

    held = tuple(pin for pin in school.pins if holds(pin))
    return held if len(held) < len(school.pins) else school.pins


class _Keeping:
    """One change of the school at work: sessions as they were asked for, and as they are now."""

    def __init__(self, before: Project, after: Project) -> None:
        self._before = before
        self._after = after
        self._was, self._now = before.demand.by_id, after.demand.by_id
        self._clock = _Clock(before.school, after.school)
        self._lanes = Lanes(before)
        self._alive = after.school.person.keys()
        self._rooms = after.school.room.keys()

    def placements(self) -> Iterator[Placement]:
        """Yield the placements that are left, in the order in which they were."""
        kept = list(self._kept())
        placed = {one.session for one in kept}
        for one in kept:
            if one.observed is None or one.observed in placed:
                yield one

    def _kept(self) -> Iterator[Placement]:
        taken: set[SessionId] = set()
        for placement in self._before.schedule.placements:
            name = self._name(placement.session)
            if name is not None and name not in taken:
                kept = self._placed(placement, name)
                if kept is not None:
                    taken.add(name)
                    yield kept

    def _name(self, session: SessionId) -> SessionId | None:
        """Return what the session is called now: its number counts only if there are several."""
        if session in self._now:
            return session
        was = self._was.get(session)
        known = self._after.school.activity.get(was.activity) if was and was.activity else None
        if was is None or known is None or was.number > known.sessions:
            return None
        return known.session_id(was.number)

    def _placed(self, placement: Placement, name: SessionId) -> Placement | None:
        was, now = self._was.get(placement.session), self._now[name]
        times = self._times(placement, was, now)
        if not times:
            return None
        observed = self._name(placement.observed) if placement.observed is not None else None
        if placement.observed is not None and observed is None:
            return None
        kept = replace(
            placement,
            session=name,
            times=times,
            staff=self._staff(placement.staff, was, now),
            room=self._room(placement.room, was, now),
            observed=observed,
        )
        return placement if kept == placement else kept

    def _times(self, placement: Placement, was: Session | None, now: Session) -> Times:
        times = placement.times
        if was is not None and times in was.candidates and not now.groups:
            seen = placement.observed
            lanes = self._lanes.of(was, self._was.get(seen) if seen is not None else None)
            for found in self._clock.ways(times, lanes):
                if found in now.candidates:
                    return found
        moved = self._clock.moved(times, was, now)
        if was is None or not moved or was.candidates == now.candidates or moved in now.candidates:
            return moved
        if times not in was.candidates:  # put there by hand against what the data allow
            return moved
        return self._clock.alike(moved, now)

    def _staff(self, staff: Staff, was: Session | None, now: Session) -> Staff:
        """Return who is there now: those who must be, and of a pool those who may still be."""
        left = tuple(pair for pair in staff if pair[1] in self._alive)
        if was is None or (was.staff == now.staff and left == staff):
            return left
        found: dict[tuple[str, PersonId], None] = {}
        for need in now.staff:
            here = [person for role, person in left if role == need.role and person in need.people]
            chosen = need.people if need.fixed else here[: need.most]
            found.update(dict.fromkeys((need.role, person) for person in chosen))
        return tuple(found)

    def _room(self, room: RoomId | None, was: Session | None, now: Session) -> RoomId | None:
        if room in self._rooms and (was is None or was.rooms == now.rooms or room in now.rooms):
            return room
        if room is None and was is not None and was.rooms == now.rooms:
            return None
        return now.rooms[0] if len(now.rooms) == 1 else None


class _Clock:
    """How the blocks of each day were, and how they are."""

    def __init__(self, before: School, after: School) -> None:
        self._before, self._after = before, after
        self._days = after.cycle.day_ids
        self._still = before.cycle == after.cycle
        self._blocks: dict[tuple[bool, DayId, Lane | None], tuple[Block, ...]] = {}

    def moved(self, times: Times, was: Session | None, now: Session) -> Times:
        """Return the times at which the same blocks are now; none where one of them is gone."""
        if self._still:
            return times
        old, new = self._lane(was or now, old=True), self._lane(now, old=False)
        return self._along(times, old, new)

    def ways(self, times: Times, lanes: Iterable[Lane]) -> Iterator[Times]:
        """Yield where something without students may be now, what is likeliest first.

        It goes along with a lane of its people; else it stays where it is, as long as any block
        there does; else it goes along with whatever lane. Each is for the asker to judge.
        """
        if self._still:
            return
        yield from (self._along(times, lane, lane) for lane in lanes)
        if all(self._stands(span) for span in times):
            yield times
        bells = self._before.cycle.bells
        others = dict.fromkeys(block.groups for bell in bells for block in bell.blocks)
        yield from (self._along(times, lane, lane) for lane in others)

    def _along(self, times: Times, old: Lane | None, new: Lane | None) -> Times:
        pieces = [self._piece(span, old, new) for span in times if span.day in self._days]
        found = tuple(piece for piece in pieces if piece is not None)
        return () if len(found) < len(pieces) else found

    def _stands(self, span: Span) -> bool:
        """Say whether a block in which a piece of the day begins is as it was."""
        if span.day not in self._days or span.day not in self._before.cycle.day_ids:
            return False
        before = [one for one in self._of(span.day, None, old=True) if _holds(one, span.start)]
        return not frozenset(before).isdisjoint(self._of(span.day, None, old=False))

    def alike(self, times: Times, now: Session) -> Times:
        """Return the choice of times that begins in the same blocks of the same days, if any."""
        starts = [(span.day, span.start) for span in times]
        for choice in now.candidates:
            if [(span.day, span.start) for span in choice] == starts:
                return choice
        lane = self._lane(now, old=False)
        blocks = self._begins(times, lane)
        return next((one for one in now.candidates if self._begins(one, lane) == blocks), ())

    def _begins(self, times: Times, lane: Lane | None) -> list[tuple[DayId, str]]:
        found = []
        for span in times:
            block = _at(self._of(span.day, lane, old=False), span.start)
            found.append((span.day, block.id if block is not None else f"{span.start}"))
        return found

    def _piece(self, span: Span, was: Lane | None, now: Lane | None) -> Span | None:
        """Return the same piece of the same blocks; as it is where it begins in no block."""
        if span.day not in self._before.cycle.day_ids:
            return span
        old = self._of(span.day, was, old=True)
        new = self._of(span.day, now, old=False)
        first, last = _around(old, span)
        if first is None or last is None:
            return span
        begins, ends = _twin(first, old, new), _twin(last, old, new)
        if begins is None or ends is None:
            return None
        start = begins.start + (span.start - first.start)
        back = ends.end - (last.end - span.end)
        end = back if first is not last or span.end == last.end else start + span.minutes
        if span.start == first.start or start + span.minutes <= ends.end:
            return Span(day=span.day, start=start, end=end) if start < end else None
        return None

    def _lane(self, session: Session, *, old: bool) -> Lane | None:
        """Return the groups whose blocks a session follows; of all where nobody attends."""
        school = self._before if old else self._after
        known = [group for group in session.groups if group in school.group]
        return school.followers(known) if known else None

    def _of(self, day: DayId, lane: Lane | None, *, old: bool) -> tuple[Block, ...]:
        school = self._before if old else self._after
        key = (old, day, lane)
        if key not in self._blocks:
            self._blocks[key] = school.cycle.blocks(day, followers=lane)
        return self._blocks[key]


def _holds(block: Block, minute: int) -> bool:
    return block.start <= minute < block.end


def _at(blocks: tuple[Block, ...], minute: int) -> Block | None:
    return next((one for one in blocks if _holds(one, minute)), None)


def _around(blocks: tuple[Block, ...], span: Span) -> tuple[Block | None, Block | None]:
    """Return the block that holds a piece of the day, or those in which it begins and ends."""
    whole = next((one for one in blocks if one.start <= span.start and span.end <= one.end), None)
    return (whole, whole) if whole else (_at(blocks, span.start), _at(blocks, span.end - 1))


def _twin(block: Block, old: tuple[Block, ...], new: tuple[Block, ...]) -> Block | None:
    """Return what a block is now: that of its id for the same groups, or else of its id.

    Of several, such as lunch in waves that are all called the same, the one at its place.
    """
    named = [one for one in new if one.id == block.id]
    alike = [one for one in named if one.groups == block.groups] or named
    before = [one for one in old if (one.id, one.groups) == (block.id, block.groups)]
    return alike[min(before.index(block), len(alike) - 1)] if alike else None


def renamed_sessions(before: Project, after: Project) -> Mapping[SessionId, SessionId]:
    """Return what each session is called after ids were changed and nothing else.

    Both ask for the same sessions in the same order then. If they do not after all, only sessions
    that are called as before are among them.
    """
    was, now = before.demand.sessions, after.demand.sessions
    if list(map(_shape, was)) == list(map(_shape, now)):
        return {one.id: other.id for one, other in zip(was, now, strict=True)}
    return {one.id: one.id for one in was if one.id in after.demand.by_id}


def _shape(session: Session) -> tuple[object, ...]:
    """Return what new ids leave as it is."""
    return session.kind, session.number, session.seats, len(session.people)

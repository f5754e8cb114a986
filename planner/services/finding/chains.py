"""Which chains of up to three sessions are worth a judgement, and in which order.

The first goes where another is, that one where a third is or to a free place, and the last to a
free place or to where the first was. What is in whose way the targets of single sessions say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from planner.check.moves import Moves
from planner.check.report import Breach
from planner.check.targets import Target
from planner.domain.ids import RoomId, SessionId
from planner.domain.move import Move
from planner.domain.rule import Subject
from planner.domain.schedule import Placement
from planner.domain.week import Times
from planner.services.finding.seat_gains import SeatGains
from planner.services.finding.swap import Gain, gain_of

PLACES = 12
"""Places that are tried for a session that makes way, the best by themselves."""
LAST_PLACES = 4
"""The same for the last of three."""
MOST_ROOMS = 40
"""A session that may be in more rooms than these is not moved for the room alone."""
ONE_TO_A_ROOM = "one-session-to-a-room"
ABOUT_ROOMS = frozenset(
    {ONE_TO_A_ROOM, "room-fits", "few-room-changes", "calm-day", "days-on-campus"}
)
"""The codes of rules that another room at the same times may keep."""


Placing = tuple[SessionId, Times, RoomId | None]
"""Where a session goes; the room is named where only the room is another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place for one session: the target, its gain by itself, and who is in its way.

    ``blockers`` is ``None`` where moving others would not help. ``only_room``: the times stay.
    """

    target: Target
    gain: Gain
    blockers: frozenset[SessionId] | None
    only_room: bool = False

    @property
    def placement(self) -> Placement:
        """Where the session would be."""
        return self.target.move.placements[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where each session of a chain goes."""

    places: tuple[Place, ...]

    @property
    def key(self) -> frozenset[Placing]:
        """What makes it the same plan as another."""
        return frozenset(
            (
                place.placement.session,
                place.placement.times,
                place.placement.room if place.only_room else None,
            )
            for place in self.places
        )

    @property
    def hope(self) -> Gain:
        """What it would gain if nothing interfered."""
        return Gain(
            mended=sum(place.gain.mended for place in self.places),
            seats=sum(place.gain.seats for place in self.places),
            penalty=sum(place.gain.penalty for place in self.places),
        )


@dataclass(frozen=True, kw_only=True)
class Chains:
    """The chains of one state of a project; the targets of each session are asked once."""

    moves: Moves

    # Where to begin ------------------------------------------------------------------------------

    @cached_property
    def seeds(self) -> tuple[SessionId, ...]:
        """Every session: first those in the heaviest breaches, last those that nothing blames."""
        blame = self._blame
        every = (session.id for session in self.moves.project.demand.sessions)
        return tuple(sorted(every, key=lambda one: blame.get(one, Gain()), reverse=True))

    @cached_property
    def _blame(self) -> dict[SessionId, Gain]:
        """What each session has to do with broken promises and with penalty."""
        blame: dict[SessionId, Gain] = defaultdict(Gain)
        for one in self.moves.certificate.judgements:
            if one.holds:
                continue
            size = Gain(mended=int(one.rule.promised), penalty=one.penalty)
            for session in self._named(one.rule.subject, one.rule.about, one.verdict.breaches):
                blame[session] = _sum(blame[session], size)
        return blame

    def _named(
        self, subject: Subject, about: tuple[str, ...], breaches: Iterable[Breach]
    ) -> frozenset[SessionId]:
        named = frozenset(session for breach in breaches for session in breach.sessions)
        if named or subject is Subject.SCHOOL:
            return named
        return frozenset().union(*(self._of_subject.get(one, frozenset()) for one in about))

    @cached_property
    def _of_subject(self) -> dict[str, frozenset[SessionId]]:
        """The sessions of each person, team and group."""
        found: dict[str, set[SessionId]] = defaultdict(set)
        for session in self.moves.project.demand.sessions:
            now = self.moves.project.schedule.get(session.id)
            people = now.people if now is not None else session.fixed_people
            for one in (*people, *session.groups, *((session.team,) if session.team else ())):
                found[one].add(session.id)
        return {one: frozenset(sessions) for one, sessions in found.items()}

    # Places of one session -----------------------------------------------------------------------

    @cached_property
    def _places(self) -> dict[SessionId, tuple[Place, ...]]:
        return {}

    def places(self, session: SessionId) -> tuple[Place, ...]:
        """Return where a session could go, the largest gain by itself first."""
        known = self._places.get(session)
        if known is None:
            found = [_place(self._with_seats(one)) for one in self.moves.targets(session)]
            found += [_place(one, only_room=True) for one in self._other_rooms(session)]
            known = tuple(sorted(found, key=lambda place: place.gain, reverse=True))
            self._places[session] = known
        return known

    def _other_rooms(self, session: SessionId) -> Iterator[Target]:
        """Yield a session in each of its other rooms, if rooms are what could be better."""
        now = self.moves.project.schedule.get(session)
        rooms = self.moves.project.demand.by_id[session].rooms
        if now is None or not self._rooms_matter or len(rooms) > MOST_ROOMS:
            return
        for room in rooms:
            if room != now.room:
                yield self.moves.target_at(session, now.times, room=room)

    @cached_property
    def _rooms_matter(self) -> bool:
        judgements = self.moves.certificate.judgements
        return any(one.rule.code in ABOUT_ROOMS and not one.holds for one in judgements)

    def _open(self, session: SessionId, leaving: frozenset[SessionId]) -> Iterator[Place]:
        """Yield the places in whose way is nobody who stays."""
        for place in self.places(session):
            if place.blockers is not None and place.blockers <= leaving:
                yield place

    # Chains --------------------------------------------------------------------------------------

    def plans(self, seed: SessionId, *, hopeful: bool) -> Iterator[Plan | None]:
        """Yield chains that begin with a session; ``None`` between them, so that one may stop.

        If ``hopeful`` those that would gain by themselves and whose first move would. Of a chain
        that would, some move does, and it is found from that one.
        """
        for first in self.places(seed):
            yield None
            if first.gain.improves or not hopeful:
                for places in self._from(seed, first):
                    plan = Plan(places=places)
                    yield plan if plan.hope.improves or not hopeful else None

    def _from(self, seed: SessionId, first: Place) -> Iterator[tuple[Place, ...]]:
        way = first.blockers
        if way is None or len(way) > 2:  # noqa: PLR2004 - the chain has three sessions at most
            return
        if not way:
            yield from self._free_way(seed, first)
        elif len(way) == 1:
            (blocker,) = way
            yield from self._one_in_the_way(seed, first, blocker)
        else:
            one, other = sorted(way)
            yield from self._two_in_the_way(seed, first, one, other)

    def _free_way(self, seed: SessionId, first: Place) -> Iterator[tuple[Place, ...]]:
        """Yield the move alone, and with somebody who is there going where it was."""
        yield (first,)
        now = self.moves.project.schedule.get(seed)
        if now is None or first.only_room:
            return
        for partner in self._related_at(seed, first.placement.times):
            for place in self._open(partner, frozenset({seed})):
                if place.placement.times == now.times:
                    yield (first, place)

    def _one_in_the_way(
        self, seed: SessionId, first: Place, blocker: SessionId
    ) -> Iterator[tuple[Place, ...]]:
        leaving = frozenset({seed, blocker})
        for number, place in enumerate(self.places(blocker)):
            if place.blockers is None:
                continue
            others = place.blockers - {seed}
            if not others:
                yield (first, place)
            elif len(others) == 1 and number < PLACES:
                (third,) = others
                for last in self._best_open(third, leaving):
                    yield (first, place, last)

    def _two_in_the_way(
        self, seed: SessionId, first: Place, one: SessionId, other: SessionId
    ) -> Iterator[tuple[Place, ...]]:
        for place in self._best_open(one, frozenset({seed, other})):
            for last in self._best_open(other, frozenset({seed, one})):
                yield (first, place, last)

    def _best_open(self, session: SessionId, leaving: frozenset[SessionId]) -> Iterator[Place]:
        yield from islice(self._open(session, leaving), LAST_PLACES)

    def _related_at(self, seed: SessionId, times: Times) -> Iterator[SessionId]:
        """Yield what is placed at some times and has people, groups or a course with a session."""
        asked = self.moves.project.demand.by_id[seed]
        for other in self._at.get(times, ()):
            session = self.moves.project.demand.by_id[other]
            alike = asked.course is not None and asked.course == session.course
            if other != seed and (alike or other in self._near(seed)):
                yield other

    @cached_property
    def _at(self) -> dict[Times, list[SessionId]]:
        found: dict[Times, list[SessionId]] = defaultdict(list)
        for placement in self.moves.project.schedule.placements:
            if placement.session in self.moves.project.demand.by_id:
                found[placement.times].append(placement.session)
        return found

    def _near(self, session: SessionId) -> frozenset[SessionId]:
        """Return the sessions that share a person, a team or a group with one."""
        return frozenset().union(
            *(sessions for sessions in self._of_subject.values() if session in sessions)
        )

    # Judging -------------------------------------------------------------------------------------

    def judged(self, plan: Plan) -> Target:
        """Judge a chain; where rooms would be taken twice, with the rooms changed as well."""
        if len(plan.places) == 1:
            return plan.places[0].target
        chosen = [place.placement for place in plan.places]
        kept = [self._kept(place) for place in plan.places]
        found = self._with_seats(self.moves.judge(Move(placements=tuple(kept))))
        if not any(obstacle.rule[0] == ONE_TO_A_ROOM for obstacle in found.obstacles):
            return found
        for other in (self._rooms_swapped(kept), chosen):
            if other != kept:
                again = self._with_seats(self.moves.judge(Move(placements=tuple(other))))
                if not again.obstacles:
                    return again
        return found

    @cached_property
    def _seats(self) -> SeatGains:
        return SeatGains(project=self.moves.project)

    def _with_seats(self, target: Target) -> Target:
        """Return a target that is not blocked with the seats that students could take then."""
        taken = self._seats.taken_after(target.move) if not target.obstacles else ()
        if not taken:
            return target
        again = self.moves.judge(replace(target.move, seats=(*target.move.seats, *taken)))
        return again if not again.obstacles else target

    def _kept(self, place: Place) -> Placement:
        """Return a placement in the room that the session has now, unless that is the change."""
        now = self.moves.project.schedule.get(place.placement.session)
        if now is None or place.only_room:
            return place.placement
        return replace(place.placement, room=now.room)

    def _rooms_swapped(self, placements: list[Placement]) -> list[Placement]:
        """Let each session take the room of the one whose time it takes, if that fits it."""
        schedule = self.moves.project.schedule
        now = [schedule.get(one.session) for one in placements]
        left: dict[Times, RoomId | None] = {p.times: p.room for p in now if p is not None}
        swapped = []
        for one in placements:
            room = left.get(one.times, one.room)
            fits = room in self.moves.project.demand.by_id[one.session].rooms
            swapped.append(replace(one, room=room) if fits else one)
        return swapped


def _place(target: Target, *, only_room: bool = False) -> Place:
    return Place(
        target=target, gain=gain_of(target), blockers=_blockers(target), only_room=only_room
    )


def _sum(one: Gain, other: Gain) -> Gain:
    return Gain(
        mended=one.mended + other.mended,
        seats=one.seats + other.seats,
        penalty=one.penalty + other.penalty,
    )


def _blockers(target: Target) -> frozenset[SessionId] | None:
    """Return who is in the way of a target; ``None`` if moving them would not help.

    Where people or students are in each other's way, rooms are not looked at: whoever makes way
    may leave theirs.
    """
    if any(not obstacle.sessions for obstacle in target.obstacles):
        return None
    about_rooms = [one for one in target.obstacles if one.rule[0] == ONE_TO_A_ROOM]
    others = [one for one in target.obstacles if one.rule[0] != ONE_TO_A_ROOM]
    return frozenset(one for obstacle in others or about_rooms for one in obstacle.sessions)

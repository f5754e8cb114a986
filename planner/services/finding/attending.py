"""Whether one person can come to a meeting, asked for many times of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from planner.check.counting import own_planning
from planner.check.judges import JUDGES
from planner.check.lookups import Lookups
from planner.check.state import State, state_of
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.ids import CampusId, PersonId, SessionId
from planner.domain.language import say
from planner.domain.people import Person
from planner.domain.project import Project
from planner.domain.rule import Rule, Subject
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.domain.week import Span
from planner.domain.words import listed
from planner.services.finding.meeting import Absence, Because

MEETING = SessionId("finding:meeting")
"""The id of the meeting that is only tried: no school has it."""


@dataclass(frozen=True, kw_only=True)
class WithMeeting(Lookups):
    """The tables of a school with one more session to be placed: the meeting that is tried."""

    @cached_property
    def sessions(self) -> dict[SessionId, Session]:
        """Everything that has to be placed, and the meeting."""
        meeting = Session(id=MEETING, kind=Kind.MEETING, name=say("Meeting"))
        return {**self.project.demand.by_id, MEETING: meeting}


@dataclass(frozen=True, kw_only=True)
class Trial(Timetable):
    """A timetable in which the meeting has a place; ``known`` may serve many of them."""

    known: WithMeeting

    @cached_property
    def state(self) -> State:
        """The schedule with its indexes, the meeting among them."""
        return state_of(self.known, self.schedule)


def trial(
    known: WithMeeting, schedule: Schedule, span: Span, people: tuple[PersonId, ...]
) -> Trial:
    """Return a schedule with a meeting of these people added to it."""
    staff = tuple(("member", person) for person in people)
    placement = Placement(session=MEETING, times=(span,), staff=staff)
    held = replace(schedule, placements=(*schedule.placements, placement))
    return Trial(project=known.project, schedule=held, known=known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """What one person says to one time: an absence, or that they come, in planning time or not."""

    absence: Absence | None = None
    using_planning: bool = False


@dataclass(frozen=True, kw_only=True)
class Attendee:
    """One person's week. Promises about the person are asked of the checker's own judges."""

    project: Project
    timetable: Timetable
    person: Person
    known: WithMeeting

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """What the person has, as time passes."""
        return tuple(self.timetable.of_person(self.person.id))

    @cached_property
    def planning(self) -> frozenset[SessionId]:
        """The sessions of the person's own planning time."""
        return frozenset(e.session.id for e in own_planning(self.timetable, self.person.id))

    @cached_property
    def promises(self) -> tuple[Rule, ...]:
        """What is promised about the person by name."""
        return tuple(
            rule
            for rule in self.project.rules
            if rule.promised and rule.subject is Subject.PERSON and rule.about == (self.person.id,)
        )

    @cached_property
    def _own(self) -> Schedule:
        """The part of the schedule that the person is in."""
        placements = {entry.placement.session: entry.placement for entry in self.entries}
        return Schedule(placements=tuple(placements.values()))

    @cached_property
    def _broken(self) -> dict[tuple[str, ...], int]:
        """How badly each promise is broken already."""
        now = Timetable(project=self.project, schedule=self._own)
        return {rule.key: _size(rule, now) for rule in self.promises}

    def answer(self, span: Span, campus: CampusId | None = None) -> Attendance:
        """Say whether the person can come, at a campus if one is named."""
        away = next((one for one in self.person.unavailable if one.overlaps(span)), None)
        if away is not None:
            sentence = say("{person} is away {away}.", person=self.person.name, away=away)
            return self._missing(Because.AWAY, sentence)
        meant = [entry for entry in self.entries if entry.span.overlaps(span)]
        planning = tuple(e for e in meant if e.session.id in self.planning)
        busy = [entry for entry in meant if entry.session.id not in self.planning]
        tight = list(self._too_far(span, campus)) if campus is not None else []
        if busy or tight:
            return self._busy(busy, tight, planning, span)
        worse = tuple(self._worse(span, planning))
        if not worse:
            return Attendance(using_planning=bool(planning))
        return self._held(worse, planning, span)

    def _busy(
        self, busy: list[Entry], tight: list[Entry], planning: tuple[Entry, ...], span: Span
    ) -> Attendance:
        if busy:
            because = Because.BUSY
            sentence = say(
                "{person} has {busy}.",
                person=self.person.name,
                busy=listed([str(entry) for entry in busy]),
            )
        else:
            because = Because.TRAVEL
            told = listed([str(entry) for entry in tight])
            sentence = say(
                "{person} has no time to travel from or to {told}.",
                person=self.person.name,
                told=told,
            )
        held = planning if planning and any(self._worse(span, planning)) else ()
        return self._missing(because, sentence, [*busy, *tight, *held])

    def _held(self, worse: tuple[str, ...], planning: tuple[Entry, ...], span: Span) -> Attendance:
        """Return that a promise keeps the person away, and whether moving planning would help."""
        if planning and not any(self._worse(span, ())):
            told = listed([str(entry.span) for entry in planning])
            sentence = say(
                "{person}'s planning time {told} is protected: {worse}",
                person=self.person.name,
                told=told,
                worse=worse[0],
            )
            return self._missing(Because.PLANNING, sentence, planning)
        sentence = say(
            "It would break a promise to {person}: {worse}", person=self.person.name, worse=worse[0]
        )
        return self._missing(Because.PROMISE, sentence)

    def _missing(
        self, because: Because, sentence: str, entries: list[Entry] | tuple[Entry, ...] = ()
    ) -> Attendance:
        sessions = tuple(dict.fromkeys(entry.session.id for entry in entries))
        return Attendance(
            absence=Absence(
                person=self.person.id, because=because, sentence=sentence, sessions=sessions
            )
        )

    def _worse(self, span: Span, given_up: tuple[Entry, ...]) -> Iterator[str]:
        """Yield each promise that a meeting, and planning given up for it, would break."""
        gone = frozenset(entry.session.id for entry in given_up)
        held = trial(self.known, self._own.without(gone), span, (self.person.id,))
        for rule in self.promises:
            if _size(rule, held) > self._broken[rule.key]:
                yield rule.sentence(self.project.school)

    def _too_far(self, span: Span, campus: CampusId) -> Iterator[Entry]:
        """Yield what the person has elsewhere with less time between than the way takes."""
        travel = self._travel
        for entry in self.entries:
            place = campus_of(self.timetable, entry)
            if entry.span.day != span.day or place is None or entry.span.overlaps(span):
                continue
            before = entry.span.end <= span.start
            way = (place, campus) if before else (campus, place)
            gap = span.start - entry.span.end if before else entry.span.start - span.end
            if gap < travel.get(way, 0):
                yield entry

    @cached_property
    def _travel(self) -> dict[tuple[CampusId, CampusId], int]:
        return {(t.origin, t.destination): t.minutes for t in self.project.school.travel}


def campus_of(timetable: Timetable, entry: Entry) -> CampusId | None:
    """Return the campus of a session's room; of an observation, that of the observed session."""
    room = entry.placement.room
    if entry.placement.observed is not None:
        observed = timetable.schedule.get(entry.placement.observed)
        room = observed.room if observed else None
    known = timetable.school.room.get(room) if room is not None else None
    return known.campus if known else None


def _size(rule: Rule, timetable: Timetable) -> int:
    return sum(breach.size for breach in JUDGES[rule.code](rule, timetable).breaches)

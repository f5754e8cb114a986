"""The indexes of one schedule: which entries there are, by whatever they are looked up by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter

from planner.check.lookups import Lookups
from planner.domain.activity import TEACHING
from planner.domain.ids import ActivityId, CourseId, GroupId, SessionId, StudentId
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.domain.week import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One day of one placed session: what somebody sees in one cell of their timetable.

    ``order`` sorts the entries of one schedule: by time, and at one time by placement.
    """

    session: Session
    placement: Placement
    span: Span
    order: tuple[float, ...] = field(default=(), compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.session.name} ({self.span})"


in_order = attrgetter("order")

Table = Mapping[Hashable, Sequence[Entry]]
"""Entries by the id of whatever they are looked up by, as time passes."""

WHOSE: dict[str, Callable[[Entry], Iterable[Hashable]]] = {
    "person": lambda entry: dict.fromkeys(entry.placement.people),
    "person on": lambda entry: ((p, entry.span.day) for p in dict.fromkeys(entry.placement.people)),
    "group": lambda entry: entry.session.groups,
    "room": lambda entry: (entry.placement.room,),
    "session": lambda entry: (entry.session.id,),
    "activity": lambda entry: (entry.session.activity,),
    "team": lambda entry: (entry.session.team,),
    "coachee": lambda entry: (entry.session.coachee,),
    "students on": lambda entry: (entry.span.day,) if entry.session.groups else (),
}
"""The look-ups, and under which ids each of them finds an entry; ``None`` is no id."""


@dataclass(frozen=True, kw_only=True)
class State:
    """One schedule with its indexes. ``positions`` says in which order its placements come."""

    lookups: Lookups
    placements: Mapping[SessionId, Placement]
    positions: Mapping[SessionId, float]
    rosters: Mapping[ActivityId, tuple[StudentId, ...]]
    sections_of: Mapping[StudentId, tuple[ActivityId, ...]]
    tables: Mapping[str, Table]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every day of every placed session, as time passes."""
        found = (entry for days in self.tables["session"].values() for entry in days)
        return tuple(sorted(found, key=in_order))

    @cached_property
    def last_position(self) -> float:
        """The position of the last placement."""
        return max(self.positions.values(), default=0)

    @cached_property
    def unknown_sessions(self) -> tuple[SessionId, ...]:
        """The sessions that have a place although nobody asks for them."""
        known = self.lookups.sessions
        return tuple(one for one in self.placements if one not in known)

    @cached_property
    def strange_rosters(self) -> tuple[ActivityId, ...]:
        """Whatever has students in its seats and is no section."""
        known = self.lookups.school.asked.section
        return tuple(one for one in self.rosters if one not in known)

    @cached_property
    def strangers(self) -> tuple[StudentId, ...]:
        """Everybody who has a seat and is not known to the school."""
        known = self.lookups.school.asked.student
        return tuple(one for one in self.sections_of if one not in known)

    @cached_property
    def lacking(self) -> frozenset[ActivityId]:
        """The activities of which some session has no place."""
        held = self.tables["session"]
        return frozenset(
            session.activity
            for session in self.lookups.sessions.values()
            if session.activity is not None and session.id not in held
        )

    def takes_place(self, activity: ActivityId) -> bool:
        """Say whether every session of an activity has a place."""
        return activity in self.tables["activity"] and activity not in self.lacking

    @cached_property
    def taught_to(self) -> dict[GroupId, frozenset[CourseId]]:
        """The courses that each group attends in classes that take place and name it."""
        found: dict[GroupId, set[CourseId]] = defaultdict(set)
        for activity in self.lookups.school.activities:
            if activity.kind in TEACHING and activity.course and self.takes_place(activity.id):
                for group in activity.groups:
                    found[group].add(activity.course)
        return {group: frozenset(courses) for group, courses in found.items()}


def state_of(lookups: Lookups, schedule: Schedule) -> State:
    """Return a schedule with its indexes, made from nothing else."""
    positions = {one.session: number for number, one in enumerate(schedule.placements)}
    entries = [
        entry
        for placement in schedule.placements
        for entry in days_of(lookups, placement, positions[placement.session])
    ]
    entries.sort(key=in_order)
    return State(
        lookups=lookups,
        placements=schedule.by_session,
        positions=positions,
        rosters=schedule.roster,
        sections_of=schedule.sections_of,
        tables={name: _table(whose, entries) for name, whose in WHOSE.items()},
    )


def _table(whose: Callable[[Entry], Iterable[Hashable]], entries: Iterable[Entry]) -> Table:
    table: dict[Hashable, list[Entry]] = defaultdict(list)
    for entry in entries:
        for one in whose(entry):
            if one is not None:
                table[one].append(entry)
    return dict(table)


def days_of(lookups: Lookups, placement: Placement, position: float) -> Iterator[Entry]:
    """Yield the entries that a placement has: those of a known session on days of the cycle."""
    session = lookups.sessions.get(placement.session)
    if session is None:
        return
    order = lookups.school.cycle.order
    for span in placement.times:
        if span.day in lookups.days:
            yield Entry(
                session=session, placement=placement, span=span, order=(*order(span), position)
            )

"""A schedule: where every session was placed, with whom, in which room, and who sits in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from planner.domain.ids import ActivityId, PersonId, RoomId, SessionId, StudentId
from planner.domain.language import say
from planner.domain.week import Times


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One session's place: its times, its room, and each person with the role they have in it.

    ``observed`` names the session that an observer attends.
    """

    session: SessionId
    times: Times
    staff: tuple[tuple[str, PersonId], ...] = ()
    room: RoomId | None = None
    observed: SessionId | None = None

    def __post_init__(self) -> None:
        if not self.times:
            msg = say("{session} is placed nowhere.", session=self.session)
            raise ValueError(msg)

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Everybody present as staff."""
        return tuple(person for _, person in self.staff)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """The students who have a seat in one section."""

    activity: ActivityId
    students: tuple[StudentId, ...]

    def __post_init__(self) -> None:
        if len(set(self.students)) < len(self.students):
            msg = say("A student sits twice in {activity}.", activity=self.activity)
            raise ValueError(msg)


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """All placements, at most one for each session, and at most one roster for each section.

    Only sections that requests fill have rosters; who attends with a group is not listed.
    """

    placements: tuple[Placement, ...] = ()
    rosters: tuple[Roster, ...] = ()

    def __post_init__(self) -> None:
        if len(self.by_session) != len(self.placements):
            msg = say("A session is placed twice.")
            raise ValueError(msg)
        if len(self.roster) != len(self.rosters):
            msg = say("A section has two rosters.")
            raise ValueError(msg)

    @cached_property
    def by_session(self) -> dict[SessionId, Placement]:
        """Placements by session id."""
        return {placement.session: placement for placement in self.placements}

    @cached_property
    def roster(self) -> dict[ActivityId, tuple[StudentId, ...]]:
        """Students by section; a section without a roster is not among the keys."""
        return {roster.activity: roster.students for roster in self.rosters}

    @cached_property
    def sections_of(self) -> dict[StudentId, tuple[ActivityId, ...]]:
        """Sections by student, in the order of the rosters; without a seat, no entry."""
        found: dict[StudentId, list[ActivityId]] = {}
        for roster in self.rosters:
            for student in roster.students:
                found.setdefault(student, []).append(roster.activity)
        return {student: tuple(sections) for student, sections in found.items()}

    def get(self, session: SessionId) -> Placement | None:
        """Return a session's placement, or ``None`` while it is unplaced."""
        return self.by_session.get(session)

    def with_placement(self, placement: Placement) -> Schedule:
        """Return the schedule with one session placed anew."""
        kept = {**self.by_session, placement.session: placement}
        return replace(self, placements=tuple(kept.values()))

    def with_roster(self, roster: Roster) -> Schedule:
        """Return the schedule with one section's students listed anew; an empty roster goes."""
        kept = {one.activity: one for one in self.rosters} | {roster.activity: roster}
        return replace(self, rosters=tuple(one for one in kept.values() if one.students))

    def seated(
        self, student: StudentId, *, leaves: ActivityId | None, takes: ActivityId | None
    ) -> Schedule:
        """Return the schedule with a student out of one section, in another, or both."""
        changed = self
        if leaves is not None:
            left = tuple(one for one in self.roster.get(leaves, ()) if one != student)
            changed = changed.with_roster(Roster(activity=leaves, students=left))
        if takes is not None:
            joined = (*changed.roster.get(takes, ()), student)
            changed = changed.with_roster(Roster(activity=takes, students=joined))
        return changed

    def without(self, sessions: Iterable[SessionId]) -> Schedule:
        """Return the schedule with these sessions unplaced."""
        gone = frozenset(sessions)
        return replace(self, placements=tuple(p for p in self.placements if p.session not in gone))

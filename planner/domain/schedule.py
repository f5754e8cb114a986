"""A schedule: where every session was placed, with whom and in which room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from planner.domain.ids import PersonId, RoomId, SessionId
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
            msg = f"{self.session} is placed nowhere."
            raise ValueError(msg)

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Everybody present as staff."""
        return tuple(person for _, person in self.staff)


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """All placements, at most one for each session."""

    placements: tuple[Placement, ...] = ()

    def __post_init__(self) -> None:
        if len(self.by_session) != len(self.placements):
            msg = "A session is placed twice."
            raise ValueError(msg)

    @cached_property
    def by_session(self) -> dict[SessionId, Placement]:
        """Placements by session id."""
        return {placement.session: placement for placement in self.placements}

    def get(self, session: SessionId) -> Placement | None:
        """Return a session's placement, or ``None`` while it is unplaced."""
        return self.by_session.get(session)

    def with_placement(self, placement: Placement) -> Schedule:
        """Return the schedule with one session placed anew."""
        kept = {**self.by_session, placement.session: placement}
        return Schedule(placements=tuple(kept.values()))

    def without(self, sessions: Iterable[SessionId]) -> Schedule:
        """Return the schedule with these sessions unplaced."""
        gone = frozenset(sessions)
        return replace(self, placements=tuple(p for p in self.placements if p.session not in gone))

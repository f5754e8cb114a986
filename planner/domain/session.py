"""A session: one thing to be placed, with everybody and everything it needs."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.activity import Kind, StaffNeed
from planner.domain.ids import (
    ActivityId,
    CourseId,
    GroupId,
    PersonId,
    RoomId,
    SessionId,
    TeamId,
)
from planner.domain.week import Times


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Something that takes place once in the cycle, or at one block on each of its days.

    Attributes:
        candidates: every choice of times that the data allow; a schedule takes one of them.
        rooms: the rooms it may take; empty when it needs none.
        seats: the people in the room who need a seat.
        required: whether it must be placed. Planning time is offered and taken as promised,
            sessions of a preference may be left out at that preference's cost, and a section
            that requests fill at the loss of these requests.
        team, purpose: for team time, whose and what for.
        coach, coachee: for observations and talks; the visitor and the host of a peer visit.

    """

    id: SessionId
    kind: Kind
    name: str
    number: int = 1
    activity: ActivityId | None = None
    course: CourseId | None = None
    team: TeamId | None = None
    purpose: str = ""
    coach: PersonId | None = None
    coachee: PersonId | None = None
    staff: tuple[StaffNeed, ...] = ()
    groups: tuple[GroupId, ...] = ()
    seats: int = 0
    rooms: tuple[RoomId, ...] = ()
    candidates: tuple[Times, ...] = ()
    required: bool = True

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Everybody who is or may be in it, each once."""
        return tuple(dict.fromkeys(p for need in self.staff for p in need.people))

    @property
    def fixed_people(self) -> tuple[PersonId, ...]:
        """Those who are in it whatever is chosen."""
        return tuple(dict.fromkeys(p for need in self.staff if need.fixed for p in need.people))

"""A change made by hand: sessions taken elsewhere or off the timetable, and seats given up."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.ids import SessionId
from planner.domain.language import say
from planner.domain.schedule import Placement, Schedule
from planner.domain.seat_changes import SeatChange, reseated


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What one action of a person changes, as a whole.

    Attributes:
        placements: where sessions are placed, in the place of where they were.
        parked: sessions that are taken off the timetable.
        seats: who gives up or takes a seat because of it, in that order.

    """

    placements: tuple[Placement, ...] = ()
    parked: tuple[SessionId, ...] = ()
    seats: tuple[SeatChange, ...] = ()

    def __post_init__(self) -> None:
        if len(set(self.sessions)) < len(self.sessions):
            msg = say("A session is moved twice by one move.")
            raise ValueError(msg)

    @property
    def sessions(self) -> tuple[SessionId, ...]:
        """Every session that it places or parks."""
        return (*(placement.session for placement in self.placements), *self.parked)

    def made(self, schedule: Schedule) -> Schedule:
        """Return the schedule with the move made."""
        changed = schedule.without(self.parked)
        if self.placements:
            moved = {placement.session: placement for placement in self.placements}
            kept = (moved.pop(one.session, one) for one in changed.placements)
            placements = (*kept, *moved.values())
            changed = Schedule(placements=placements, rosters=changed.rosters)
        return reseated(changed, self.seats)

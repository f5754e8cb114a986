"""What every move of a session would do: free, at a cost, or blocked, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from planner.check.comparing import Change, mended, obstacles, prices, spent
from planner.check.leaving import seats_given_up
from planner.check.placing import Placing, Staff
from planner.check.report import Certificate
from planner.check.targets import Target
from planner.check.timetable import Timetable
from planner.check.verify import verify
from planner.domain.ids import PersonId, RoomId, SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.week import Times


@dataclass(frozen=True)
class Moves:
    """The judgement on every move in one state of a project."""

    project: Project

    def after(self, project: Project) -> Moves:
        """Return the moves in another state of the project."""
        return Moves(project)

    @cached_property
    def certificate(self) -> Certificate:
        """What :func:`planner.check.verify.verify` says of the schedule."""
        return verify(self.project)

    @cached_property
    def timetable(self) -> Timetable:
        """The schedule with look-ups."""
        return Timetable(project=self.project, schedule=self.project.schedule)

    @cached_property
    def _placing(self) -> Placing:
        return Placing(timetable=self.timetable)

    def targets(
        self, session: SessionId, *, staff: Staff | None = None, room: RoomId | None = None
    ) -> tuple[Target, ...]:
        """Judge a session at all of its candidate times but those where it is.

        With other ``staff`` or another ``room`` than now, staying at its times is a target too.
        """
        asked = self.project.demand.by_id[session]
        now = self.project.schedule.get(session)
        found = (
            self.target_at(session, times, staff=staff, room=room) for times in asked.candidates
        )
        return tuple(target for target in found if target.move.placements != (now,))

    def target_at(
        self,
        session: SessionId,
        times: Times,
        *,
        staff: Staff | None = None,
        room: RoomId | None = None,
    ) -> Target:
        """Judge a session at any times, with its people and its room or with those given."""
        asked = self.project.demand.by_id[session]
        placement = self._placing.placed(asked, times, staff=staff, room=room)
        return self.judge(Move(placements=(placement,)))

    def staff_with(self, session: SessionId, leaves: PersonId, takes: PersonId) -> Staff:
        """Return a session's staff with somebody else in the place of one of them."""
        now = self.project.schedule.get(session)
        staff = now.staff if now is not None else ()
        return tuple((role, takes if who == leaves else who) for role, who in staff)

    def judge(self, move: Move) -> Target:
        """Judge any move, with the seats that students give up for it besides those it names."""
        whole = self._with_seats(move)
        after = verify(self.project, whole.made(self.project.schedule))
        changes = [
            Change(before=one, after=other)
            for one, other in zip(self.certificate.judgements, after.judgements, strict=True)
            if one.verdict != other.verdict
        ]
        return Target(
            move=whole,
            obstacles=tuple(obstacles(changes, move.sessions)),
            prices=tuple(prices(changes)),
            spent=tuple(spent(changes)),
            mended=tuple(mended(changes)),
        )

    def _with_seats(self, move: Move) -> Move:
        schedule = move.made(self.project.schedule)
        after = Timetable(project=self.project, schedule=schedule)
        return replace(move, seats=(*move.seats, *seats_given_up(after, self._elsewhere(move))))

    def _elsewhere(self, move: Move) -> Iterator[SessionId]:
        """Yield the sessions that are placed at other times than before."""
        for placement in move.placements:
            now = self.project.schedule.get(placement.session)
            if now is None or now.times != placement.times:
                yield placement.session

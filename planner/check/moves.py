"""What every move of a session would do: free, at a cost, or blocked, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from planner.check.changes import Changes, between, of_move
from planner.check.comparing import mended, obstacles, prices, spent
from planner.check.leaving import seats_given_up
from planner.check.ledger import Ledger, Noted, ledger_of
from planner.check.peeking import changes_of
from planner.check.placing import Placing, Staff
from planner.check.report import Certificate
from planner.check.targets import Target
from planner.check.timetable import Timetable
from planner.domain.ids import PersonId, RoomId, SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.week import Times


class Moves:
    """The judgement on every move in one state of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def after(self, project: Project) -> Moves:
        """Return the moves in another state of the project.

        Where only the schedule differs, no more is judged again than what the difference touches.
        """
        found = Moves(project)
        changes = self._until(project)
        if changes is not None:
            found.__dict__["_ledger"] = self._ledger.after(project, changes)
        return found

    def _until(self, project: Project) -> Changes | None:
        now = self._project
        same = project.school is now.school and project.statements is now.statements
        if not same and (project.school, project.statements) != (now.school, now.statements):
            return None
        return between(self._ledger.state, project.schedule)

    @cached_property
    def _ledger(self) -> Ledger:
        return ledger_of(self._project)

    @property
    def project(self) -> Project:
        """The project."""
        return self._project

    @property
    def certificate(self) -> Certificate:
        """What :func:`planner.check.verify.verify` says of the schedule."""
        return self._ledger.certificate

    @cached_property
    def timetable(self) -> Timetable:
        """The schedule with look-ups."""
        return Noted(self._project, self._ledger.state)

    @cached_property
    def _placing(self) -> Placing:
        return Placing(timetable=self.timetable)

    def targets(
        self, session: SessionId, *, staff: Staff | None = None, room: RoomId | None = None
    ) -> tuple[Target, ...]:
        """Judge a session at all of its candidate times but those where it is.

        With other ``staff`` or another ``room`` than now, staying at its times is a target too.
        """
        now = self._project.schedule.get(session)
        times = self.timetable.sessions[session].candidates
        found = (self.target_at(session, one, staff=staff, room=room) for one in times)
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
        asked = self.timetable.sessions[session]
        placement = self._placing.placed(asked, times, staff=staff, room=room)
        return self.judge(Move(placements=(placement,)))

    def staff_with(self, session: SessionId, leaves: PersonId, takes: PersonId) -> Staff:
        """Return a session's staff with somebody else in the place of one of them."""
        now = self._project.schedule.get(session)
        staff = now.staff if now is not None else ()
        return tuple((role, takes if who == leaves else who) for role, who in staff)

    def judge(self, move: Move) -> Target:
        """Judge any move, with the seats that students give up for it besides those it names."""
        base = self._ledger.state
        changes = of_move(base, move)
        moved = tuple(self._elsewhere(move))
        seats = tuple(seats_given_up(Noted(self._project, changes.made()), moved)) if moved else ()
        if seats:
            move = replace(move, seats=(*move.seats, *seats))
            changes = of_move(base, move)
        found = tuple(changes_of(self._ledger, changes))
        return Target(
            move=move,
            obstacles=tuple(obstacles(found, move.sessions)),
            prices=tuple(prices(found)),
            spent=tuple(spent(found)),
            mended=tuple(mended(found)),
        )

    def _elsewhere(self, move: Move) -> Iterator[SessionId]:
        """Yield the sessions that are placed at other times than before."""
        for placement in move.placements:
            now = self._project.schedule.get(placement.session)
            if now is None or now.times != placement.times:
                yield placement.session

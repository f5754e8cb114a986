"""What every move of a session would do: free, at a cost, or blocked, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cached_property

from planner.check.changes import between, of_move
from planner.check.judging import Judging, judged
from planner.check.leaving import given_up_besides, seats_given_up
from planner.check.ledger import Ledger, Noted, ledger_of
from planner.check.masks import Masks
from planner.check.placing import Staff
from planner.check.report import Certificate
from planner.check.targets import Target
from planner.check.timetable import Timetable
from planner.domain.ids import PersonId, RoomId, SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.tables import Tables
from planner.domain.week import Times

BESIDE = ("pins", "drafts")
TABLES = tuple(field.name for field in fields(Tables) if field.name not in BESIDE)
"""What of a school has to be the same for most judgements to stay as they are."""


class Moves:
    """The judgement on every move in one state of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def after(self, project: Project) -> Moves:
        """Return the moves in another state of the project.

        Where only the schedule and pins differ, no more is judged again than what the difference
        touches.
        """
        found = Moves(project)
        if self.near(project):
            ledger, pins = self._ledger, project.school.pins
            if pins is not self._project.school.pins and pins != self._project.school.pins:
                ledger = ledger.with_pins(project)
            changes = between(ledger.state, project.schedule)
            if changes is not None:
                ledger = ledger.after(project, changes)
                masks = self._masks.after(ledger.state, changes.touched)
                found.__dict__.update(_ledger=ledger, _masks=masks)
        return found

    def near(self, project: Project) -> bool:
        """Say whether only the schedule and pins are others: then :meth:`after` is quick."""
        now = self._project
        return project.statements == now.statements and all(
            getattr(project.school, table) is getattr(now.school, table)
            or getattr(project.school, table) == getattr(now.school, table)
            for table in TABLES
        )

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
    def _masks(self) -> Masks:
        return Masks(self._ledger.state)

    def _judging(self, session: SessionId) -> Judging:
        return Judging(self._ledger, self._masks, self.timetable.sessions[session])

    def targets(
        self, session: SessionId, *, staff: Staff | None = None, room: RoomId | None = None
    ) -> tuple[Target, ...]:
        """Judge a session at all of its candidate times but those where it is.

        With other ``staff`` or another ``room`` than now, staying at its times is a target too.
        """
        judging, now = self._judging(session), self._project.schedule.get(session)
        times = self.timetable.sessions[session].candidates
        found = (judging.at(one, staff=staff, room=room) for one in times)
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
        return self._judging(session).at(times, staff=staff, room=room)

    def staff_with(self, session: SessionId, leaves: PersonId, takes: PersonId) -> Staff:
        """Return a session's staff with somebody else in the place of one of them."""
        now = self._project.schedule.get(session)
        staff = now.staff if now is not None else ()
        return tuple((role, takes if who == leaves else who) for role, who in staff)

    def judge(self, move: Move) -> Target:
        """Judge any move, with the seats that students give up for it besides those it names."""
        moved = tuple(self._elsewhere(move))
        if moved:
            after = Noted(self._project, of_move(self._ledger.state, move).made())
            lost = tuple(seats_given_up(after, moved))
            move = replace(move, seats=given_up_besides(move.seats, lost))
        return judged(self._ledger, move)

    def _elsewhere(self, move: Move) -> Iterator[SessionId]:
        """Yield the sessions that are placed at other times than before."""
        for placement in move.placements:
            now = self._project.schedule.get(placement.session)
            if now is None or now.times != placement.times:
                yield placement.session

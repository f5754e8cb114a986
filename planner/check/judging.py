"""The judgement on one session at other times: physics by masks first, then the rules."""

from __future__ import annotations

from planner.check.changes import of_move
from planner.check.comparing import Change, mended, obstacles, prices, spent
from planner.check.ledger import Ledger, Noted
from planner.check.masks import Masks, Physics
from planner.check.peeking import Peeking
from planner.check.placing import Placing, Staff
from planner.check.targets import Target
from planner.domain.ids import RoomId
from planner.domain.move import Move
from planner.domain.schedule import Placement
from planner.domain.seat_changes import SeatChange
from planner.domain.session import Session
from planner.domain.week import Times


def judged(ledger: Ledger, move: Move) -> Target:
    """Judge a move, which names all seats that are given up for it, by every rule it concerns."""
    peeking = Peeking(ledger, of_move(ledger.state, move))
    return _target(move, *peeking.changes(physics=True), *peeking.changes(physics=False))


def _target(move: Move, *found: Change) -> Target:
    return Target(
        move=move,
        obstacles=tuple(obstacles(found, move.sessions)),
        prices=tuple(prices(found)),
        spent=tuple(spent(found)),
        mended=tuple(mended(found)),
    )


class Judging:
    """Judges one session wherever it could go in one state of a project."""

    def __init__(self, ledger: Ledger, masks: Masks, session: Session) -> None:
        self._ledger = ledger
        self._session = session
        self._now = ledger.state.placements.get(session.id)
        self._physics = Physics(masks, session)
        timetable = Noted(ledger.project, ledger.state)
        self._placing = Placing(timetable=timetable, session=session, physics=self._physics)

    def at(self, times: Times, *, staff: Staff | None, room: RoomId | None) -> Target:
        """Judge the session at some times, with its people and its room or with those given."""
        placement = self._placing.placed(times, staff=staff, room=room)
        move = Move(placements=(placement,), seats=self._seats(placement))
        taken, clashing = self._physics.clashes(placement)
        if clashing:
            return Target.blocked(move, self._judged)
        # Masks know nothing of the ways between campuses.
        settled = not taken and not self._ledger.state.lookups.travel
        changes = of_move(self._ledger.state, move)
        peeking = Peeking(self._ledger, changes, settled=settled)
        physics = tuple(peeking.changes(physics=True))
        if next(obstacles(physics, move.sessions), None) is not None:
            return Target.blocked(move, self._judged)
        return _target(move, *physics, *peeking.changes(physics=False))

    def _judged(self, move: Move) -> Target:
        return judged(self._ledger, move)

    def _seats(self, placement: Placement) -> tuple[SeatChange, ...]:
        if self._now is not None and self._now.times == placement.times:
            return ()
        section = self._session.activity
        losing = self._physics.losing(placement.times)
        return tuple(SeatChange(student=one, leaves=section) for one in losing)

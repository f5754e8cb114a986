"""The cards of a timetable on a model: where each session is now, and whether it moves."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, replace

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import SessionId
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.solver.board import Board
from planner.solver.build import placement_of
from planner.solver.decisions import is_planning_piece

Value = Callable[[Literal], bool]


@dataclass(frozen=True, slots=True)
class Card:
    """Whether a session moves: its times, people or room change, or it is placed or parked.

    Pieces of planning time that a person has on a day beyond those of now are cards of the first
    of that day. ``unit`` is the session to which the decisions belong: for pieces the first one.
    """

    owner: SessionId
    unit: SessionId
    moves: Literal


class Cards:
    """The places that sessions have in a schedule, on a model with a board's variables.

    Attributes:
        model: that model, to which demands are added.
        cards: whether each session moves; those that are wished elsewhere are left out.
        now: the Booleans that are true, or false if negated, in the schedule.

    """

    def __init__(
        self,
        board: Board,
        model: cp_model.CpModel,
        schedule: Schedule,
        wished: Iterable[Placement] = (),
    ) -> None:
        self.model = model
        self.cards: list[Card] = []
        self.now: dict[SessionId, list[Literal]] = {}
        self._board = board
        self._schedule = schedule
        self._wished = {placement.session: placement for placement in wished}
        for session in board.sessions.values():
            if not is_planning_piece(session):
                self._note(session)
            elif session.number == 1:
                self._note_pieces(session)

    # -- one session ------------------------------------------------------------------------

    @property
    def wished(self) -> frozenset[SessionId]:
        """The units of the sessions that are wished elsewhere."""
        return frozenset(map(self.unit, self._wished))

    def _note(self, session: Session) -> None:
        placement = self._schedule.get(session.id)
        if placement is None:
            choices = self._board.placed(session.id)
            self.now[session.id] = [~choice for choice in choices]
            if session.id not in self._wished:
                self._card(session.id, self.now[session.id])
            return
        self._stays_placed(session)
        now = list(self._place(session, placement))
        self.now[session.id] = now
        if session.id not in self._wished:
            self._card(session.id, now or [~self._board.true])

    def _stays_placed(self, session: Session) -> None:
        """Take nothing off the timetable but what a preference asks for."""
        if session.activity is not None or session.required:
            self.model.add_exactly_one(self._board.placed(session.id))

    def _place(self, session: Session, placement: Placement) -> Iterator[Literal]:
        """Yield what is true while a session is where it is; nothing if it cannot be there."""
        choice = self._board.choices(session.id).get(placement.times)
        if choice is None:
            return
        yield choice
        chosen = frozenset(placement.staff)
        for need in session.staff:
            for person in () if need.fixed else need.people:
                leads = self._board.leads(session.id, need.role, person)
                yield leads if (need.role, person) in chosen else ~leads
        rooms = session.rooms if session.id not in self._board.open_rooms else ()
        if len(rooms) > 1 and placement.room in rooms:
            yield self._board.in_room(session.id, placement.room)

    def _card(self, owner: SessionId, now: list[Literal]) -> None:
        moves = self.model.new_bool_var(f"{owner} moves")
        for literal in now:
            self.model.add_implication(~moves, literal)
        self.cards.append(Card(owner, self.unit(owner), moves))

    # -- pieces of planning time ----------------------------------------------------------------

    def _note_pieces(self, first: Session) -> None:
        """Count the pieces of a person's day that go, or, if there are more then, those that come.

        One that goes and one that comes are one session that moves.
        """
        choices = self._board.choices(first.id)
        pool = self._board.planning_pool(first)
        kept = [one for one in pool if one not in self._wished and self._schedule.get(one)]
        taken = {p.times for s in pool if (p := self._wished.get(s))}
        for piece in kept:
            choice = choices.get(self._schedule.by_session[piece].times)
            gone = choice is None or self._schedule.by_session[piece].times in taken
            self._card(piece, [~self._board.true] if gone or choice is None else [choice])
        here = {p.times for one in pool if (p := self._schedule.get(one))}
        self.now[first.id] = [lit if t in here else ~lit for t, lit in choices.items()]
        wished = len(pool) - len([one for one in pool if one not in self._wished])
        self._note_more(first, len(kept) + wished, len(pool))

    def _note_more(self, first: Session, number: int, most: int) -> None:
        """Count the pieces that are more than ``number``, as cards of the first one."""
        more = [self.model.new_bool_var(f"more than {first.id}") for _ in range(number, most)]
        taken = cp_model.LinearExpr.sum(self._board.placed(first.id))
        self.model.add(taken <= number + cp_model.LinearExpr.sum(more))
        self.cards.extend(Card(first.id, first.id, one) for one in more)

    # -- reading ------------------------------------------------------------------------------

    def pin(self, wish: Placement) -> bool:
        """Demand that a wish come true; ``False`` if the data do not allow it at all."""
        session = self._board.sessions.get(wish.session)
        if session is None or not _allows(session, wish):
            return False
        choices = self._board.choices(self.unit(session.id))
        if wish.times not in choices:
            return False
        self.model.add(choices[wish.times] == 1)
        for role, person in wish.staff:
            self.model.add(self._board.leads(session.id, role, person) == 1)
        if wish.room is not None and session.id not in self._board.open_rooms:
            self.model.add(self._board.in_room(session.id, wish.room) == 1)
        return True

    def unit(self, session: SessionId) -> SessionId:
        """Return the session that stands for all pieces of a day; any other is itself."""
        if not is_planning_piece(self._board.sessions[session]):
            return session
        return SessionId(f"{session.rsplit('#', 1)[0]}#1")

    def placements(self, value: Value, units: Container[SessionId]) -> Iterator[Placement]:
        """Yield where each session is if those of ``units`` are where a solution has them."""
        for session in self._board.sessions.values():
            if self.unit(session.id) not in units:
                now = self._schedule.get(session.id)
                if now is not None:
                    yield now
            elif not is_planning_piece(session):
                yield from self._read(session, value)
            elif session.number == 1:
                yield from self._read_pieces(session, value)

    def _read(self, session: Session, value: Value) -> Iterator[Placement]:
        now = self._schedule.get(session.id)
        found = placement_of(session, self._board, value)
        if found is None:
            return
        same = now is not None and (
            (now.times, frozenset(now.staff)) == (found.times, frozenset(found.staff))
            and (session.id in self._board.open_rooms or now.room == found.room)
        )
        yield now if same and now is not None else found

    def _read_pieces(self, first: Session, value: Value) -> Iterator[Placement]:
        """Yield a day's pieces: those that stay, those wished, then the others in order."""
        times = [t for t, lit in self._board.choices(first.id).items() if value(lit)]
        pool = self._board.planning_pool(first)
        staff = tuple((need.role, p) for need in first.staff for p in need.people)
        found: dict[SessionId, Placement] = {}
        for one in sorted(pool, key=lambda piece: piece not in self._wished):
            place = self._wished.get(one) or self._schedule.get(one)
            if place is not None and place.times in times:
                found[one] = replace(place, staff=staff)
                times.remove(place.times)
        free = sorted((one for one in pool if one not in found), key=self._is_parked)
        for one, span in zip(free, times, strict=False):
            found[one] = Placement(session=one, times=span, staff=staff)
        yield from (found[one] for one in pool if one in found)

    def _is_parked(self, session: SessionId) -> bool:
        return self._schedule.get(session) is None


def _allows(session: Session, wish: Placement) -> bool:
    """Say whether the data let these people and this room be asked for."""
    roles = {(need.role, person) for need in session.staff for person in need.people}
    return roles.issuperset(wish.staff) and (wish.room is None or wish.room in session.rooms)

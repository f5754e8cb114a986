"""What has to move so that a wish comes true: the fewest cards, proved where time allows.

The wish is pinned on a model of the whole school and every other session may move at a price. At
first only those near the conflict may: that often finds a repair at once. Then all may, and the
question is whether fewer cards do. Such questions are left to a search that raises its bound by
what clashes, for few cards move and the rest of the timetable stands.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ortools.sat.python import cp_model

from planner.domain.ids import ActivityId, SessionId
from planner.domain.language import mark, say
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.seat_changes import SeatChange
from planner.domain.unfit_seats import unfit_seats
from planner.services.ports import BuildOptions, Listener, Outcome, Repaired, Wish
from planner.solver.build import with_observed
from planner.solver.cards import Cards
from planner.solver.housing import housed
from planner.solver.leniency import allow_as_now, demands_of
from planner.solver.near import Near, Ring
from planner.solver.prepared import Prepared
from planner.solver.reseat import Reseating
from planner.solver.running import Run, Stage
from planner.solver.taste import Taste

SHARE_OF_A_LOOK = 0.6
"""Of the time that is left, what one look at the fewest cards may take."""
SHARE_OF_TASTE, EFFORT_OF_TASTE = 0.2, 0.3
"""Of the time that is left, and in CP-SAT's deterministic seconds, what choosing may take."""
MANY_UNITS = 60
"""With more sessions looked at, only those that move are chosen among."""
FEW_LOOKS, MANY_LOOKS = 4, 5
"""Looks after which everything around is looked at as well, and then the whole school."""
MANY_CARDS = 10
"""Cards that have to move, from which on the whole school is looked at: it will be needed."""
LEAST_SEATING, MOST_SEATING = 2.0, 4.0
"""Seconds that seating has at least, for a repair without seats would be none, and at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A solution, and the sessions whose places are to be read from it; all others stay."""

    stage: Stage
    units: Ring


class Repairing(Run):
    """A search for the smallest repair of one schedule; runs once."""

    def __init__(
        self,
        project: Project,
        wish: Wish,
        options: BuildOptions,
        listen: Listener,
        prepared: Prepared | None = None,
    ) -> None:
        super().__init__(options, listen)
        self._project = project
        self._wish = wish
        self._schedule = project.schedule
        self._prepared = prepared or Prepared(project)
        self._at_least = 0
        self._impossible = False
        self._seating: Reseating | None = None

    def run(self) -> Repaired:
        """Search, and say what moves."""
        try:
            return self._run()
        finally:
            self.end()

    def stop(self) -> None:
        """Ask the search to end and keep its best; safe from any thread."""
        super().stop()
        if self._seating is not None:
            self._seating.stop()

    def _run(self) -> Repaired:
        self.say(mark("building the model"))
        board = self._prepared.board
        model = self._prepared.variables.clone()
        self._cards = Cards(board, model, self._schedule, self._wish.placements)
        self._demands = self._as_now()
        for placement in self._wish.placements:
            if not self._cards.pin(placement):
                return self._refused(placement)
        model.minimize(cp_model.LinearExpr.sum([card.moves for card in self._cards.cards]))
        found = self._search()
        return self._unsolved() if found is None else self._repaired(self._liked(found))

    def _as_now(self) -> cp_model.CpModel:
        """Return a model of all demands, where they are broken now as they are kept now."""
        whole = self._prepared.board.model
        if not self._wish.broken:
            return whole
        model = whole.clone()
        demands = demands_of(self._prepared.board, self._wish.broken, self._schedule)
        now = [literal for known in self._cards.now.values() for literal in known]
        allow_as_now(self, model, demands, now)
        return model

    # -- how few cards --------------------------------------------------------------------------

    def _search(self) -> Found | None:
        """Find the fewest cards that can move, and prove it.

        Demands on sessions that stay where they are hold as they do now. So it is enough to know
        the demands on those that move: what moves in the best solution under the demands on some
        sessions is looked at next, until nothing else moves.
        """
        units, looks = self._conflict, 0
        while not self.over:
            looks += 1
            told = say(
                "looking for the fewest cards, {number:,} sessions looked at", number=len(units)
            )
            self.say(told)
            stage = self.solve(self._about(units), share=SHARE_OF_A_LOOK, counting=True)
            if stage.status == cp_model.INFEASIBLE:
                self._impossible = True
                return None
            self._at_least = max(self._at_least, stage.bound)
            if stage.status != cp_model.OPTIMAL:
                break
            moving = {card.unit for card in self._cards.cards if stage.value(card.moves)}
            if moving <= units:
                return Found(stage=stage, units=units)
            units = self._more(units | moving, looks)
        return self._any()

    def _more(self, units: Ring, looks: int) -> Ring:
        """Return whom to look at next: where cards push cards, soon all around, at last all."""
        if looks < FEW_LOOKS and self._at_least < MANY_CARDS:
            return units
        if looks < MANY_LOOKS and self._at_least < MANY_CARDS:
            return frozenset(map(self._cards.unit, self._near.around(units)))
        return frozenset(self._prepared.board.owned)

    @cached_property
    def _near(self) -> Near:
        return Near(self._prepared.board, self._schedule)

    def _liked(self, found: Found) -> Found:
        """Of the repairs with as few cards take one that disturbs few, if that is found soon."""
        units = found.units
        if len(units) > MANY_UNITS:
            moving = (card.unit for card in self._cards.cards if found.stage.value(card.moves))
            units = self._cards.wished | frozenset(moving)
        taste = Taste(self._project, self._prepared.board, self._cards, units, found.stage)
        if self.over or not taste.matters:
            return found
        self.say(mark("choosing among repairs with as few cards"))
        model = self._about(units, liked=True)
        taste.settle(model)
        stage = self.solve(model, share=SHARE_OF_TASTE, effort=EFFORT_OF_TASTE)
        return Found(stage=stage, units=units) if stage.found else found

    @property
    def _conflict(self) -> Ring:
        """The sessions that are wished elsewhere, and whose people, groups or room they want."""
        wished = self._wish.placements
        in_the_way = self._near.in_the_way(wished)
        return frozenset(map(self._cards.unit, (*self._wish.sessions, *in_the_way)))

    def _about(self, units: Ring, *, liked: bool = False) -> cp_model.CpModel:
        """Return a model of the wish with the demands that speak of these sessions.

        With what is ``liked`` it says as well what preferences about them cost.
        """
        model = self._cards.model.clone()
        everything = len(self._prepared.board.model.proto.constraints)
        first = everything if liked else self._prepared.promised
        numbers = self._prepared.extract.constraints(units, first=first)
        widened = range(everything, len(self._demands.proto.constraints))
        for number in (*numbers, *widened):
            model.proto.constraints.add().copy_from(self._demands.proto.constraints[number])
        return model

    def _any(self) -> Found | None:
        """Look for any repair of the whole school, near to how it is now, in the time left."""
        if self.over:
            return None
        self.say(mark("moving anything"))
        units = frozenset(self._prepared.board.owned)
        model = self._about(units)
        for literal in (one for known in self._cards.now.values() for one in known):
            model.add_hint(literal, value=True)
        model.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        stage = self.solve(model, counting=True)
        return Found(stage=stage, units=units) if stage.found else None

    # -- what the wish and the cards come to ----------------------------------------------------

    def _repaired(self, found: Found) -> Repaired:
        self.say(mark("seating students who have other classes then"))
        placements = tuple(self._cards.placements(found.stage.value, found.units))
        after = self._housed(replace(self._schedule, placements=placements))
        if after is None:
            return self._unsolved()
        move = self._move(with_observed(after, self._prepared.board))
        move = replace(move, seats=self._seats(move))
        cards = tuple(self._moved(move))
        proved = len(cards) <= self._at_least
        outcome = Outcome.STOPPED if self.stopped else Outcome.FEASIBLE
        return Repaired(
            outcome=Outcome.OPTIMAL if proved else outcome,
            move=move,
            cards=cards,
            at_least=self._at_least,
            seconds=self.elapsed,
        )

    def _housed(self, after: Schedule) -> Schedule | None:
        """Give the moved sessions whose room was only counted a room, if there are rooms."""
        return housed(self._prepared.board, self._schedule, after, self._wish.placements)

    def _move(self, after: Schedule) -> Move:
        """Return what leads from the present schedule to another one."""
        now = self._schedule.by_session
        return Move(
            placements=tuple(p for p in after.placements if now.get(p.session) != p),
            parked=tuple(session for session in now if session not in after.by_session),
        )

    def _moved(self, move: Move) -> Iterator[SessionId]:
        """Yield the cards of a move: sessions that are elsewhere, with others, or parked."""
        for placement in move.placements:
            now = self._schedule.get(placement.session)
            if placement.session not in self._wish.sessions and (
                now is None or _place(now) != _place(placement)
            ):
                yield placement.session
        yield from move.parked

    def _seats(self, move: Move) -> tuple[SeatChange, ...]:
        """Return who changes or gives up a seat because sections have moved."""
        sessions = self._prepared.board.sessions
        sections = {sessions[one].activity for one in move.sessions}
        if sections.isdisjoint(self._schedule.roster):
            return ()
        changed = self._project.with_schedule(move.made(self._schedule))
        options = replace(self.options, seconds=max(LEAST_SEATING, min(MOST_SEATING, self.left)))
        self._seating = Reseating(changed, options, self._listen, hurried=True)
        if self.stopped:
            self._seating.stop()
        changes = self._seating.run().changes
        return tuple(_given_up(changed, sections)) if changes is None else changes

    # -- nothing found ------------------------------------------------------------------------

    def _refused(self, wish: Placement) -> Repaired:
        known = self._prepared.board.sessions.get(wish.session)
        name = known.name if known is not None else wish.session
        return Repaired(
            outcome=Outcome.IMPOSSIBLE,
            seconds=self.elapsed,
            message=(
                say(
                    "{name} may never be placed there: its activity, the bell schedule or "
                    "the rooms it may take do not allow it, or somebody may not take part "
                    "in it.",
                    name=name,
                )
            ),
        )

    def _unsolved(self) -> Repaired:
        outcome = Outcome.STOPPED if self.stopped else Outcome.OUT_OF_TIME
        if self._impossible:
            outcome = Outcome.IMPOSSIBLE
        return Repaired(outcome=outcome, at_least=self._at_least, seconds=self.elapsed)


def _given_up(project: Project, moved: Container[ActivityId | None]) -> Iterator[SeatChange]:
    """Yield the seats in moved sections that do not fit, for where no better ones are found."""
    for student, sections in unfit_seats(project).of_student.items():
        for section in sections:
            if section in moved:
                yield SeatChange(student=student, leaves=section)


def _place(placement: Placement) -> tuple[object, ...]:
    return placement.times, frozenset(placement.staff), placement.room

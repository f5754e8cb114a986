"""What has to move so that a wish comes true: the fewest cards, proved where time allows.

The wish is pinned on a model of the whole school and every other session may move at a price. At
first only those near the conflict may: that often finds a repair at once. Then all may, and the
question is whether fewer cards do. Such questions are left to a search that raises its bound by
what clashes, for few cards move and the rest of the timetable stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ortools.sat.python import cp_model

from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.seat_changes import SeatChange
from planner.services.ports import BuildOptions, Listener, Outcome, Repaired, Wish
from planner.solver.build import with_observed
from planner.solver.cards import Cards
from planner.solver.housing import housed
from planner.solver.leniency import allow_as_now, demands_of
from planner.solver.near import Near, Ring
from planner.solver.prepared import Prepared
from planner.solver.reseat import Reseating
from planner.solver.running import Run, Stage

SHARE_OF_NEAR = 0.2
"""Of the time that is left, what looking near the conflict may take."""
SHARE_OF_ALL = 0.8
"""The same for looking at the whole school."""
LEAST_SEATING = 2.0
"""Seconds that seating has at least, for a repair without seats would be none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A solution, and how many cards move in it."""

    stage: Stage
    cards: int


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
        self.say("building the model")
        board = self._prepared.board
        model = self._prepared.promises.clone()
        self._cards = Cards(board, model, self._schedule, self._wish.placements)
        if self._wish.broken:
            demands = demands_of(board, self._wish.broken, self._schedule)
            now = [literal for known in self._cards.now.values() for literal in known]
            allow_as_now(self, model, demands, now)
        for placement in self._wish.placements:
            if not self._cards.pin(placement):
                return self._refused(placement)
        model.minimize(cp_model.LinearExpr.sum([card.moves for card in self._cards.cards]))
        found = self._search()
        return self._unsolved() if found is None else self._repaired(found)

    # -- how few cards --------------------------------------------------------------------------

    def _search(self) -> Found | None:
        """Find the fewest cards: none, few near the conflict, then any."""
        self.say("trying the wish with everything else as it is")
        stage = self._ask(self._only(()), share=SHARE_OF_NEAR)
        if stage.found:
            return Found(stage=stage, cards=0)
        if stage.status == cp_model.INFEASIBLE:
            self._at_least = 1
        self.say("moving what is near the conflict")
        stage = self._ask(self._only(self._ring), share=SHARE_OF_NEAR)
        best = Found(stage=stage, cards=self._moving(stage)) if stage.found else None
        if best is not None and best.cards <= self._at_least:
            return best
        return self._among_all(best)

    def _among_all(self, best: Found | None) -> Found | None:
        """Let everything move, and look for fewer cards than were found near the conflict."""
        told = "moving anything" if best is None else f"looking for fewer than {best.cards} cards"
        self.say(told)
        model = self._cards.model.clone()
        if best is not None:
            moving = [card.moves for card in self._cards.cards]
            model.add(cp_model.LinearExpr.sum(moving) < best.cards)
        stage = self._ask(model, share=SHARE_OF_ALL)
        if stage.status == cp_model.INFEASIBLE:
            self._impossible = best is None
            self._at_least = best.cards if best is not None else 0
            return best
        self._at_least = max(self._at_least, stage.bound)
        return Found(stage=stage, cards=self._moving(stage)) if stage.found else best

    def _ask(self, model: cp_model.CpModel, *, share: float) -> Stage:
        """Look for the fewest cards in a model."""
        if self.over:
            return Stage(cp_model.UNKNOWN)
        return self.solve(model, share=share, counting=True)

    @property
    def _ring(self) -> Ring:
        """What is near the conflict."""
        near = Near(self._prepared.board, self._schedule)
        return near.around({*self._wish.sessions, *near.in_the_way(self._wish.placements)})

    def _only(self, sessions: Iterable[SessionId]) -> cp_model.CpModel:
        """Return a model in which nothing else may move."""
        free = frozenset(sessions)
        model = self._cards.model.clone()
        for card in self._cards.cards:
            if card.owner not in free:
                model.add_bool_or([~card.moves])
        return model

    def _moving(self, stage: Stage) -> int:
        return sum(stage.value(card.moves) for card in self._cards.cards)

    # -- what the wish and the cards come to ----------------------------------------------------

    def _repaired(self, found: Found) -> Repaired:
        self.say("seating students who have other classes then")
        placements = tuple(self._cards.placements(found.stage.value))
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
        seconds = max(LEAST_SEATING, self.left)
        options = replace(self.options, seconds=seconds)
        self._seating = Reseating(changed, options, self._listen)
        if self.stopped:
            self._seating.stop()
        return self._seating.run().changes or ()

    # -- nothing found ------------------------------------------------------------------------

    def _refused(self, wish: Placement) -> Repaired:
        known = self._prepared.board.sessions.get(wish.session)
        name = known.name if known is not None else wish.session
        return Repaired(
            outcome=Outcome.IMPOSSIBLE,
            seconds=self.elapsed,
            message=(
                f"{name} may never be placed there: its activity, the bell schedule or the rooms "
                "it may take do not allow it, or somebody may not take part in it."
            ),
        )

    def _unsolved(self) -> Repaired:
        outcome = Outcome.STOPPED if self.stopped else Outcome.OUT_OF_TIME
        if self._impossible:
            outcome = Outcome.IMPOSSIBLE
        return Repaired(outcome=outcome, at_least=self._at_least, seconds=self.elapsed)


def _place(placement: Placement) -> tuple[object, ...]:
    return placement.times, frozenset(placement.staff), placement.room

"""Which of several repairs with as few cards: the one that disturbs fewest and costs least."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from ortools.sat.python import cp_model

from planner.domain.project import Project
from planner.solver.board import Board
from planner.solver.cards import Cards
from planner.solver.decisions import is_planning_piece
from planner.solver.disturbed import Disturbed
from planner.solver.near import Ring
from planner.solver.running import Stage

STUDENT, POINT = 1_000_000, 1_000
"""What a student who has something else then, and a point of penalty, weigh against changes."""
OTHER_TIMES, OTHER_PEOPLE_OR_ROOM = 3, 1
"""What a session weighs that is at other times, or with somebody else or elsewhere."""

Weighed = tuple[int, cp_model.LiteralT | cp_model.IntVar]


class Taste:
    """What can still be chosen among the sessions ``units`` if no more cards may move."""

    def __init__(
        self, project: Project, board: Board, cards: Cards, units: Ring, stage: Stage
    ) -> None:
        self._project = project
        self._board = board
        self._cards = cards
        self._units = units
        self._stage = stage

    @property
    def matters(self) -> bool:
        """Whether anything but the times of the wish can be chosen."""
        return bool(self._moving) or any(True for _ in self._changes())

    @cached_property
    def _moving(self) -> int:
        """How many cards move."""
        return sum(self._stage.value(card.moves) for card in self._cards.cards)

    def settle(self, model: cp_model.CpModel) -> None:
        """Let a model look for the best repair with no more cards, all among the units."""
        moves = []
        for card in self._cards.cards:
            if card.unit in self._units:
                moves.append(card.moves)
            else:
                model.add_bool_or([~card.moves])
        model.add(cp_model.LinearExpr.sum(moves) <= self._moving)
        weights = [*self._students(), *self._points(), *self._changes()]
        model.minimize(
            cp_model.LinearExpr.weighted_sum([one for _, one in weights], [n for n, _ in weights])
        )
        hint = model.proto.solution_hint
        hint.vars.extend(range(len(self._stage.values)))
        hint.values.extend(self._stage.values)

    def _students(self) -> Iterator[Weighed]:
        """Yield each time of a section with the students who have something else then."""
        disturbed = Disturbed(self._project, self._units)
        for unit in sorted(self._units - self._cards.wished):
            session = self._board.sessions[unit]
            if session.activity in self._project.schedule.roster:
                for times, literal in self._board.choices(unit).items():
                    students = disturbed.students(session, times)
                    if students:
                        yield STUDENT * students, literal

    def _points(self) -> Iterator[Weighed]:
        for cost in self._board.costs:
            yield POINT * (cost.rule.weight or 0), cost.size

    def _changes(self) -> Iterator[Weighed]:
        """Yield what is other if a session is at other times, with somebody else or elsewhere."""
        for unit in sorted(self._units):
            if is_planning_piece(self._board.sessions[unit]):
                continue
            if self._project.schedule.get(unit) is None:
                continue
            choice, *others = self._cards.now[unit] or [self._board.true]
            if unit not in self._cards.wished:
                yield OTHER_TIMES, ~choice
            for literal in others:
                yield OTHER_PEOPLE_OR_ROOM, ~literal

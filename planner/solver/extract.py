"""The part of a model that speaks of some sessions.

What is decided about a session stands in constraints, beside what is decided about others and
beside variables that say what several decisions come to. Those that share such a variable belong
together. All other constraints hold as long as what they speak of stays as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ortools.sat.python.cp_model_helper import ConstraintProto

from planner.domain.ids import SessionId
from planner.solver.board import Board


class Extract:
    """Which constraints of a board's model speak of which sessions."""

    def __init__(self, board: Board) -> None:
        self._board = board
        owner = {number: one for one, numbers in board.owned.items() for number in numbers}
        self._of_session: dict[SessionId, list[int]] = defaultdict(list)
        self._sessions: list[tuple[SessionId, ...]] = []
        self._helpers: list[tuple[int, ...]] = []
        self._with_helper: dict[int, list[int]] = defaultdict(list)
        for number, constraint in enumerate(board.model.proto.constraints):
            variables = set(_variables(constraint)) - {board.true.index}
            sessions = {owner[variable] for variable in variables if variable in owner}
            helpers = tuple(variable for variable in variables if variable not in owner)
            self._sessions.append(tuple(sessions))
            self._helpers.append(helpers)
            for session in sessions:
                self._of_session[session].append(number)
            for helper in helpers:
                self._with_helper[helper].append(number)

    def constraints(self, sessions: Iterable[SessionId], *, first: int) -> list[int]:
        """Return the numbers, in order, of those ``first`` ones that speak of these sessions.

        With them come those that say how the decisions about other sessions hang together.
        """
        waiting = [number for one in sessions for number in self._of_session.get(one, ())]
        found: set[int] = set()
        known: set[int] = set()
        others: set[SessionId] = set()
        while waiting:
            number = waiting.pop()
            if number in found or number >= first:
                continue
            found.add(number)
            others.update(self._sessions[number])
            for helper in self._helpers[number]:
                if helper not in known:
                    known.add(helper)
                    waiting += self._with_helper[helper]
        return sorted(found.union(*map(self._board.meaning, others)))


def _variables(constraint: ConstraintProto) -> Iterator[int]:
    """Yield the numbers of the variables of a constraint, of the kinds that boards post."""
    yield from map(_positive, constraint.enforcement_literal)
    if constraint.has_linear():
        yield from constraint.linear.vars
    elif constraint.has_lin_max():
        for expression in (constraint.lin_max.target, *constraint.lin_max.exprs):
            yield from expression.vars
    elif constraint.has_int_div():
        for expression in (constraint.int_div.target, *constraint.int_div.exprs):
            yield from expression.vars
    else:
        yield from map(_positive, _literals(constraint))


def _literals(constraint: ConstraintProto) -> Iterator[int]:
    if constraint.has_at_most_one():
        yield from constraint.at_most_one.literals
    elif constraint.has_exactly_one():
        yield from constraint.exactly_one.literals
    elif constraint.has_bool_and():
        yield from constraint.bool_and.literals
    elif constraint.has_bool_or():
        yield from constraint.bool_or.literals
    elif str(constraint):
        message = f"a board posts no constraint like {constraint}"
        raise TypeError(message)


def _positive(literal: int) -> int:
    return literal if literal >= 0 else -literal - 1

"""Promises that do not hold now may stay as badly broken, demand by demand, and no worse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import CpModelProto, Literal

from planner.domain.rules.every_session_placed import EverySessionPlaced
from planner.domain.schedule import Schedule
from planner.solver.board import Board, Part
from planner.solver.running import Run

SHARE = 0.1
"""Of the time that is left, what finding out where a schedule stands may take."""


def demands_of(board: Board, broken: Iterable[Part], schedule: Schedule) -> tuple[int, ...]:
    """Return the numbers of the constraints that broken promises demand, in order.

    Of the promise that everything is placed these are the sessions that have no place now.
    """
    found: set[int] = set()
    for key in broken:
        found |= board.demanded_by(key)
        if key == EverySessionPlaced().key:
            unplaced = (one for one in board.sessions if schedule.get(one) is None)
            found |= {number for one in unplaced if (number := board.placing(one)) is not None}
    return tuple(sorted(found))


def allow_as_now(
    run: Run, model: cp_model.CpModel, demands: Sequence[int], now: Iterable[Literal]
) -> bool:
    """Widen demands so far that the Booleans true ``now`` meet them; say whether that is enough.

    It is not if something else does not allow them either. Then nothing is widened.
    """
    before = model.clone()
    blank = cp_model.CpModel()  # kept in a name: its constraint would die with it
    nothing = blank.proto.constraints.add()
    for number in demands:
        model.proto.constraints[number].copy_from(nothing)
    probe = model.clone()
    for literal in now:
        probe.add_bool_or([literal])
    stage = run.solve(probe, share=SHARE)
    for number in demands:
        kept = _Demand(before.proto, number, stage.values)
        if not stage.found or kept.met:
            model.proto.constraints[number].copy_from(before.proto.constraints[number])
        else:
            kept.widen(model)
    return stage.found


class _Demand:
    """One constraint of a model, looked at with the values of a solution."""

    def __init__(self, proto: CpModelProto, number: int, values: Sequence[int]) -> None:
        self._constraint = proto.constraints[number]
        self._values = values

    @property
    def met(self) -> bool:
        """Whether the values meet it; of kinds that no promise breaks, they do."""
        one = self._constraint
        if not all(map(self._true, one.enforcement_literal)):
            return True
        if one.has_bool_or():
            return any(map(self._true, one.bool_or.literals))
        if one.has_bool_and():
            return all(map(self._true, one.bool_and.literals))
        sums = self._sums()
        return sums is None or sums[0] <= sums[1] <= sums[2]

    def widen(self, model: cp_model.CpModel) -> None:
        """Demand no more than the values give; of one clause that is nothing."""
        sums = self._sums()
        if sums is None:
            return
        least, now, most = sums
        amount = cp_model.LinearExpr.sum(list(self._terms(model)))
        bounded = model.add_linear_constraint(amount, min(least, now), max(most, now))
        for number in self._constraint.enforcement_literal:
            bounded.only_enforce_if(_literal(model, number))

    def _sums(self) -> tuple[int, int, int] | None:
        """Return the least, present and most sum that it speaks of, if it speaks of one."""
        one = self._constraint
        if one.has_at_most_one():
            return 0, sum(map(self._true, one.at_most_one.literals)), 1
        if one.has_exactly_one():
            return 1, sum(map(self._true, one.exactly_one.literals)), 1
        if one.has_linear():
            pairs = zip(one.linear.vars, one.linear.coeffs, strict=True)
            now = sum(factor * self._values[number] for number, factor in pairs)
            return one.linear.domain[0], now, one.linear.domain[-1]
        return None

    def _terms(self, model: cp_model.CpModel) -> Iterator[cp_model.LinearExprT]:
        one = self._constraint
        if one.has_linear():
            for number, factor in zip(one.linear.vars, one.linear.coeffs, strict=True):
                yield factor * model.get_int_var_from_proto_index(number)
        literals = one.at_most_one if one.has_at_most_one() else one.exactly_one
        for number in () if one.has_linear() else literals.literals:
            yield _literal(model, number)

    def _true(self, number: int) -> bool:
        return bool(self._values[number]) if number >= 0 else not self._values[-number - 1]


def _literal(model: cp_model.CpModel, number: int) -> cp_model.LiteralT:
    if number >= 0:
        return model.get_bool_var_from_proto_index(number)
    return ~model.get_bool_var_from_proto_index(-number - 1)

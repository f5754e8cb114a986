"""What rules may demand of a model: promises become constraints, preferences become costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.rule import Rule

Amount = cp_model.IntVar
Term = tuple[int, Literal]


@dataclass(frozen=True, slots=True)
class Cost:
    """What a breach of a preference costs: its weight times a size counted in the rule's unit."""

    rule: Rule
    size: Amount


class Demands:
    """A model and the demands that rules make on it.

    A rule is posted inside :meth:`posting`: its demands become constraints if it is promised, and
    costs if it is preferred. Costs are exact, so that for every solution the objective is what
    the checker computes.
    """

    def __init__(self, model: cp_model.CpModel) -> None:
        self.model = model
        self.costs: list[Cost] = []
        self._rule: Rule | None = None

    @contextmanager
    def posting(self, rule: Rule) -> Iterator[None]:
        """Take the demands made inside as those of one rule."""
        self._rule = rule
        yield
        self._rule = None

    def at_most(self, terms: Iterable[Term], bound: int, *, unit: int = 1) -> None:
        """Demand that a sum be at most ``bound``; a preference pays for each ``unit`` above."""
        found = list(terms)
        if self._promised:
            self._hard(sum(factor * lit for factor, lit in found), bound)
            return
        most = sum(max(factor, 0) for factor, _ in found) - bound
        self._pay(sum(factor * lit for factor, lit in found) - bound, most, unit)

    def at_most_amount(
        self, amount: cp_model.LinearExpr, most: int, bound: int, *, unit: int = 1
    ) -> None:
        """Demand as :meth:`at_most` does, of an amount that can be ``most`` at the highest."""
        if self._promised:
            self._hard(amount, bound)
        else:
            self._pay(amount - bound, most - bound, unit)

    def at_least(self, terms: Iterable[Term], bound: int, *, unit: int = 1) -> None:
        """Demand that a sum be at least ``bound``; a preference pays for each ``unit`` below."""
        self.at_most([(-factor, lit) for factor, lit in terms], -bound, unit=unit)

    def never(self, literal: Literal) -> None:
        """Demand that a choice be not taken."""
        self.at_most([(1, literal)], 0)

    def charge(self, size: Amount) -> None:
        """Let a preference's breach of this size cost its weight; forbid it for a promise."""
        if self._rule is None or self._rule.promised:
            self.model.add(size == 0)
            return
        self.costs.append(Cost(self._rule, size))

    @property
    def _promised(self) -> bool:
        return self._rule is None or self._rule.promised

    def _hard(self, amount: cp_model.LinearExpr | int, bound: int) -> None:
        if isinstance(amount, int):
            if amount > bound:
                self.model.add_bool_or([])
            return
        self.model.add(amount <= bound)

    def _pay(self, excess: cp_model.LinearExpr | int, most: int, unit: int) -> None:
        """Charge ``excess`` where it is above zero, in units begun; ``most`` bounds it."""
        if most <= 0 or self._rule is None:
            return
        above = self.model.new_int_var(0, most, f"above {self._rule.code}")
        self.model.add_max_equality(above, [excess, 0])
        self.charge(self._units(above, most, unit))

    def _units(self, above: Amount, most: int, unit: int) -> Amount:
        if unit == 1:
            return above
        units = self.model.new_int_var(0, -(-most // unit), "units begun")
        self.model.add_division_equality(units, above + (unit - 1), unit)
        return units

"""The board that rules are posted to: decisions, and the demands made on them.

What decisions there are, and how they are asked for in school words, is in
:mod:`planner.solver.decisions`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from math import lcm

from ortools.sat.python import cp_model

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.rule import QUARTER_HOUR, Rule
from planner.domain.session import Session
from planner.solver.decisions import Decisions
from planner.solver.demands import Term
from planner.solver.uses import Use, crowded, fitting, merged, overlapping, pieces_of

Part = tuple[str, ...]
"""Something demanded that could be left out: a rule's key, or an activity that takes place."""


class Board(Decisions):
    """All decisions about one project, and the demands that rules make on them.

    A rule is posted inside :meth:`posting`: its demands become constraints if it is promised, and
    costs if it is preferred. Costs are exact, so that for every schedule the objective is what
    the checker computes. A board may hold only some sessions: then only rules about those may be
    posted. ``rules`` are those that will be posted (the project's by default). A board that is
    ``counted`` says more than it must, so that counting can prove what search would try case by
    case; worth it where a proof is looked for.
    """

    def __init__(
        self,
        project: Project,
        sessions: Iterable[Session] | None = None,
        rules: Iterable[Rule] | None = None,
        *,
        counted: bool = False,
    ) -> None:
        super().__init__(project, sessions, rules)
        self.counted = counted
        self._parts: dict[Part, set[int]] = defaultdict(set)
        self._placing: dict[SessionId, int] = {}
        self._said: set[tuple[int, frozenset[int]]] = set()

    # -- demands ------------------------------------------------------------------------------

    @contextmanager
    def posting(self, rule: Rule) -> Iterator[None]:
        """Take the demands made inside as those of one rule."""
        self._said.clear()
        first = len(self.model.proto.constraints)
        with super().posting(rule):
            yield
        posted = range(first, len(self.model.proto.constraints))
        self._parts[rule.key] |= set(posted) - self._apart

    @contextmanager
    def resting_on(self, part: Part) -> Iterator[None]:
        """Leave the demands made inside out as well when another part is left out."""
        first = len(self.model.proto.constraints)
        yield
        posted = range(first, len(self.model.proto.constraints))
        self._parts[part] |= set(posted) - self._apart

    def at_least_minutes(self, uses: Iterable[Use], needed: Fraction, *, weeks: int = 1) -> None:
        """Demand minutes in an average week of so many, each day counted by its weight.

        A preference pays for each quarter hour begun that is missing. Weights are fractions, so
        both sides are scaled to whole numbers.
        """
        terms, bound, unit = self.weekly(uses, needed, weeks=weeks)
        self.at_least(terms, bound, unit=unit)

    def at_most_minutes(self, uses: Iterable[Use], allowed: Fraction, *, weeks: int = 1) -> None:
        """Demand at most so many minutes in an average week, as :meth:`at_least_minutes` does."""
        terms, bound, unit = self.weekly(uses, allowed, weeks=weeks)
        self.at_most(terms, bound, unit=unit)

    def weekly(
        self, uses: Iterable[Use], amount: Fraction, *, weeks: int
    ) -> tuple[list[Term], int, int]:
        """Return the minutes of an average week, an amount and a quarter hour, on one scale."""
        weights = {day.id: day.weight for day in self.cycle.days}
        scale = lcm(amount.denominator, *(weight.denominator for weight in weights.values()))
        terms = [
            (int(scale * weights[use.span.day] * use.span.minutes), use.literal) for use in uses
        ]
        return terms, int(scale * amount * weeks), scale * weeks * QUARTER_HOUR

    def one_at_a_time(self, uses: Sequence[Use], *, most: int = 1) -> None:
        """Demand that at no moment more than ``most`` of the uses run.

        The elementary pieces of a day are bounded by all starts and ends; a piece whose uses are
        among its neighbour's says nothing new and is left out, as is what this rule said before:
        a class that meets daily in one period is demanded once, not for each day.
        """
        self._no_more_than_there_is(uses, most)
        if self.counted:
            self._no_more_than_fit(uses, most)
        for together in overlapping(uses):
            said = (most, frozenset(literal.index for literal in together))
            if len(together) <= most or said in self._said:
                continue
            self._said.add(said)
            if most == 1:
                self.model.add_at_most_one(together)
            else:
                self.model.add(sum(together) <= most)

    def _no_more_than_there_is(self, uses: Sequence[Use], most: int) -> None:
        """Demand that all uses together take no more minutes than there are.

        The pieces of time say so already, each for itself; one sum lets counting prove at once
        that six classes do not fit into five blocks, which search would try one by one.
        """
        spans = {use.span for use in uses}
        there_is = most * sum(span.minutes for span in merged(spans))
        minutes: dict[int, int] = defaultdict(int)
        for use in uses:
            minutes[use.literal.index] += use.span.minutes
        if sum(minutes.values()) > there_is:
            literals = {use.literal.index: use.literal for use in uses}
            taken = cp_model.LinearExpr.weighted_sum(
                list(literals.values()), list(minutes.values())
            )
            self.model.add(taken <= there_is)

    def _no_more_than_fit(self, uses: Sequence[Use], most: int) -> None:
        """Demand that no more uses run than fit one after the other, where more are asked for.

        Thirty meetings of 40 minutes and ten classes do not fit into 35 blocks of 48, though their
        minutes would.
        """
        if crowded(uses, most):
            pieces = pieces_of(uses)
            literals = {use.literal.index: use.literal for use in uses}
            running = cp_model.LinearExpr.weighted_sum(
                list(literals.values()), [pieces[index] for index in literals]
            )
            self.model.add(running <= most * fitting(uses))

    def must_place(self, session: Session, part: Part) -> None:
        """Demand that a session take one of its choices, as a part that can be left out."""
        placing = self.model.add_exactly_one(self.placed(session.id))
        self._apart.add(placing.index)
        self._parts[part].add(placing.index)
        self._placing[session.id] = placing.index

    # -- leaving out ---------------------------------------------------------------------------

    @property
    def parts(self) -> tuple[Part, ...]:
        """Everything demanded that could be left out, in the order in which it was posted."""
        return tuple(part for part, constraints in self._parts.items() if constraints)

    def demanded_by(self, part: Part) -> frozenset[int]:
        """Return the numbers of the model's constraints that a part demands."""
        return frozenset(self._parts.get(part, ()))

    def placing(self, session: SessionId) -> int | None:
        """Return the number of the constraint that a session be placed, if that is demanded."""
        return self._placing.get(session)

    def only(self, parts: Iterable[Part]) -> cp_model.CpModel:
        """Return a model without objective that demands these parts and nothing else."""
        model = self.model.clone()
        model.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        wanted = frozenset(parts)
        blank = cp_model.CpModel()  # kept in a name: its constraint would die with it
        nothing = blank.proto.constraints.add()
        for part, constraints in self._parts.items():
            for index in () if part in wanted else constraints:
                model.proto.constraints[index].copy_from(nothing)
        return model

    # -- the objective -------------------------------------------------------------------------

    def minimise_costs(self) -> None:
        """Let the search look for the least penalty."""
        if self.costs:
            self.model.minimize(sum((c.rule.weight or 0) * c.size for c in self.costs))

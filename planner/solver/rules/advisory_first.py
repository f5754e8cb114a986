"""Let each day of a group begin with advisory with the same adult."""

from __future__ import annotations

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Kind
from planner.domain.ids import DayId, PersonId
from planner.domain.rules.advisory_first import AdvisoryFirst
from planner.domain.week import BlockKind
from planner.solver.board import Board
from planner.solver.demands import Amount, Term
from planner.solver.uses import Use


def post(rule: AdvisoryFirst, board: Board) -> None:
    """Count the days that begin otherwise, for the adult for whom they are fewest."""
    uses = board.attended_by(rule.group)
    days = [
        day
        for day in board.cycle.day_ids
        if any(row.kind is BlockKind.ADVISORY for row in board.rows(day, (rule.group,)))
        and any(use.span.day == day for use in uses)
    ]
    advisories = {u.session.id: u.session for u in uses if u.session.kind is Kind.ADVISORY}
    anybody = tuple(dict.fromkeys(p for s in advisories.values() for p in s.people))
    adults = (PersonId(rule.adult),) if rule.adult else anybody
    terms = [_wrong_days(who, days, uses, board) for who in adults or (PersonId(""),)]
    if len(terms) == 1:
        board.at_most(terms[0], 0)
        return
    fewest = board.model.new_int_var(0, len(days), f"days of {rule.group} begun otherwise")
    board.model.add_min_equality(fewest, [_total(found, len(days), board) for found in terms])
    board.at_most_amount(fewest, len(days), 0)


def _total(terms: list[Term], most: int, board: Board) -> Amount:
    total = board.model.new_int_var(0, most, "days begun without one adult")
    board.model.add(total == sum(factor * literal for factor, literal in terms))
    return total


def _wrong_days(who: PersonId, days: list[DayId], uses: list[Use], board: Board) -> list[Term]:
    """Return terms whose sum is the number of days that do not begin with this adult."""
    mine = board.of_person(who)
    terms: list[Term] = []
    for day in days:
        today = [use for use in uses if use.span.day == day]
        here = {u.session.id for u in today if u.session.kind is Kind.ADVISORY}
        begun = [
            _first(use, today, board)
            for use in mine
            if use.span.day == day and use.session.id in here
        ]
        terms += [(1, board.any_of(u.literal for u in today)), (-1, board.any_of(begun))]
    return terms


def _first(advisory: Use, today: list[Use], board: Board) -> Literal:
    """Return whether the advisory takes place and nothing of the day starts before it."""
    before = [use.literal for use in today if use.span.start < advisory.span.start]
    if not before:
        return advisory.literal
    return board.all_of([advisory.literal, board.any_of(before).negated()])

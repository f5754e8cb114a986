"""Keep one adult with a group for long enough."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import PersonId
from planner.domain.rules.anchor_adult import AnchorAdult
from planner.solver.board import Board
from planner.solver.uses import Use


def post(rule: AnchorAdult, board: Board) -> None:
    """Demand that one of those who could be with the group for so long is."""
    needed = rule.needed(board.school)
    if needed:
        enough = [_enough(uses, needed, board) for uses in _by_adult(rule, board).values()]
        board.at_least([(1, literal) for literal in enough], 1)


def _by_adult(rule: AnchorAdult, board: Board) -> dict[PersonId, list[Use]]:
    """Return, for each adult who counts, the possible uses of their time with the group."""
    attended = {
        use.session.id: use.session
        for use in board.attended_by(rule.group)
        if use.session.kind in rule.kinds
    }
    adults = dict.fromkeys(p for session in attended.values() for p in session.people)
    found: dict[PersonId, list[Use]] = defaultdict(list)
    for adult in adults:
        if rule.role in ("", adult, board.school.person[adult].role):
            found[adult] = [u for u in board.of_person(adult) if u.session.id in attended]
    return found


def _enough(uses: list[Use], needed: int, board: Board) -> Literal:
    """Return a Boolean that is true exactly when the uses take so many minutes a week."""
    terms, bound, _ = board.weekly(uses, Fraction(needed), weeks=len(board.cycle.weeks))
    enough = board.model.new_bool_var("with the group for long enough")
    amount = sum(factor * literal for factor, literal in terms)
    board.model.add(amount >= bound).only_enforce_if(enough)
    board.model.add(amount < bound).only_enforce_if(enough.negated())
    return enough

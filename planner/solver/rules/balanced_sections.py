"""Fill the sections of each course equally."""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Activity
from planner.domain.ids import GroupId
from planner.domain.rules.balanced_sections import BalancedSections
from planner.domain.seating import is_one
from planner.solver.seating import Seating


def post(rule: BalancedSections, seating: Seating) -> None:
    """Bound the difference of the fullest and the emptiest section open to the same groups."""
    for sections in seating.asked.sections.values():
        alike: dict[frozenset[GroupId], list[tuple[Activity, Literal]]] = defaultdict(list)
        for section in sections:
            held = seating.held(section)
            if held is not None:
                alike[frozenset(section.open_to)].append((section, held))
        for compared in alike.values():
            if len(compared) > 1:
                _bound(rule, seating, compared)


def _bound(
    rule: BalancedSections, seating: Seating, compared: list[tuple[Activity, Literal]]
) -> None:
    """Compare the numbers; a section that does not take place is neither full nor empty."""
    seats = {section.id: _counted(rule, seating, section) for section, _ in compared}
    most = max(map(len, seats.values()))
    fullest = seating.model.new_int_var(0, most, "fullest section")
    seating.model.add_max_equality(fullest, [sum(seats[one.id]) for one, _ in compared])
    emptiest = seating.model.new_int_var(0, most, "emptiest section")
    seating.model.add_min_equality(
        emptiest, [sum(seats[one.id]) + most * (1 - held) for one, held in compared]
    )
    seating.at_most_amount(fullest - emptiest, most, rule.within)


def _counted(rule: BalancedSections, seating: Seating, section: Activity) -> list[Literal]:
    return [
        seat
        for student, seat in seating.roster(section.id)
        if not rule.attribute or is_one(student, rule.attribute)
    ]

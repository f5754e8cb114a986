"""Bound the inclusion students of each co-taught section."""

from __future__ import annotations

from planner.domain.activity import Activity
from planner.domain.rules.inclusion_share import InclusionShare
from planner.domain.seating import is_one, needs_role
from planner.solver.seating import Seating


def post(rule: InclusionShare, seating: Seating) -> None:
    """Bound their number and their share in each section that needs somebody in the role."""
    for section in seating.sections:
        if needs_role(section, rule.role):
            _bound(rule, seating, section)


def _bound(rule: InclusionShare, seating: Seating, section: Activity) -> None:
    """Demand what is left of the number after the smaller of both bounds to be nothing.

    The students beyond the share are whole students begun: ``percent`` of the roster is rounded
    down.
    """
    roster = list(seating.roster(section.id))
    counted = [seat for student, seat in roster if is_one(student, rule.attribute)]
    if not counted:
        return
    model, most = seating.model, 100 * len(counted)
    share = sum(100 * seat for seat in counted) - sum(rule.percent * seat for _, seat in roster)
    above = model.new_int_var(0, most, f"hundredths above the share in {section.id}")
    model.add_max_equality(above, [share, 0])
    beyond = model.new_int_var(0, len(counted), f"beyond the share in {section.id}")
    model.add_division_equality(beyond, above + 99, 100)
    size = model.new_int_var(0, len(counted), f"too many {rule.attribute} in {section.id}")
    model.add_max_equality(size, [beyond, sum(counted) - rule.most])
    seating.charge(size)

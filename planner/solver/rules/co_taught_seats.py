"""Seat students with a plan where there is a co-teacher."""

from __future__ import annotations

from planner.domain.rules.co_taught_seats import CoTaughtSeats
from planner.domain.seating import is_one, needs_role
from planner.solver.seating import Seating


def post(rule: CoTaughtSeats, seating: Seating) -> None:
    """Demand that they have no seat in the other sections of courses that have some."""
    for sections in seating.asked.sections.values():
        taught = [
            held
            for section in sections
            if needs_role(section, rule.role) and (held := seating.held(section)) is not None
        ]
        if not taught:
            continue
        some = seating.any_of(taught)
        for section in sections:
            for student, seat in seating.roster(section.id):
                if is_one(student, rule.attribute) and not needs_role(section, rule.role):
                    seating.at_most([(1, seat), (1, some)], 1)

"""Seat the students of a house with the house's own teachers."""

from __future__ import annotations

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Activity
from planner.domain.ids import PersonId
from planner.domain.rules.house_teachers import HouseTeachers
from planner.solver.seating import Seating


def post(rule: HouseTeachers, seating: Seating) -> None:
    """Demand no seat elsewhere in any course of which the team teaches a section."""
    team = seating.school.team[rule.team].everybody
    for sections in seating.asked.sections.values():
        taught = {section.id: _taught(seating, section, team) for section in sections}
        own = [literal for literal in taught.values() if literal is not None]
        if own:
            some = seating.any_of(own)
            for section in sections:
                _none_elsewhere(rule, seating, section, some, taught[section.id])


def _taught(seating: Seating, section: Activity, team: tuple[PersonId, ...]) -> Literal | None:
    """Return whether a section takes place with somebody of a team; ``None``: it never does."""
    held = seating.held(section)
    leading = [one for person in team if (one := seating.leads(section, person)) is not None]
    if held is None or not leading:
        return None
    return seating.every([held, seating.any_of(leading)])


def _none_elsewhere(
    rule: HouseTeachers, seating: Seating, section: Activity, some: Literal, taught: Literal | None
) -> None:
    """Demand that nobody of the house sit in a section unless its staff has somebody of the team.

    A student who sits there shows that it takes place.
    """
    for student, seat in seating.roster(section.id):
        if rule.house in seating.asked.groups_of[student.id]:
            with_team = [] if taught is None else [(-1, taught)]
            seating.at_most([(1, seat), (1, some), *with_team], 1)

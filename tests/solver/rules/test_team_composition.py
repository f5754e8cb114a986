"""Teams are made of the people they should have."""

from __future__ import annotations

from planner.domain.project import Project
from tests.builders import a_person, a_project, a_statement, a_team
from tests.solver.agreement import both_allow, both_charge

CODE = "team-composition"


def team(*has: str, weight: int | None = None, veteran_years: int = 3) -> Project:
    """Return a veteran who leads a novice and a special-education teacher in their first year."""
    return a_project(
        people=[
            a_person("lead", years=9),
            a_person("ames", years=0),
            a_person("boyd", years=0, attributes=("sped",)),
        ],
        teams=[a_team("blue", "ames boyd", leader="lead")],
        statements=[a_statement(CODE, "blue", weight=weight, has=has, veteran_years=veteran_years)],
    )


def test_exactly_as_many_as_asked_for_are_fine() -> None:
    assert both_allow(team("veteran:1", "novice:1", "sped:1"), CODE)


def test_too_few_and_too_many_are_not() -> None:
    assert not both_allow(team("novice:2"), CODE)
    assert not both_allow(team("sped:0"), CODE)
    assert not both_allow(team("veteran:1", veteran_years=10), CODE)


def test_a_preference_pays_for_each_person_too_many_or_too_few() -> None:
    assert both_charge(team("veteran:3", "sped:0", weight=4), CODE) == 12
    assert both_charge(team("lab:2", weight=4), CODE) == 8

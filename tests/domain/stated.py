"""A school to state rules about, and what becomes of them."""

from __future__ import annotations

from typing import Any

from planner.domain.catalogue import rules_of
from planner.domain.people import TeamKind
from planner.domain.rule import Rule, Statement
from planner.domain.school import School
from tests.builders import a_group, a_person, a_room, a_school, a_team

SCHOOL = a_school(
    people=[a_person("okoye"), a_person("ames", role="tutor"), a_person("lead")],
    teams=[
        a_team("blue", "okoye ames", leader="lead"),
        a_team("heads", "lead", kind=TeamKind.LEADERSHIP),
    ],
    groups=[a_group("7B", grade="7"), a_group("8A", grade="8")],
    rooms=[a_room("den", kind="conference")],
)


def chosen(*statements: Statement, school: School = SCHOOL) -> list[Rule]:
    """Return the rules that are not physics."""
    return [rule for rule in rules_of(school, statements) if not rule.physics]


def value(rule: Rule, parameter: str) -> Any:
    return getattr(rule, parameter)

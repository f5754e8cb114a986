"""Teams have a fitting size."""

from __future__ import annotations

from typing import Any

from tests.builders import a_project, a_statement, a_team
from tests.solver.agreement import both_allow


def sized(members: str, **parameters: Any) -> bool:
    """Say whether a team of these members, led by Lead, has a fitting size."""
    rule = a_statement("team-size", "blue", **parameters)
    teams = [a_team("blue", members, leader="lead")]
    return both_allow(a_project(teams=teams, statements=[rule]), "team-size")


def test_sizes_within_the_bounds_are_fine() -> None:
    assert sized("ames boyd", least=2, most=2)


def test_too_few_too_many_and_too_wide_a_span_are_not() -> None:
    assert not sized("ames", least=2, most=4)
    assert not sized("ames boyd cruz", least=1, most=2)
    assert not sized("ames boyd", least=1, most=4, span=1)

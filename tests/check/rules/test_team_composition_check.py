import pytest

from planner.check.capacity import arguments
from planner.domain.ids import TeamId
from planner.domain.project import Project
from planner.domain.rules.team_composition import TeamComposition
from tests.builders import a_person, a_project, a_statement, a_team, breaches

CODE = "team-composition"


def team(*has: str) -> Project:
    return a_project(
        people=[
            a_person("lead", attributes=("veteran",)),
            a_person("ames", years=2),
            a_person("boyd", years=3),
            a_person("cruz", years=1, attributes=("sped",)),
            a_person("dunn"),
        ],
        teams=[a_team("blue", "ames boyd cruz dunn", leader="lead")],
        statements=[a_statement(CODE, "blue", has=has)],
    )


def test_years_and_attributes_decide() -> None:
    assert breaches(team("veteran:2", "novice:1", "sped:1"), CODE) == []


def test_who_is_missing_or_too_many_is_told() -> None:
    assert breaches(team("veteran:1", "novice:2", "lab:1"), CODE) == [
        "Blue has 2 veteran instead of 1.",
        "Blue has 1 novice instead of 2.",
        "Blue has 0 lab instead of 1.",
    ]


def test_no_schedule_can_change_it() -> None:
    assert [argument.sentence for argument in arguments(team("veteran:1"))] == [
        "Blue has 2 veteran instead of 1."
    ]


@pytest.mark.parametrize("word", ["veteran", "veteran:", ":1", "veteran:one"])
def test_each_attribute_needs_a_number(word: str) -> None:
    with pytest.raises(ValueError, match="an attribute and a number"):
        TeamComposition(team=TeamId("blue"), has=(word,))

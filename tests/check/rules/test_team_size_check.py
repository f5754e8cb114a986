from typing import Any

from planner.domain.project import Project
from tests.builders import a_project, a_statement, a_team, breaches, size, the_verdict

CODE = "team-size"


def team(
    members: str, *, leader: str | None = "lead", also_leads: str = "", **rule: Any
) -> Project:
    others = [a_team("red", also_leads, leader="lead")] if also_leads else []
    return a_project(
        teams=[a_team("blue", members, leader=leader), *others],
        statements=[a_statement(CODE, "blue", **rule)],
    )


def test_the_leader_is_not_counted_even_as_a_member() -> None:
    assert breaches(team("a b", least=2, most=2), CODE) == []
    assert breaches(team("lead a b", least=2, most=2), CODE) == []


def test_one_too_few_and_one_too_many_are_faults() -> None:
    assert breaches(team("a b", least=3), CODE) == [
        "Blue has 2 members besides its leader, fewer than 3."
    ]
    assert breaches(team("a b c", most=2), CODE) == [
        "Blue has 3 members besides its leader, more than 2."
    ]
    assert size(team("a b c d e", most=2), CODE) == 3


def test_the_leader_leads_so_many_over_all_teams() -> None:
    assert breaches(team("a b", also_leads="b c", span=3), CODE) == []
    assert breaches(team("a b", also_leads="b c", span=2), CODE) == [
        "Lead leads 3 people over all teams, more than 2."
    ]


def test_a_team_without_a_leader_has_no_span() -> None:
    project = team("a b c", leader=None, span=1)

    assert breaches(project, CODE) == []
    assert the_verdict(project, CODE).slack == 3


def test_each_fault_counts_the_people_it_is_about() -> None:
    assert size(team("a b", least=5), CODE) == 3
    assert size(team("a b", also_leads="c d", span=1), CODE) == 3

from dataclasses import replace
from typing import Any

import pytest

from planner.domain.demand import Demand
from planner.domain.project import Project
from tests.builders import (
    a_need,
    a_project,
    a_statement,
    a_team,
    an_activity,
    block,
    breaches,
    placed,
)

CODE = "staffing"
NEEDS = (a_need("lead", "okoye"), a_need("tutor", "t1 t2 t3", least=1, most=2))


def staffed(*staff: str, **others: Any) -> list[str]:
    project = a_project(
        placed("math", block(1), staff=staff), activities=[an_activity(staff=NEEDS, **others)]
    )
    return breaches(project, CODE)


@pytest.mark.parametrize("tutors", [["tutor=t1"], ["tutor=t1", "tutor=t3"]])
def test_from_least_to_most_people_of_a_pool_are_right(tutors: list[str]) -> None:
    assert staffed("lead=okoye", *tutors) == []


@pytest.mark.parametrize(
    ("staff", "fault"),
    [
        ("lead=okoye", "needs 1 as tutor and has 0"),
        ("lead=okoye tutor=t1 tutor=t2 tutor=t3", "takes at most 2 as tutor and has 3"),
        ("tutor=t1", "needs 1 as lead and has 0"),
    ],
)
def test_too_few_or_too_many_are_a_fault(staff: str, fault: str) -> None:
    assert staffed(*staff.split()) == [f"Math (math) {fault}."]


def test_nobody_else_is_on_the_staff() -> None:
    assert staffed("lead=okoye", "tutor=t1", "tutor=okafor") == [
        "Math (math) has okafor as tutor, whom nothing allows."
    ]


def test_a_person_of_the_pool_in_another_role_is_a_fault() -> None:
    assert staffed("lead=okoye", "tutor=t1", "lead=t2") == [
        "Math (math) has T2 as lead, whom nothing allows."
    ]


def test_nobody_is_on_the_staff_twice() -> None:
    assert staffed("lead=okoye", "tutor=t1", "tutor=t1") == ["Math (math) has T1 twice."]


def in_two_sessions(first: str, second: str, *, same_staff: bool) -> Project:
    need = a_need("lead", "okoye ames", least=1)
    return a_project(
        placed("math#1", block(1), staff=first),
        placed("math#2", block(2), staff=second),
        activities=[an_activity(staff=(need,), sessions=2, same_staff=same_staff)],
    )


def test_the_same_adults_lead_all_sessions_where_asked() -> None:
    assert breaches(in_two_sessions("ames", "ames", same_staff=True), CODE) == []
    assert breaches(in_two_sessions("ames", "okoye", same_staff=True), CODE) == [
        "Math needs the same adults in all its sessions, but math#2 has others than math#1."
    ]
    assert breaches(in_two_sessions("ames", "okoye", same_staff=False), CODE) == []


def test_a_team_meeting_needs_every_member() -> None:
    project = a_project(
        placed("planning:blue#1", "Mon 8:00-8:45", staff="member=ames"),
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1)],
    )

    assert breaches(project, CODE) == [
        "Blue planning (planning:blue#1) needs 2 as member and has 1."
    ]


def test_a_demand_that_forgets_a_need_is_not_believed() -> None:
    """The activities table decides who is needed."""

    project = a_project(placed("math", block(1)), activities=[an_activity()])
    session = replace(project.demand.sessions[0], staff=())
    vars(project)["demand"] = Demand(sessions=(session,))

    assert breaches(project, CODE) == ["Math (math) needs 1 as lead and has 0."]

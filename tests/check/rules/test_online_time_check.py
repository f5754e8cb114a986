from typing import Any

from planner.domain.activity import Kind
from planner.domain.catalogue import faults_of
from planner.domain.project import Project
from tests.builders import (
    a_group,
    a_project,
    a_school,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    the_verdict,
)

CODE = "online-time"


def online(kind: Kind = Kind.ONLINE, **bounds: Any) -> Project:
    return a_project(
        placed("lab", block(1)),
        groups=[a_group("7"), a_group("7B", parent="7")],
        activities=[an_activity("lab", leader=None, groups="7", kind=kind)],
        statements=[a_statement(CODE, "7B", **bounds)],
    )


def test_time_with_the_larger_group_counts() -> None:
    assert the_verdict(online(most=60), CODE).slack == 10


def test_minutes_outside_the_bounds_are_told() -> None:
    assert breaches(online(most=40), CODE) == ["7B is online for 50 minutes a week, not 0 to 40."]


def test_other_kinds_of_session_are_not_online() -> None:
    assert breaches(online(Kind.CLASS, least=10), CODE) == [
        "7B is online for 0 minutes a week, not 10 to 600."
    ]


def test_two_weeks_are_refused() -> None:
    school = a_school(groups=[a_group("7B")])
    (fault,) = faults_of(school, [a_statement(CODE, "7B", window="two-weeks")])

    assert "counted over a day or a week" in fault.sentence

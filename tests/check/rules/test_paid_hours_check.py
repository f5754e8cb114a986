from typing import Any

from planner.check.capacity import arguments
from planner.check.verify import verify
from planner.domain.project import Project
from tests.builders import a_project, a_statement, an_activity, block, breaches, placed, the_verdict

CODE = "paid-hours"


def hours(**rule: Any) -> Project:
    """Return a hundred minutes of Ames."""
    return a_project(
        placed("math#1", block(1), staff="ames"),
        placed("math#2", block(2), staff="ames"),
        activities=[an_activity("math", leader="ames", sessions=2)],
        statements=[a_statement(CODE, "ames", **rule)],
    )


def slack_text(**rule: Any) -> str:
    return next(j.slack_text for j in verify(hours(**rule)).judgements if j.rule.code == CODE)


def test_the_slack_tells_the_minutes_to_full_benefits() -> None:
    assert the_verdict(hours(), CODE).breaches == ()
    assert slack_text() == "2300 minutes a week (full benefits in 1700)"
    assert slack_text(threshold=100) == "2300 minutes a week (full benefits due)"


def test_minutes_outside_the_bounds_are_told() -> None:
    assert breaches(hours(most=90), CODE) == [
        "Ames is scheduled for 100 minutes a week instead of 0 to 90."
    ]
    assert breaches(hours(least=101), CODE) == [
        "Ames is scheduled for 100 minutes a week instead of 101 to 2400."
    ]


def test_counting_finds_too_many_hours() -> None:
    assert arguments(hours(most=100)) == ()
    assert [argument.sentence for argument in arguments(hours(most=90))] == [
        "Ames is needed for 100 minutes a week, more than 90."
    ]

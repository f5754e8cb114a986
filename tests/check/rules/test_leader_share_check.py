from planner.check.capacity import arguments
from planner.domain.project import Project
from tests.builders import (
    a_link,
    a_project,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    the_verdict,
)

CODE = "leader-share"


def coached(percent: int) -> Project:
    """Return an hour of coaching by Lead."""
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("observe:lead>ames#1", "Mon 8:00-8:30", staff="observer=lead", observed="math"),
        placed("talk:lead>ames#1", "Mon 9:00-9:30", staff="coach=lead coachee=ames"),
        activities=[an_activity("math", leader="ames")],
        coaching=[a_link("lead", "ames")],
        statements=[a_statement(CODE, "lead", percent=percent, of_minutes=150)],
    )


def test_the_share_is_counted_in_minutes() -> None:
    verdict = the_verdict(coached(30), CODE)

    assert verdict.breaches == ()
    assert verdict.slack == 15
    assert len(verdict.witnesses) == 2


def test_what_is_missing_is_told() -> None:
    assert breaches(coached(50), CODE) == ["Lead coaches for 60 minutes a week instead of 75."]


def test_counting_finds_too_little_coaching() -> None:
    assert arguments(coached(40)) == ()
    assert [argument.sentence for argument in arguments(coached(50))] == [
        "Lead should coach for 75 minutes a week, but the coaching asked of them takes 60."
    ]

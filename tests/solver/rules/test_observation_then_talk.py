"""A talk follows its observation."""

from __future__ import annotations

from tests.builders import a_link, a_project, an_activity, block, placed
from tests.solver.agreement import both_allow


def talk_at(time: str, lag: int = 1) -> bool:
    """Say whether a talk then follows Monday's observation of 9:00 soon enough."""
    project = a_project(
        placed("math", block(2), staff="ames"),
        placed("observe:lead>ames#1", "Mon 9:00-9:30", staff="observer=lead", observed="math"),
        placed("talk:lead>ames#1", time, staff="coach=lead coachee=ames"),
        activities=[an_activity("math", leader="ames")],
        coaching=[a_link("lead", "ames", lag_days=lag)],
    )
    return both_allow(project, "observation-then-talk")


def test_a_talk_soon_after_is_fine() -> None:
    assert talk_at("Mon 10:00-10:30", lag=0)
    assert talk_at("Tue 8:00-8:30")


def test_a_talk_before_or_too_late_is_not() -> None:
    assert not talk_at("Mon 8:00-8:30")
    assert not talk_at("Tue 8:00-8:30", lag=0)
    assert not talk_at("Wed 8:00-8:30")


def test_no_observation_serves_two_talks() -> None:
    project = a_project(
        placed("math", block(1), staff="ames"),
        placed("observe:lead>ames#1", "Mon 8:00-8:30", staff="observer=lead", observed="math"),
        placed("talk:lead>ames#1", "Mon 9:00-9:30", staff="coach=lead coachee=ames"),
        placed("talk:lead>ames#2", "Tue 9:00-9:30", staff="coach=lead coachee=ames"),
        activities=[an_activity("math", leader="ames")],
        coaching=[a_link("lead", "ames", talks_week=2)],
    )

    assert not both_allow(project, "observation-then-talk")

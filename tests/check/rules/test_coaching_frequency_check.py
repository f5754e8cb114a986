from typing import Any

import pytest

from planner.domain.activity import Pattern
from planner.domain.project import Project
from planner.domain.schedule import Placement
from tests.builders import (
    a_link,
    a_project,
    a_week,
    an_activity,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "coaching-frequency"


def visit(
    time: str, number: int = 1, *, staff: str = "observer=lead", observed: str | None = "math"
) -> Placement:
    return placed(f"observe:lead>ames#{number}", time, staff=staff, observed=observed)


def talk(time: str, number: int = 1, *, staff: str = "coach=lead coachee=ames") -> Placement:
    return placed(f"talk:lead>ames#{number}", time, staff=staff)


def coached(*placements: Placement, days: str = "Mon Tue Wed Thu Fri", **link: Any) -> Project:
    """Return Lead coaching Ames, who teaches math in B1 on every day."""
    return a_project(
        placed("math", *(f"{day} 8:00-8:50" for day in days.split()), staff="ames"),
        *placements,
        activities=[an_activity("math", leader="ames", groups="7B", pattern=Pattern.EVERY_DAY)],
        coaching=[a_link("lead", "ames", **link)],
        cycle=a_week(days),
    )


TALK = talk("Tue 9:00-9:30")


def test_one_visit_in_class_and_one_talk_keep_the_promise() -> None:
    verdict = the_verdict(coached(visit("Mon 8:15-8:45"), TALK), CODE)

    assert verdict.breaches == ()
    assert verdict.slack == 0
    assert [str(w) for w in verdict.witnesses] == ["Mon 8:15–8:45", "Tue 9:00–9:30"]


def test_a_missing_visit_and_a_missing_talk_are_told_apart() -> None:
    assert breaches(coached(TALK), CODE) == ["Lead coaching Ames: 1 of 1 observations missing."]
    assert breaches(coached(visit("Mon 8:00-8:30")), CODE) == [
        "Lead coaching Ames: 1 of 1 talks missing."
    ]


@pytest.mark.parametrize(
    "bad",
    [
        visit("Mon 8:00-8:29"),
        visit("Mon 8:30-9:00"),
        visit("Mon 9:00-9:30"),
        visit("Mon 8:00-8:30", observed=None),
        visit("Mon 8:00-8:30", observed="talk:lead>ames#1"),
        visit("Mon 8:00-8:30", staff="observer=lead observer=ames"),
        visit("Mon 8:00-8:30", staff="observer=boyd"),
    ],
    ids=["short", "runs over", "no class then", "names none", "no class", "two", "another"],
)
def test_a_visit_counts_only_alone_in_a_class_for_long_enough(bad: Placement) -> None:
    assert size(coached(bad, TALK), CODE) == 1


def test_a_class_that_somebody_else_leads_is_not_observed() -> None:
    project = a_project(
        placed("math", "Mon 8:00-8:50", staff="boyd"),
        visit("Mon 8:00-8:30"),
        TALK,
        activities=[an_activity("math", leader="boyd")],
        coaching=[a_link("lead", "ames")],
    )

    assert size(project, CODE) == 1


@pytest.mark.parametrize(
    "bad",
    [talk("Tue 9:00-9:29"), talk("Tue 9:00-9:30", staff="coach=lead")],
    ids=["short", "alone"],
)
def test_a_talk_needs_both_and_its_whole_length(bad: Placement) -> None:
    assert size(coached(visit("Mon 8:00-8:30"), bad), CODE) == 1


def twice(first: str, second: str, **others: Any) -> int:
    visits = (visit(first, 1), visit(second, 2))
    return size(coached(*visits, TALK, observations_week=2, observation_minutes=15, **others), CODE)


def test_two_visits_are_on_two_days() -> None:
    assert twice("Mon 8:00-8:15", "Tue 8:00-8:15") == 0
    assert twice("Mon 8:00-8:15", "Mon 8:30-8:45") == 1


def test_where_the_week_is_too_short_two_visits_may_share_a_day() -> None:
    visits = (visit("Mon 8:00-8:15", 1), visit("Mon 8:30-8:45", 2))
    project = coached(
        *visits, days="Mon", talks_week=0, observations_week=2, observation_minutes=15
    )

    assert breaches(project, CODE) == []


def test_each_week_has_its_own_visit() -> None:
    project = coached(visit("Mon1 8:00-8:30"), days="Mon1 Tue1 Mon2 Tue2", talks_week=0)

    assert breaches(project, CODE) == ["Lead coaching Ames: 1 of 1 observations missing in week 2."]


def test_as_many_visits_as_days_are_still_on_different_days() -> None:
    visits = (visit("Mon 8:00-8:15", 1), visit("Mon 8:30-8:45", 2))
    project = coached(
        *visits, days="Mon Tue", talks_week=0, observations_week=2, observation_minutes=15
    )

    assert size(project, CODE) == 1


def test_slack_is_that_of_the_week_or_kind_with_the_least() -> None:
    project = coached(visit("Mon 8:00-8:30"))

    assert the_verdict(project, CODE).slack == -1

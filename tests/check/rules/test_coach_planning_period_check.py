from typing import Any

from planner.domain.activity import Kind
from planner.domain.catalogue import faults_of
from planner.domain.project import Project
from planner.domain.schedule import Placement
from tests.builders import (
    a_link,
    a_project,
    a_statement,
    an_activity,
    breaches,
    placed,
    the_verdict,
)

CODE = "coach-planning-period"


def visits(*more: Placement, about: str = "lead>ames", **rule: Any) -> Project:
    """Return an observation on Monday and a talk on Tuesday, and what the coach teaches."""
    return a_project(
        placed("math", "Mon 8:00-8:50", staff="ames"),
        placed("observe:lead>ames#1", "Mon 8:15-8:45", staff="observer=lead", observed="math"),
        placed("talk:lead>ames#1", "Tue 8:00-8:30", staff="coach=lead coachee=ames"),
        *more,
        activities=[
            an_activity("math", leader="ames"),
            an_activity("small", leader="lead", kind=Kind.SMALL_GROUP, minutes=15),
            an_activity("hall", leader="lead", kind=Kind.DUTY, minutes=15),
        ],
        coaching=[a_link("lead", "ames")],
        statements=[a_statement(CODE, about, **rule)],
    )


def test_a_block_without_classes_is_the_coach_s_own() -> None:
    verdict = the_verdict(visits(placed("small", "Mon 9:00-9:15", staff="lead")), CODE)

    assert verdict.breaches == ()
    assert [str(witness) for witness in verdict.witnesses] == ["Mon 8:15–8:45"]


def test_a_quarter_hour_of_teaching_spoils_the_block() -> None:
    assert breaches(visits(placed("small", "Mon 8:00-8:15", staff="lead")), CODE) == [
        "Lead observes Ames (Mon 8:15–8:45) lies in a block in which Lead teaches."
    ]


def test_a_duty_does_not_spoil_it() -> None:
    assert breaches(visits(placed("hall", "Mon 8:00-8:15", staff="lead")), CODE) == []


def test_talks_count_only_if_asked_for() -> None:
    late = placed("small", "Tue 8:30-8:45", staff="lead")

    assert breaches(visits(late), CODE) == []
    assert len(breaches(visits(late, talk=True), CODE)) == 1


def test_it_is_stated_of_links_that_the_coaching_table_has() -> None:
    school = visits().school

    assert [rule.about for rule in visits(about="all").rules if rule.code == CODE] == [
        ("lead", "ames")
    ]
    assert [f.word for f in faults_of(school, [a_statement(CODE, "ames>lead")])] == ["ames>lead"]

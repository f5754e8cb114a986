"""A coach comes only in blocks in which they teach nothing."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_link, a_project, a_statement, an_activity, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "coach-planning-period"


def visits(small: str, *, talk: bool = False, weight: int | None = None) -> Project:
    """Return an observation on Monday and a talk on Tuesday, and a small group of the coach."""
    return a_project(
        placed("math", "Mon 8:00-8:50", staff="ames"),
        placed("small", small, staff="lead"),
        placed("observe:lead>ames#1", "Mon 8:15-8:45", staff="observer=lead", observed="math"),
        placed("talk:lead>ames#1", "Tue 8:00-8:30", staff="coach=lead coachee=ames"),
        activities=[
            an_activity("math", leader="ames"),
            an_activity("small", leader="lead", kind=Kind.SMALL_GROUP, minutes=15),
        ],
        coaching=[a_link("lead", "ames")],
        statements=[a_statement(CODE, "lead>ames", talk=talk, weight=weight)],
    )


def test_a_visit_in_a_free_block_is_fine() -> None:
    assert both_allow(visits("Mon 9:00-9:15"), CODE)


def test_a_visit_in_a_block_that_is_partly_taught_is_not() -> None:
    assert not both_allow(visits("Mon 8:00-8:15"), CODE)


def test_talks_count_if_asked_for() -> None:
    assert both_allow(visits("Tue 8:30-8:45"), CODE)
    assert not both_allow(visits("Tue 8:30-8:45", talk=True), CODE)


def test_a_preference_pays_for_each_visit_elsewhere() -> None:
    assert both_charge(visits("Mon 8:00-8:15", talk=True, weight=4), CODE) == 4
    assert both_charge(visits("Mon 9:00-9:15", talk=True, weight=4), CODE) == 0

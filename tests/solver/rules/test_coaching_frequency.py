"""Coaches visit and talk as often as promised."""

from __future__ import annotations

from planner.domain.schedule import Placement
from tests.builders import a_link, a_project, an_activity, block, placed
from tests.solver.agreement import both_allow

LINK = a_link("lead", "ames")
CLASS = placed("math", block(1), staff="ames")
TALK = placed("talk:lead>ames#1", "Tue 8:00-8:30", staff="coach=lead coachee=ames")


def coached(*placements: Placement) -> bool:
    """Say whether Lead coaches Ames, who teaches math, often enough."""
    project = a_project(
        CLASS,
        *placements,
        activities=[an_activity("math", leader="ames")],
        coaching=[LINK],
    )
    return both_allow(project, "coaching-frequency")


def visit(time: str) -> Placement:
    return placed("observe:lead>ames#1", time, staff="observer=lead", observed="math")


def test_a_visit_in_class_and_a_talk_are_enough() -> None:
    assert coached(visit("Mon 8:15-8:45"), TALK)


def test_a_visit_outside_class_does_not_count() -> None:
    assert not coached(visit("Mon 9:00-9:30"), TALK)


def test_a_missing_talk_is_missed() -> None:
    assert not coached(visit("Mon 8:15-8:45"))

"""Live coaching happens with students."""

from __future__ import annotations

from planner.domain.people import CoachingMode
from tests.builders import a_link, a_project, an_activity, block, placed
from tests.solver.agreement import both_allow


def visited(groups: str) -> bool:
    """Say whether Lead may coach Ames live in a class with these groups."""
    project = a_project(
        placed("math", block(1), staff="ames"),
        placed("observe:lead>ames#1", "Mon 8:00-8:30", staff="observer=lead", observed="math"),
        activities=[an_activity("math", leader="ames", groups=groups)],
        coaching=[a_link("lead", "ames", talks_week=0, mode=CoachingMode.LIVE)],
    )
    return both_allow(project, "live-coaching")


def test_a_class_with_students_is_fine() -> None:
    assert visited("7B")


def test_a_class_without_students_is_not() -> None:
    assert not visited("")

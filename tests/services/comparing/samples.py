"""Pairs of scenarios that differ in a known way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.services.comparing.comparison import compare
from planner.services.comparing.difference import Difference, Sort
from tests.builders import Words, a_project, a_statement, a_team, an_activity, block, placed


def a_pair_of_classes(*, times: int = 2, **more: Any) -> Project:
    """Return math of Ames and art of Boyd, who form a team that meets twice a week."""
    return a_project(
        placed("math", block(1), staff="ames", room="101"),
        placed("art", block(1), staff="boyd"),
        placed("planning:blue#1", block(2), staff="member=ames member=boyd"),
        placed("planning:blue#2", block(2, "Thu"), staff="member=ames member=boyd"),
        activities=[
            an_activity("math", leader="ames", groups="7A", room="101 102"),
            an_activity("art", leader="boyd", groups="7B"),
            an_activity("ela", leader="boyd", groups="7B", sessions=2),
        ],
        teams=[a_team("blue", "ames boyd")],
        statements=[
            a_statement("common-planning", "blue", times=times, minutes=30),
            a_statement("few-gaps", "boyd", weight=5),
        ],
        **more,
    )


def moved(project: Project, session: str, *times: Any, staff: Words = (), **where: Any) -> Project:
    """Return the project with a session placed here; without a time it loses its place."""
    schedule = project.schedule
    if not times:
        return project.with_schedule(schedule.without((SessionId(session),)))
    return project.with_schedule(
        schedule.with_placement(placed(session, *times, staff=staff, **where))
    )


def called(project: Project, name: str) -> Project:
    """Return the project with another name for its scenario."""
    return replace(project, scenarios=(replace(project.scenario, name=name),))


def told(a: Project, b: Project, *sorts: Sort) -> list[str]:
    """Return the sentences of the differences of some sorts, or of all."""
    found = compare(a, b)
    return [one.sentence for one in (found.of(*sorts) if sorts else found.differences)]


def copyable(a: Project, b: Project) -> tuple[Difference, ...]:
    """Return the differences that can be copied."""
    return tuple(one for one in compare(a, b).differences if one.change is not None)

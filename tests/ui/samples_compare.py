"""Projects of two scenarios for the window that compares them."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.project import Project
from planner.domain.scenarios import branch
from tests.builders import block
from tests.services.comparing.samples import a_pair_of_classes, moved


def two_scenarios() -> Project:
    """Return a project whose active scenario has math elsewhere, no art, and a meeting less."""
    project = branch(a_pair_of_classes(), "Math on Tuesday")
    project = moved(project, "math", block(3, "Tue"), staff="ames", room="101")
    return moved(moved(project, "art"), "planning:blue#2")


def renamed(project: Project, name: str) -> Project:
    """Return the project with another name for its active scenario."""
    named = (
        replace(one, name=name) if one.id == project.active else one for one in project.scenarios
    )
    return replace(project, scenarios=tuple(named))

"""The scenario that a person names."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.project import Project, Scenario
from planner.errors import UserError


def scenario_called(project: Project, word: str) -> Scenario:
    """Return the scenario with this id or name; capitals do not matter.

    Raises ``UserError`` that lists the scenarios if there is none such, or several.
    """
    found = [one for one in project.scenarios if one.id == word]
    found = found or [one for one in project.scenarios if _alike(one.name, word)]
    if len(found) == 1:
        return found[0]
    known = "\n".join(f"  {one.id}: {one.name}" for one in project.scenarios)
    wrong = (
        f"Several scenarios are called {word!r}. Name one by its id."
        if found
        else (f"There is no scenario {word!r}. Name one by its id or name.")
    )
    raise UserError(f"{wrong}\n{known}")


def _alike(name: str, word: str) -> bool:
    return name.casefold().split() == word.casefold().split()


def seen_from(project: Project, scenario: Scenario) -> Project:
    """Return the project with this scenario active, as it is compared."""
    return project if scenario.id == project.active else replace(project, active=scenario.id)

"""The verbs ``scenarios`` and ``history``: what there is, in words or JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from planner.cli.lines import table, wrapped
from planner.domain import scenarios
from planner.domain.clock import moment
from planner.domain.language import say as spoken
from planner.domain.project import Project, Scenario
from planner.domain.words import count
from planner.errors import UserError
from planner.services.editing import Editing
from planner.services.past import BEGINNING, Past, Step
from planner.services.ports import OpenProject

Make = Callable[[Project, str], Project]


def _of_named(change: Callable[..., Project]) -> Make:
    """Return a change of the scenario that a text names."""

    def make(project: Project, text: str) -> Project:
        return change(project, scenarios.named(project, text).id)

    return make


def _of_active(change: Callable[..., Project]) -> Make:
    """Return a change of the active scenario that takes a text."""
    return lambda project, text: change(project, project.active, text)


CHANGES: dict[str, tuple[str, Make]] = {
    "activate": ("Switch to {text}", _of_named(scenarios.activate)),
    "branch": ("Branch {text}", scenarios.branch),
    "rename": ("Rename to {text}", _of_active(scenarios.rename)),
    "note": ("Write a note", _of_active(scenarios.write_note)),
    "publish": ("Publish {text}", _of_named(scenarios.publish)),
    "delete": ("Delete {text}", _of_named(scenarios.delete)),
    "restore": ("Restore {text}", _of_named(scenarios.restore)),
}
"""What each option of the verb does, by name and in order."""


def carry_out(file: OpenProject, wanted: Mapping[str, str]) -> None:
    """Do what was wanted, one commit each; raises ``UserError`` at the first that is refused."""
    editing = Editing(file)
    for what, (name, make) in CHANGES.items():
        if what in wanted:
            text = wanted[what]
            editing.apply(partial(_made, make, text), name.format(text=text))


def _made(make: Make, text: str, project: Project) -> Project:
    return make(project, text)


def scenarios_text(file: OpenProject) -> Iterator[str]:
    """Yield a line for each scenario, the active one marked."""
    project = file.project
    called = {one.id: one.name for one in project.scenarios}
    rows = [("", "scenario", spoken("branched from"), "placed", "steps", "")]
    rows += [
        (
            ">" if one.id == project.active else "",
            one.name,
            called.get(one.parent, "") if one.parent else "",
            str(len(one.schedule.placements)),
            str(len(file.past(one.id).made)),
            ", ".join(_marks(project, one)),
        )
        for one in project.scenarios
    ]
    yield from table(rows)
    for one in project.scenarios:
        if one.note:
            yield from wrapped(f"{one.name}: {' '.join(one.note.split())}", hanging=2)


def _marks(project: Project, one: Scenario) -> Iterator[str]:
    if one.id == project.published:
        yield "published"
    if one.deleted:
        yield "deleted"


def scenarios_json(file: OpenProject) -> dict[str, Any]:
    """Return the same as one JSON object."""
    project = file.project
    return {
        "active": project.active,
        "published": project.published,
        "scenarios": [
            {
                "id": one.id,
                "name": one.name,
                "parent": one.parent,
                "note": one.note,
                "deleted": one.deleted,
                "placed": len(one.schedule.placements),
                "steps": len(file.past(one.id).made),
            }
            for one in project.scenarios
        ],
    }


def step(file: OpenProject, *, go: int | None, undo: bool, redo: bool) -> None:
    """Take a step back, make one again or go to one; raises ``UserError`` if there is none."""
    editing, past = Editing(file), file.past(file.project.active)
    if go is not None:
        if go != BEGINNING and go not in past.by_id:
            raise UserError(
                spoken(
                    "There is no step {go} in {scenario}.",
                    go=go,
                    scenario=file.project.scenario.name,
                )
            )
        editing.go(go)
    if undo:
        _check(past.undo, spoken("There is nothing to undo."))
        editing.undo()
    if redo:
        _check(past.redo, spoken("There is nothing to redo."))
        editing.redo()


def _check(found: Step | None, sentence: str) -> None:
    if found is None:
        raise UserError(sentence)


def history_text(file: OpenProject) -> Iterator[str]:
    """Yield a line for each step, the present state marked."""
    past = file.past(file.project.active)
    yield spoken(
        "{scenario}: {steps} made.",
        scenario=file.project.scenario.name,
        steps=count(len(past.made), "step"),
    )
    rows = [("", "step", "when", "what", "")]
    rows.append(
        (">" if past.present == BEGINNING else "", str(BEGINNING), "", spoken("Beginning"), "")
    )
    rows += [
        (
            ">" if one.id == past.present else "",
            str(one.id),
            moment(one.at.astimezone()),
            one.name,
            "" if one in past.made else _become_of(past, one),
        )
        for one in past.steps
    ]
    yield from table(rows)


def _become_of(past: Past, step: Step) -> str:
    if step in past.made:
        return "made"
    return spoken("taken back") if step in past.line else spoken("set aside")


def history_json(file: OpenProject) -> dict[str, Any]:
    """Return the same as one JSON object; times are UTC."""
    past = file.past(file.project.active)
    return {
        "scenario": file.project.active,
        "present": past.present,
        "steps": [
            {
                "step": one.id,
                "before": one.before,
                "name": one.name,
                "at": one.at.isoformat(),
                "state": _become_of(past, one),
            }
            for one in past.steps
        ],
    }

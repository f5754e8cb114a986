"""What a person can do with scenarios: each a function from one project to the next.

Every function raises :class:`planner.errors.UserError` when the change makes no sense.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from planner.domain.ids import ScenarioId
from planner.domain.language import say
from planner.domain.project import Project, Scenario
from planner.errors import UserError

Edit = Callable[[Project], Project]


def known(project: Project, scenario: ScenarioId) -> Scenario:
    """Return a scenario by its id; raises ``UserError`` if there is none."""
    for one in project.scenarios:
        if one.id == scenario:
            return one
    raise UserError(say("There is no scenario {scenario!r}.", scenario=scenario))


def named(project: Project, text: str) -> Scenario:
    """Return the scenario that a person means by a name or an id; a name in use goes first."""
    text = text.strip()
    for deleted in (False, True):
        for key in ("name", "id"):
            for one in project.scenarios:
                if one.deleted is deleted and getattr(one, key) == text:
                    return one
    names = ", ".join(one.name for one in present(project))
    raise UserError(
        say("There is no scenario {text_!r}. There are: {names}.", text_=text, names=names)
    )


def present(project: Project) -> tuple[Scenario, ...]:
    """Return the scenarios that were not deleted, in the order in which they were made."""
    return tuple(one for one in project.scenarios if not one.deleted)


def as_of(project: Project, scenario: ScenarioId) -> Project:
    """Return the project as it is with this scenario active, deleted or not.

    Where both have the same school and statements, what follows from them is not worked out anew.
    """
    if scenario == project.active:
        return project
    wanted = known(project, scenario)
    scenarios = project.scenarios
    if wanted.deleted:
        shown = replace(wanted, deleted=False)
        scenarios = tuple(shown if one.id == scenario else one for one in scenarios)
    changed = replace(project, active=scenario, scenarios=scenarios)
    _share(project, changed)
    return changed


def _share(before: Project, after: Project) -> None:
    if after.school is before.school and after.statements is before.statements:
        after.knowing_from(before)


def as_in(project: Project, state: Project) -> Project:
    """Return the project with its active scenario as the active one is in ``state``."""
    changed = project
    if project.school is not state.school or project.statements is not state.statements:
        changed = replace(project, school=state.school, statements=state.statements)
        _share(state, changed)
    if project.schedule is state.schedule:
        return changed
    return changed.with_schedule(state.schedule)


def alone(project: Project) -> Project:
    """Return the project with its active scenario only, for those who need no other."""
    if len(project.scenarios) == 1:
        return project
    published = project.published if project.published == project.active else None
    changed = replace(project, scenarios=(project.scenario,), published=published)
    _share(project, changed)
    return changed


def within(project: Project, scenario: ScenarioId, edit: Edit) -> Project:
    """Make an edit in one scenario and leave the active one active."""
    if scenario == project.active:
        return edit(project)
    deleted = known(project, scenario).deleted
    there = as_of(project, scenario)
    edited = edit(there)
    if edited is there:
        return project
    back = as_of(edited, project.active)
    changed = replace(back, scenarios=_changed(back, scenario, deleted=deleted))
    _share(project, changed)
    return changed


def activate(project: Project, scenario: ScenarioId) -> Project:
    """Work on another scenario from now on."""
    wanted = known(project, scenario)
    if wanted.deleted:
        raise UserError(
            say("{wanted} was deleted. Restore it before you work on it.", wanted=wanted.name)
        )
    return as_of(project, scenario)


def branch(project: Project, name: str, *, note: str = "", start: Project | None = None) -> Project:
    """Add a scenario that begins as the active one is, or as it is in ``start``, and activate it.

    It begins with the active scenario's school, statements and schedule.
    """
    origin = start or project
    new = Scenario(
        id=_new_id(project),
        name=_free_name(project, name),
        parent=origin.active,
        note=note.strip(),
        schedule=origin.schedule,
        school=origin.school,
        statements=origin.statements,
    )
    return as_of(replace(project, scenarios=(*project.scenarios, new)), new.id)


def rename(project: Project, scenario: ScenarioId, name: str) -> Project:
    """Call a scenario otherwise; no two that are not deleted have the same name."""
    free = _free_name(project, name, besides=scenario)
    return _with(project, known(project, scenario).id, name=free)


def write_note(project: Project, scenario: ScenarioId, note: str) -> Project:
    """Write down what a scenario is for, in the place of what was written before."""
    return _with(project, known(project, scenario).id, note=note.strip())


def delete(project: Project, scenario: ScenarioId) -> Project:
    """Put a scenario away; it can be restored with all that it holds.

    The one it branched from becomes active in its place, or else the first that is left. Refused
    are the published scenario and the last one.
    """
    gone = known(project, scenario)
    left = [one for one in present(project) if one.id != scenario]
    if not left:
        raise UserError(
            say("{gone} is the only scenario, so it cannot be deleted.", gone=gone.name)
        )
    if project.published == scenario:
        raise UserError(say("{gone} is published. Publish another scenario first.", gone=gone.name))
    if project.active == scenario:
        parent = next((one for one in left if one.id == gone.parent), left[0])
        project = activate(project, parent.id)
    return _with(project, scenario, deleted=True)


def without_deleted(project: Project) -> Project:
    """Return the project without the scenarios that were deleted; they cannot be restored then."""
    left = present(project)
    known_still = {one.id for one in left}
    parents = (one if one.parent in known_still else replace(one, parent=None) for one in left)
    return _sharing(project, replace(project, scenarios=tuple(parents)))


def restore(project: Project, scenario: ScenarioId) -> Project:
    """Bring a deleted scenario back; it gets a number if its name is taken by now."""
    back = known(project, scenario)
    if not back.deleted:
        return project
    return _with(project, scenario, deleted=False, name=unused_name(project, back.name))


def publish(project: Project, scenario: ScenarioId) -> Project:
    """Make this scenario the one that is told to the staff; there is never more than one."""
    wanted = known(project, scenario)
    if wanted.deleted:
        raise UserError(
            say("{wanted} was deleted. Restore it before you publish it.", wanted=wanted.name)
        )
    return _sharing(project, replace(project, published=scenario))


def unused_name(project: Project, wish: str) -> str:
    """Return a name that no scenario has, like ``wish``: with the next number if need be."""
    taken = {one.name for one in present(project)}
    number, name = 2, wish
    while name in taken:
        name = f"{wish} {number}"
        number += 1
    return name


def _free_name(project: Project, name: str, besides: ScenarioId | None = None) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError(say("A scenario needs a name."))
    for one in present(project):
        if one.name == name and one.id != besides:
            raise UserError(
                say("There is a scenario {name} already. Choose another name.", name=name)
            )
    return name


def _new_id(project: Project) -> ScenarioId:
    taken = {one.id for one in project.scenarios}
    number = len(taken) + 1
    while f"s{number}" in taken:
        number += 1
    return ScenarioId(f"s{number}")


def _with(project: Project, scenario: ScenarioId, **changed: Any) -> Project:  # noqa: ANN401 - fields of a scenario
    scenarios = _changed(project, scenario, **changed)
    return _sharing(project, replace(project, scenarios=scenarios))


def _changed(project: Project, scenario: ScenarioId, **changed: Any) -> tuple[Scenario, ...]:  # noqa: ANN401 - same
    return tuple(
        replace(one, **changed) if one.id == scenario else one for one in project.scenarios
    )


def _sharing(before: Project, after: Project) -> Project:
    _share(before, after)
    return after

"""Law: whatever was edited, undone, redone and branched, every state comes back equal by value."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain import scenarios
from planner.domain.ids import ScenarioId
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.editing import Editing
from planner.store.project_file import ProjectFiles
from tests.store.generated_projects import STATEMENTS, WORDS, projects, schedules, schools

pytestmark = pytest.mark.property

EDITS = ("school", "rules", "schedule", "schedule")
STEPS = ("undo", "undo", "redo", "go")
WORK = st.sampled_from([*EDITS, *STEPS, "branch", "switch", "delete", "reopen"])


@dataclass
class Model:
    """What must be true: the states of each scenario up to now, and those taken back."""

    before: dict[ScenarioId, list[Project]] = field(default_factory=dict)
    after: dict[ScenarioId, list[Project]] = field(default_factory=dict)

    def note(self, scenario: ScenarioId, old: Project, new: Project) -> None:
        if scenarios.as_in(old, new) != old:
            self.before.setdefault(scenario, []).append(old)
            self.after[scenario] = []

    def step(self, scenario: ScenarioId, now: Project, how: str) -> Project:
        """Return the state that undo or redo must lead to."""
        sides = [self.before.setdefault(scenario, []), self.after.setdefault(scenario, [])]
        source, target = sides if how == "undo" else sides[::-1]
        if not source:
            return now
        target.append(now)
        return source.pop()


def edited(data: st.DataObject, project: Project, kind: str) -> Project:
    """Return the project after some edit of the active scenario."""
    if kind == "school":
        return replace(project, school=data.draw(schools()))
    if kind == "rules":
        return replace(project, statements=tuple(data.draw(st.lists(STATEMENTS, max_size=3))))
    return project.with_schedule(data.draw(schedules(project.school.cycle.day_ids)))


def same_state(one: Project, other: Project) -> bool:
    """Say whether the active scenarios agree in all that undo is about."""
    return (one.school, one.statements, one.schedule) == (
        other.school,
        other.statements,
        other.schedule,
    )


@given(start=projects(), work=st.lists(WORK, max_size=14), data=st.data())
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_every_state_comes_back(start: Project, work: list[str], data: st.DataObject) -> None:
    model = Model()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "school.planner")
        editing = Editing(ProjectFiles().create(path, start))
        try:
            for kind in work:
                editing = _do(editing, data, model, kind)
            _back_and_forth(editing)
        finally:
            editing.close()


def _do(editing: Editing, data: st.DataObject, model: Model, kind: str) -> Editing:
    """Do one thing, which leads to what the model says, and return what is open then."""
    now = editing.project
    if kind == "reopen":
        editing.close()
        editing = Editing(ProjectFiles().open(editing.file.path))
        assert editing.project == now
    elif kind in ("undo", "redo"):
        wanted = model.step(now.active, now, kind)
        getattr(editing, kind)()
        assert same_state(editing.project, wanted)
    else:
        _change(editing, data, model, kind)
    return editing


def _change(editing: Editing, data: st.DataObject, model: Model, kind: str) -> None:
    """Make an edit, or something else with scenarios; what is refused changes nothing."""
    now = editing.project
    some = data.draw(st.sampled_from([one.id for one in now.scenarios]))
    try:
        if kind == "branch":
            editing.apply(lambda p: scenarios.branch(p, data.draw(WORDS)), kind)
        elif kind == "switch":
            editing.apply(lambda p: scenarios.activate(p, some), kind)
        elif kind == "delete":
            editing.apply(lambda p: scenarios.delete(p, some), kind)
        elif kind == "go":
            _go(editing, data, model)
        else:
            new = edited(data, now, kind)
            editing.apply(lambda _: new, kind)
            model.note(now.active, now, new)
    except UserError:
        assert editing.project == now


def _go(editing: Editing, data: st.DataObject, model: Model) -> None:
    """Go to any step of the line, by which the model goes one by one."""
    line = editing.past.line
    made = len(editing.past.made)
    target = data.draw(st.integers(0, len(line)))
    wanted = editing.project
    for _ in range(abs(target - made)):
        wanted = model.step(wanted.active, wanted, "redo" if target > made else "undo")
    editing.go(line[target - 1].id if target else 0)
    assert same_state(editing.project, wanted)


def _back_and_forth(editing: Editing) -> None:
    """Redo everything of the active scenario, undo it and redo it: the end is as it was."""
    _as_often_as_possible(editing, "redo")
    end = editing.project
    _as_often_as_possible(editing, "undo")
    _as_often_as_possible(editing, "redo")
    assert editing.project == end


def _as_often_as_possible(editing: Editing, how: str) -> None:
    while getattr(editing.past, how):
        getattr(editing, how)()

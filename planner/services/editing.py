"""An open project and the edits made to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.domain import scenarios
from planner.domain.language import say
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.ids import ScenarioId
    from planner.domain.project import Project
    from planner.services.past import Past
    from planner.services.ports import OpenProject

Edit = Callable[["Project"], "Project"]
Observer = Callable[["Project"], None]


class Editing:
    """The project being worked on. An edit is on disk before anybody is told of it.

    Undo and redo go through the steps of the active scenario, which the file keeps: they reach
    back to its very beginning, whenever its steps were made.
    """

    def __init__(self, file: OpenProject) -> None:
        self._file = file
        self._observers: list[Observer] = []

    @property
    def file(self) -> OpenProject:
        """The file behind it."""
        return self._file

    @property
    def project(self) -> Project:
        """The current state."""
        return self._file.project

    @property
    def past(self) -> Past:
        """The steps of the active scenario."""
        return self._file.past(self.project.active)

    def subscribe(self, observer: Observer) -> None:
        """Tell ``observer`` each new state."""
        self._observers.append(observer)

    def apply(self, edit: Edit, name: str) -> None:
        """Make one change, named as a person would say it; raises ``UserError`` if refused."""
        self._check_writable()
        self._file.commit(edit(self.project), name)
        self._tell()

    def apply_in(self, scenario: ScenarioId, edit: Edit, name: str) -> None:
        """Make one change in a scenario, active or not; raises ``UserError`` if refused."""
        self.apply(lambda project: scenarios.within(project, scenario, edit), name)

    def undo(self) -> None:
        """Take back the last change, if there is one."""
        self.undo_in(self.project.active)

    def undo_in(self, scenario: ScenarioId) -> None:
        """Take back the last change of a scenario, active or not, if there is one."""
        step = self._file.past(scenario).undo
        if step is not None:
            self._go(scenario, step.before, say("Undo {step}", step=step.name))

    def redo(self) -> None:
        """Make the last undone change again, if there is one."""
        self.redo_in(self.project.active)

    def redo_in(self, scenario: ScenarioId) -> None:
        """Make the last undone change of a scenario again, active or not, if there is one."""
        step = self._file.past(scenario).redo
        if step is not None:
            self._go(scenario, step.id, say("Redo {step}", step=step.name))

    def go(self, step: int) -> None:
        """Let the active scenario be as it was after one of its steps, or at its beginning."""
        past = self.past
        if step != past.present:
            there = past.by_id[step].name if step in past.by_id else say("the beginning")
            self._go(self.project.active, step, say("Go to {there}", there=there))

    def branch(self, step: int, name: str, note: str = "") -> None:
        """Begin another scenario as the active one was after one of its steps, and activate it."""
        start = self._file.state(self.project.active, step)
        self.apply(
            lambda project: scenarios.branch(project, name, note=note, start=start),
            say("Branch {name}", name=name),
        )

    def forget(self) -> None:
        """Delete all steps and the deleted scenarios for good; raises ``UserError`` if refused."""
        self._check_writable()
        self._file.forget(say("Forget all steps"))
        self._tell()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _go(self, scenario: ScenarioId, step: int, name: str) -> None:
        self._check_writable()
        self._file.go(scenario, step, name)
        self._tell()

    def _check_writable(self) -> None:
        if self._file.read_only_because:
            raise UserError(self._file.read_only_because)

    def _tell(self) -> None:
        for observer in self._observers:
            observer(self.project)

"""An open project and the edits made to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.project import Project
    from planner.services.ports import OpenProject

Edit = Callable[["Project"], "Project"]
Observer = Callable[["Project"], None]


class Editing:
    """The project being worked on. An edit is on disk before anybody is told of it.

    Undo and redo are pairs of references, since a project never changes in place.
    """

    def __init__(self, file: OpenProject) -> None:
        self._file = file
        self._observers: list[Observer] = []
        self._undone: list[tuple[str, Project]] = []
        self._done: list[tuple[str, Project]] = []

    @property
    def file(self) -> OpenProject:
        """The file behind it."""
        return self._file

    @property
    def project(self) -> Project:
        """The current state."""
        return self._file.project

    def subscribe(self, observer: Observer) -> None:
        """Tell ``observer`` each new state."""
        self._observers.append(observer)

    def apply(self, edit: Edit, name: str) -> None:
        """Make one change, named as a person would say it; raises ``UserError`` if refused."""
        before = self.project
        self._commit(edit(before), name)
        self._done.append((name, before))
        self._undone.clear()

    @property
    def undo_name(self) -> str:
        """What would be undone, or nothing."""
        return self._done[-1][0] if self._done else ""

    @property
    def redo_name(self) -> str:
        """What would be redone, or nothing."""
        return self._undone[-1][0] if self._undone else ""

    def undo(self) -> None:
        """Take back the last change, if there is one."""
        self._step(self._done, self._undone, "Undo")

    def redo(self) -> None:
        """Make the last undone change again, if there is one."""
        self._step(self._undone, self._done, "Redo")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _step(
        self, source: list[tuple[str, Project]], target: list[tuple[str, Project]], verb: str
    ) -> None:
        if not source:
            return
        name, state = source[-1]
        before = self.project
        self._commit(state, f"{verb} {name}")
        source.pop()
        target.append((name, before))

    def _commit(self, project: Project, name: str) -> None:
        if self._file.read_only_because:
            raise UserError(self._file.read_only_because)
        self._file.commit(project, name)
        for observer in self._observers:
            observer(project)

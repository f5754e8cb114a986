"""The engine of moves for the project on the desk, kept ready beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.check.moves import Moves
from planner.domain.project import Project
from planner.ui.background import Background
from planner.ui.desk import Desk


class MovesKeeper(QObject):
    """Makes :class:`Moves` after opening and after each change, so that picking up is instant.

    Signals:
        ready: the moves of the present project are known.
    """

    ready = Signal()

    def __init__(
        self,
        background: Background,
        parent: QObject | None = None,
        make: Callable[[Project], Moves] = Moves,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._make = make
        self._desk: Desk | None = None
        self._known: tuple[Project, Moves] | None = None
        self._working_on: Project | None = None

    def use(self, desk: Desk | None) -> None:
        """Keep up with this project from now on, or with none."""
        self._desk, self._known, self._working_on = desk, None, None
        self.follow()

    def follow(self) -> None:
        """Begin on the project as it is now, unless that is done or under way."""
        project = self._desk.project if self._desk else None
        if project is None or not project.schedule.placements:
            return
        if self._working_on is project or (self._known and self._known[0] is project):
            return
        self._working_on = project
        self._background.do(
            partial(self._made, project, self._known), partial(self._take, project), self._fail
        )

    def _made(self, project: Project, known: tuple[Project, Moves] | None) -> Moves:
        return known[1].after(project) if known else self._make(project)

    def _take(self, project: Project, moves: Moves) -> None:
        if self._working_on is project:
            self._working_on = None
        if self._desk is None or self._desk.project is not project:
            return
        if self._known is None or self._known[0] is not project:
            self._known = (project, moves)
        self.ready.emit()

    def _fail(self, _: str) -> None:
        """Let the next use try again: what went wrong is reported by the background."""
        self._working_on = None

    @property
    def current(self) -> Moves | None:
        """The moves of the present project, if they are known already."""
        project = self._desk.project if self._desk else None
        return self._known[1] if self._known and self._known[0] is project else None

    def moves(self) -> Moves:
        """Return the moves of the present project, made now if need be."""
        if self._desk is None:
            raise LookupError("No project is open.")
        project = self._desk.project
        if self._known is None or self._known[0] is not project:
            self._known = (project, self._made(project, self._known))
        return self._known[1]

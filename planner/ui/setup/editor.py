"""What every editor of the set-up is to the page that shows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.project import Project
from planner.ui.theme import Theme


class Editor(QWidget):
    """Shows a part of the school and lets it be changed.

    It never changes a project itself: it asks for a change and is shown the project that comes of
    it, or the one that stays if the change is refused.

    Signals:
        edit: an ``Edit`` (from a project to the changed one) and the name of the step, for undo.
        said: a sentence for the notice bar.
        wanted: the name of a table, and an id in it, that the person would like to see.
        grid_wanted: the name of a table whose grid the person would like to see.
    """

    edit = Signal(object, str)
    said = Signal(str)
    wanted = Signal(str, str)
    grid_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def title(self) -> str:
        """Its name on its tab."""
        raise NotImplementedError  # each editor has its own

    def show_project(self, project: Project) -> None:
        """Show the project as it is now; called at first and after each change of it."""
        raise NotImplementedError  # each editor has its own

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self.setEnabled(editable)

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Show the row with this id (or number, from 1) of a table that it edits."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()


def deletes(event: QEvent) -> bool:
    """Say whether an event is the press of Del."""
    pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
    return pressed and event.key() == Qt.Key.Key_Delete  # type: ignore[attr-defined]  # a key event

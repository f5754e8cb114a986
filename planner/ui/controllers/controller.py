"""What the window asks of each part that works on the open project."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.ui.actions import Slots
from planner.ui.desk import Desk


class Controller(QObject):
    """Carries out some of the window's actions on the project on the desk.

    The window calls :meth:`use` when a project is opened or put away, and :meth:`refresh`
    whenever the project or the judgement on it is another one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None

    def slots(self) -> Slots:
        """Return what each of its actions does."""
        return {}

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        self._desk = desk

    def refresh(self) -> None:
        """Show the project as it is now."""

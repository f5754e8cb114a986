"""The list of steps: shown beside the timetable while it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from planner.ui.actions import Act, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.views.frame import Frame


class HistoryController(Controller):
    """Keeps the list up to date while anybody looks at it, and goes where it is told.

    Signals:
        branch_requested: the step from which another scenario is to begin.
    """

    branch_requested = Signal(int)

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._panel = frame.history
        self._panel.hide()  # wherever it was when the window was closed
        self._panel.step_chosen.connect(self._go)
        self._panel.branch_requested.connect(self.branch_requested)
        self._panel.left.connect(frame.pane.setFocus)

    def slots(self) -> Slots:
        """Return what asking for the history does."""
        return {Act.HISTORY: self._toggle}

    def use(self, desk: Desk | None) -> None:
        """List the steps of this project from now on; put the list away without one."""
        super().use(desk)
        if desk is None:
            self._panel.hide()
        else:
            desk.history.indexChanged.connect(self.refresh)

    def refresh(self) -> None:
        """List the steps of the active scenario as they are now."""
        desk = self._desk
        if desk is None or not self._panel.isVisible():
            return
        writable = not desk.file.read_only_because
        self._panel.show_past(desk.project.scenario.name, desk.history.past, writable=writable)

    def _toggle(self) -> None:
        """Show the list with the keyboard in it, or put it away if the keyboard is there."""
        if self._panel.isVisible() and self._panel.table.hasFocus():
            self._panel.leave()
            return
        self._panel.show()
        self.refresh()
        self._panel.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go(self, step: int) -> None:
        if self._desk is not None:
            self._desk.history.go(step)

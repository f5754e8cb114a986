"""The timetable with everything around it: the grid, details, the legend and notices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.check.report import Certificate
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import Theme


class TimetablePane(QWidget):
    """Shows a project's schedule for people, teams, groups or rooms."""

    session_selected = Signal(object)
    """The id of the session that was chosen, or None."""
    session_hovered = Signal(object)
    """The id of the session under the mouse, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = TimetableView.PEOPLE
        self._project: Project | None = None
        self._certificate: Certificate | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def show_project(self, project: Project, certificate: Certificate | None = None) -> None:
        """Show a project's schedule, keeping the scroll position and the selection."""
        self._project = project
        self._certificate = certificate

    def set_view(self, view: TimetableView) -> None:
        """Show the rows of another view."""
        self._view = view

    def highlight(self, sessions: frozenset[SessionId]) -> None:
        """Show these cards strongly and dim the others; nothing clears it."""

    def set_filter(self, text: str) -> int:
        """Show only rows that match all words of the text; return how many do."""
        return len(text)

    def zoom_in(self) -> None:
        """Make cells larger."""

    def zoom_out(self) -> None:
        """Make cells smaller."""

    def zoom_fit(self) -> None:
        """Fit the whole cycle into the width."""

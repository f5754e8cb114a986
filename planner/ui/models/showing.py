"""Which timetable is shown: that of many, in some order, or the week of one person or student."""

from __future__ import annotations

from planner.check.timetable import Timetable
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.rows import PeopleOrder
from planner.ui.models.sheet import build_sheet, nobodys_sheet
from planner.ui.models.timetable_view import TimetableView
from planner.ui.models.whose import somebody


class Showing:
    """The view that is shown, and how: it makes the grid of a project.

    Attributes:
        view: what the rows are.
        order: how people are sorted where there are many.

    """

    def __init__(self) -> None:
        self.view = TimetableView.PEOPLE
        self.order = PeopleOrder.BY_ROLE
        self._whose: dict[TimetableView, str] = {}

    def show_week(self, view: TimetableView, whose: str) -> None:
        """Show the week of one person or student."""
        self.view, self._whose[view] = view, whose

    def turn_to(
        self,
        view: TimetableView,
        project: Project | None,
        *,
        session: SessionId | None,
        row: str | None,
    ) -> None:
        """Show another view.

        Of one person or student it is somebody who belongs to the session, or is near it: whose
        row is current, or whose week was shown before.
        """
        self.view = view
        if view.single and project is not None:
            near = tuple(one for one in (row, self._whose.get(view)) if one)
            self._keep(somebody(project, view, session=session, near=near))

    def _keep(self, whose: str | None) -> None:
        if whose is not None:
            self._whose[self.view] = whose

    def grid(self, project: Project, timetable: Timetable | None, before: Grid | None) -> Grid:
        """Return the grid of a project in the present view; a week of nobody is empty.

        ``timetable`` is the project's schedule with look-ups, where it is there already, and
        ``before`` the grid that was shown before.
        """
        if not self.view.single:
            return build_grid(project, self.view, self.order, timetable=timetable, before=before)
        kept = self._whose.get(self.view)
        whose = somebody(project, self.view, session=None, near=(kept,) if kept else ())
        self._keep(whose)
        if whose is None:
            return nobodys_sheet(project, self.view)
        return build_sheet(project, self.view, whose)

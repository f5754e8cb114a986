"""Going to somebody's week, or to a row: by name, from a card, or from the name of a row."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from planner.domain.ids import PersonId, SessionId
from planner.ui.actions import Act, Actions, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.dialogs.ask import Ask
from planner.ui.models.places_to_go import Destination, destinations
from planner.ui.models.rows import row_of_person, row_of_student
from planner.ui.models.timetable_view import TimetableView
from planner.ui.views.timetable_pane import TimetablePane

MOST_STUDENTS = 40
"""Students of a section that a menu lists."""


class GoingController(Controller):
    """Takes the person to whomever they name or point at."""

    def __init__(self, pane: TimetablePane, actions: Actions, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._actions = actions
        self._ask = ask
        pane.scope.somebody_wanted.connect(self._choose)
        pane.grid.row_opened.connect(self._open_row)
        pane.grid.menu_wanted.connect(self._fill)

    def slots(self) -> Slots:
        """Return what going somewhere does."""
        return {Act.GO_TO: self._choose}

    def _choose(self) -> None:
        if self._desk is None:
            return
        wanted = self._ask.where_to_go(destinations(self._desk.project.school))
        if wanted is not None:
            self._go(wanted)

    def _go(self, wanted: Destination) -> None:
        if wanted.view.single:
            self._pane.show_week(wanted.view, wanted.row.id)
        else:
            self._actions[Act(wanted.view.value)].trigger()
            self._pane.grid.go_to_row(wanted.row.id)
        self._pane.setFocus()

    def _open_row(self, row: int) -> None:
        """Open the week of the person whose name was double-clicked; go back from a week."""
        view = self._pane.view
        if view is TimetableView.PEOPLE:
            self._pane.show_week(TimetableView.PERSON, self._pane.grid.timetable.owner(row).id)
        elif view is TimetableView.PERSON:
            person = self._pane.grid.timetable.owner(row).id
            self._actions[Act.PEOPLE].trigger()
            self._pane.grid.go_to_row(person)

    def _fill(self, menu: QMenu, row: int, column: int, session: SessionId | None) -> None:
        """Offer the weeks of all who are on the card, or of the row's own person."""
        del column
        if self._desk is None:
            return
        people = list(self._people(row, session))
        for one in people:
            text = self.tr("Week of {name}").format(name=one.row.title)
            menu.addAction(text.replace("&", "&&"), partial(self._go, one))
        students = list(self._students(session))
        if students:
            more = menu.addMenu(self.tr("Week of a student"))
            for one in students[:MOST_STUDENTS]:
                more.addAction(one.row.title.replace("&", "&&"), partial(self._go, one))

    def _people(self, row: int, session: SessionId | None) -> Iterator[Destination]:
        if self._desk is None:
            return
        project = self._desk.project
        here = self._pane.grid.timetable.owner(row).id
        placement = project.schedule.get(session) if session else None
        inside = placement.people if placement else ()
        for one in dict.fromkeys((PersonId(here), *inside)):
            if one in project.school.person and not self._shown(TimetableView.PERSON, one):
                shown = row_of_person(project.school, one)
                yield Destination(view=TimetableView.PERSON, row=shown)

    def _students(self, session: SessionId | None) -> Iterator[Destination]:
        """Yield those who have seats in a section, by name."""
        if self._desk is None or session is None:
            return
        project = self._desk.project
        known = project.demand.by_id.get(session)
        if known is None or known.activity is None:
            return
        seated = project.schedule.roster.get(known.activity, ())
        rows = (row_of_student(project.school, student) for student in seated)
        for row in sorted(rows, key=lambda one: one.title.casefold()):
            yield Destination(view=TimetableView.STUDENT, row=row)

    def _shown(self, view: TimetableView, whose: str) -> bool:
        """Say whether somebody's week is on show already."""
        grid = self._pane.grid.timetable.grid
        return (
            self._pane.view is view
            and grid is not None
            and grid.whose is not None
            and grid.whose.id == whose
        )

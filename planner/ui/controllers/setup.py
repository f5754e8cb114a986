"""Setting a school up: the page is shown, its edits are made, and what they leave is looked at."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt

from planner.domain.project import Project
from planner.errors import PlannerError
from planner.services.editing import Edit
from planner.services.setup.diagnosis import diagnose
from planner.services.setup.looking import Finding, can_build, look
from planner.services.setup.losing import lost_places
from planner.ui.actions import VIEWS, Act, Slots
from planner.ui.background import Background
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.outside import Outside
from planner.ui.setup.setup_page import SetupPage
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Offer, Tone

LEAVING = (
    *VIEWS,
    Act.FIND,
    Act.FIND_NEXT,
    Act.FIND_PREVIOUS,
    Act.GO_TO,
    Act.REPAIR,
    Act.BUILD,
    Act.BUILD_CLOSE,
    Act.WHY,
    Act.NEXT_ISSUE,
    Act.PREVIOUS_ISSUE,
    Act.BEST_PLACES,
    Act.SWAPS,
    Act.MEETING,
    Act.LEGEND,
)
"""Actions that are about the timetable, and so bring it back."""


class SetupController(Controller):
    """Shows the set-up in place of the timetable, and commits what its editors ask for."""

    def __init__(
        self,
        frame: Frame,
        page: SetupPage,
        outside: Outside,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._page = page
        self._outside = outside
        self._background = background
        self._known: Project | None = None
        self._found: tuple[Finding, ...] = ()
        self._looking = False
        frame.add_page(page)
        page.edit.connect(self._make)
        page.said.connect(partial(frame.notice.say, Tone.INFO))
        page.build_wanted.connect(frame.acts[Act.BUILD].trigger)
        for act in LEAVING:
            frame.acts[act].triggered.connect(self.leave)
        self._frame.acts[Act.TIMETABLE].setChecked(True)
        frame.reports.row_picked.connect(self._show_picked)

    def slots(self) -> Slots:
        """Return what going to the set-up and back does."""
        return {Act.SETUP: self.open, Act.TIMETABLE: self.leave}

    @property
    def shown(self) -> bool:
        """Whether the set-up is in sight."""
        return self._frame.pages.currentWidget() is self._page

    def use(self, desk: Desk | None) -> None:
        """Set this school up from now on, or none."""
        super().use(desk)
        self._known, self._found = None, ()
        if desk is not None:
            self._page.begin()
            self._page.allow(editable=not desk.file.read_only_because)

    def refresh(self) -> None:
        """Show the school as it is now, if anybody looks at it."""
        self._show_where()
        if self._desk is None or not self.shown:
            return
        project = self._desk.project
        self._page.show_project(project)
        if not self._same(project):
            self._page.show_states(look(project, self._found))
            self._look_closer()

    def open(self) -> None:
        """Show the set-up; the next key is heard by its checklist."""
        if self._desk is None:
            return
        self._frame.show_page(self._page)
        self.refresh()
        self._page.checklist.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Show the timetable again."""
        if self._desk is not None and self.shown:
            self._frame.show_timetable()
            self._frame.pane.setFocus()
        self._show_where()

    def _show_picked(self, row: object | None) -> None:
        """Show the timetable where a row of a report is shown on it; the report keeps the focus."""
        if row is not None and self.shown:
            self._frame.show_timetable()
            self._show_where()

    def open_if_empty(self) -> None:
        """Begin with the set-up where there is nothing to build yet."""
        if self._desk is not None and not can_build(self._desk.project):
            self.open()

    def _show_where(self) -> None:
        act = Act.SETUP if self.shown else Act.TIMETABLE
        self._frame.acts[act].setChecked(True)

    def _make(self, edit: Edit, name: str) -> None:
        """Make the change that an editor asks for; a refused one is told and shown undone."""
        if self._desk is None:
            return
        before = self._desk.project
        try:
            self._desk.change(edit, name)
            self._tell_losses(before, self._desk)
        except PlannerError as error:
            self._frame.notice.say(Tone.BAD, str(error))
            self._page.step_view.show_again()

    def _tell_losses(self, before: Project, desk: Desk) -> None:
        """Tell of cards that have no place in the school as it is now, and offer to go back."""
        lost = len(lost_places(before, desk.project))
        if not lost:
            return
        if lost == 1:
            text = self.tr("A card no longer fits where it was: it waits in the parking tray.")
        else:
            text = self.tr(
                "{count} cards no longer fit where they were: they wait in the parking tray."
            ).format(count=lost)
        offer = Offer(self.tr("Undo"), self._frame.acts[Act.UNDO].trigger)
        self._frame.notice.say(Tone.WARNING, text, (offer,))

    def _same(self, project: Project) -> bool:
        """Say whether school and promises are those that were looked at last."""
        known = self._known
        return (
            known is not None
            and known.school is project.school
            and known.statements is project.statements
        )

    def _look_closer(self) -> None:
        """Count beside the window; what changes meanwhile is counted after that."""
        if self._looking or self._desk is None:
            return
        self._looking = True
        project = self._desk.project
        self._background.do(
            partial(diagnose, project, self._outside.tables()),
            partial(self._take, project),
            self._could_not_look,
        )

    def _take(self, project: Project, found: tuple[Finding, ...]) -> None:
        self._looking = False
        if self._desk is None:
            return
        self._known, self._found = project, found
        if not self._same(self._desk.project):
            self._look_closer()
            return
        self._page.show_states(look(project, found))

    def _could_not_look(self, sentence: str) -> None:
        self._looking = False
        self._frame.notice.say(Tone.BAD, sentence)

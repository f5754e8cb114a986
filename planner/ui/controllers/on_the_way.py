"""Schedules on the way, shown in the grid while a build runs and the person wants to see them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from planner.ui.actions import VIEWS, Act, Slots
from planner.ui.builder import Builder
from planner.ui.controllers.controller import Controller
from planner.ui.controllers.setup import LEAVING
from planner.ui.desk import Desk
from planner.ui.glimpses import Glimpse
from planner.ui.search import same_school
from planner.ui.views.announcing import announce
from planner.ui.views.frame import Frame
from planner.ui.views.on_the_way import OnTheWayPage

OWN = (*(act for act in LEAVING if act not in VIEWS), Act.UNDO, Act.REDO, Act.TIMETABLE)
"""Actions that are about the person's own schedule, and so bring it back."""


class OnTheWayController(Controller):
    """Lays schedules on the way over the timetable; when the build ends, the own one is back."""

    def __init__(self, frame: Frame, builder: Builder, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._builder = builder
        self.page: OnTheWayPage | None = None
        self._newest: Glimpse | None = None
        frame.build_panel.watching.connect(self._watch)
        builder.glimpses.seen.connect(self._take)
        builder.changed.connect(self._follow_build)
        frame.pane.view_changed.connect(self._follow_view)
        for act in OWN:
            frame.acts[act].triggered.connect(self._show_own)
        for act in (Act.ZOOM_IN, Act.ZOOM_OUT, Act.ZOOM_FIT):
            frame.acts[act].triggered.connect(partial(self._zoom, act))

    def slots(self) -> Slots:
        """Return what watching does."""
        return {Act.WATCH: self._toggle}

    def use(self, desk: Desk | None) -> None:
        """Show no schedule of the project before."""
        super().use(desk)
        self._newest = None

    def refresh(self) -> None:
        """Go back where the schedule on the way is no longer one of this school."""
        if self._shown and not self._fits(self._newest):
            self._back()

    @property
    def _shown(self) -> bool:
        return self.page is not None and self._frame.pages.currentWidget() is self.page

    @property
    def _wanted(self) -> bool:
        return self._frame.build_panel.watch.isChecked()

    def _toggle(self) -> None:
        self._frame.build_panel.watch.setChecked(not self._wanted)

    def _watch(self, wanted: bool) -> None:
        self._frame.acts[Act.WATCH].setChecked(wanted)
        self._builder.glimpses.watch(watched=wanted)
        if wanted:
            self._show()
        else:
            self._back()

    def _show_own(self) -> None:
        """Show the person's own schedule, until schedules on the way are asked for again."""
        if self._shown:
            self._frame.build_panel.watch.setChecked(False)

    def _take(self, found: Glimpse) -> None:
        self._newest = found
        if self._wanted:
            self._show()

    def _show(self) -> None:
        found = self._newest
        visible = self._frame.timetable_shown or self._shown
        if found is None or not visible or not self._fits(found) or not self._builder.busy:
            return
        page = self._made()
        if not self._shown:
            page.follow(self._frame.pane)
        page.show_glimpse(found)
        if not self._shown:
            self._frame.pages.setCurrentWidget(page)
            self._frame.tray.setEnabled(False)
            announce(page, page.banner.sentence)  # the first only: others come each second

    def _fits(self, found: Glimpse | None) -> bool:
        """Say whether a schedule is one of the school as it is now, in the scenario at work."""
        if found is None or self._desk is None:
            return False
        now = self._desk.project
        return found.project.active == now.active and same_school(found.project, now)

    def _made(self) -> OnTheWayPage:
        if self.page is None:
            self.page = OnTheWayPage(self._frame.theme, self._frame)
            self.page.left.connect(self._show_own)
            self._frame.add_page(self.page)
        return self.page

    def _follow_build(self) -> None:
        if not self._builder.busy:
            self._newest = None
            self._back()

    def _back(self) -> None:
        self._frame.tray.setEnabled(True)
        if self._shown:
            self._frame.show_timetable()

    def _follow_view(self) -> None:
        if self._shown and self.page is not None:
            self.page.follow(self._frame.pane)

    def _zoom(self, act: Act, *_: object) -> None:
        if not self._shown or self.page is None:
            return
        pane = self.page.pane
        zooms = {
            Act.ZOOM_IN: pane.zoom_in,
            Act.ZOOM_OUT: pane.zoom_out,
            Act.ZOOM_FIT: pane.zoom_fit,
        }
        zooms[act]()

"""The panel Find: shown when asked for, previewed on the timetable, and made as one step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from planner.check.targets import Ease, Target
from planner.domain.edits import make_move
from planner.domain.ids import PersonId, SessionId
from planner.domain.project import Project
from planner.errors import PlannerError
from planner.services.finding.meeting import MeetingTime
from planner.services.finding.meeting_times import making_room
from planner.services.finding.slots import Slot
from planner.services.finding.swap import Swap, swap_of
from planner.ui.actions import Act, Slots
from planner.ui.background import Background
from planner.ui.controllers.controller import Controller
from planner.ui.controllers.timetable import TimetableController
from planner.ui.desk import Desk
from planner.ui.finding.judge import Judge
from planner.ui.finding.meetings import MeetingFinder
from planner.ui.finding.places import PlacesFinder
from planner.ui.finding.swapping import SwapFinder
from planner.ui.models.concern import Concern
from planner.ui.models.timetable_view import TimetableView
from planner.ui.views.find_page import FindPage
from planner.ui.views.find_panel import HEIGHT, Part
from planner.ui.views.frame import Frame


class FindController(Controller):
    """Finds places for the chosen card, swaps, and times to meet.

    Signals:
        said: a sentence on what was done or not, and whether it went well.
        blocked: a :class:`Target` that is wanted although something is in the way.
    """

    said = Signal(str, bool)
    blocked = Signal(object)

    def __init__(
        self,
        frame: Frame,
        timetable: TimetableController,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._panel, self._pane, self._preview = frame.find_panel, frame.pane, frame.preview
        self._timetable = timetable
        self._background = background
        self._judge = Judge()
        panel = self._panel
        self.places = PlacesFinder(panel.places, self._judge, background, self)
        self.swaps = SwapFinder(panel.swaps, Judge(), background, self)
        self.meetings = MeetingFinder(panel.meeting, self._judge, background, self)
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        panel.part_shown.connect(self._show)
        panel.closed.connect(self._leave)
        panel.swaps.wanted.connect(self._look_for_swaps)
        panel.meeting.wanted.connect(self._show)
        for page in (panel.places, panel.swaps, panel.meeting):
            page.picked.connect(self._show_picked)
            page.taken.connect(self._take)
        self._pane.session_selected.connect(self._show)
        self._pane.grid.menu_wanted.connect(self._fill_menu)

    def slots(self) -> Slots:
        """Return what opening each part does."""
        return {
            Act.BEST_PLACES: partial(self._open, Part.PLACES),
            Act.SWAPS: self._open_swaps,
            Act.MEETING: partial(self._open, Part.MEETING),
        }

    def use(self, desk: Desk | None) -> None:
        """Find in this project from now on; put the panel away without one."""
        super().use(desk)
        self.places.forget()
        self.swaps.forget()
        self.meetings.forget()
        self._preview.clear()
        self._panel.hide()
        if desk is not None:
            self._panel.refuse(desk.file.read_only_because)
            self._panel.meeting.choice.choose(())

    def refresh(self) -> None:
        """Find anew where the project is another one, if anybody looks."""
        if self._desk is not None:
            self.swaps.compare(self._desk.project)
            self._show()

    # Showing ---------------------------------------------------------------------------------

    def _open(self, part: Part) -> None:
        if self._desk is None:
            return
        shown = self._panel.isVisible()
        self._panel.show_part(part)
        if not shown and self._panel.height() < HEIGHT:
            self._frame.resizeDocks([self._panel], [HEIGHT], Qt.Orientation.Vertical)
        self._show()

    def _open_swaps(self) -> None:
        self._open(Part.SWAPS)
        if not self.swaps.busy and not self._panel.swaps.table.lines:
            self._look_for_swaps()

    def _show(self) -> None:
        """Fill the part that is seen."""
        desk = self._desk
        if desk is None or not self._panel.isVisible():
            return
        if self._panel.part is Part.PLACES:
            self.places.show(desk.project, self._pane.selected)
        elif self._panel.part is Part.MEETING:
            self.meetings.show(desk.project)
        self._show_picked(self._page.current)

    def _fill_menu(self, menu: QMenu, row: int, column: int, session: SessionId | None) -> None:
        """Offer what can be found for a card, or for the person of a row."""
        del column
        if self._desk is None:
            return
        if session is not None:
            menu.addAction(self.tr("Best places…"), partial(self._open_places_of, session))
            menu.addAction(self.tr("Look for swaps…"), partial(self._open_swaps_with, session))
        owner = PersonId(self._pane.grid.timetable.owner(row).id)
        person = self._desk.project.school.person.get(owner)
        if person is not None:
            text = self.tr("Find a time to meet {name}…").format(name=person.name)
            menu.addAction(text.replace("&", "&&"), partial(self._open_meeting_with, owner))

    def _open_places_of(self, session: SessionId) -> None:
        self._pane.select(session)
        self._open(Part.PLACES)

    def _open_swaps_with(self, session: SessionId) -> None:
        self._pane.select(session)
        self._panel.swaps.choose_scope(whole=False)
        self._open(Part.SWAPS)
        if not self.swaps.busy:
            self._look_for_swaps()

    def _open_meeting_with(self, person: PersonId) -> None:
        self._open(Part.MEETING)
        self._panel.meeting.choice.add((person,))

    @property
    def _page(self) -> FindPage:
        panel = self._panel
        return (panel.places, panel.swaps, panel.meeting)[panel.part]

    def _look_for_swaps(self) -> None:
        desk, page = self._desk, self._panel.swaps
        if desk is None:
            return
        if not page.whole and self._pane.selected is None:
            page.say_empty(self.tr("Choose a card in the timetable first, or the whole schedule."))
            return
        self.swaps.start(desk.project, None if page.whole else self._pane.selected)

    def _show_picked(self, found: object) -> None:
        """Draw what is picked over the timetable."""
        desk = self._desk
        if desk is None or not self._panel.isVisible() or found is None:
            self._clear()
        elif isinstance(found, (Slot, Swap)):
            self._show_target(desk.project, found.target)
        elif isinstance(found, MeetingTime):
            self._show_time(found)

    def _show_target(self, project: Project, target: Target) -> None:
        in_the_way = (one for obstacle in target.obstacles for one in obstacle.sessions)
        sessions = frozenset((*target.move.sessions, *in_the_way))
        seen = any(self._pane.grid.timetable.places(one) for one in sessions)
        views = () if seen else (TimetableView.PEOPLE,)
        self._timetable.show_concern(Concern(sessions=sessions, rows=frozenset(), views=views))
        self._preview.show_move(project, target.move)

    def _show_time(self, time: MeetingTime) -> None:
        people = (*time.coming, *(absence.person for absence in time.absences))
        rows = frozenset(map(str, people))
        found = Concern(
            sessions=frozenset(time.in_the_way), rows=rows, views=(TimetableView.PEOPLE,)
        )
        self._timetable.show_concern(found)
        self._preview.show_time(people, time.span)

    def _clear(self) -> None:
        if self._preview.shifts or self._preview.marked:
            self._preview.clear()
            self._pane.highlight(frozenset())

    def _leave(self) -> None:
        """Go back to the timetable."""
        self.swaps.stop()
        self._clear()
        self._pane.setFocus()

    # Making ----------------------------------------------------------------------------------

    def _take(self, found: object) -> None:
        """Make what is picked, as one step."""
        if isinstance(found, Slot):
            self._take_slot(found)
        elif isinstance(found, Swap):
            self._make(found.target, found.name)
        elif isinstance(found, MeetingTime) and self._desk is not None:
            project = self._desk.project
            self._background.do(
                partial(self._judge.ask, project, partial(making_room, time=found)),
                partial(self._make_room, project),
                self._say_not,
            )

    def _take_slot(self, slot: Slot) -> None:
        if slot.target.ease is Ease.BLOCKED:
            self.blocked.emit(slot.target)
        elif self._desk is not None:
            self._make(slot.target, swap_of(self._desk.project, slot.target).name)

    def _make_room(self, project: Project, target: Target) -> None:
        if self._desk is None or self._desk.project is not project:
            return
        if target.obstacles:
            told = self.tr("These cannot all move at once: {why}")
            self._say_not(told.format(why=target.obstacles[0].sentence))
            return
        self._make(target, self.tr("Make room for a meeting"))

    def _make(self, target: Target, name: str) -> None:
        if self._desk is None:
            return
        try:
            self._desk.change(partial(make_move, move=target.move), name)
        except PlannerError as error:
            self._say_not(str(error))
            return
        self.said.emit(self.tr("Done: {name}.").format(name=name), True)  # noqa: FBT003 - a signal

    def _say_not(self, sentence: str) -> None:
        self.said.emit(sentence, False)  # noqa: FBT003 - a signal has no names

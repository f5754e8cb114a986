"""Times to meet beside the window: at once who can come, and a little later what could move."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from planner.check.moves import Moves
from planner.domain.project import Project
from planner.services.finding.meeting import MeetingTime, Wish
from planner.services.finding.meeting_times import MOST, meeting_times, planning_note, with_ways
from planner.ui.background import Background
from planner.ui.finding.judge import Judge
from planner.ui.models.found_lines import time_heads, time_lines
from planner.ui.views.meeting_page import MeetingPage


class MeetingFinder(QObject):
    """Fills the page of times to meet whenever something else is wished."""

    def __init__(
        self, page: MeetingPage, judge: Judge, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._judge = judge
        self._background = background
        self._asked: tuple[Project, Wish] | None = None

    def forget(self) -> None:
        """Know of no wish any more."""
        self._asked = None

    def show(self, project: Project) -> None:
        """List the times for what is wished, or say what to do."""
        self._page.use(project.school)
        wish = self._page.wish
        self._page.heading.setText(self.tr("When could these people meet?"))
        if wish is None:
            self._asked = None
            self._page.say_note("")
            self._page.say_empty(
                self.tr("Add the people who are to meet: type a name, a team or a role.")
            )
            return
        if self._asked is not None and self._asked[0] is project and self._asked[1] == wish:
            return
        self._asked = (project, wish)
        self._page.say_note(planning_note(project, wish.people))
        if self._page.why_empty:
            self._page.say_empty(self.tr("Looking for times…"))
        self._background.do(
            partial(meeting_times, project, wish),
            partial(self._show_quick, project, wish),
            self._page.say_empty,
        )

    def _is_asked(self, project: Project, wish: Wish) -> bool:
        asked = self._asked
        return asked is not None and asked[0] is project and asked[1] == wish

    def _show_quick(self, project: Project, wish: Wish, found: tuple[MeetingTime, ...]) -> None:
        if not self._is_asked(project, wish):
            return
        self._list(project, found[:MOST])
        if found:
            question = partial(_with_ways, found=found, wish=wish)
            self._background.do(
                partial(self._judge.ask, project, question),
                partial(self._show_ways, project, wish),
                self._page.say_empty,
            )

    def _show_ways(self, project: Project, wish: Wish, found: tuple[MeetingTime, ...]) -> None:
        if self._is_asked(project, wish):
            self._list(project, found)

    def _list(self, project: Project, found: tuple[MeetingTime, ...]) -> None:
        if found:
            self._page.show_lines(time_heads(), time_lines(project, found))
        else:
            self._page.say_empty(
                self.tr("No block in which adults may meet is as long as that. Make it shorter.")
            )


def _with_ways(moves: Moves, found: tuple[MeetingTime, ...], wish: Wish) -> tuple[MeetingTime, ...]:
    return with_ways(found, moves, wish)

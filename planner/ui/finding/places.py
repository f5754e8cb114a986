"""The best places of the card that is chosen, kept up while anybody looks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from planner.check.moves import Moves
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.services.finding.slots import Slot, best_slots
from planner.services.finding.wording import place_text
from planner.ui.background import Background
from planner.ui.finding.judge import Judge
from planner.ui.models.found_lines import slot_heads, slot_lines
from planner.ui.views.places_page import PlacesPage

MOST = 30
"""Places that are listed; digits reach the first nine."""

Asked = tuple[Project, SessionId]


class PlacesFinder(QObject):
    """Fills the page of the best places."""

    def __init__(
        self, page: PlacesPage, judge: Judge, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._judge = judge
        self._background = background
        self._asked: Asked | None = None

    def forget(self) -> None:
        """Know of no card any more."""
        self._asked = None

    def show(self, project: Project, session: SessionId | None) -> None:
        """List the best places of a card, or say what to do where none is chosen."""
        if session is None or session not in project.demand.by_id:
            self._asked = None
            self._page.heading.setText(self.tr("Best places"))
            self._page.say_empty(
                self.tr(
                    "Choose a card in the timetable: click it, or press Enter on its cell. "
                    "Its best places are listed here."
                )
            )
            return
        if self._is_asked(project, session):
            return
        if self._asked is None or self._asked[1] != session:
            self._page.say_empty(self.tr("Looking for places…"))
        self._asked = (project, session)
        self._page.heading.setText(self._heading(project, session))
        ask = partial(_slots, session=session)
        self._background.do(
            partial(self._judge.ask, project, ask),
            partial(self._show, project, session),
            self._page.say_empty,
        )

    def _is_asked(self, project: Project, session: SessionId) -> bool:
        asked = self._asked
        return asked is not None and asked[0] is project and asked[1] == session

    def _heading(self, project: Project, session: SessionId) -> str:
        name, now = project.demand.by_id[session].name, project.schedule.get(session)
        if now is None:
            return self.tr("{name} has no place yet").format(name=name)
        place = place_text(project.school.cycle, now.times)
        return self.tr("{name}, now {place}").format(name=name, place=place)

    def _show(self, project: Project, session: SessionId, found: tuple[Slot, ...]) -> None:
        if not self._is_asked(project, session):
            return
        if found:
            self._page.show_lines(slot_heads(), slot_lines(found))
        else:
            self._page.say_empty(self.tr("The school's data allow no other place for it."))


def _slots(moves: Moves, session: SessionId) -> tuple[Slot, ...]:
    return best_slots(moves, session, MOST)

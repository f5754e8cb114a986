"""Cards made longer and shorter, by their right edge or from the menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from planner.check.targets import Target
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.resizing import Resizing, resizable, resizing
from planner.errors import PlannerError
from planner.services.reasons import together
from planner.ui.desk import Desk
from planner.ui.dragging import words
from planner.ui.models.cells import Piece
from planner.ui.views.announcing import announce
from planner.ui.views.notice_bar import Offer, Tone
from planner.ui.views.timetable_pane import TimetablePane

EDGE = 6
"""Pixels at the right end of a card by which it is made longer or shorter."""
LENGTHS = "meeting-pattern"
"""The rule on lengths, which a change of lengths does not break."""


class Resizer(QObject):
    """Changes the length of an activity's cards, as one step.

    Signals:
        said: a tone, a sentence, and what is offered to do about it.
        withdrawn: a sentence whose offer is about a project that is no more.
    """

    said = Signal(object, str, object)
    withdrawn = Signal(str)

    def __init__(self, pane: TimetablePane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._grid = pane, pane.grid
        self._desk: Desk | None = None
        self._asked: tuple[str, Project] | None = None

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        self._desk = desk
        self.refresh()

    def refresh(self) -> None:
        """Take a question back if it was asked about another state of the project."""
        asked, desk = self._asked, self._desk
        if asked is not None and (desk is None or desk.project is not asked[1]):
            self._asked = None
            self.withdrawn.emit(asked[0])

    def edge_at(self, place: QPoint) -> SessionId | None:
        """Return the session whose right edge lies at a place of the grid, if it can be drawn."""
        piece = self._grid.piece_at(place)
        if piece is None or self._desk is None or piece.joins_right:
            return None
        end = self._end(place, piece)
        session = piece.card.session.id
        if not end - EDGE <= place.x() <= end:
            return None
        return session if resizable(self._desk.project, session) is not None else None

    def _end(self, place: QPoint, piece: Piece) -> int:
        rect = self._grid.visualRect(self._grid.indexAt(place))
        return rect.left() + rect.width() * (piece.lane + 1) // piece.lanes

    def wants(self, session: SessionId, begun: QPoint, place: QPoint) -> bool:
        """Say whether drawing the edge from one place to another means another length.

        Half the width of the cell is enough: to the right for a double, to the left for one block.
        """
        if self._desk is None:
            return False
        width = self._grid.visualRect(self._grid.indexAt(begun)).width()
        drawn = place.x() - begun.x()
        activity = resizable(self._desk.project, session)
        single = activity is not None and self._desk.project.school.activity[activity].blocks == 1
        return drawn > width // 2 if single else drawn < -width // 2

    def extent(self, session: SessionId, begun: QPoint, place: QPoint) -> QRect:
        """Return what the card takes up in the viewport, or would with the length wanted."""
        index = self._grid.indexAt(begun)
        cell = self._grid.visualRect(index)
        if not self.wants(session, begun, place):
            return cell
        if place.x() < begun.x():
            return cell.adjusted(0, 0, -cell.width() // 2, 0)
        return cell.united(self._grid.visualRect(index.siblingAtColumn(index.column() + 1)))

    def change(self, session: SessionId) -> None:
        """Make a session a double, or single again, unless something is in the way."""
        desk = self._desk
        if desk is None or desk.moves is None:
            return
        try:
            found = resizing(desk.project, session)
        except PlannerError as error:
            self.said.emit(Tone.WARNING, str(error), ())
            return
        in_the_way = _in_the_way(desk.moves.judge(found.move))
        if in_the_way or found.move.parked:
            offer = Offer(words.all_the_same(), partial(self._make, found))
            sentence = words.resizing_blocked(found, in_the_way)
            self._asked = (sentence, desk.project)
            self.said.emit(Tone.WARNING, sentence, (offer,))
        else:
            self._make(found)

    def _make(self, found: Resizing) -> None:
        if self._desk is None:
            return
        try:
            self._desk.change(found.made, words.resized(found))
        except PlannerError as error:
            self.said.emit(Tone.BAD, str(error), ())
            return
        announce(self._grid, words.done(words.resized(found)))


def _in_the_way(target: Target) -> tuple[str, ...]:
    """Return what a change of lengths would break besides the length as it is now."""
    others = (one for one in target.obstacles if LENGTHS not in one.rule)
    return tuple(dict.fromkeys(one.sentence for one in together(others)))

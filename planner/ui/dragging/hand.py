"""The hand: takes sessions up, aims at cells, says what they answer, and puts down."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from planner.check.targets import Ease, Target
from planner.domain.edits import make_move
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.errors import PlannerError
from planner.ui.desk import Desk
from planner.ui.dragging import words
from planner.ui.dragging.aim import NOTHING, Aim
from planner.ui.dragging.board import Board, CardBoard
from planner.ui.dragging.held import Grip, Held
from planner.ui.dragging.show import Show
from planner.ui.dragging.spots import UNJUDGED, Landing
from planner.ui.dragging.together import BlockBoard, swap
from planner.ui.dragging.waiting import Waiting
from planner.ui.dragging.zones import DropZone
from planner.ui.models.cards import look_of, subject_number
from planner.ui.models.facts import About
from planner.ui.theme import CardColours
from planner.ui.views.announcing import announce
from planner.ui.views.notice_bar import Tone
from planner.ui.views.timetable_pane import TimetablePane

REST = 400
"""Milliseconds for which the aim rests on a cell before the reasons are told."""
SOON = 25
"""Milliseconds without a movement before the cell under the pointer is judged, if need be."""
STILL = 60
"""Milliseconds without a movement before other rows are judged."""
SPARE = 0.006
"""Seconds of judging at a time, so that the next movement need not wait."""


class Hand(QObject):
    """Holds sessions over the timetable of a pane.

    Signals:
        picked_up, let_go: something is held, or nothing any more.
        rested: the reasons of a cell have been told, since the aim rests there.
        blocked_drop: the target on which something was dropped that is blocked.
        said: a tone and a sentence for the person.
        announced: what was told to a screen reader.
    """

    picked_up = Signal()
    let_go = Signal()
    rested = Signal()
    blocked_drop = Signal(object)
    said = Signal(object, str)
    announced = Signal(str)

    def __init__(self, pane: TimetablePane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._grid = pane, pane.grid
        pane.theme_changed.connect(self._use_theme)
        self._desk: Desk | None = None
        self.show: Show | None = None
        self._waiting: Waiting | None = None
        self.board: Board | None = None
        self._work: Iterator[tuple[int, int]] = iter(())
        self.grip = Grip.KEYS
        self.aim = NOTHING
        self.zones: list[DropZone] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.explain)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SOON)
        self._settling.timeout.connect(self._settle)
        self._pointer = (QPoint(), False)
        self._spare = QTimer(self)
        self._spare.timeout.connect(self._judge_some)

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        self.cancel()
        self._desk = desk

    @property
    def held(self) -> Held | None:
        """What is in the hand."""
        return self.board.held if self.board else None

    # Taking up ---------------------------------------------------------------------------------

    def pick_up(self, held: Held, grip: Grip) -> bool:
        """Take sessions in hand, as soon as the last change is checked; say if that can be done."""
        self.cancel()
        grid = self._grid.timetable.grid
        if self._desk is None or grid is None or grid.project is not self._desk.project:
            return False
        moves = self._desk.moves
        if moves is None:
            self._waiting = Waiting(self._pane, held, grip, words.still_checking())
            self._announce(words.still_checking())
            return True
        kind = CardBoard if len(held.sessions) == 1 else BlockBoard
        self.board, self.grip = kind(grid, held, moves), grip
        gc.disable()  # looking through all of a large project takes longer than many frames
        self.show = self._shown(self.board)
        rows = range(len(grid.rows))
        seen_first = sorted(rows, key=lambda row: not self._grid.row_is_seen(row))
        self._work = self.board.work(seen_first)
        self._spare.start(STILL)
        self._announce(words.picked_up(grid.project, held, self.board.counts))
        self.picked_up.emit()
        return True

    @property
    def waiting(self) -> bool:
        """Whether something is to be taken up that cannot be yet."""
        return self._waiting is not None

    def let_button_go(self) -> None:
        """Take up what is waited for as by a click: its button has been released meanwhile."""
        if self._waiting is not None:
            self._waiting.grip = Grip.CLICK

    def refresh(self) -> None:
        """Let go of what belongs to another state of the project; take up what was waited for."""
        grid, wish = self._grid.timetable.grid, self._waiting
        if self.board is not None and self.board.grid is not grid:
            self.cancel()
        if wish is None or self._desk is None or self._desk.moves is None:
            return
        if wish.held.lead not in self._desk.project.demand.by_id:
            self.cancel()
        elif self.pick_up(wish.held, wish.grip):
            place, swapping = self._pointer
            if wish.grip is Grip.KEYS:
                self.point_at_cell(*self._grid.current_cell)
            else:
                self.point_at(place, swapping=swapping)

    def _shown(self, board: Board) -> Show:
        named = words.named(board.grid.project, board.held.sessions)
        return Show(self._pane, board, named, self._colours(board))

    def _colours(self, board: Board) -> CardColours:
        project = board.grid.project
        session = project.demand.by_id[board.held.lead]
        look, number = look_of(project.school, session), subject_number(project.school, session)
        return self._pane.theme.card(look, number)

    def _use_theme(self) -> None:
        if self.board is not None and self.show is not None:
            self.show.use_theme(self._pane.theme, self._colours(self.board))

    def _judge_some(self) -> None:
        """Judge cells that are not judged yet for a moment, those that can be seen first."""
        board, show = self.board, self.show
        if board is None or show is None:
            self._spare.stop()
            return
        end = perf_counter() + SPARE
        for cell in self._work:
            show.repaint(cell)
            if perf_counter() > end:
                self._spare.start(0)
                return
        self._spare.stop()

    # Aiming ------------------------------------------------------------------------------------

    def point_at(self, place: QPoint, *, swapping: bool = False) -> None:
        """Aim at a place on the screen, and let the card follow there."""
        self._pointer = (place, swapping)
        if self.show is None:
            return
        self._spare.start(STILL)
        self.show.follow(place)
        self._point_at(place, swapping=swapping)
        if not self.aim.judged:
            self._settling.start()

    def _settle(self) -> None:
        """Find out what the cell under the pointer says: while it moves there is no time for it."""
        if self.show is not None and self.board is not None and not self.aim.judged:
            self.board.spot(*self.aim.cell)
            self.show.repaint(self.aim.cell)
            place, swapping = self._pointer
            self._point_at(place, swapping=swapping)

    def _point_at(self, place: QPoint, *, swapping: bool) -> None:
        viewport = self._grid.viewport()
        inside = viewport.mapFromGlobal(place)
        zone = next((zone for zone in self.zones if zone.covers(place)), None)
        if zone is not None:
            self._aim(Aim(zone=zone))
            return
        index = self._grid.indexAt(inside) if viewport.rect().contains(inside) else None
        if index is None or not index.isValid():
            self._aim(NOTHING)
            return
        rect = self._grid.visualRect(index)
        share = (inside.y() - rect.top()) / max(1, rect.height())
        piece = self._grid.piece_at(inside) if swapping else None
        partner = piece.card.session.id if piece else None
        self._aim(self._aim_at((index.row(), index.column()), share, partner))

    def point_at_cell(self, row: int, column: int, *, swapping: bool = False) -> None:
        """Aim at a cell, at the best place in it."""
        if self.show is None or row < 0:
            return
        pieces = self._grid.timetable.cell(row, column).pieces if swapping else ()
        partner = pieces[0].card.session.id if pieces else None
        self._aim(self._aim_at((row, column), None, partner))
        self.show.lie_at((row, column))

    def _aim_at(self, cell: tuple[int, int], share: float | None, partner: SessionId | None) -> Aim:
        board = self.board
        if board is None:
            return NOTHING
        exchanged = self._swapped(board, partner)
        judging = share is None or board.ready(*cell)
        spot = board.spot(*cell) if judging else UNJUDGED
        if exchanged is not None:
            return Aim(cell=cell, spot=spot, landing=exchanged, partner=partner)
        best = None if spot.here else spot.best
        return Aim(cell=cell, spot=spot, landing=best if share is None else spot.nearest(share))

    def _swapped(self, board: Board, partner: SessionId | None) -> Landing | None:
        """Return the judgement on a swap with a session, if both can change places at all."""
        if partner is None or len(board.held.sessions) > 1:
            return None
        if partner == self.aim.partner:
            return self.aim.landing
        move = swap(board.grid.project, board.held.lead, partner)
        return Landing(target=board.moves.judge(move)) if move else None

    def _aim(self, aim: Aim) -> None:
        if aim.same_as(self.aim) or self.show is None:
            return
        for zone, over in ((self.aim.zone, False), (aim.zone, True)):
            if zone is not None:
                zone.hover(over)
        self.aim = aim
        self.show.aim(aim)
        self._rest.stop()
        if aim.on_cell:
            self._rest.start()

    def explain(self) -> None:
        """Say the reasons of the cell that is aimed at: beside it, in the details, and aloud."""
        self._rest.stop()
        self._settle()
        board, show, aim = self.board, self.show, self.aim
        if board is None or show is None or not aim.on_cell:
            return
        project = board.grid.project
        heading = words.cell_name(board.grid, *aim.cell)
        said = words.about(project, board.held, aim.spot, aim.target)
        show.explain(aim.cell, said.kind, tuple(self._reasons(board, aim, said)))
        self._pane.details.show_about(heading, (said,))
        self._announce(f"{heading}: {words.spoken(project, aim.spot, aim.target)}")
        self.rested.emit()

    def _reasons(self, board: Board, aim: Aim, said: About) -> Iterator[str]:
        """Yield what would be done, and what follows from it."""
        if aim.target is not None:
            yield f"{self._step(board, aim, aim.target)}."
            if not said.facts:
                yield words.costs_nothing()
        for fact in said.facts:
            yield fact.text

    def _announce(self, sentence: str) -> None:
        announce(self._grid, sentence)
        self.announced.emit(sentence)

    # Putting down ------------------------------------------------------------------------------

    def drop(self) -> None:
        """Put down what is held where the hand aims."""
        self._settle()
        board, aim = self.board, self.aim
        if board is None:
            return
        if aim.zone is not None:
            self._end()
            aim.zone.hover(False)  # noqa: FBT003 - a callback has no names
            aim.zone.drop(board.held.sessions)
        elif not aim.on_cell or aim.stays:
            self.cancel()
        elif aim.target is None:
            self._refuse(aim.spot.refusal)
        elif aim.target.ease is Ease.BLOCKED:
            self._end()
            self.blocked_drop.emit(aim.target)
        else:
            self._end()
            self.make(aim.target.move, self._step(board, aim, aim.target))

    def _step(self, board: Board, aim: Aim, target: Target) -> str:
        if aim.partner is not None:
            return words.swap_name(board.grid.project, board.held.lead, aim.partner)
        return words.step_name(board.grid, board.held, target.move)

    def _refuse(self, sentence: str) -> None:
        """Say why it cannot be put down here; what is not held by a button stays in the hand."""
        self.said.emit(Tone.WARNING, sentence)
        self.explain()
        if self.grip is Grip.BUTTON:
            self._end()

    def make(self, move: Move, name: str) -> None:
        """Make a move as one step that can be undone, and say what was done."""
        if self._desk is None:
            return
        try:
            self._desk.change(partial(make_move, move=move), name)
        except PlannerError as error:
            self.said.emit(Tone.BAD, str(error))
            return
        self._announce(words.done(name))

    def cancel(self) -> None:
        """Leave what is held where it was, and forget what is waited for."""
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None
        if self.board is not None:
            self._end()
            self._announce(words.put_back())

    def _end(self) -> None:
        gc.enable()
        for timer in (self._rest, self._spare, self._settling):
            timer.stop()
        if self.show is not None:
            self.show.end()
        self.board, self.show, self.aim = None, None, NOTHING
        self._pane.show_usual_details()
        self.let_go.emit()

"""What is seen of the hand: tinted cells, the card that follows the pointer, and reasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from planner.ui.dragging import words
from planner.ui.dragging.aim import Aim
from planner.ui.dragging.board import Board
from planner.ui.dragging.bubble import Bubble
from planner.ui.dragging.ghost import Ghost
from planner.ui.dragging.layer import TargetLayer
from planner.ui.theme import CardColours, Theme
from planner.ui.views.timetable_pane import TimetablePane

Cell = tuple[int, int]


class Show:
    """Shows that something is held over a pane, from its making until :meth:`end`."""

    def __init__(self, pane: TimetablePane, board: Board, title: str, colours: CardColours) -> None:
        self._grid = pane.grid
        self._board = board
        self._layer = TargetLayer(board)
        self.ghost = Ghost(pane.theme, title, colours, self._grid.viewport())
        self.bubble = Bubble(pane.theme, self._grid.viewport())
        self._grid.hold(frozenset(board.held.sessions), self._layer)
        self._usual_remark = self._grid.timetable.remark_on
        self._grid.timetable.remark_on = self._remark

    def end(self) -> None:
        """Show the grid as ever."""
        self._grid.hold(frozenset(), None)
        self._grid.timetable.remark_on = self._usual_remark
        for widget in (self.ghost, self.bubble):
            widget.hide()
            widget.deleteLater()

    def use_theme(self, theme: Theme, colours: CardColours) -> None:
        """Paint the card in the hand and the reasons in another theme's colours."""
        self.ghost.use_theme(theme, colours)
        self.bubble.use_theme(theme)

    def _remark(self, row: int, column: int) -> str:
        """Return what a cell says of what is held, as far as that is known without judging."""
        board = self._board
        if not board.ready(row, column):
            return ""
        spot = board.spot(row, column)
        target = spot.best.target if spot.best is not None else None
        return words.spoken(board.grid.project, spot, target)

    def aim(self, aim: Aim) -> None:
        """Frame the cells that what is held would take, and say on the card how easily."""
        layer = self._layer
        before = {layer.aim_cell, *layer.aimed}
        layer.aim, layer.aim_cell = aim.landing, aim.cell
        layer.aimed = {}
        if aim.landing is not None:
            layer.aimed = self._board.cells_of(aim.landing, aim.cell[0])
        after = {layer.aim_cell, *layer.aimed}
        if before != after or aim.landing is not None:
            self._grid.repaint_cells(cell for cell in before | after if cell[0] >= 0)
        self.bubble.hide()
        self.ghost.say(aim.verdict)

    def follow(self, place: QPoint) -> None:
        """Let the card lie beside a place on the screen, within the grid or over the window."""
        viewport = self._grid.viewport()
        inside = viewport.rect().contains(viewport.mapFromGlobal(place))
        parent = viewport if inside else viewport.window()
        self._belong_to(parent)
        self.ghost.follow(parent.mapFromGlobal(place))
        if self.ghost.isHidden():
            self.ghost.show()

    def _belong_to(self, parent: QWidget) -> None:
        if self.ghost.parentWidget() is not parent:
            self.ghost.setParent(parent)
            self.ghost.raise_()
            self.ghost.show()

    def lie_at(self, cell: Cell) -> None:
        """Let the card lie at a cell, for those who use the keyboard."""
        rect = self.rect_of(cell)
        corner = QPoint(rect.center().x(), rect.bottom() - rect.height() // 3)
        self.follow(self._grid.viewport().mapToGlobal(corner))

    def rect_of(self, cell: Cell) -> QRect:
        """Return where a cell lies in the viewport."""
        return self._grid.visualRect(self._grid.timetable.index(*cell))

    def explain(self, cell: Cell, heading: str, sentences: Sequence[str]) -> None:
        """Say the reasons beside a cell, clear of the card in the hand."""
        viewport = self._grid.viewport()
        inside = self.ghost.parentWidget() is viewport and self.ghost.isVisible()
        clear = self.ghost.geometry() if inside else QRect()
        self.bubble.say(self.rect_of(cell), heading, sentences, clear)

    def repaint(self, cell: Cell) -> None:
        """Paint a cell again that has been judged."""
        self._grid.repaint_cells([cell])

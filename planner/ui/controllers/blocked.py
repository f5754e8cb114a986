"""A drop on a place that is blocked: asked about, and done otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.check.targets import Target
from planner.ui.controllers.controller import Controller
from planner.ui.controllers.repairing import RepairController
from planner.ui.dialogs.ask import Ask
from planner.ui.dragging.hand import Hand
from planner.ui.dragging.ways_out import question
from planner.ui.models.ways_out import WayOut


class BlockedController(Controller):
    """Refuses nothing silently: says every reason and offers the ways out."""

    def __init__(self, hand: Hand, repairing: RepairController, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._hand, self._repairing, self._ask = hand, repairing, ask
        hand.blocked_drop.connect(self._ask_about)

    def _ask_about(self, target: Target) -> None:
        moves = self._desk.moves if self._desk is not None else None
        if moves is None:
            return
        way = self._ask.way_out(question(moves, target))
        if way is None:
            return
        if way.kind is WayOut.REPAIR:
            self._repairing.start_for(target)
        elif way.move is not None:
            self._hand.make(way.move, way.step)

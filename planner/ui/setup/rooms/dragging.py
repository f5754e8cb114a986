"""Rooms dragged into a plan and out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from planner.domain.ids import RoomId
from planner.ui.setup.rooms.plan_frame import PlanFrame

Source = Callable[[QPoint], tuple[RoomId, str] | None]
"""Which room lies at a place of a widget, with its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grip:
    """A room that is held: its id and name, and the divisible room it was taken from, if any."""

    room: RoomId
    name: str
    whole: RoomId | None
    begun: QPoint


class RoomDrag(QObject):
    """Carries a room from where the mouse took it to where it lets it go; Escape puts it back.

    Signals:
        put: the id of a divisible room, and of the room dropped into it.
        taken_out: the id of a divisible room, and of the part dropped outside of all plans.
    """

    put = Signal(str, str)
    taken_out = Signal(str, str)

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._sources: dict[QWidget, tuple[Source, RoomId | None]] = {}
        self._grip: Grip | None = None
        self._ghost: QLabel | None = None
        self._aimed: PlanFrame | None = None

    def add_source(self, widget: QWidget, source: Source, whole: RoomId | None = None) -> None:
        """Let rooms be dragged out of a widget; ``whole`` is the room that it is a part of."""
        self._sources[widget] = (source, whole)
        widget.installEventFilter(self)
        widget.destroyed.connect(lambda: self._sources.pop(widget, None))

    @property
    def carrying(self) -> bool:
        """Whether a room follows the mouse."""
        return self._ghost is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: take presses, moves and releases on what rooms can be dragged out of."""
        if isinstance(event, QKeyEvent) and self.carrying:
            if event.key() == Qt.Key.Key_Escape:
                self._end()
            return True
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._press(watched, event)
        elif kind == QEvent.Type.MouseMove and self._grip is not None:
            return self._move(event.globalPosition().toPoint())
        elif kind == QEvent.Type.MouseButtonRelease and self._grip is not None:
            return self._release()
        return False

    def _press(self, watched: QWidget, event: QMouseEvent) -> None:
        source, whole = self._sources.get(watched, (None, None))
        found = source(event.position().toPoint()) if source is not None else None
        if found is not None:
            begun = event.globalPosition().toPoint()
            self._grip = Grip(room=found[0], name=found[1], whole=whole, begun=begun)

    def _move(self, place: QPoint) -> bool:
        grip = self._grip
        if grip is None:
            return False
        far = (place - grip.begun).manhattanLength() >= QApplication.startDragDistance()
        if self._ghost is None and not far:
            return False
        if self._ghost is None:
            self._ghost = self._made(grip.name)
            self._listen(everywhere=True)
        self._ghost.move(self._area.mapFromGlobal(place) + QPoint(12, 8))
        self._aim(self._plan_at(place))
        return True

    def _listen(self, *, everywhere: bool) -> None:
        """Hear the keys of every widget, since Escape goes to whichever has the focus."""
        program = QApplication.instance()
        if program is not None and everywhere:
            program.installEventFilter(self)
        elif program is not None:
            program.removeEventFilter(self)

    def _made(self, name: str) -> QLabel:
        ghost = QLabel(name, self._area)
        ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ghost.setAutoFillBackground(True)
        ghost.setFrameShape(QLabel.Shape.Box)
        ghost.setMargin(6)
        ghost.adjustSize()
        ghost.show()
        ghost.raise_()
        return ghost

    def _plan_at(self, place: QPoint) -> PlanFrame | None:
        found = self._area.childAt(self._area.mapFromGlobal(place))
        while found is not None and not isinstance(found, PlanFrame):
            found = found.parentWidget() if found is not self._area else None
        grip = self._grip
        if found is None or grip is None or found.plan.room.id == grip.room:
            return None
        return found

    def _aim(self, plan: PlanFrame | None) -> None:
        if plan is not self._aimed:
            if self._aimed is not None:
                self._aimed.aim(aimed=False)
            if plan is not None:
                plan.aim(aimed=True)
            self._aimed = plan

    def _release(self) -> bool:
        grip, plan, carrying = self._grip, self._aimed, self.carrying
        self._end()
        if grip is None or not carrying:
            return False
        if plan is not None and plan.plan.room.id != grip.whole:
            self.put.emit(plan.plan.room.id, grip.room)
        elif plan is None and grip.whole is not None:
            self.taken_out.emit(grip.whole, grip.room)
        return True

    def _end(self) -> None:
        self._aim(None)
        self._grip = None
        if self._ghost is not None:
            self._listen(everywhere=False)
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

"""Things carried by the mouse from one part of an editor to another: rooms, people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

OFFSET = QPoint(12, 8)
CONTROL = Qt.KeyboardModifier.ControlModifier


@runtime_checkable
class Target(Protocol):
    """A widget that things can be put into."""

    @property
    def name(self) -> str:
        """What it is known by: the id of a team or a room."""
        ...

    def aim(self, *, aimed: bool) -> None:
        """Show that what is carried would be put here, or no longer."""
        ...


@runtime_checkable
class Ground(Protocol):
    """A widget with several targets, such as the rows of a tree."""

    def target_at(self, place: QPoint) -> Target | None:
        """Return the target at a place of the screen."""
        ...


Source = Callable[[QPoint], tuple[tuple[str, ...], str] | None]
"""What lies at a place of a widget: the ids of it, and what it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grip:
    """What is held: its ids, what it is called, and the target it was taken from, if any."""

    things: tuple[str, ...]
    called: str
    origin: str
    begun: QPoint


class Carrier(QObject):
    """Carries things from where the mouse took them to where it lets them go.

    Escape puts them back. With Ctrl held they stay where they were as well.

    Signals:
        dropped: a tuple of ids, the name of the target they were taken from and of the one they
            were dropped in (each empty where it was outside of all), and whether they stay too.
    """

    dropped = Signal(object, str, str, bool)

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._sources: dict[QWidget, tuple[Source, str]] = {}
        self._grip: Grip | None = None
        self._ghost: QLabel | None = None
        self._aimed: Target | None = None

    def add_source(self, widget: QWidget, source: Source, origin: str = "") -> None:
        """Let things be carried out of a widget; ``origin`` names the target that it belongs to."""
        self._sources[widget] = (source, origin)
        widget.installEventFilter(self)
        widget.destroyed.connect(lambda: self._sources.pop(widget, None))

    @property
    def carrying(self) -> bool:
        """Whether something follows the mouse."""
        return self._ghost is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: take presses, moves and releases on what things can be carried out of."""
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
            return self._release(copying=bool(event.modifiers() & CONTROL))
        return False

    def _press(self, watched: QWidget, event: QMouseEvent) -> None:
        source, origin = self._sources.get(watched, (None, ""))
        found = source(event.position().toPoint()) if source is not None else None
        if found is not None:
            begun = event.globalPosition().toPoint()
            self._grip = Grip(things=found[0], called=found[1], origin=origin, begun=begun)

    def _move(self, place: QPoint) -> bool:
        grip = self._grip
        if grip is None:
            return False
        far = (place - grip.begun).manhattanLength() >= QApplication.startDragDistance()
        if self._ghost is None and not far:
            return True  # or a list would choose what the mouse passes over
        if self._ghost is None:
            self._ghost = self._made(grip.called)
            self._listen(everywhere=True)
        self._ghost.move(self._area.mapFromGlobal(place) + OFFSET)
        self._aim(self._target_at(place))
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

    def _target_at(self, place: QPoint) -> Target | None:
        widget = self._area.childAt(self._area.mapFromGlobal(place))
        while widget is not None and not isinstance(widget, Target | Ground):
            widget = widget.parentWidget() if widget is not self._area else None
        found = widget.target_at(place) if isinstance(widget, Ground) else widget
        grip = self._grip
        if not isinstance(found, Target) or grip is None or found.name in grip.things:
            return None
        return found

    def _aim(self, target: Target | None) -> None:
        if target != self._aimed:
            if self._aimed is not None:
                self._aimed.aim(aimed=False)
            if target is not None:
                target.aim(aimed=True)
            self._aimed = target

    def _release(self, *, copying: bool) -> bool:
        grip, target, carrying = self._grip, self._aimed, self.carrying
        self._end()
        if grip is None or not carrying:
            return False
        name = target.name if target is not None else ""
        if name != grip.origin:
            self.dropped.emit(grip.things, grip.origin, name, copying)
        return True

    def _end(self) -> None:
        self._aim(None)
        self._grip = None
        if self._ghost is not None:
            self._listen(everywhere=False)
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

"""Places outside the grid that take what is held: the parking tray is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from planner.domain.ids import SessionId


def _ignore(over: bool) -> None:
    """Look the same whether something is held over the zone or not."""
    del over


@dataclass(frozen=True, slots=True, kw_only=True)
class DropZone:
    """A widget that takes sessions.

    Attributes:
        widget: where they are dropped.
        drop: what is done with them.
        says: what the card in the hand says over it, such as "Park".
        hover: told when something is held over it, and when no longer.

    """

    widget: QWidget
    drop: Callable[[tuple[SessionId, ...]], object]
    says: str
    hover: Callable[[bool], object] = _ignore

    def covers(self, place: QPoint) -> bool:
        """Say whether a place on the screen lies in it."""
        widget = self.widget
        return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(place))

"""What is in the hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from planner.domain.ids import SessionId


class Grip(Enum):
    """How something is held."""

    BUTTON = auto()
    """By a pressed mouse button: let go of where the button is released."""
    CLICK = auto()
    """By a click: put down by the next one."""
    KEYS = auto()
    """By the keyboard: put down with Enter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Sessions in the hand, and the cell they were taken from.

    Attributes:
        sessions: the first is the one that was taken hold of; the others come along with it.
        row, column: whose time it was taken from (the id), and the number of the block among all
            of the cycle; an empty row and no column for what was taken from outside the grid.

    """

    sessions: tuple[SessionId, ...]
    row: str = ""
    column: int | None = None

    @property
    def lead(self) -> SessionId:
        """The session that was taken hold of."""
        return self.sessions[0]

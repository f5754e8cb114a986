"""The right room, with enough seats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomFits(Rule):
    """Every session is in a room it may use, with a seat for everybody who attends."""

    code: ClassVar[str] = "room-fits"
    title: ClassVar[str] = named("Rooms fit")
    catalogue: ClassVar[tuple[str, ...]] = ("C09", "C10")
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say("Every session is in a room it may use, with a seat for everybody who attends.")

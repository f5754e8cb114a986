"""Rooms, divisible rooms and bays, by clock time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSessionToARoom(Rule):
    """No room holds more sessions at once than it has bays; an open room takes up its parts."""

    code: ClassVar[str] = "one-session-to-a-room"
    title: ClassVar[str] = named("Rooms: one session at a time")
    catalogue: ClassVar[tuple[str, ...]] = ("C01", "C09", "C10")
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say(
            "No room holds more sessions at once than it has bays; an open room takes up its parts."
        )

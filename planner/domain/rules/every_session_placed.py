"""Nothing that was asked for is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class EverySessionPlaced(Rule):
    """Every class, meeting, observation and talk takes place."""

    code: ClassVar[str] = "every-session-placed"
    title: ClassVar[str] = named("Everything takes place")
    catalogue: ClassVar[tuple[str, ...]] = ("C11",)
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("sessions")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say("Every class, meeting, observation and talk takes place.")

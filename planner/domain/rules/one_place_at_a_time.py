"""Adults, by clock time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePlaceAtATime(Rule):
    """Nobody is in two places at once."""

    code: ClassVar[str] = "one-place-at-a-time"
    title: ClassVar[str] = named("People: one place at a time")
    catalogue: ClassVar[tuple[str, ...]] = ("C01",)
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say("Nobody is in two places at once.")

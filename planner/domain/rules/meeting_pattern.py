"""Block length, contiguity, days and spread of activities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPattern(Rule):
    """Every class has its whole length, on its days, in its blocks and in its pattern."""

    code: ClassVar[str] = "meeting-pattern"
    title: ClassVar[str] = named("Length, days and pattern")
    catalogue: ClassVar[tuple[str, ...]] = ("C11",)
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say(
            "Every class has its whole length, on its days, in its blocks and in its pattern."
        )

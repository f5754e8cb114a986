"""People's times away and groups' days off site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability(Rule):
    """Nobody is scheduled when they are not available, and no group on its days off site."""

    code: ClassVar[str] = "availability"
    title: ClassVar[str] = named("Availability")
    catalogue: ClassVar[tuple[str, ...]] = ("C33", "C07")
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say(
            "Nobody is scheduled when they are not available, and no group on its days off site."
        )

"""What a person has fixed by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedPlaces(Rule):
    """Everything pinned stays where it is pinned."""

    code: ClassVar[str] = "pinned-places"
    title: ClassVar[str] = named("Pins")
    catalogue: ClassVar[tuple[str, ...]] = ("C42",)
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say("Everything pinned stays where it is pinned.")

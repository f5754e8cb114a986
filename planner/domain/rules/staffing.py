"""How many adults, in which roles, from whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Staffing(Rule):
    """Every session has the adults it needs, by role, the same all week where asked."""

    code: ClassVar[str] = "staffing"
    title: ClassVar[str] = named("Staffing")
    catalogue: ClassVar[tuple[str, ...]] = ("C02",)
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say("Every session has the adults it needs, by role, the same all week where asked.")

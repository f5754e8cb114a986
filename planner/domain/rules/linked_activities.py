"""Order, same time, apart and back to back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedActivities(Rule):
    """Linked activities keep their order, run together, apart or back to back."""

    code: ClassVar[str] = "linked-activities"
    title: ClassVar[str] = "Linked activities"
    catalogue: ClassVar[tuple[str, ...]] = ("C11",)
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = "clashes"

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return "Linked activities keep their order, run together, apart or back to back, as asked."

"""Student groups and all groups that share students with them, by clock time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class OneClassAtATime(Rule):
    """No student group is in two classes at once."""

    code: ClassVar[str] = "one-class-at-a-time"
    title: ClassVar[str] = named("Groups: one class at a time")
    catalogue: ClassVar[tuple[str, ...]] = ("C01",)
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say("No student group is in two classes at once.")

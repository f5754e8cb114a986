"""Students by clock time: their seats, and what their groups attend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSeatAtATime(Rule):
    """No student is in two places at once.

    Compared are the sections in which a student has a seat, with each other and with what the
    student's groups attend. In force where students ask for courses.
    """

    code: ClassVar[str] = "one-seat-at-a-time"
    title: ClassVar[str] = named("Students: one seat at a time")
    catalogue: ClassVar[tuple[str, ...]] = ("C01",)
    physics: ClassVar[bool] = True
    unit: ClassVar[str] = measure("clashes")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say("No student has a seat in two places at once.")

"""Students kept apart or together, by the companions table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.language import measure, named, say
from planner.domain.rule import Rule

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartOrTogether(Rule):
    """Students who are kept apart never sit in one section; those kept together always do.

    Both are counted for each two students of a row of the companions table. Two who are kept
    together sit in the same section of each course in which both have a seat. A row that names a
    course is about that course alone.
    """

    code: ClassVar[str] = "companions"
    title: ClassVar[str] = named("Students apart or together")
    unit: ClassVar[str] = measure("pairs")

    def sentence(self, school: School) -> str:
        """Say what is demanded."""
        del school
        return say("Students sit apart from each other, or together, as the companions table says.")

"""No idle blocks inside somebody's day (C41)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.ids import PersonId
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class FewGaps(Rule):
    """Between a person's first and last block of a day, at most so many blocks are empty.

    Empty means: nothing at all is placed in it, not even planning time.
    """

    code: ClassVar[str] = "few-gaps"
    title: ClassVar[str] = "Few gaps"
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C41",)
    unit: ClassVar[str] = "empty blocks"

    person: PersonId
    allowed: int = parameter(0, unit="blocks a day", text="empty blocks that do not matter", ease=1)

    def sentence(self, school: School) -> str:
        """Say whose days are compact."""
        gaps = f"at most {words.count(self.allowed, 'empty block')}"
        return (
            f"{school.called(self.person)} has {gaps if self.allowed else 'no empty blocks'} "
            "between other work on any day."
        )

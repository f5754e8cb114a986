"""No idle blocks inside somebody's day (C41)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class FewGaps(Rule):
    """Between a person's first and last block of a day, at most so many blocks are empty.

    Empty means: nothing at all is placed in it, not even planning time.
    """

    code: ClassVar[str] = "few-gaps"
    title: ClassVar[str] = named("Few gaps")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C41",)
    unit: ClassVar[str] = measure("empty blocks")

    person: PersonId
    allowed: int = parameter(0, unit="blocks a day", text="empty blocks that do not matter", ease=1)

    def sentence(self, school: School) -> str:
        """Say whose days are compact."""
        gaps = say("at most {empty_blocks}", empty_blocks=words.count(self.allowed, "empty block"))
        return say(
            "{person} has {gaps} between other work on any day.",
            person=school.called(self.person),
            gaps=gaps if self.allowed else say("no empty blocks"),
        )

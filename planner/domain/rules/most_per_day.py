"""How much somebody teaches on one day."""

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
class MostPerDay(Rule):
    """A person teaches in at most so many blocks on each day."""

    code: ClassVar[str] = "most-per-day"
    title: ClassVar[str] = named("Most blocks a day")
    subject: ClassVar[Subject] = Subject.PERSON
    unit: ClassVar[str] = measure("blocks")

    person: PersonId
    blocks: int = parameter(5, unit="blocks a day", text="taught at most", ease=1)

    def sentence(self, school: School) -> str:
        """Say the limit."""
        blocks = words.count(self.blocks, "block")
        return say(
            "{person} teaches at most {blocks} a day.",
            person=school.called(self.person),
            blocks=blocks,
        )

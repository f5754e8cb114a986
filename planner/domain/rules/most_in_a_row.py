"""How long somebody teaches without a break."""

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
class MostInARow(Rule):
    """A person teaches at most so many blocks one after the other.

    Two blocks follow each other when less than ``rest`` minutes lie between them.
    """

    code: ClassVar[str] = "most-in-a-row"
    title: ClassVar[str] = named("Most blocks in a row")
    subject: ClassVar[Subject] = Subject.PERSON
    unit: ClassVar[str] = measure("blocks")

    person: PersonId
    blocks: int = parameter(3, unit="blocks", text="taught one after the other at most", ease=1)
    rest: int = parameter(20, unit="minutes", text="a gap of this length is a break")

    def sentence(self, school: School) -> str:
        """Say the limit."""
        return say(
            "{person} teaches at most {blocks} in a row without a break of {rest} minutes.",
            person=school.called(self.person),
            blocks=words.count(self.blocks, "block"),
            rest=self.rest,
        )

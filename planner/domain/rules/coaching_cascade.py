"""Everybody is coached, and nobody coaches too many (C21)."""

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
class CoachingCascade(Rule):
    """A person meets a coach of theirs every week and coaches at most so many people.

    That coaching runs one way is checked when the school is made.
    """

    code: ClassVar[str] = "coaching-cascade"
    title: ClassVar[str] = named("Everybody has a coach")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C21",)
    unit: ClassVar[str] = measure("weeks and people")

    person: PersonId
    span: int = parameter(8, unit="people", text="how many people one coach has at most", ease=1)

    def sentence(self, school: School) -> str:
        """Say that they are coached each week and how many they may coach."""
        return say(
            "{person} meets a coach every week and coaches at most {persons}.",
            person=school.called(self.person),
            persons=words.count(self.span, "person"),
        )

"""Sections of a course that are equally full."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class BalancedSections(Rule):
    """The fullest and the emptiest section of a course differ by at most so many students.

    Compared are sections that are open to the same groups; counted are all of their students, or
    those who have the attribute: a word of the students table, or their grade.
    """

    code: ClassVar[str] = "balanced-sections"
    title: ClassVar[str] = named("Balanced sections")
    unit: ClassVar[str] = measure("students")

    within: int = parameter(3, unit="students", text="by which sections may differ", ease=1)
    attribute: str = parameter(
        "", unit="attribute", text="such as sped or grade:9; blank: all students are counted"
    )

    @property
    def key(self) -> tuple[str, ...]:
        """Balance by each attribute is a rule of its own."""
        return (self.code, self.attribute)

    def sentence(self, school: School) -> str:
        """Say by how much sections may differ."""
        del school
        some = say(" who are {attribute}", attribute=self.attribute) if self.attribute else ""
        grade = self.attribute.removeprefix("grade:")
        if grade != self.attribute:
            some = say(" of grade {grade}", grade=grade)
        return say(
            "Sections of a course that are open to the same groups differ by at "
            "most {students}{some}.",
            students=words.count(self.within, "student"),
            some=some,
        )

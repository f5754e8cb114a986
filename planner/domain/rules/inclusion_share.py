"""How many students of a co-taught section have a plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class InclusionShare(Rule):
    """In each co-taught section, few enough students have an attribute, such as ``sped``.

    A section is co-taught if it needs somebody in the role. Of the students in its seats at most
    so many percent, rounded down, and at most so many have the attribute.
    """

    code: ClassVar[str] = "inclusion-share"
    title: ClassVar[str] = named("Share of inclusion students")
    unit: ClassVar[str] = measure("students")

    attribute: str = parameter("sped", unit="attribute", text="of the students that are counted")
    role: str = parameter("coteacher", unit="role", text="that a co-taught section needs")
    percent: int = parameter(
        40, unit="percent", text="of a section's students at most", most=100, ease=5
    )
    most: int = parameter(12, unit="students", text="in a section at most", ease=1)

    @property
    def key(self) -> tuple[str, ...]:
        """Bounds for each attribute are rules of their own."""
        return (self.code, self.attribute)

    def allowed(self, students: int) -> int:
        """Return how many students of a section of so many may have the attribute."""
        return min(self.percent * students // 100, self.most)

    def sentence(self, school: School) -> str:
        """Say the bounds."""
        del school
        return say(
            "In each section with {role}, at most {percent} % of the students and "
            "at most {most} are {attribute}.",
            role=words.one(self.role),
            percent=self.percent,
            most=self.most,
            attribute=self.attribute,
        )

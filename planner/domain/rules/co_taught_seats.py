"""Where students with a plan sit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class CoTaughtSeats(Rule):
    """Where a course has co-taught sections, students with an attribute sit in one of them.

    A section is co-taught if it needs somebody in the role.
    """

    code: ClassVar[str] = "co-taught-seats"
    title: ClassVar[str] = named("Seats in co-taught sections")
    unit: ClassVar[str] = measure("seats")

    attribute: str = parameter("sped", unit="attribute", text="of the students it is about")
    role: str = parameter("coteacher", unit="role", text="that a co-taught section needs")

    @property
    def key(self) -> tuple[str, ...]:
        """Seats for each attribute are rules of their own."""
        return (self.code, self.attribute)

    def sentence(self, school: School) -> str:
        """Say who sits where."""
        del school
        return say(
            "Where a course has sections with {role}, students who are {attribute} "
            "sit in one of them.",
            role=words.one(self.role),
            attribute=self.attribute,
        )

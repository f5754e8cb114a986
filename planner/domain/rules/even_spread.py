"""Work spread evenly over the days (C41)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class EvenSpread(Rule):
    """A person's fullest and emptiest days differ by at most so many minutes.

    Counted is everything placed for them except planning time.
    """

    code: ClassVar[str] = "even-spread"
    title: ClassVar[str] = named("Even days")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C41",)
    unit: ClassVar[str] = measure("quarter hours")

    person: PersonId
    minutes: int = parameter(75, unit="minutes", text="by which days may differ", ease=15)

    def sentence(self, school: School) -> str:
        """Say the tolerance."""
        return say(
            "The fullest and the emptiest day of {person} differ by at most {minutes} minutes.",
            person=school.called(self.person),
            minutes=self.minutes,
        )

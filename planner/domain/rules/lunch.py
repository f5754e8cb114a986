"""A duty-free lunch (report default; state law and contracts differ)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Lunch(Rule):
    """A person is free for one whole lunch block of at least so many minutes on every day.

    Days of the cycle without a lunch block are left out.
    """

    code: ClassVar[str] = "lunch"
    title: ClassVar[str] = named("Duty-free lunch")
    subject: ClassVar[Subject] = Subject.PERSON
    unit: ClassVar[str] = measure("days")

    person: PersonId
    minutes: int = parameter(30, unit="minutes", text="length of the lunch block at least", ease=-5)

    def sentence(self, school: School) -> str:
        """Say who has lunch."""
        return say(
            "{person} has a duty-free lunch of at least {minutes} minutes every day.",
            person=school.called(self.person),
            minutes=self.minutes,
        )

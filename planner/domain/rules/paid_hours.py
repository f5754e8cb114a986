"""The hours somebody is paid for (C33)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidHours(Rule):
    """All sessions of a person take so many minutes in an average week, and no more.

    The certificate tells how far that is from the minutes at which full benefits are due.
    """

    code: ClassVar[str] = "paid-hours"
    title: ClassVar[str] = named("Paid hours")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C33",)
    unit: ClassVar[str] = measure("quarter hours")

    person: PersonId
    least: int = parameter(0, unit="minutes a week", text="at least", ease=-15)
    most: int = parameter(2400, unit="minutes a week", text="at most", ease=15)
    threshold: int = parameter(
        1800, unit="minutes a week", text="from which full benefits are due (30 hours)"
    )

    def sentence(self, school: School) -> str:
        """Say the bounds and the threshold."""
        bounds = (
            say("{least} to {most}", least=self.least, most=self.most)
            if self.least
            else say("at most {most}", most=self.most)
        )
        return say(
            "{person} is scheduled for {bounds} minutes a week; full benefits are "
            "due from {threshold}.",
            person=school.called(self.person),
            bounds=bounds,
            threshold=self.threshold,
        )

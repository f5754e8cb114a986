"""A talk follows its observation soon (C19)."""

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
class ObservationThenTalk(Rule):
    """Each talk comes after an observation of its own, at most ``lag_days`` school days later."""

    code: ClassVar[str] = "observation-then-talk"
    title: ClassVar[str] = named("The talk follows the observation")
    subject: ClassVar[Subject] = Subject.LINK
    catalogue: ClassVar[tuple[str, ...]] = ("C19",)
    unit: ClassVar[str] = measure("talks")

    coach: PersonId
    coachee: PersonId
    lag_days: int = parameter(
        1, unit="school days", text="how much later at most; 0: same day", ease=1
    )

    @property
    def about(self) -> tuple[str, ...]:
        """The coach and the coachee."""
        return (self.coach, self.coachee)

    def sentence(self, school: School) -> str:
        """Say whose talk follows how soon."""
        soon = (
            say("within {school_days}", school_days=words.count(self.lag_days, "school day"))
            if self.lag_days
            else say("on the same day")
        )
        return say(
            "Each talk of {coach} with {coachee} follows an observation {soon}.",
            coach=school.called(self.coach),
            coachee=school.called(self.coachee),
            soon=soon,
        )

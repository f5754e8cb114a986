"""A coach observes in their own planning period (C19, read strictly)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachPlanningPeriod(Rule):
    """Each observation lies in blocks in which the coach teaches nothing, not even a part."""

    code: ClassVar[str] = "coach-planning-period"
    title: ClassVar[str] = named("Coaching in the coach's planning period")
    subject: ClassVar[Subject] = Subject.LINK
    catalogue: ClassVar[tuple[str, ...]] = ("C19",)
    unit: ClassVar[str] = measure("observations and talks")

    coach: PersonId
    coachee: PersonId
    talk: bool = parameter(default=False, unit="yes/no", text="talks lie there, too")

    @property
    def about(self) -> tuple[str, ...]:
        """The coach and the coachee."""
        return (self.coach, self.coachee)

    def sentence(self, school: School) -> str:
        """Say when the coach comes."""
        coach, coachee = school.called(self.coach), school.called(self.coachee)
        does = say("observes and talks with") if self.talk else say("observes")
        return say(
            "{coach} {does} {coachee} only in blocks in which {coach} teaches nothing.",
            coach=coach,
            does=does,
            coachee=coachee,
        )

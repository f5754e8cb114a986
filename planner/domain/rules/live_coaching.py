"""Coaching inside the running class (C20)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveCoaching(Rule):
    """The coach coaches in a class with students and does not count as its staff."""

    code: ClassVar[str] = "live-coaching"
    title: ClassVar[str] = named("Live coaching in class")
    subject: ClassVar[Subject] = Subject.LINK
    catalogue: ClassVar[tuple[str, ...]] = ("C20",)
    unit: ClassVar[str] = measure("visits")

    coach: PersonId
    coachee: PersonId

    @property
    def about(self) -> tuple[str, ...]:
        """The coach and the coachee."""
        return (self.coach, self.coachee)

    def sentence(self, school: School) -> str:
        """Say that the coach is extra."""
        return say(
            "{coach} coaches {coachee} live, while students are in class, and is "
            "not counted as that class's staff.",
            coach=school.called(self.coach),
            coachee=school.called(self.coachee),
        )

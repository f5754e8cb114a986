"""How much of a leader's time goes into coaching (C25)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderShare(Rule):
    """A leader observes and talks, as a coach, for at least this share of their working time."""

    code: ClassVar[str] = "leader-share"
    title: ClassVar[str] = named("The leader's share for coaching")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C25",)
    unit: ClassVar[str] = measure("quarter hours")

    person: PersonId
    percent: int = parameter(
        70, unit="percent", text="of the working time, at least", most=100, ease=-5
    )
    of_minutes: int = parameter(2400, unit="minutes a week", text="the working time", least=1)

    @property
    def needed(self) -> Fraction:
        """Minutes a week."""
        return Fraction(self.percent * self.of_minutes, 100)

    def sentence(self, school: School) -> str:
        """Say the share, and what it is in minutes."""
        return say(
            "{person} spends at least {percent} percent of {of_minutes} minutes a "
            "week ({needed:g}) observing and in coaching talks.",
            person=school.called(self.person),
            percent=self.percent,
            of_minutes=self.of_minutes,
            needed=float(self.needed),
        )

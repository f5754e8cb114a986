"""Team meetings in one piece (C23)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import TeamId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Uninterrupted(Rule):
    """A team's meetings are in one piece, and nothing calls anybody away, optional people too."""

    code: ClassVar[str] = "uninterrupted"
    title: ClassVar[str] = named("Uninterrupted meetings")
    subject: ClassVar[Subject] = Subject.TEAM
    catalogue: ClassVar[tuple[str, ...]] = ("C23",)
    unit: ClassVar[str] = measure("interruptions")

    team: TeamId
    pause: int = parameter(
        5, unit="minutes", text="the longest passing time that a meeting may run across", ease=5
    )

    def sentence(self, school: School) -> str:
        """Say whose meetings nothing interrupts."""
        return say(
            "Nothing interrupts a meeting of {team}: it is in one piece and nobody "
            "of the team has a class, duty, observation or other meeting meanwhile.",
            team=school.team[self.team].name,
        )

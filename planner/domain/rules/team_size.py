"""How many people a leader leads (C26)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import TeamId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamSize(Rule):
    """A team has so many members besides its leader; over all teams the leader leads no more."""

    code: ClassVar[str] = "team-size"
    title: ClassVar[str] = named("Team size and span")
    subject: ClassVar[Subject] = Subject.TEAM
    catalogue: ClassVar[tuple[str, ...]] = ("C26",)
    unit: ClassVar[str] = measure("people")

    team: TeamId
    least: int = parameter(2, unit="people", text="members at least, without the leader", ease=-1)
    most: int = parameter(6, unit="people", text="members at most, without the leader", ease=1)
    span: int = parameter(8, unit="people", text="people led at most, over all teams", ease=1)

    def sentence(self, school: School) -> str:
        """Say the bounds."""
        team = school.team[self.team]
        leader = (
            say(
                ", and {leader} leads at most {span}",
                leader=school.called(team.leader),
                span=self.span,
            )
            if team.leader
            else ""
        )
        return say(
            "{team} has {least} to {most} members besides its leader{leader}.",
            team=team.name,
            least=self.least,
            most=self.most,
            leader=leader,
        )

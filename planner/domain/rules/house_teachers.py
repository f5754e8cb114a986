"""The students of a house and the teachers of its team."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.ids import GroupId, TeamId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School
    from planner.domain.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseTeachers(Rule):
    """Students of a house sit with the house's own teachers, the members of its team.

    It is about courses of which the team teaches a section. The leader is a member, the optional
    members are not; a section is taught by everybody on its staff.
    """

    code: ClassVar[str] = "house-teachers"
    title: ClassVar[str] = named("The house's own teachers")
    subject: ClassVar[Subject] = Subject.TEAM
    unit: ClassVar[str] = measure("seats")

    team: TeamId
    group: str = parameter("", unit="group", text="the house; blank: the group with the team's id")

    @property
    def house(self) -> GroupId:
        """The group whose students it is about."""
        return GroupId(self.group or self.team)

    def sentence(self, school: School) -> str:
        """Say who sits with whom."""
        return say(
            "Students of {house} sit with teachers of {team} in courses that these teach.",
            house=school.called(self.house),
            team=school.team[self.team].name,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield none; raise ``KeyError`` with a house that the school does not have."""
        if self.house not in school.group:
            raise KeyError(self.house)
        yield from ()

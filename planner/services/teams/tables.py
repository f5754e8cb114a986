"""Teams as tables that people sit at, and edits that move people between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.domain.edits import take_tables
from planner.domain.ids import PersonId, TeamId
from planner.domain.language import say
from planner.domain.people import Person, Team, TeamKind
from planner.domain.project import Project
from planner.domain.school import School
from planner.errors import UserError

FIRST_TIER, SECOND_TIER = 4, 8
"""People led. At Ranson (``schools.md`` 8) leaders of up to four teachers had the first supplement
and those of five to eight the second."""


class Seat(StrEnum):
    """How somebody belongs to a team."""

    LEADER = "leader"
    MEMBER = "member"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One team with the people at it.

    Attributes:
        people: each with how they belong to it: the leader first, then members, then those who
            may come.
        span: how many different people its leader leads, over all teaching teams.

    """

    team: Team
    people: tuple[tuple[Person, Seat], ...]
    span: int

    @property
    def tier(self) -> int:
        """The pay tier that the leader's span belongs to: 1, 2, or 0 where there is none."""
        if self.team.leader is None or self.team.kind is not TeamKind.TEACHING or not self.span:
            return 0
        return 1 if self.span <= FIRST_TIER else 2 if self.span <= SECOND_TIER else 0

    @property
    def too_wide(self) -> bool:
        """Whether the leader leads more people than any tier is for."""
        return self.team.kind is TeamKind.TEACHING and self.span > SECOND_TIER


def tables(school: School) -> tuple[Table, ...]:
    """Return every team as a table, in the order in which they are listed."""
    return tuple(
        Table(team=team, people=tuple(_seated(school, team)), span=_span(school, team))
        for team in school.teams
    )


def _seated(school: School, team: Team) -> Iterable[tuple[Person, Seat]]:
    seats = dict.fromkeys(team.optional, Seat.OPTIONAL)
    seats |= dict.fromkeys(team.members, Seat.MEMBER)
    if team.leader is not None:
        seats[team.leader] = Seat.LEADER
    for seat in Seat:
        for person in dict.fromkeys((*team.everybody, *team.optional)):
            if seats[person] is seat:
                yield school.person[person], seat


def _span(school: School, team: Team) -> int:
    led = (
        person
        for one in school.teams
        if one.leader == team.leader and one.kind is TeamKind.TEACHING
        for person in one.led
    )
    return len(set(led)) if team.leader is not None else 0


def without_team(school: School) -> tuple[Person, ...]:
    """Return everybody who belongs to no team."""
    seated = {p for team in school.teams for p in (*team.everybody, *team.optional)}
    return tuple(person for person in school.people if person.id not in seated)


def seat(
    project: Project,
    people: Iterable[PersonId],
    team: TeamId,
    how: Seat = Seat.MEMBER,
    *,
    leaving: TeamId | None = None,
) -> Project:
    """Let people belong to a team in this way; they leave another one where it is named.

    A leader who is made a member no longer leads. Raises ``UserError`` if a team would be empty.
    """
    moving = tuple(dict.fromkeys(people))
    changed = {team: _with(_team(project, team), moving, how)}
    if leaving is not None and leaving != team:
        changed[leaving] = _without(_team(project, leaving), moving)
    return _with_teams(project, changed)


def unseat(project: Project, people: Iterable[PersonId], team: TeamId) -> Project:
    """Let people belong to a team no more; raises ``UserError`` if nobody would be left."""
    return _with_teams(project, {team: _without(_team(project, team), tuple(people))})


def found(project: Project, name: str, people: Iterable[PersonId]) -> Project:
    """Make a teaching team of these people; raises ``UserError`` without a name or anybody."""
    named, members = name.strip(), tuple(dict.fromkeys(people))
    if not named:
        raise UserError(say("The team needs a name."))
    if not members:
        raise UserError(say("Choose at least one person for the new team."))
    team = Team(id=_free(project.school, named), name=named, members=members)
    return take_tables(project, {"teams": (*project.school.teams, team)})


def rename(project: Project, team: TeamId, name: str) -> Project:
    """Give a team another name; its id, by which promises know it, stays."""
    if not name.strip():
        raise UserError(say("The team needs a name."))
    return _with_teams(project, {team: replace(_team(project, team), name=name.strip())})


def _with(team: Team, moving: tuple[PersonId, ...], how: Seat) -> Team:
    members = tuple(one for one in team.members if one not in moving)
    optional = tuple(one for one in team.optional if one not in moving)
    leader = None if team.leader in moving else team.leader
    if how is Seat.LEADER:
        if len(moving) > 1:
            raise UserError(say("A team has one leader."))
        stays = (leader,) if leader is not None and leader not in members else ()
        return replace(team, leader=moving[0], members=(*stays, *members) or moving)
    if how is Seat.MEMBER:
        return replace(team, leader=leader, members=(*members, *moving), optional=optional)
    if not members:
        raise UserError(_nobody(team))
    return replace(team, leader=leader, members=members, optional=(*optional, *moving))


def _without(team: Team, leaving: tuple[PersonId, ...]) -> Team:
    members = tuple(one for one in team.members if one not in leaving)
    if not members:
        raise UserError(_nobody(team))
    return replace(
        team,
        leader=None if team.leader in leaving else team.leader,
        members=members,
        optional=tuple(one for one in team.optional if one not in leaving),
    )


def _nobody(team: Team) -> str:
    return say(
        "{team} would have no member left. Delete the team in the table of teams, or leave "
        "somebody in it.",
        team=team.name,
    )


def _team(project: Project, team: TeamId) -> Team:
    known = project.school.team.get(team)
    if known is None:
        raise UserError(say("There is no team {team} any more.", team=team))
    return known


def _with_teams(project: Project, changed: dict[TeamId, Team]) -> Project:
    teams = tuple(changed.get(team.id, team) for team in project.school.teams)
    return take_tables(project, {"teams": teams})


def _free(school: School, name: str) -> TeamId:
    """Return an id for a new team, made of the letters and digits of its name."""
    plain = "".join(sign if sign.isalnum() else "_" for sign in name.lower()).strip("_") or "team"
    number, wished = 2, plain
    while TeamId(wished) in school.team:
        wished, number = f"{plain}_{number}", number + 1
    return TeamId(wished)

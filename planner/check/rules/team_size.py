"""Has a team as many members as it should, and its leader no more people than one can lead?

Size: members missing below the least, members beyond the most (both without the leader), and
different people that the leader leads over all teams beyond the span.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.people import Team
from planner.domain.rules.team_size import TeamSize
from planner.domain.school import School


def judge(rule: TeamSize, timetable: Timetable) -> Verdict:
    """Count the members, then the people led."""
    team = timetable.school.team[rule.team]
    members = len(set(team.led))
    led = people_led(timetable.school, team)
    return Verdict(
        breaches=tuple(_breaches(rule, timetable.school, members, led)),
        slack=rule.most - members,
        slack_unit="people",
    )


def people_led(school: School, team: Team) -> int:
    """Return how many different people the team's leader leads over all teams."""
    if team.leader is None:
        return 0
    return len({p for other in school.teams if other.leader == team.leader for p in other.led})


def _breaches(rule: TeamSize, school: School, members: int, led: int) -> Iterator[Breach]:
    team = school.team[rule.team]
    if members < rule.least:
        sentence = f"{team.name} has {members} members besides its leader, fewer than {rule.least}."
        yield Breach(sentence=sentence, size=rule.least - members)
    if members > rule.most:
        sentence = f"{team.name} has {members} members besides its leader, more than {rule.most}."
        yield Breach(sentence=sentence, size=members - rule.most)
    if team.leader is not None and led > rule.span:
        name = school.called(team.leader)
        sentence = f"{name} leads {led} people over all teams, more than {rule.span}."
        yield Breach(sentence=sentence, size=led - rule.span)

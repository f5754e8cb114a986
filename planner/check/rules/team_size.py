"""Has a team as many members as it should, and its leader no more people than one can lead?

Size: members missing below the least, members beyond the most (both without the leader), and
different people that the leader leads over all teams beyond the span.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.language import measure, say
from planner.domain.rules.team_size import TeamSize
from planner.domain.school import School


def judge(rule: TeamSize, timetable: Timetable) -> Verdict:
    """Count the members, then the people led."""
    members = len(set(timetable.school.team[rule.team].led))
    return Verdict(
        breaches=tuple(
            Breach(sentence=sentence, size=size)
            for sentence, size in faults(rule, timetable.school)
        ),
        slack=rule.most - members,
        slack_unit=measure("people"),
    )


def faults(rule: TeamSize, school: School) -> Iterator[tuple[str, int]]:
    """Yield what is wrong with the team, whatever the schedule, and by how many people."""
    team = school.team[rule.team]
    members = len(set(team.led))
    if members < rule.least:
        sentence = say(
            "{team} has {members} members besides its leader, fewer than {least}.",
            team=team.name,
            members=members,
            least=rule.least,
        )
        yield sentence, rule.least - members
    if members > rule.most:
        sentence = say(
            "{team} has {members} members besides its leader, more than {most}.",
            team=team.name,
            members=members,
            most=rule.most,
        )
        yield sentence, members - rule.most
    if team.leader is None:
        return
    led = {p for other in school.teams if other.leader == team.leader for p in other.led}
    if len(led) > rule.span:
        name = school.called(team.leader)
        sentence = say(
            "{name} leads {led} people over all teams, more than {span}.",
            name=name,
            led=len(led),
            span=rule.span,
        )
        yield sentence, len(led) - rule.span

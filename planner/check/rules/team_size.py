"""Has a team as many members as it should, and its leader no more people than one can lead?

Size: members missing below the least, members beyond the most (both without the leader), and
different people that the leader leads over all teams beyond the span.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
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
        slack_unit="people",
    )


def faults(rule: TeamSize, school: School) -> Iterator[tuple[str, int]]:
    """Yield what is wrong with the team, whatever the schedule, and by how many people."""
    team = school.team[rule.team]
    members = len(set(team.led))
    if members < rule.least:
        sentence = f"{team.name} has {members} members besides its leader, fewer than {rule.least}."
        yield sentence, rule.least - members
    if members > rule.most:
        sentence = f"{team.name} has {members} members besides its leader, more than {rule.most}."
        yield sentence, members - rule.most
    if team.leader is None:
        return
    led = {p for other in school.teams if other.leader == team.leader for p in other.led}
    if len(led) > rule.span:
        name = school.called(team.leader)
        sentence = f"{name} leads {len(led)} people over all teams, more than {rule.span}."
        yield sentence, len(led) - rule.span

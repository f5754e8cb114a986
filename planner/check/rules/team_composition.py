"""Is a team made of the people it should have?

Size: for each attribute, the people too many or too few. The leader counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.language import say
from planner.domain.rules.team_composition import TeamComposition
from planner.domain.school import School


def judge(rule: TeamComposition, timetable: Timetable) -> Verdict:
    """Count the people with each attribute; no schedule changes that."""
    found = faults(rule, timetable.school)
    return Verdict(breaches=tuple(Breach(sentence=text, size=size) for text, size in found))


def faults(rule: TeamComposition, school: School) -> Iterator[tuple[str, int]]:
    """Yield what is wrong with the team, whatever the schedule, and by how many people."""
    team = school.team[rule.team]
    for attribute, number in rule.wanted:
        there = [p for p in team.everybody if rule.is_one(school.person[p], attribute)]
        if len(there) != number:
            sentence = say(
                "{team} has {there} {attribute} instead of {number}.",
                team=team.name,
                there=len(there),
                attribute=attribute,
                number=number,
            )
            yield sentence, abs(len(there) - number)

"""Is a group off site on as many days as it should, and not with too many others?

Size: the days (begun) by which those in four average weeks differ from the number asked for, and,
over the days on which the group is away, the groups away beyond those allowed.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.ids import DayId, GroupId
from planner.domain.language import say
from planner.domain.rules.off_site_days import OffSiteDays
from planner.domain.school import School

WEEKS = 4


def judge(rule: OffSiteDays, timetable: Timetable) -> Verdict:
    """Count the days, then the groups of each."""
    return Verdict(
        breaches=tuple(
            Breach(sentence=sentence, size=size)
            for sentence, size in faults(rule, timetable.school)
        ),
    )


def faults(rule: OffSiteDays, school: School) -> Iterator[tuple[str, int]]:
    """Yield what is wrong with the days, whatever the schedule, and by how much."""
    cycle, name = school.cycle, school.called(rule.group)
    away = _away(rule.group, school)
    days = WEEKS * sum(map(cycle.weight, away), Fraction(0)) / len(cycle.weeks)
    if days != rule.days:
        sentence = say(
            "{name} is off site on {days:g} days in four weeks, not {days2}.",
            name=name,
            days=float(days),
            days2=rule.days,
        )
        yield sentence, ceil(abs(days - rule.days))
    for day in away:
        groups = [group.id for group in school.groups if _by_itself(group.id, day, school)]
        if len(groups) > rule.together:
            listed = words.listed([school.called(group) for group in groups])
            sentence = say(
                "More than {groups} off site on {day}: {listed}.",
                groups=words.count(rule.together, "group"),
                day=day,
                listed=listed,
            )
            yield sentence, len(groups) - rule.together


def _away(group: GroupId, school: School) -> list[DayId]:
    """Return the group's days off site, its own and those of the nearest group that names some."""
    own = school.group[group].off_site_days
    above = (school.group[one].off_site_days for one in school.ancestors(group))
    nearest = next((days for days in above if days), ())
    return [day for day in school.cycle.day_ids if day in own or day in nearest]


def _by_itself(group: GroupId, day: DayId, school: School) -> bool:
    return day in school.group[group].off_site_days and not any(
        day in school.group[one].off_site_days for one in school.ancestors(group)
    )

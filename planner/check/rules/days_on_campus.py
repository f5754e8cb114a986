"""Is somebody on a campus on enough days, without going back and forth?

Size: for each week, the days missing with a session in a room of the campus; plus, for each day,
the changes beyond those allowed from one session with a campus to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from planner.check.counting import week_named, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain import words
from planner.domain.ids import CampusId, DayId
from planner.domain.language import measure, say
from planner.domain.rules.days_on_campus import DaysOnCampus
from planner.domain.school import School

Stay = tuple[Entry, CampusId]


def judge(rule: DaysOnCampus, timetable: Timetable) -> Verdict:
    """Look at the campus of each session with a room, in order of time."""
    school = timetable.school
    stays = [
        (entry, campus)
        for entry in timetable.of_person(rule.person)
        if (campus := _campus(timetable, entry)) is not None
    ]
    there = [entry for entry, campus in stays if rule.campus in ("", campus)]
    weeks = [{entry.span.day for entry in there}.intersection(week) for week in school.cycle.weeks]
    return Verdict(
        breaches=(*_too_few_days(rule, school, weeks), *_too_many_changes(rule, school, stays)),
        witnesses=tuple(map(witness, there)),
        slack=min(len(days) for days in weeks) - rule.days,
        slack_unit=measure("days"),
    )


def _too_few_days(
    rule: DaysOnCampus, school: School, weeks: Sequence[set[DayId]]
) -> Iterator[Breach]:
    """Yield the weeks with too few days there."""
    for number, days in enumerate(weeks, start=1):
        if len(days) < rule.days:
            sentence = say(
                "{name} is on campus on {days} of {days2}{week_named}.",
                name=school.called(rule.person),
                days=len(days),
                days2=words.count(rule.days, "day"),
                week_named=week_named(school.cycle, number),
            )
            yield Breach(sentence=sentence, size=rule.days - len(days))


def _too_many_changes(
    rule: DaysOnCampus, school: School, stays: Sequence[Stay]
) -> Iterator[Breach]:
    """Yield the days with too much going back and forth."""
    for day in school.cycle.day_ids:
        way = [campus for entry, campus in stays if entry.span.day == day]
        changes = sum(1 for here, then in pairwise(way) if here != then)
        if changes > rule.changes:
            sentence = say(
                "{name} changes campus {changes} on {day}.",
                name=school.called(rule.person),
                changes=words.times(changes),
                day=day,
            )
            yield Breach(sentence=sentence, size=changes - rule.changes)


def _campus(timetable: Timetable, entry: Entry) -> CampusId | None:
    room = timetable.school.room.get(entry.placement.room) if entry.placement.room else None
    return room.campus if room else None

"""Is somebody on a campus on enough days, without going back and forth?

Size: for each week, the days missing with a session in a room of the campus; plus, for each day,
the changes beyond those allowed from one session with a campus to the next.
"""

from __future__ import annotations

from itertools import pairwise

from planner.check.counting import week_named, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain import words
from planner.domain.ids import CampusId
from planner.domain.language import measure, say
from planner.domain.rules.days_on_campus import DaysOnCampus


def judge(rule: DaysOnCampus, timetable: Timetable) -> Verdict:
    """Look at the campus of each session with a room, in order of time."""
    cycle = timetable.school.cycle
    name = timetable.school.called(rule.person)
    stays = [
        (entry, campus)
        for entry in timetable.of_person(rule.person)
        if (campus := _campus(timetable, entry)) is not None
    ]
    there = [entry for entry, campus in stays if rule.campus in ("", campus)]
    breaches: list[Breach] = []
    spare: list[int] = []
    for number, week in enumerate(cycle.weeks, start=1):
        days = {entry.span.day for entry in there if entry.span.day in week}
        spare.append(len(days) - rule.days)
        if len(days) < rule.days:
            sentence = say(
                "{name} is on campus on {days} of {days2}{week_named}.",
                name=name,
                days=len(days),
                days2=words.count(rule.days, "day"),
                week_named=week_named(cycle, number),
            )
            breaches.append(Breach(sentence=sentence, size=rule.days - len(days)))
    for day in cycle.day_ids:
        way = [campus for entry, campus in stays if entry.span.day == day]
        changes = sum(1 for here, then in pairwise(way) if here != then)
        if changes > rule.changes:
            sentence = say(
                "{name} changes campus {changes} on {day}.",
                name=name,
                changes=words.times(changes),
                day=day,
            )
            breaches.append(Breach(sentence=sentence, size=changes - rule.changes))
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(map(witness, there)),
        slack=min(spare),
        slack_unit=measure("days"),
    )


def _campus(timetable: Timetable, entry: Entry) -> CampusId | None:
    room = timetable.school.room.get(entry.placement.room) if entry.placement.room else None
    return room.campus if room else None

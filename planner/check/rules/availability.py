"""Is anybody scheduled while away, or any group on a day off site?

Size: one for each entry and each of its people's times away that it overlaps, and one for each
entry and each group off site on that day that has students in it.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.ids import GroupId, PersonId
from planner.domain.language import say
from planner.domain.rules.availability import Availability


def judge(rule: Availability, timetable: Timetable) -> Verdict:
    """Compare entries with the times away of people and the days off site of groups."""
    del rule
    away = (person.id for person in timetable.school.people if person.unavailable)
    off_site = (group.id for group in timetable.school.groups if group.off_site_days)
    return Verdict(
        breaches=(
            *(breach for one in away for breach in timetable.part(of_person, one)),
            *(breach for one in off_site for breach in timetable.part(of_group, one)),
        )
    )


def of_person(timetable: Timetable, one: PersonId) -> tuple[Breach, ...]:
    """Compare one person's entries with their times away."""
    person = timetable.school.person[one]
    return tuple(
        _breach(
            say(
                "{person} is away {away} but is in {entry}.",
                person=person.name,
                away=away,
                entry=entry,
            ),
            entry,
        )
        for away in person.unavailable
        for entry in timetable.of_person(one)
        if entry.span.overlaps(away)
    )


def of_group(timetable: Timetable, one: GroupId) -> tuple[Breach, ...]:
    """Look for entries with students of one group on its days off site."""
    group, shared = timetable.school.group[one], timetable.lookups.share_students
    return tuple(
        _breach(
            say(
                "{group} is off site on {day} but has {entry}.",
                group=group.name,
                day=day,
                entry=entry,
            ),
            entry,
        )
        for day in timetable.school.cycle.day_ids
        if day in group.off_site_days
        for entry in timetable.with_students(day)
        if any(other == one or shared(other, one) for other in entry.session.groups)
    )


def _breach(sentence: str, entry: Entry) -> Breach:
    return Breach(sentence=sentence, sessions=(entry.session.id,), spans=(entry.span,))

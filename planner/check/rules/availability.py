"""Is anybody scheduled while away, or any group on a day off site?

Size: one for each entry and each of its people's times away that it overlaps, and one for each
entry and each group off site on that day that has students in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.rules.availability import Availability


def judge(rule: Availability, timetable: Timetable) -> Verdict:
    """Compare entries with the times away of people and the days off site of groups."""
    del rule
    return Verdict(breaches=(*_away(timetable), *_off_site(timetable)))


def _away(timetable: Timetable) -> Iterator[Breach]:
    for person in timetable.school.people:
        for away in person.unavailable:
            for entry in timetable.of_person(person.id, away.day):
                if entry.span.overlaps(away):
                    yield _breach(f"{person.name} is away {away} but is in {entry}.", entry)


def _off_site(timetable: Timetable) -> Iterator[Breach]:
    share = timetable.school.share_students
    for group in timetable.school.groups:
        for entry in timetable.entries if group.off_site_days else ():
            if entry.span.day not in group.off_site_days:
                continue
            if any(one == group.id or share(one, group.id) for one in entry.session.groups):
                sentence = f"{group.name} is off site on {entry.span.day} but has {entry}."
                yield _breach(sentence, entry)


def _breach(sentence: str, entry: Entry) -> Breach:
    return Breach(sentence=sentence, sessions=(entry.session.id,), spans=(entry.span,))

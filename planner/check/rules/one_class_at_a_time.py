"""Is any student in two classes at once?

Size: one for each pair of entries of different sessions that overlap by clock time and whose
groups share students.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.ids import DayId, GroupId
from planner.domain.language import say
from planner.domain.rules.one_class_at_a_time import OneClassAtATime


def judge(rule: OneClassAtATime, timetable: Timetable) -> Verdict:
    """Compare entries with students that run at the same time."""
    del rule
    days = timetable.school.cycle.day_ids
    return Verdict(breaches=tuple(b for day in days for b in timetable.part(of_day, day)))


def of_day(timetable: Timetable, day: DayId) -> tuple[Breach, ...]:
    """Compare the entries with students of one day."""
    shared = timetable.lookups.share_students
    breaches: list[Breach] = []
    for entry, other in _meanwhile(timetable.with_students(day)):
        pairs = product(entry.session.groups, other.session.groups)
        both = next((pair for pair in pairs if shared(*pair)), None)
        if both is not None:
            breaches.append(_breach(timetable, entry, other, both))
    return tuple(breaches)


def _meanwhile(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Yield each two entries of different sessions that overlap; they come in order of time."""
    running: list[Entry] = []
    for entry in entries:
        running = [e for e in running if e.span.overlaps(entry.span)]
        yield from ((e, entry) for e in running if e.session.id != entry.session.id)
        running.append(entry)


def _breach(
    timetable: Timetable, entry: Entry, other: Entry, groups: tuple[GroupId, GroupId]
) -> Breach:
    one, two = (timetable.school.called(group) for group in groups)
    who = one if one == two else say("{one} and {two} share students and", one=one, two=two)
    verb = say("is") if one == two else say("are")
    return Breach(
        sentence=say(
            "{who} {verb} in {entry} and {other} at once.",
            who=who,
            verb=verb,
            entry=entry,
            other=other,
        ),
        sessions=(entry.session.id, other.session.id),
        spans=(entry.span, other.span),
    )

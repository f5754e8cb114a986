"""Is any student in two classes at once?

Size: one for each pair of entries of different sessions that overlap by clock time and whose
groups share students.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.ids import GroupId
from planner.domain.rules.one_class_at_a_time import OneClassAtATime


def judge(rule: OneClassAtATime, timetable: Timetable) -> Verdict:
    """Compare entries with students that run at the same time."""
    del rule

    @cache
    def shared(one: GroupId, other: GroupId) -> bool:
        return timetable.school.share_students(one, other)

    breaches: list[Breach] = []
    for entry, other in _meanwhile(timetable):
        pairs = product(entry.session.groups, other.session.groups)
        both = next((pair for pair in pairs if shared(*pair)), None)
        if both is not None:
            breaches.append(_breach(timetable, entry, other, both))
    return Verdict(breaches=tuple(breaches))


def _meanwhile(timetable: Timetable) -> Iterator[tuple[Entry, Entry]]:
    """Yield each two entries of different sessions with students that overlap."""
    running: list[Entry] = []
    for entry in timetable.entries:
        if not entry.session.groups:
            continue
        running = [e for e in running if e.span.overlaps(entry.span)]
        yield from ((e, entry) for e in running if e.session.id != entry.session.id)
        running.append(entry)


def _breach(
    timetable: Timetable, entry: Entry, other: Entry, groups: tuple[GroupId, GroupId]
) -> Breach:
    one, two = (timetable.school.called(group) for group in groups)
    who = one if one == two else f"{one} and {two} share students and"
    verb = "is" if one == two else "are"
    return Breach(
        sentence=f"{who} {verb} in {entry} and {other} at once.",
        sessions=(entry.session.id, other.session.id),
        spans=(entry.span, other.span),
    )

"""Do linked activities take turns: at stations in a rotation, or on alternate days?

Rotation: among the n-th sessions of all visits, one breach for each two of one group or of one
station at the same times, and one for each visit outside the slots that most visits take (as many
as there are stations). Once all are placed, none of these is left only if each group and each
station takes all of the slots.

Alternation: one breach for each two days in a row of different sessions that are the same day, for
each day on which a session does not begin in the block that most of them begin in, and, once all
are placed, for each two activities in a row that meet on unequally many days.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from planner.check.report import Breach
from planner.check.timetable import Entry, Timetable
from planner.domain import words
from planner.domain.activity import Activity, Link
from planner.domain.ids import ActivityId, BlockId
from planner.domain.language import say
from planner.domain.link_shapes import visits_by_group, visits_by_station
from planner.domain.week import Times

Placed = dict[ActivityId, list[Entry]]
"""The days of one session of each activity; none while it is unplaced."""


def of_rotation(timetable: Timetable, link: Link) -> Iterator[Breach]:
    """Yield how a schedule does not keep a rotation, round by round."""
    visits = [timetable.school.activity[one] for one in dict.fromkeys(link.activities)]
    groups, stations = visits_by_group(visits), visits_by_station(visits)
    for number in range(1, visits[0].sessions + 1):
        placed = {visit.id: _days_of(timetable, visit.id, number) for visit in visits}
        for line in groups.values():
            yield from _at_once(link, line, placed, say("take one group to two stations at once"))
        for line in stations.values():
            yield from _at_once(link, line, placed, say("bring two groups to one station at once"))
        yield from _outside(timetable, link, placed, len(stations))


def _days_of(timetable: Timetable, activity: ActivityId, number: int) -> list[Entry]:
    return [
        entry
        for session in timetable.lookups.sessions_of.get(activity, ())
        if session.number == number
        for entry in timetable.of_session(session.id)
    ]


def _times(entries: Sequence[Entry]) -> Times:
    return tuple(entry.span for entry in entries)


def _at_once(link: Link, line: Sequence[Activity], placed: Placed, fault: str) -> Iterator[Breach]:
    for one, other in combinations([placed[visit.id] for visit in line], 2):
        if one and _times(one) == _times(other):
            yield _breach(
                say(
                    "{one} and {other} {fault} (link {link}).",
                    one=one[0],
                    other=other[0],
                    fault=fault,
                    link=link.id,
                ),
                one[0],
                other[0],
            )


def _outside(timetable: Timetable, link: Link, placed: Placed, stations: int) -> Iterator[Breach]:
    visits = [entries for entries in placed.values() if entries]
    slots = [times for times, _ in Counter(map(_times, visits)).most_common(stations)]
    slots.sort(key=lambda times: timetable.school.cycle.order(times[0]))
    listed = words.listed([str(times[0]) for times in slots])
    for entries in visits:
        if _times(entries) not in slots:
            yield _breach(
                say(
                    "{entries} is outside the slots of its rotation, {listed} (link {link}).",
                    entries=entries[0],
                    listed=listed,
                    link=link.id,
                ),
                entries[0],
            )


def of_alternation(timetable: Timetable, link: Link) -> Iterator[Breach]:
    """Yield how a schedule does not keep an alternation."""
    linked = list(dict.fromkeys(link.activities))
    entries = timetable.of_activities(linked)
    yield from _on_one_day(link, entries)
    yield from _in_other_blocks(timetable, link, entries)
    sessions = [s for one in linked for s in timetable.lookups.sessions_of.get(one, ())]
    if all(timetable.of_session(session.id) for session in sessions):
        yield from _unequally_often(timetable, link, entries)


def _on_one_day(link: Link, entries: Sequence[Entry]) -> Iterator[Breach]:
    for one, other in pairwise(entries):
        if one.span.day == other.span.day:
            yield _breach(
                say(
                    "{one} and {other} are on one day although they alternate (link {link}).",
                    one=one,
                    other=other,
                    link=link.id,
                ),
                one,
                other,
            )


def _in_other_blocks(
    timetable: Timetable, link: Link, entries: Sequence[Entry]
) -> Iterator[Breach]:
    begun = [(entry, _blocks(timetable, entry)) for entry in entries]
    usual = Counter(block for _, blocks in begun for block in blocks).most_common(1)
    for block, _ in usual:
        first = next(entry for entry, blocks in begun if block in blocks)
        for entry, blocks in begun:
            if block not in blocks:
                yield _breach(
                    say(
                        "{entry} is not in block {block} as {first} is, although they "
                        "alternate (link {link}).",
                        entry=entry,
                        block=block,
                        first=first,
                        link=link.id,
                    ),
                    entry,
                    first,
                )


def _blocks(timetable: Timetable, entry: Entry) -> list[BlockId]:
    """Return the blocks its groups follow in which a session begins on one day."""
    rows = timetable.rows(entry.span.day, entry.session.groups)
    return [row.id for row in rows if row.start <= entry.span.start < row.end]


def _unequally_often(
    timetable: Timetable, link: Link, entries: Sequence[Entry]
) -> Iterator[Breach]:
    days = Counter(entry.session.activity for entry in entries)
    for one, other in pairwise(dict.fromkeys(link.activities)):
        if days[one] != days[other]:
            names = timetable.school.called(one), timetable.school.called(other)
            yield _breach(
                say(
                    "{names} meets on {days} of the cycle and {names2} on {days2}, "
                    "although they alternate (link {link}).",
                    names=names[0],
                    days=words.count(days[one], "day"),
                    names2=names[1],
                    days2=days[other],
                    link=link.id,
                ),
                *(entry for entry in entries if entry.session.activity in (one, other)),
            )


def _breach(sentence: str, *entries: Entry) -> Breach:
    return Breach(
        sentence=sentence,
        sessions=tuple(dict.fromkeys(entry.session.id for entry in entries)),
        spans=tuple(entry.span for entry in entries),
    )

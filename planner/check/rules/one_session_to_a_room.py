"""Does any room hold more sessions at once than it has bays, by clock time?

Size: one for each entry that begins while its room is full already, and one for each pair of
overlapping entries in two different rooms that take up the same undivided room.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.ids import RoomId
from planner.domain.language import say
from planner.domain.places import Room
from planner.domain.rules.one_session_to_a_room import OneSessionToARoom


def judge(rule: OneSessionToARoom, timetable: Timetable) -> Verdict:
    """Count what each room holds, then compare rooms that have parts in common."""
    del rule
    full = [b for room in timetable.school.room for b in timetable.part(too_full, room)]
    joined = timetable.lookups.joined_pairs
    open_walls = [breach for pair in joined for breach in timetable.part(both_used, pair)]
    return Verdict(breaches=(*full, *open_walls))


def too_full(timetable: Timetable, one: RoomId) -> tuple[Breach, ...]:
    """Count what one room holds."""
    return tuple(_too_full(timetable, timetable.school.room[one]))


def _too_full(timetable: Timetable, room: Room) -> Iterator[Breach]:
    inside: list[Entry] = []
    for entry in timetable.of_room(room.id):
        inside = [e for e in inside if e.span.overlaps(entry.span)]
        inside.append(entry)
        if len(inside) > room.bays:
            holds = say("one") if room.bays == 1 else str(room.bays)
            names = " and ".join(str(e) for e in inside)
            yield _breach(
                say(
                    "{room} holds {holds} at once, but {names} overlap.",
                    room=room.name,
                    holds=holds,
                    names=names,
                ),
                *inside,
            )


def both_used(timetable: Timetable, pair: tuple[RoomId, RoomId]) -> tuple[Breach, ...]:
    """Compare what is in two rooms that take up the same undivided room."""
    return tuple(_both_used(timetable, *pair))


def _both_used(timetable: Timetable, one: RoomId, other: RoomId) -> Iterator[Breach]:
    for entry in timetable.of_room(one):
        for later in timetable.of_room(other):
            if entry.span.overlaps(later.span):
                here, there = timetable.school.called(one), timetable.school.called(other)
                sentence = say(
                    "{here} and {there} take up the same room, but {entry} and {later} overlap.",
                    here=here,
                    there=there,
                    entry=entry,
                    later=later,
                )
                yield _breach(sentence, entry, later)


def _breach(sentence: str, *entries: Entry) -> Breach:
    return Breach(
        sentence=sentence,
        sessions=tuple(entry.session.id for entry in entries),
        spans=tuple(entry.span for entry in entries),
    )

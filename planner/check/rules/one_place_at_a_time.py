"""Is anybody in two places at once, or without the time to get from one campus to another?

Size: one for each person and pair of their entries that overlap by clock time, or that lie on
different campuses with less than the travel minutes between them. An observer is a person of their
own; the campus of an observation is that of the observed session's room.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, groupby

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.ids import CampusId, PersonId
from planner.domain.language import say
from planner.domain.rules.one_place_at_a_time import OnePlaceAtATime


def judge(rule: OnePlaceAtATime, timetable: Timetable) -> Verdict:
    """Compare all entries of each person's day with each other."""
    del rule
    people = timetable.school.person
    return Verdict(breaches=tuple(b for one in people for b in timetable.part(of_person, one)))


def of_person(timetable: Timetable, person: PersonId) -> tuple[Breach, ...]:
    """Compare all entries of each day of one person with each other."""
    longest = max(timetable.lookups.travel.values(), default=0)
    return tuple(
        breach
        for _, today in groupby(timetable.of_person(person), key=lambda entry: entry.span.day)
        for earlier, later in combinations(today, 2)
        if later.span.start - earlier.span.end < longest
        for breach in _clash(timetable, person, earlier, later)
    )


def _clash(
    timetable: Timetable, person: PersonId, earlier: Entry, later: Entry
) -> Iterator[Breach]:
    gap = later.span.start - earlier.span.end
    name = timetable.school.called(person)
    if gap < 0:
        sentence = say(
            "{name} has {earlier} and {later} at once.", name=name, earlier=earlier, later=later
        )
        yield _breach(sentence, earlier, later)
        return
    here, there = _campus(timetable, earlier), _campus(timetable, later)
    if here is None or there is None:
        return
    needed = timetable.lookups.travel.get((here, there), 0)
    if gap < needed:
        sentence = say(
            "{name} needs {needed} minutes from {earlier} to {later} and has {gap}.",
            name=name,
            needed=needed,
            earlier=earlier,
            later=later,
            gap=gap,
        )
        yield _breach(sentence, earlier, later)


def _breach(sentence: str, earlier: Entry, later: Entry) -> Breach:
    return Breach(
        sentence=sentence,
        sessions=(earlier.session.id, later.session.id),
        spans=(earlier.span, later.span),
    )


def _campus(timetable: Timetable, entry: Entry) -> CampusId | None:
    room = entry.placement.room
    if entry.placement.observed is not None:
        observed = timetable.placement(entry.placement.observed)
        room = observed.room if observed else None
    known = timetable.school.room.get(room) if room is not None else None
    return known.campus if known else None

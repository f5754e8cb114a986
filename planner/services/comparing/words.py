"""Times, people and rooms of a card in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.domain.clock import clock_range
from planner.domain.ids import DayId, PersonId
from planner.domain.language import say
from planner.domain.schedule import Placement
from planner.domain.school import School
from planner.domain.week import Cycle, Span
from planner.domain.words import listed
from planner.services.seats import wording

MOST_NAMES = 6


def when(cycle: Cycle, spans: Iterable[Span]) -> str:
    """Return times in words: by their blocks where they fill these, by the clock elsewhere.

    ``period 4 on Mon and Wed``, ``Tue 9:00–9:30``.
    """
    times, known = tuple(spans), frozenset(cycle.day_ids)
    if all(span.day in known and _fills(cycle, span) for span in times):
        return wording.when(cycle, times)
    days: dict[tuple[int, int], list[DayId]] = {}
    for span in times:
        days.setdefault((span.start, span.end), []).append(span.day)
    return "; ".join(
        f"{listed(list(named), most=7)} {clock_range(*time)}" for time, named in days.items()
    )


def _fills(cycle: Cycle, span: Span) -> bool:
    """Say whether a time begins and ends with blocks."""
    blocks = cycle.blocks(span.day)
    starts, ends = {one.start for one in blocks}, {one.end for one in blocks}
    return span.start in starts and span.end in ends


def place(school: School, placement: Placement | None) -> str:
    """Return where a card is, in few words; nothing while it has no place."""
    if placement is None:
        return ""
    parts = (when(school.cycle, placement.times), who(school, placement), where(school, placement))
    return ", ".join(filter(None, parts))


def who(school: School, placement: Placement) -> str:
    """Return the names of everybody on its staff."""
    return listed(names(school, placement.people), most=MOST_NAMES)


def where(school: School, placement: Placement) -> str:
    """Return the name of its room, or nothing."""
    room = school.room.get(placement.room) if placement.room else None
    return (room.name if room else placement.room) or ""


def names(school: School, people: Iterable[PersonId]) -> list[str]:
    """Return names of people, each once; the id of somebody who is not known."""
    return [
        (found.name if (found := school.person.get(person)) else "") or person
        for person in dict.fromkeys(people)
    ]


def staff_change(gone: Sequence[str], come: Sequence[str]) -> str:
    """Say who is in a card's staff instead of whom."""
    if gone and come:
        return say(
            "with {come} instead of {gone}", come=listed(list(come)), gone=listed(list(gone))
        )
    if come:
        return say("with {come} as well", come=listed(list(come)))
    return say("without {gone}", gone=listed(list(gone))) if gone else ""

"""A person's week as it is painted: cells on the clock, and times away that come of them.

All times are minutes since midnight.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from planner.domain.edits import take_tables
from planner.domain.ids import DayId, PersonId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.week import Cycle, Span
from planner.errors import UserError

QUARTER = 15
"""Minutes of the finer cells."""
Piece = tuple[int, int]


def block_cells(cycle: Cycle, day: DayId) -> tuple[Piece, ...]:
    """Return the pieces of a day between any two times at which a block begins or ends.

    Time in which no block runs, such as passing time, is no piece.
    """
    blocks = cycle.blocks(day)
    times = sorted({time for block in blocks for time in (block.start, block.end)})
    return tuple(
        (start, end)
        for start, end in pairwise(times)
        if any(block.start <= start and end <= block.end for block in blocks)
    )


def quarter_cells(cycle: Cycle) -> tuple[Piece, ...]:
    """Return the quarters of an hour from the first block of any day to the end of the last."""
    blocks = [block for bell in cycle.bells for block in bell.blocks]
    start = min((block.start for block in blocks), default=0) // QUARTER * QUARTER
    end = max((block.end for block in blocks), default=0)
    return tuple((time, time + QUARTER) for time in range(start, end, QUARTER))


def within(cells: Iterable[Piece], start: int, end: int) -> Piece | None:
    """Return the time that the cells take up whose middle lies in a piece of the day."""
    found = [cell for cell in cells if start <= (cell[0] + cell[1]) / 2 <= end]
    return (found[0][0], found[-1][1]) if found else None


def share_away(away: Iterable[Span], day: DayId, piece: Piece) -> float:
    """Return how much of a piece of a day somebody is away: 0 is free, 1 is all of it."""
    start, end = piece
    minutes = sum(
        max(0, min(end, span.end) - max(start, span.start)) for span in away if span.day == day
    )
    return min(1.0, minutes / (end - start))


def painted(
    cycle: Cycle, before: Iterable[Span], pieces: Iterable[Span], *, away: bool
) -> tuple[Span, ...]:
    """Return when somebody is away once these pieces are away as well, or free."""
    spans = list(before)
    for piece in pieces:
        cut = [part for span in spans for part in _without(span, piece)]
        spans = [*cut, piece] if away else cut
    return joined(cycle, spans)


def _without(span: Span, piece: Span) -> Iterable[Span]:
    if not span.overlaps(piece):
        yield span
        return
    if span.start < piece.start:
        yield replace(span, end=piece.start)
    if piece.end < span.end:
        yield replace(span, start=piece.end)


def joined(cycle: Cycle, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the same time in as few spans as there can be, in the order in which they pass."""
    found: list[Span] = []
    for span in sorted(spans, key=cycle.order):
        last = found[-1] if found else None
        if last is not None and last.day == span.day and span.start <= last.end:
            found[-1] = replace(last, end=max(last.end, span.end))
        else:
            found.append(span)
    return tuple(found)


def paint_away(
    project: Project, person: PersonId, pieces: Iterable[Span], *, away: bool
) -> Project:
    """Let a person be away at these times as well, or be there."""
    known = project.school.person.get(person)
    before = known.unavailable if known is not None else ()
    after = painted(project.school.cycle, before, pieces, away=away)
    return set_away(project, (person,), after)


def set_away(project: Project, people: Iterable[PersonId], away: tuple[Span, ...]) -> Project:
    """Let these people be away at these times and no others."""
    chosen = frozenset(people)
    school = project.school
    for person in chosen:
        if person not in school.person:
            raise UserError(say("There is no person {person} any more.", person=person))
    return take_tables(
        project,
        {
            "people": tuple(
                replace(one, unavailable=away) if one.id in chosen else one for one in school.people
            )
        },
    )


def minutes_away(cycle: Cycle, away: Iterable[Span]) -> int:
    """Return the minutes that somebody is away in an average week, rounded."""
    return round(cycle.minutes_a_week(away))

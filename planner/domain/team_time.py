"""Sessions that promises take: team meetings, coaching, planning time. Shared by the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from planner.domain.activity import StaffNeed
from planner.domain.ids import DayId, PersonId, RoomId
from planner.domain.week import ADULT_BLOCKS, BlockKind, Span, Times

if TYPE_CHECKING:
    from planner.domain.school import School


def attending(people: Iterable[PersonId], role: str) -> StaffNeed:
    """Return the need that all of these people be there."""
    everybody = tuple(people)
    return StaffNeed(role=role, people=everybody, least=len(everybody), most=len(everybody))


def meeting_times(
    school: School,
    days: Iterable[DayId],
    minutes: int,
    kinds: Iterable[BlockKind] = ADULT_BLOCKS,
) -> tuple[Times, ...]:
    """Return each piece of ``minutes`` on one of these days, as candidates of a session."""
    cycle, grain, wanted = school.cycle, school.grain, frozenset(kinds)

    def found(day: DayId) -> tuple[Times, ...]:
        return tuple((p,) for p in cycle.pieces(day, minutes, kinds=wanted, grain=grain))

    return tuple(
        times
        for day in days
        for times in cycle.once(("meeting", day, minutes, wanted, grain), partial(found, day))
    )


def planning_pieces(school: School, day: DayId, least: int) -> tuple[Span, ...]:
    """Return each piece of a day of at least ``least`` minutes that could be planning time.

    A piece lies within one block of the student day and starts at a multiple of the grain; it
    ends with the block or at a multiple of the grain.
    """
    question = ("planning", day, least, school.grain)
    return school.cycle.once(question, partial(_planning_pieces, school, day, least))


def planning_times(school: School, day: DayId, least: int) -> tuple[Times, ...]:
    """Return these pieces as candidates of a session."""
    pieces = planning_pieces(school, day, least)
    question = ("planning times", day, least, school.grain)
    return school.cycle.once(question, lambda: tuple((piece,) for piece in pieces))


def _planning_pieces(school: School, day: DayId, least: int) -> tuple[Span, ...]:
    pieces: set[Span] = set()
    for block in school.cycle.blocks(day, kinds=(BlockKind.CLASS, BlockKind.SPECIALS)):
        for start in range(block.start, block.end - least + 1, school.grain):
            ends = {block.end, *range(start + least, block.end + 1, school.grain)}
            pieces.update(Span(day=day, start=start, end=end) for end in ends)
    return tuple(sorted(pieces, key=school.cycle.order))


def rooms_named(school: School, text: str) -> tuple[RoomId, ...]:
    """Return the rooms that a parameter means: ``kind:conference``, ids joined by ``|``, or none.

    Raises ``KeyError`` with the word that means no room.
    """
    if not text:
        return ()
    if text.startswith("kind:"):
        found = tuple(room.id for room in school.rooms if f"kind:{room.kind}" == text)
    else:
        found = tuple(RoomId(word) for word in text.split("|") if word in school.room)
        if len(found) != len(text.split("|")):
            found = ()
    if not found:
        raise KeyError(text)
    return found


def weeks_of(
    school: School, days: Iterable[DayId] = (), *, occasional: bool = False
) -> Iterator[tuple[int, tuple[DayId, ...]]]:
    """Yield each week of the cycle, from 1, with its regular days (or those among ``days``).

    ``occasional``: with the days that do not come every week, too.
    Raises ``KeyError`` with a day that the cycle does not have.
    """
    chosen = frozenset(days)
    for day in sorted(chosen.difference(school.cycle.day_ids)):
        raise KeyError(day)
    for number, week in enumerate(school.cycle.weeks, start=1):
        offered = week if occasional else school.cycle.weekly_days(week)
        yield number, tuple(day for day in offered if not chosen or day in chosen)

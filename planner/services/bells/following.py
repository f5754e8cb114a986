"""Pins at a time of the clock move with the card that they hold, or the block in which they lie.

So do the cards of the schedule, in every change of the school (:mod:`planner.domain.keeping`); a
pin is a row of a table, which nothing changes but what is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.domain.activity import Pin
from planner.domain.ids import BellId, DayId, SessionId
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.week import MINUTES_A_DAY, Block, Span

Pairs = Sequence[tuple[Block, Block]]
"""Blocks as they were, each with what it is now; those that are gone are not among them."""


def moved_pins(school: School, bell: BellId, pairs: Pairs) -> tuple[Pin, ...]:
    """Return the pins, those on the days of a bell at the times at which their blocks are now."""
    return tuple(_moved(school, bell, pairs, pin) for pin in school.pins)


def pins_with_cards(before: Project, after: Project) -> tuple[Pin, ...]:
    """Return the pins of the project after a change, with those that held a card where it is now.

    Where several lanes of bells ring at once, only the card tells with which one a pin goes.
    """
    school = before.school
    held: dict[tuple[SessionId, DayId | None], tuple[int, int | None]] = {}
    for pin in school.pins:
        session = school.session_of(pin)
        card, now = _on(before, session, pin.day), _on(after, session, pin.day)
        if card is not None and now is not None and pin.start == card.start:
            end = pin.end and pin.end + now.start - card.start
            held[session, pin.day] = now.start, now.end if pin.end == card.end else end

    def placed(pin: Pin) -> Pin:
        start, end = held.get((after.school.session_of(pin), pin.day), (pin.start, pin.end))
        return pin if (start, end) == (pin.start, pin.end) else replace(pin, start=start, end=end)

    return tuple(map(placed, after.school.pins))


def _on(project: Project, session: SessionId, day: DayId | None) -> Span | None:
    """Return when a session is placed on a day."""
    placement = project.schedule.by_session.get(session)
    times = placement.times if placement is not None else ()
    return next((span for span in times if span.day == day), None)


def _moved(school: School, bell: BellId, pairs: Pairs, pin: Pin) -> Pin:
    days = {day.id: day.bell for day in school.cycle.days}
    if pin.day is None or pin.start is None or days[pin.day] != bell:
        return pin
    pair = next(_pairs_around(pairs, pin.start, pin.end), None)
    if pair is None:
        return pin
    old, new = pair
    shift = new.start - old.start
    end = pin.end
    if end is not None:
        end = new.end if end == old.end else min(end + shift, MINUTES_A_DAY)
    return replace(pin, start=pin.start + shift, end=end)


def _pairs_around(pairs: Pairs, start: int, end: int | None) -> Iterator[tuple[Block, Block]]:
    """Yield the blocks that hold a time, then those in which it begins."""
    begun = [pair for pair in pairs if pair[0].start <= start < pair[0].end]
    yield from (pair for pair in begun if end is not None and end <= pair[0].end)
    yield from begun

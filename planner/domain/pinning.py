"""Pins that hold sessions where they are placed now, as few as say it all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum
from itertools import product
from typing import Any

from planner.domain.activity import Pin
from planner.domain.ids import BlockId, SessionId
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import Span, Times


class Hold(StrEnum):
    """What of its place a pinned session keeps."""

    TIME = "time"
    PLACE = "place"
    """Its time, its room and the people it has."""


def pins_here(project: Project, sessions: Iterable[SessionId], hold: Hold) -> tuple[Pin, ...]:
    """Return pins that hold these sessions where the active schedule has them.

    Sessions that are not placed, and such as nobody asks for, get none.
    """
    found: list[Pin] = []
    for name in dict.fromkeys(sessions):
        session, placement = project.demand.by_id.get(name), project.schedule.get(name)
        if session is None or placement is None:
            continue
        if placement.times[0].day in project.school.cycle.day_ids:
            found.extend(_pins(project.school, session, placement, hold))
    return tuple(found)


def held(school: School, session: SessionId) -> Hold | None:
    """Return what of its place a session keeps; ``None`` if it is not pinned."""
    pins = school.pinned.get(session, ())
    if not pins:
        return None
    more = any(pin.room is not None or pin.person is not None for pin in pins)
    return Hold.PLACE if more else Hold.TIME


def allows(school: School, pin: Pin, session: Session, times: Times) -> bool:
    """Say whether a piece of the times lies as the pin has it: its day, block, start and end."""
    if not pin.of_time:
        return True
    return any(
        pin.day in (None, span.day)
        and pin.start in (None, span.start)
        and pin.end in (None, span.end)
        and (pin.block is None or pin.block in _blocks_at(school, session, span))
        for span in times
    )


def _pins(school: School, session: Session, placement: Placement, hold: Hold) -> Iterator[Pin]:
    who: dict[str, Any] = {"promised": session.id}
    if session.activity is not None:
        who = {"activity": session.activity, "session": session.number}
    first = _of_time(school, session, placement.times, Pin(**who))
    if hold is Hold.TIME:
        yield first
        return
    chosen = [person for person in placement.people if person not in session.fixed_people]
    yield replace(first, room=placement.room, person=chosen[0] if chosen else None)
    for person in chosen[1:]:
        yield Pin(**who, person=person)


def _of_time(school: School, session: Session, times: Times, bare: Pin) -> Pin:
    """Return the pin with the least said about time that leaves no other choice."""
    span = times[0]
    blocks = (*sorted(_blocks_at(school, session, span)), None)
    # A session on several days is pinned to its block on all of them, where that says enough.
    days = (span.day,) if len(times) == 1 else (None, span.day)
    for ends, starts, day, block in product((False, True), (False, True), days, blocks):
        pin = replace(
            bare,
            day=day,
            block=block,
            start=span.start if starts else None,
            end=span.end if ends else None,
        )
        if pin.of_time and _only(school, session, times, pin):
            return pin
    return replace(bare, day=span.day, start=span.start, end=span.end)


def _only(school: School, session: Session, times: Times, pin: Pin) -> bool:
    return allows(school, pin, session, times) and not any(
        other != times and allows(school, pin, session, other) for other in session.candidates
    )


def _blocks_at(school: School, session: Session, span: Span) -> frozenset[BlockId]:
    """Return the blocks of the session's students, or of anybody, in which a piece begins."""
    followers = school.followers(session.groups) if session.groups else None
    rows = school.cycle.blocks(span.day, followers=followers)
    return frozenset(row.id for row in rows if row.start <= span.start < row.end)

"""What lies in a person's week already: sessions of the schedule, and pins of those without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.domain.activity import Kind, Pin
from planner.domain.ids import PersonId, SessionId
from planner.domain.project import Project
from planner.domain.week import Span

MADE_OF_FREE_TIME = frozenset({Kind.PLANNING})
"""Kinds that are where a person is free anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Something at a time of a person's week; ``pinned`` there by a person, or only scheduled."""

    span: Span
    session: SessionId
    name: str
    kind: Kind
    pinned: bool = False


def taken(project: Project, person: PersonId) -> tuple[Taken, ...]:
    """Return everything that lies in a person's week, in the order in which it passes."""
    found = [*_scheduled(project, person), *_pinned(project, person)]
    return tuple(sorted(found, key=lambda one: project.school.cycle.order(one.span)))


def in_the_way(things: Iterable[Taken], away: Iterable[Span]) -> tuple[Taken, ...]:
    """Return what lies in times at which the person is away."""
    spans = tuple(away)
    return tuple(one for one in things if any(one.span.overlaps(span) for span in spans))


def _scheduled(project: Project, person: PersonId) -> Iterator[Taken]:
    pins = project.school.pinned
    for placement in project.schedule.placements:
        session = project.demand.by_id.get(placement.session)
        if session is None or person not in placement.people:
            continue
        if session.kind in MADE_OF_FREE_TIME and session.team is None:
            continue
        pinned = any(pin.of_time for pin in pins.get(session.id, ()))
        for span in placement.times:
            yield Taken(
                span=span, session=session.id, name=session.name, kind=session.kind, pinned=pinned
            )


def _pinned(project: Project, person: PersonId) -> Iterator[Taken]:
    """Yield the times to which sessions are pinned that have no place yet."""
    for session, pins in project.school.pinned.items():
        known = project.demand.by_id.get(session)
        if known is None or session in project.schedule.by_session:
            continue
        for pin in pins:
            if person in (pin.person, *known.fixed_people):
                for span in _times(project, pin):
                    yield Taken(
                        span=span, session=session, name=known.name, kind=known.kind, pinned=True
                    )


def _times(project: Project, pin: Pin) -> Iterator[Span]:
    if pin.day is None:
        return
    for block in project.school.cycle.blocks(pin.day):
        if block.id == pin.block:
            yield block.on(pin.day)
            return
    if pin.start is not None and pin.end is not None:
        yield Span(day=pin.day, start=pin.start, end=pin.end)

"""Do so many sessions fit side by side? Three counts, which may be too mild but never too strict.

Sessions to which no time is left at all are not counted: they are an argument of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.check.supply import Supply, minutes_covered, pieces, shortest, side_by_side
from planner.domain.session import Session
from planner.domain.week import Span

Load = Sequence[tuple[Session, int]]
"""Sessions, each with how many of the places (people of a pool, rooms, ...) it takes at once."""


def alone(sessions: Iterable[Session]) -> Load:
    """Return the load of sessions that each take one place."""
    return [(session, 1) for session in sessions]


def too_many_blocks(supply: Supply, load: Load, places: int = 1) -> tuple[int, int] | None:
    """Return the whole blocks needed and those there are, if there are too few.

    Only sessions that take whole blocks are counted, and only blocks that they could take.
    """
    counted = [(s, taken, _blocks(supply, s)) for s, taken in load if supply.times(s)]
    whole = [session for session, _, blocks in counted if blocks]
    needed = sum(taken * blocks for _, taken, blocks in counted)
    there = places * side_by_side(_rows(supply, whole)) if whole else 0
    return (needed, there) if needed > there else None


def too_many_sessions(supply: Supply, load: Load, places: int = 1) -> tuple[int, int] | None:
    """Return the sessions to be placed and how many fit side by side, if too few do."""
    needed = sum(taken * pieces(session) for session, taken in load if supply.times(session))
    there = places * side_by_side(supply.spans(session for session, _ in load))
    return (needed, there) if needed > there else None


def too_many_minutes(
    supply: Supply, load: Load, places: int = 1, *, more: int = 0, within: Iterable[Span] = ()
) -> tuple[int, int] | None:
    """Return the minutes needed and those there are, if there are too few.

    ``more`` minutes are needed besides, in pieces of time ``within``.
    """
    spans = supply.spans(session for session, _ in load)
    needed = more + sum(taken * shortest(supply.times(session)) for session, taken in load)
    there = places * minutes_covered({*spans, *within})
    return (needed, there) if needed > there else None


def _blocks(supply: Supply, session: Session) -> int:
    """Return how many whole blocks a session takes on all its days; 0 if it takes minutes."""
    if session.activity is None:
        return 0
    return pieces(session) * (supply.school.activity[session.activity].blocks or 0)


def _rows(supply: Supply, sessions: Iterable[Session]) -> frozenset[Span]:
    """Return the blocks that lie within times left to these sessions."""
    return frozenset(
        row
        for span in supply.spans(sessions)
        for row in supply.rows[span.day]
        if span.start <= row.start and row.end <= span.end
    )

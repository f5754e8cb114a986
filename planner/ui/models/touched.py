"""Which cards look otherwise after an edit."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.schedule import Schedule

SHOWN = ("cycle", "campuses", "rooms", "people", "teams", "groups", "courses", "activities")
"""The tables of a school that cells are made of, besides its pins and who has a seat."""


def touched_sessions(before: Project, after: Project) -> frozenset[SessionId] | None:
    """Return the sessions whose cards may look otherwise; ``None``: any may.

    These are the sessions with another place or pin, those whose observation has another place,
    and sections with other students.
    """
    school, other = before.school, after.school
    if before.demand is not after.demand:
        return None
    if any(getattr(school, table) is not getattr(other, table) for table in SHOWN):
        return None
    touched = set(_placed_elsewhere(before.schedule, after.schedule))
    touched.update(_seating_others(before, after))
    if school.pins is not other.pins:
        pinned, now = school.pinned, other.pinned
        touched.update(one for one in {*pinned, *now} if pinned.get(one) != now.get(one))
    return frozenset(touched)


def _placed_elsewhere(before: Schedule, after: Schedule) -> Iterator[SessionId]:
    old, new = before.by_session, after.by_session
    for session in old.keys() | new.keys():
        here, there = old.get(session), new.get(session)
        if here is not there and here != there:
            yield session
            yield from (p.observed for p in (here, there) if p is not None and p.observed)


def _seating_others(before: Project, after: Project) -> Iterator[SessionId]:
    old, new = before.schedule.roster, after.schedule.roster
    if before.schedule.rosters is after.schedule.rosters:
        return
    changed = {one for one in old.keys() | new.keys() if old.get(one) != new.get(one)}
    if changed:
        sessions = after.demand.sessions
        yield from (one.id for one in sessions if one.activity in changed)

"""Which session of one scenario is which of the other.

As a rule it is the one with the same id. Sessions that nothing but a number tells apart, such as
three meetings of a team in a week, are paired by where they are: a search numbers them as it likes,
and a week in which the first and the second meeting change places is the same week.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace

from planner.domain.ids import ActivityId, SessionId
from planner.domain.project import Project
from planner.domain.schedule import Placement

Pairs = dict[SessionId, SessionId]
"""From an id on one side to the id on the other; what is not in it has the same id on both."""


def paired(a: Project, b: Project) -> Pairs:
    """Return the pairs of sessions that have different ids in ``a`` and ``b``."""
    found: Pairs = {}
    for family in _families(a, b):
        found.update((one, other) for one, other in _matched(a, b, family) if one != other)
    return found


def by_ids_of(placement: Placement | None, pairs: Pairs) -> Placement | None:
    """Return a placement with the ids of the other side."""
    if placement is None:
        return None
    observed = placement.observed
    return replace(
        placement,
        session=pairs.get(placement.session, placement.session),
        observed=pairs.get(observed, observed) if observed is not None else None,
    )


def same_place(one: Placement | None, other: Placement | None) -> bool:
    """Say whether two placements by the same ids are alike, in whatever order people are named."""
    return _place(one) == _place(other)


def _place(placement: Placement | None) -> object:
    if placement is None:
        return None
    return (
        placement.times,
        sorted(placement.staff),
        placement.room or "",
        placement.observed or "",
    )


def _families(a: Project, b: Project) -> Iterable[list[SessionId]]:
    """Return sessions of both that differ in nothing but their number, where any place differs."""
    told_apart = _told_apart(a) | _told_apart(b)
    pinned = _pinned(a) | _pinned(b)
    families: dict[str, list[SessionId]] = defaultdict(list)
    for session in a.demand.sessions:
        family, number, _ = session.id.rpartition("#")
        free = session.activity not in told_apart and session.id not in pinned
        if number and free and session.id in b.demand.by_id:
            families[family].append(session.id)
    for family_members in families.values():
        places = ((a.schedule.get(one), b.schedule.get(one)) for one in family_members)
        if len(family_members) > 1 and not all(same_place(*both) for both in places):
            yield from _alike(a, family_members)


def _told_apart(project: Project) -> frozenset[ActivityId]:
    """Return the activities of which it matters which session is which."""
    school = project.school
    linked = (activity for link in school.links for activity in link.activities)
    pinned = (pin.activity for pin in school.pins if pin.activity is not None)
    return frozenset((*linked, *pinned))


def _pinned(project: Project) -> frozenset[SessionId]:
    """Return the sessions of promises that pins hold at their place."""
    pins = project.school.pins
    return frozenset(pin.promised for pin in pins if pin.promised is not None)


def _alike(project: Project, family: list[SessionId]) -> Iterable[list[SessionId]]:
    """Cut a family into those that may change places with each other."""
    parts: list[list[SessionId]] = []
    known = project.demand.by_id
    for one in family:
        mine = replace(known[one], id=SessionId(""), number=0)
        part = next(
            (p for p in parts if replace(known[p[0]], id=SessionId(""), number=0) == mine), None
        )
        if part is None:
            parts.append([one])
        else:
            part.append(one)
    return (part for part in parts if len(part) > 1)


def _matched(
    a: Project, b: Project, family: list[SessionId]
) -> Iterable[tuple[SessionId, SessionId]]:
    """Pair the members of a family: those in the same place, at the same times, then the rest."""
    mine, theirs = list(family), list(family)
    pairs: list[tuple[SessionId, SessionId]] = []

    def pair(alike: Callable[[SessionId, SessionId], bool]) -> None:
        for one in tuple(mine):
            other = next((other for other in theirs if alike(one, other)), None)
            if other is not None:
                mine.remove(one)
                theirs.remove(other)
                pairs.append((one, other))

    here, there = a.schedule.get, b.schedule.get
    pair(lambda one, other: one == other and same_place(here(one), there(other)))
    pair(lambda one, other: same_place(here(one), there(other)))
    pair(lambda one, other: _times(here(one)) == _times(there(other)))
    pair(lambda one, other: one == other)
    return (*pairs, *zip(mine, theirs, strict=True))


def _times(placement: Placement | None) -> object:
    return placement.times if placement else None

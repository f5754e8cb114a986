"""Which cards are elsewhere, with somebody else, in another room, or have no place."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.ids import SessionId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.services.comparing import words
from planner.services.comparing.difference import CardChange, Difference, Sort
from planner.services.comparing.pairing import by_ids_of, paired, same_place


def card_differences(a: Project, b: Project) -> tuple[Difference, ...]:
    """Return a difference for each card whose place is not the same, in the order of the school."""
    return tuple(_told(a, b, change) for change in _changes(a, b))


def _changes(a: Project, b: Project) -> Iterator[CardChange]:
    forth = paired(a, b)
    back = {other: one for one, other in forth.items()}
    mine = (session.id for session in a.demand.sessions)
    only_theirs = (s.id for s in b.demand.sessions if s.id not in a.demand.by_id)
    stray = (one for one in a.schedule.by_session if one not in a.demand.by_id)
    theirs = (one for one in b.schedule.by_session if one not in b.demand.by_id)
    for session in dict.fromkeys((*mine, *only_theirs, *stray, *theirs)):
        other = forth.get(session, session)
        before, after = a.schedule.get(session), b.schedule.get(other)
        taken = by_ids_of(after, back)
        if not same_place(before, taken):
            yield CardChange(
                session=session,
                other=other,
                before=before,
                after=after,
                taken=taken,
                given=by_ids_of(before, forth),
            )


def _told(a: Project, b: Project, change: CardChange) -> Difference:
    sort = _sort(a, b, change)
    name = _name(a, b, change)
    before, after = words.place(a.school, change.before), words.place(b.school, change.after)
    return Difference(
        sort=sort,
        name=name,
        before=before,
        after=after,
        sentence=f"{name} {_happened(a, b, change, sort)}.",
        about=_about(a, b, change),
        shown=(
            (change.session,) if change.before else (),
            (change.other,) if change.after else (),
        ),
        change=change,
    )


def _sort(a: Project, b: Project, change: CardChange) -> Sort:
    if change.before is None:
        return Sort.PLACED if change.session in a.demand.by_id else Sort.NEW
    if change.after is None:
        return Sort.PARKED if change.other in b.demand.by_id else Sort.GONE
    return Sort.MOVED if change.before.times != change.after.times else Sort.CHANGED


def _name(a: Project, b: Project, change: CardChange) -> str:
    """Return a card's name, with whom it is where the name does not say it."""
    for project, session in ((b, change.other), (a, change.session)):
        found = project.demand.by_id.get(session)
        if found is not None:
            team = project.school.team.get(found.team) if found.team else None
            named = team is None or team.name in found.name
            return (
                found.name
                if named or team is None
                else say("{found} of {team}", found=found.name, team=team.name)
            )
    return change.session


def _happened(a: Project, b: Project, change: CardChange, sort: Sort) -> str:
    before, after = words.place(a.school, change.before), words.place(b.school, change.after)
    if change.before is not None and change.after is not None:
        went = _went(a, b, change.before, change.after)
        other = change.taken is None or change.taken.observed != change.before.observed
        return say("{went}, in another class", went=went) if other else went
    return {
        Sort.PLACED: say("had no place and has one now: {after}", after=after),
        Sort.NEW: say("is new: {after}", after=after),
        Sort.PARKED: say("loses its place: {before}", before=before),
        Sort.GONE: say("is gone; it was at {before}", before=before),
    }[sort]


def _went(a: Project, b: Project, before: Placement, after: Placement) -> str:
    """Say what is not the same of the times, the people and the room."""
    parts = [
        _times(a, b, before, after),
        _staff(a, b, before, after),
        _room(a, b, before, after),
    ]
    return ", ".join(filter(None, parts))


def _times(a: Project, b: Project, before: Placement, after: Placement) -> str:
    then = words.when(a.school.cycle, before.times)
    now = words.when(b.school.cycle, after.times)
    if before.times == after.times:
        return say("stays at {then}", then=then)
    if then == now:  # the same blocks under other clock times
        then, now = ("; ".join(map(str, one.times)) for one in (before, after))
    return say("moves from {then} to {now}", then=then, now=now)


def _staff(a: Project, b: Project, before: Placement, after: Placement) -> str:
    gone = [person for person in before.people if person not in after.people]
    come = [person for person in after.people if person not in before.people]
    if not gone and not come:
        alike = sorted(before.staff) == sorted(after.staff)
        return "" if alike else say("with the same people in other roles")
    return words.staff_change(words.names(a.school, gone), words.names(b.school, come))


def _room(a: Project, b: Project, before: Placement, after: Placement) -> str:
    if before.room == after.room:
        return ""
    then, now = words.where(a.school, before), words.where(b.school, after)
    if not now:
        return say("no longer in {then}", then=then)
    return (
        say("in {now} instead of {then}", now=now, then=then) if then else say("in {now}", now=now)
    )


def _about(a: Project, b: Project, change: CardChange) -> tuple[str, ...]:
    """Return the people and groups of a card."""
    found: list[str] = []
    for project, placement in ((a, change.before), (b, change.after)):
        if placement is not None:
            session = project.demand.by_id.get(SessionId(placement.session))
            found += [*placement.people, *(session.groups if session else ())]
    return tuple(dict.fromkeys(found))

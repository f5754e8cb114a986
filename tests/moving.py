"""Random moves, and what the whole checker says of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from random import Random

from planner.check.moves import Moves
from planner.check.report import Breach, Certificate, Judgement
from planner.check.targets import Target
from planner.check.verify import verify
from planner.domain.activity import StaffNeed
from planner.domain.edits import make_move
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.seat_changes import SeatChange
from planner.domain.session import Session
from planner.domain.week import Span, Times

Key = tuple[str, ...]
OFTEN, MOST = 0.7, 0.9


def newly_broken(before: Certificate, after: Certificate, moved: Collection[SessionId]) -> set[Key]:
    """Return the promises that are worse broken, or by something new of a moved session."""
    return {
        now.rule.key
        for was, now in zip(before.promises, after.promises, strict=True)
        if now.size > was.size or (now.rule.physics and _new(was, now, moved))
    }


def _new(was: Judgement, now: Judgement, moved: Collection[SessionId]) -> bool:
    known = Counter(map(_told, was.verdict.breaches))
    told = Counter(map(_told, now.verdict.breaches))
    new = {sentence for sentence, _ in told - known}
    return any(
        breach.sentence in new and not set(moved).isdisjoint(breach.sessions)
        for breach in now.verdict.breaches
    )


def _told(breach: Breach) -> tuple[str, int]:
    return breach.sentence, breach.size


def newly_kept(before: Certificate, after: Certificate) -> set[Key]:
    """Return the promises that are broken before and hold after."""
    pairs = zip(before.promises, after.promises, strict=True)
    return {now.rule.key for was, now in pairs if now.holds and not was.holds}


def agrees(moves: Moves, target: Target) -> Moves:
    """Make a target's move and hold all that was said of it against the whole checker."""
    changed = make_move(moves.project, target.move)
    before, after = moves.certificate, verify(changed)
    moved = target.move.sessions
    assert {one.rule for one in target.obstacles} == newly_broken(before, after, moved)
    assert set(target.mended) == newly_kept(before, after)
    assert target.cost == after.penalty - before.penalty
    following = moves.after(changed)
    assert following.certificate == after
    return following


def some_move(draw: Random, project: Project) -> Move:
    """Return a move of one session or of several: elsewhere, swapped, parked, or placed anew."""
    placed = list(project.schedule.by_session.values())
    known = [one for one in placed if one.session in project.demand.by_id]
    sessions = [one for one in project.demand.sessions if one.candidates]
    chosen = draw.sample(known, min(len(known), 3))
    kind = draw.choice(("park", "swap", "several", "any", "any", "any"))
    if kind == "park" and chosen:
        return Move(parked=tuple(one.session for one in chosen[: draw.randint(1, 2)]))
    if kind == "swap" and len(chosen) > 1:
        one, other = chosen[:2]
        there = (replace(one, times=other.times), replace(other, times=one.times))
        return Move(placements=there)
    if not sessions:
        return Move()
    number = min(len(sessions), draw.randint(2, 3) if kind == "several" else 1)
    several = draw.sample(sessions, number)
    placements = tuple(some_place(draw, project, one) for one in several)
    return Move(placements=placements, seats=some_seats(draw, project))


def some_seats(draw: Random, project: Project) -> tuple[SeatChange, ...]:
    """Return, now and then, somebody who leaves a section and perhaps takes another."""
    rosters = project.schedule.roster
    if not rosters or draw.random() < OFTEN:
        return ()
    left = draw.choice(list(rosters))
    student = draw.choice(rosters[left])
    others = [one for one in project.school.asked.section if student not in rosters.get(one, ())]
    taken = draw.choice([None, *others])
    return (SeatChange(student=student, leaves=left, takes=taken),)


def some_place(draw: Random, project: Project, session: Session) -> Placement:
    """Return a place for a session: at one of its times, its people and room perhaps others."""
    now = project.schedule.get(session.id)
    staff = tuple(
        (need.role, person)
        for need in session.staff
        for person in draw.sample(need.people, _number(draw, need))
    )
    room = draw.choice(session.rooms) if session.rooms else None
    if now is not None and draw.random() < OFTEN:
        staff, room = now.staff, now.room
    times = draw.choice(session.candidates)
    return Placement(session=session.id, times=times, staff=staff, room=room, observed=_seen(now))


def _number(draw: Random, need: StaffNeed) -> int:
    return draw.randint(need.least, min(need.most, len(set(need.people))))


def _seen(now: Placement | None) -> SessionId | None:
    return now.observed if now is not None else None


def lucky(project: Project, seed: int) -> Project:
    """Return the project with most sessions at the first time at which all they need is free."""
    draw, busy = Random(seed), dict[str, list[Span]]()
    placements = [
        _lucky(draw, busy, session)
        for session in project.demand.sessions
        if session.candidates and draw.random() < MOST
    ]
    return project.with_schedule(Schedule(placements=tuple(placements)))


def _lucky(draw: Random, busy: dict[str, list[Span]], session: Session) -> Placement:
    staff = tuple((need.role, who) for need in session.staff for who in need.people[: need.least])
    room = draw.choice(session.rooms) if session.rooms else None
    taken: list[str] = [*(who for _, who in staff), *session.groups, *([room] if room else [])]
    choices = draw.sample(session.candidates, len(session.candidates))
    free = (one for one in choices if not _clash(one, [s for t in taken for s in busy.get(t, ())]))
    times = next(free, choices[0])
    for one in taken:
        busy.setdefault(one, []).extend(times)
    return Placement(session=session.id, times=times, staff=staff, room=room)


def _clash(times: Times, others: list[Span]) -> bool:
    return any(span.overlaps(other) for span in times for other in others)

"""Is everything where it is pinned?

Size: one for each pinned day and block, room or person that a placed session does not have, and
one for each pin of a session that the activity does not have.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Pin
from planner.domain.rules.pinned_places import PinnedPlaces
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Span


def judge(rule: PinnedPlaces, timetable: Timetable) -> Verdict:
    """Compare each pin with the placement of its session."""
    del rule
    pinned = {(s.activity, s.number): s for s in timetable.sessions.values()}
    breaches: list[Breach] = []
    for pin in timetable.school.pins:
        session = pinned.get((pin.activity, pin.session))
        if session is None:
            name = timetable.school.called(pin.activity)
            breaches.append(Breach(sentence=f"{name} has no session {pin.session} to be pinned."))
            continue
        breaches.extend(_moved(timetable, pin, session))
    return Verdict(breaches=tuple(breaches))


def _moved(timetable: Timetable, pin: Pin, session: Session) -> Iterator[Breach]:
    placement = timetable.schedule.get(session.id)
    if placement is None:
        return
    for fault in _faults(timetable, pin, placement):
        yield Breach(
            sentence=f"{session.name} ({session.id}) is pinned to {fault}.",
            sessions=(session.id,),
            spans=placement.times,
        )


def _faults(timetable: Timetable, pin: Pin, placement: Placement) -> Iterator[str]:
    entries = timetable.of_session(placement.session)
    if not any(_there(timetable, pin, entry.span) for entry in entries):
        yield " ".join(filter(None, (pin.day, f"block {pin.block}" if pin.block else "")))
    if pin.room is not None and placement.room != pin.room:
        yield timetable.school.called(pin.room)
    if pin.person is not None and pin.person not in placement.people:
        yield timetable.school.called(pin.person)


def _there(timetable: Timetable, pin: Pin, span: Span) -> bool:
    if pin.day is not None and span.day != pin.day:
        return False
    if pin.block is None:
        return True
    rows = timetable.rows(span.day, timetable.school.activity[pin.activity].groups)
    return any(row.id == pin.block and row.start <= span.start < row.end for row in rows)

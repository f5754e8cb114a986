"""Is everything where it is pinned?

Size: one for each pinned time, room or person that a placed session does not have, and one for each
pin of a session that the activity does not have. A session of a promise that nobody asks for any
more cannot be in the wrong place.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Pin
from planner.domain.ids import SessionId
from planner.domain.language import say
from planner.domain.rules.pinned_places import PinnedPlaces
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Span


def judge(rule: PinnedPlaces, timetable: Timetable) -> Verdict:
    """Compare each pin with the placement of its session."""
    del rule
    pinned = timetable.school.pinned
    return Verdict(breaches=tuple(b for one in pinned for b in timetable.part(of_session, one)))


def of_session(timetable: Timetable, name: SessionId) -> tuple[Breach, ...]:
    """Judge the pins of one session, which nobody may ask for."""
    session, breaches = timetable.sessions.get(name), list[Breach]()
    for pin in timetable.school.pinned[name]:
        if session is not None:
            breaches.extend(_moved(timetable, pin, session))
        elif pin.activity is not None:
            called = timetable.school.called(pin.activity)
            sentence = say(
                "{called} has no session {session} to be pinned.",
                called=called,
                session=pin.session,
            )
            breaches.append(Breach(sentence=sentence))
    return tuple(breaches)


def _moved(timetable: Timetable, pin: Pin, session: Session) -> Iterator[Breach]:
    placement = timetable.placement(session.id)
    if placement is None:
        return
    for fault in _faults(timetable, pin, session, placement):
        yield Breach(
            sentence=say(
                "{session} ({session2}) is pinned to {fault}.",
                session=session.name,
                session2=session.id,
                fault=fault,
            ),
            sessions=(session.id,),
            spans=placement.times,
        )


def _faults(
    timetable: Timetable, pin: Pin, session: Session, placement: Placement
) -> Iterator[str]:
    entries = timetable.of_session(session.id)
    if not any(_there(timetable, pin, session, entry.span) for entry in entries):
        yield pin.when
    if pin.room is not None and placement.room != pin.room:
        yield timetable.school.called(pin.room)
    if pin.person is not None and pin.person not in placement.people:
        yield timetable.school.called(pin.person)


def _there(timetable: Timetable, pin: Pin, session: Session, span: Span) -> bool:
    if pin.day is not None and span.day != pin.day:
        return False
    if pin.start not in (None, span.start) or pin.end not in (None, span.end):
        return False
    if pin.block is None:
        return True
    rows = timetable.rows(span.day, session.groups)
    return any(row.id == pin.block and row.start <= span.start < row.end for row in rows)

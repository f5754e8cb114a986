"""Is every session in a room that it may use, with enough seats?

Size: one for each placement in no room, in a wrong one or in one that it does not need, and one for
each placement in a room with too few seats (in a room with bays: seats of one bay).
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Activity
from planner.domain.ids import RoomId, SessionId
from planner.domain.language import measure, say
from planner.domain.rules.room_fits import RoomFits
from planner.domain.schedule import Placement
from planner.domain.school import School
from planner.domain.session import Session


def judge(rule: RoomFits, timetable: Timetable) -> Verdict:
    """Look at the room of each placement."""
    del rule
    sessions = timetable.sessions
    breaches = tuple(b for one in sessions for b in timetable.part(of_session, one))
    spare = (timetable.part(_spare, one) for one in sessions)
    slack = min((seats for seats in spare if seats is not None), default=None)
    return Verdict(breaches=breaches, slack=slack, slack_unit=measure("seats"))


def of_session(timetable: Timetable, one: SessionId) -> tuple[Breach, ...]:
    """Look at the room of one session."""
    placement, session = timetable.placement(one), timetable.sessions[one]
    if placement is None:
        return ()
    faults = _faults(timetable.school, session, placement)
    return tuple(Breach(sentence=sentence, sessions=(one,)) for sentence in faults)


def _spare(timetable: Timetable, one: SessionId) -> int | None:
    """Return the seats that a session leaves in its room, if they are limited."""
    placement = timetable.placement(one)
    room = placement.room if placement is not None else None
    limit = timetable.school.room[room].seats if room in timetable.school.room else None
    if room is None or limit is None:
        return None
    return limit - _wanted(timetable.school, timetable.sessions[one])[1]


def _faults(school: School, session: Session, placement: Placement) -> Iterator[str]:
    rooms, seats = _wanted(school, session)
    if placement.room is None:
        if rooms:
            yield say(
                "{session} ({session2}) has no room.", session=session.name, session2=session.id
            )
        return
    room = school.called(placement.room)
    if placement.room not in rooms:
        yield say(
            "{session} ({session2}) may not be in {room}.",
            session=session.name,
            session2=session.id,
            room=room,
        )
    limit = school.room[placement.room].seats if placement.room in school.room else None
    if limit is not None and seats > limit:
        yield say(
            "{session} ({session2}) needs {seats} seats, but {room} has {limit}.",
            session=session.name,
            session2=session.id,
            seats=seats,
            room=room,
            limit=limit,
        )


def _wanted(school: School, session: Session) -> tuple[tuple[RoomId, ...], int]:
    """Return the rooms a session may be in and the seats it needs, by the school's own tables."""
    if session.activity is None:
        return session.rooms, session.seats
    activity = school.activity[session.activity]
    need = activity.room
    if need is None:
        return (), 0
    named = need.rooms or tuple(room.id for room in school.rooms if room.kind == need.kind)
    return named, _seats(school, activity)


def _seats(school: School, activity: Activity) -> int:
    if activity.seats is not None:
        return activity.seats
    if activity.groups:
        return sum(school.group[group].size for group in activity.groups)
    return sum(need.most for need in activity.staff)

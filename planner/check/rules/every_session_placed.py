"""Does everything that was asked for take place?

Size: one for each required session without a place, each placement of a session that nobody asked
for, and each activity for which too few or too many sessions are asked for at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.ids import SessionId
from planner.domain.language import say
from planner.domain.rules.every_session_placed import EverySessionPlaced


def judge(rule: EverySessionPlaced, timetable: Timetable) -> Verdict:
    """Look up each session that must be placed, and each placement."""
    del rule
    return Verdict(
        breaches=(
            *(b for one in timetable.sessions for b in timetable.part(of_session, one)),
            *_unknown(timetable),
            *timetable.part(_miscounted, ""),
        )
    )


def of_session(timetable: Timetable, one: SessionId) -> tuple[Breach, ...]:
    """Look whether one session has a place, if it must have one."""
    session = timetable.sessions[one]
    if not session.required or timetable.placement(one) is not None:
        return ()
    return (
        Breach(
            sentence=say("{session} ({one}) has no place.", session=session.name, one=one),
            sessions=(one,),
        ),
    )


def _unknown(timetable: Timetable) -> Iterator[Breach]:
    for session in timetable.unknown_sessions:
        yield Breach(
            sentence=say(
                "{session} is placed, but the school has no such session.", session=session
            ),
            sessions=(session,),
        )


def _miscounted(timetable: Timetable, _: str) -> tuple[Breach, ...]:
    asked = Counter(session.activity for session in timetable.sessions.values())
    return tuple(
        Breach(
            sentence=say(
                "{activity} has {sessions} sessions, but {asked} are asked for.",
                activity=activity.name,
                sessions=activity.sessions,
                asked=asked[activity.id],
            )
        )
        for activity in timetable.school.activities
        if asked[activity.id] != activity.sessions
    )

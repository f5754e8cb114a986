"""Does everything that was asked for take place?

Size: one for each required session without a place, each placement of a session that nobody asked
for, and each activity for which too few or too many sessions are asked for at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.rules.every_session_placed import EverySessionPlaced


def judge(rule: EverySessionPlaced, timetable: Timetable) -> Verdict:
    """Look up each session that must be placed, and each placement."""
    del rule
    miscounted = timetable.part(_miscounted, "")
    return Verdict(breaches=(*_unplaced(timetable), *_unknown(timetable), *miscounted))


def _unplaced(timetable: Timetable) -> Iterator[Breach]:
    placed = timetable.placed
    for session in timetable.sessions.values():
        if session.required and session.id not in placed:
            yield Breach(
                sentence=f"{session.name} ({session.id}) has no place.", sessions=(session.id,)
            )


def _unknown(timetable: Timetable) -> Iterator[Breach]:
    for session in timetable.placed:
        if session not in timetable.sessions:
            yield Breach(
                sentence=f"{session} is placed, but the school has no such session.",
                sessions=(session,),
            )


def _miscounted(timetable: Timetable, _: str) -> tuple[Breach, ...]:
    asked = Counter(session.activity for session in timetable.sessions.values())
    return tuple(
        Breach(
            sentence=(
                f"{activity.name} has {activity.sessions} sessions, "
                f"but {asked[activity.id]} are asked for."
            )
        )
        for activity in timetable.school.activities
        if asked[activity.id] != activity.sessions
    )

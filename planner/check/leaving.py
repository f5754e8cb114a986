"""Who gives up a seat in a section that is moved, because they have something else then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planner.check.timetable import Entry, Timetable
from planner.domain.ids import ActivityId, SessionId, StudentId
from planner.domain.seat_changes import SeatChange


def seats_given_up(after: Timetable, moved: Iterable[SessionId]) -> Iterator[SeatChange]:
    """Yield, section by section, the students who sit in a moved one and are elsewhere then.

    Of two moved sections that clash the one named first is given up.
    """
    gone: dict[StudentId, set[ActivityId]] = {}
    for session in dict.fromkeys(moved):
        section = after.sessions[session].activity if session in after.sessions else None
        mine = after.of_session(session)
        if section is None or not mine:
            continue
        for student in after.seated(section):
            left = gone.setdefault(student, set())
            if section not in left and _elsewhere(after, student, mine, left):
                left.add(section)
                yield SeatChange(student=student, leaves=section)


def given_up_besides(
    changes: Iterable[SeatChange], lost: Iterable[SeatChange]
) -> tuple[SeatChange, ...]:
    """Return changes of seats with those that are lost: a seat that was to be taken is not."""
    left = {(one.student, one.leaves): one for one in lost}
    found: list[SeatChange] = []
    for one in changes:
        lost_again = one.takes is not None and left.pop((one.student, one.takes), None) is not None
        kept = replace(one, takes=None) if lost_again else one
        if kept.leaves is not None or kept.takes is not None:
            found.append(kept)
    return (*found, *left.values())


def _elsewhere(
    after: Timetable, student: StudentId, mine: Iterable[Entry], left: set[ActivityId]
) -> bool:
    others = [e for e in after.of_student(student) if e.session.activity not in left]
    return any(
        other.session.id != entry.session.id and other.span.overlaps(entry.span)
        for entry in mine
        for other in others
    )

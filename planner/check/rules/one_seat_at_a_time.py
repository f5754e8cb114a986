"""Is any student in two places at once?

Size: for each student, the pairs of entries of different sessions that overlap by clock time, one
of which at least is of a section in which the student has a seat. What two groups of a student
attend at once, the rule on groups judges.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.ids import StudentId
from planner.domain.language import say
from planner.domain.rules.one_seat_at_a_time import OneSeatAtATime


def judge(rule: OneSeatAtATime, timetable: Timetable) -> Verdict:
    """Go through the week of each student who has a seat."""
    del rule
    breaches = (b for one in timetable.students() for b in timetable.part(of_student, one))
    return Verdict(breaches=tuple(breaches))


def of_student(timetable: Timetable, student: StudentId) -> tuple[Breach, ...]:
    """Go through the week of one student, who has a seat or has none."""
    sections = timetable.sections_of(student)
    return tuple(
        Breach(
            sentence=say(
                "{student} is in {one} and {other} at once.",
                student=timetable.student_named(student),
                one=one,
                other=other,
            ),
            sessions=(one.session.id, other.session.id),
            spans=(one.span, other.span),
        )
        for one, other in _at_once(timetable.of_student(student) if sections else ())
        if one.session.activity in sections or other.session.activity in sections
    )


def _at_once(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Yield each two entries of different sessions that overlap; they come in order of time."""
    running: list[Entry] = []
    for entry in entries:
        running = [one for one in running if one.span.overlaps(entry.span)]
        yield from ((one, entry) for one in running if one.session.id != entry.session.id)
        running.append(entry)

"""Has each session of a group enough adults for its students, and enough students?

Size: the placed sessions with fewer students than the least, or with more than the most for each
different person on the staff; without anybody on the staff, any session is one.
"""

from __future__ import annotations

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.language import measure, say
from planner.domain.rules.students_per_adult import StudentsPerAdult


def judge(rule: StudentsPerAdult, timetable: Timetable) -> Verdict:
    """Look at each session once, however many days it meets on."""
    sessions = {
        entry.session.id: entry
        for entry in timetable.attended_by(rule.group)
        if entry.session.kind in rule.kinds and not _at_home(entry)
    }
    breaches = [
        Breach(
            sentence=say(
                "{entry} has {students} and {adults}.",
                entry=entry,
                students=words.count(entry.session.seats, "student"),
                adults=words.count(_adults(entry), "adult"),
            ),
            sessions=(entry.session.id,),
            spans=entry.placement.times,
        )
        for entry in sessions.values()
        if not _fits(rule, entry)
    ]
    spare = [rule.most * _adults(entry) - entry.session.seats for entry in sessions.values()]
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(map(witness, sessions.values())),
        slack=min(spare, default=None),
        slack_unit=measure("students"),
    )


def _fits(rule: StudentsPerAdult, entry: Entry) -> bool:
    students, adults = entry.session.seats, _adults(entry)
    return adults > 0 and rule.least <= students <= rule.most * adults


def _adults(entry: Entry) -> int:
    return len(set(entry.placement.people))


def _at_home(entry: Entry) -> bool:
    return entry.session.kind is Kind.ONLINE and entry.placement.room is None

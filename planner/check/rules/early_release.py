"""Do students leave early, and do these people collaborate then?

Size: over the days of the rule, sessions of student groups that end after the release, plus people
who have too few minutes of team time (meetings, data meetings, rehearsals, talks) after it, or
anything else that ends after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import TEAM_TIME, Kind
from planner.domain.ids import DayId
from planner.domain.rules.early_release import EarlyRelease

TOGETHER = TEAM_TIME | {Kind.TALK}


def judge(rule: EarlyRelease, timetable: Timetable) -> Verdict:
    """Look at what lies after the release, first of students, then of each person."""
    days = rule.days(timetable.school)
    breaches = [breach for day in days for breach in _of_day(rule, timetable, day)]
    shown = {
        (entry.session.id, entry.span): entry
        for person in rule.people
        for entry in timetable.of_person(person)
        if entry.span.day in days and entry.session.kind in TOGETHER and _after(rule, entry)
    }
    spare = [
        _minutes(rule, timetable.of_person(person, day)) - rule.minutes
        for day in days
        for person in rule.people
    ]
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(map(witness, shown.values())),
        slack=min(spare, default=None),
        slack_unit="minutes",
    )


def _of_day(rule: EarlyRelease, timetable: Timetable, day: DayId) -> Iterator[Breach]:
    for entry in timetable.with_students(day):
        if _after(rule, entry):
            sentence = f"Students are in {entry}, after {rule.after}."
            yield Breach(sentence=sentence, sessions=(entry.session.id,), spans=(entry.span,))
    for person in rule.people:
        mine = timetable.of_person(person, day)
        name = timetable.school.called(person)
        other = [e for e in mine if e.session.kind not in TOGETHER and _after(rule, e)]
        minutes = _minutes(rule, mine)
        if other:
            yield Breach(
                sentence=f"{name} has {other[0]} besides team time after {rule.after}.",
                sessions=tuple(entry.session.id for entry in other),
                spans=tuple(entry.span for entry in other),
            )
        elif minutes < rule.minutes:
            sentence = (
                f"{name} has {minutes} of {rule.minutes} minutes of team time after {rule.after} "
                f"on {day}."
            )
            yield Breach(sentence=sentence)


def _after(rule: EarlyRelease, entry: Entry) -> bool:
    return entry.span.end > rule.release


def _minutes(rule: EarlyRelease, entries: Sequence[Entry]) -> int:
    """Return the minutes of team time after the release."""
    return sum(
        entry.span.end - max(entry.span.start, rule.release)
        for entry in entries
        if entry.session.kind in TOGETHER and _after(rule, entry)
    )

"""Do students leave early, and do these people collaborate then?

Size: over the days of the rule, sessions of student groups that end after the release, plus people
who have too few minutes of team time (meetings, data meetings, rehearsals, talks) after it, or
anything else that ends after it.
"""

from __future__ import annotations

from collections.abc import Sequence

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import TEAM_TIME, Kind
from planner.domain.clock import time_of_day
from planner.domain.ids import DayId, PersonId
from planner.domain.language import measure, say
from planner.domain.rules.early_release import EarlyRelease

TOGETHER = TEAM_TIME | {Kind.TALK}


def judge(rule: EarlyRelease, timetable: Timetable) -> Verdict:
    """Look at what lies after the release, first of students, then of each person."""
    breaches: list[Breach] = []
    shown: dict[PersonId, list[Entry]] = {person: [] for person in rule.people}
    spare: list[int] = []
    for day in rule.days(timetable.school):
        breaches += timetable.part(_students, day, rule)
        for person in rule.people:
            missed, together, minutes = timetable.part(_person, (person, day), rule)
            breaches += missed
            shown[person] += together
            spare.append(minutes - rule.minutes)
    met = {(entry.session.id, entry.span): entry for found in shown.values() for entry in found}
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(map(witness, met.values())),
        slack=min(spare, default=None),
        slack_unit=measure("minutes"),
    )


def _students(timetable: Timetable, day: DayId, rule: EarlyRelease) -> tuple[Breach, ...]:
    return tuple(
        Breach(
            sentence=say(
                "Students are in {entry}, after {after}.",
                entry=entry,
                after=time_of_day(rule.release),
            ),
            sessions=(entry.session.id,),
            spans=(entry.span,),
        )
        for entry in _after(rule, timetable.with_students(day))
    )


def _person(
    timetable: Timetable, one: tuple[PersonId, DayId], rule: EarlyRelease
) -> tuple[list[Breach], list[Entry], int]:
    """Return what is wrong with somebody's day, their team time after the release, its minutes."""
    later = _after(rule, timetable.of_person(*one))
    together = [entry for entry in later if entry.session.kind in TOGETHER]
    release = rule.release
    minutes = sum(entry.span.end - max(entry.span.start, release) for entry in together)
    other = [entry for entry in later if entry.session.kind not in TOGETHER]
    name = timetable.school.called(one[0])
    breaches = []
    if other:
        breaches = [
            Breach(
                sentence=say(
                    "{name} has {other} besides team time after {after}.",
                    name=name,
                    other=other[0],
                    after=time_of_day(rule.release),
                ),
                sessions=tuple(entry.session.id for entry in other),
                spans=tuple(entry.span for entry in other),
            )
        ]
    elif minutes < rule.minutes:
        sentence = say(
            "{name} has {minutes} of {minutes2} minutes of team time after {after} on {one}.",
            name=name,
            minutes=minutes,
            minutes2=rule.minutes,
            after=time_of_day(rule.release),
            one=one[1],
        )
        breaches = [Breach(sentence=sentence)]
    return breaches, together, minutes


def _after(rule: EarlyRelease, entries: Sequence[Entry]) -> list[Entry]:
    """Return what ends after the release."""
    release = rule.release
    return [entry for entry in entries if entry.span.end > release]

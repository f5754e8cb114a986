"""Does the whole team meet within the lag after its assessment?

Size: one if the meeting of this assessment is missing: not placed, too short, not in one piece,
without somebody of the team, or not on one of the ``lag_days`` school days after the assessment
(going round at the end of the cycle). Each assessment has a data meeting of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.language import measure, say
from planner.domain.rules.data_meeting import PURPOSE, DataMeeting


def judge(rule: DataMeeting, timetable: Timetable) -> Verdict:
    """Look for the meeting and at its day, length and people."""
    found = [e for e in timetable.of_team(rule.team) if _belongs(rule, e)]
    faults = [fault for entry in found for fault in _faults(rule, timetable, entry)]
    team = timetable.school.called(rule.team)
    if not found:
        faults = [
            say("{team} has no data meeting after its {day} assessment.", team=team, day=rule.day)
        ]
    if len(found) > 1:
        faults.append(say("The data meeting of {team} is not in one piece.", team=team))
    if faults:
        breach = Breach(
            sentence=faults[0],
            sessions=tuple(entry.session.id for entry in found),
            spans=tuple(entry.span for entry in found),
        )
        return Verdict(breaches=(breach,))
    lag = timetable.school.cycle.lag(rule.day, found[0].span.day)
    return Verdict(
        witnesses=tuple(map(witness, found)),
        slack=rule.lag_days - lag,
        slack_unit=measure("school days"),
    )


def _belongs(rule: DataMeeting, entry: Entry) -> bool:
    """Say whether an entry is the meeting of this very assessment."""
    return (
        entry.session.kind is Kind.DATA_MEETING
        and entry.session.id == f"{PURPOSE}:{rule.team}:{rule.day}"
    )


def _faults(rule: DataMeeting, timetable: Timetable, entry: Entry) -> Iterator[str]:
    school = timetable.school
    lag = school.cycle.lag(rule.day, entry.span.day)
    if not 1 <= lag <= rule.lag_days:
        yield say(
            "{entry} is not within {school_days} after the {day} assessment.",
            entry=entry,
            school_days=words.count(rule.lag_days, "school day"),
            day=rule.day,
        )
    if entry.span.minutes < rule.minutes:
        yield say("{entry} lasts less than {minutes} minutes.", entry=entry, minutes=rule.minutes)
    missing = [p for p in school.team[rule.team].everybody if p not in entry.placement.people]
    if missing:
        yield say(
            "{missing} is missing in {entry}.",
            missing=words.listed([school.called(p) for p in missing]),
            entry=entry,
        )

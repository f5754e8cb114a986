"""Does anything interrupt a team's meetings?

Size: for each entry of team time, one if more than ``pause`` minutes on end of it lie outside all
blocks of the day, and one for each other entry, except planning, that a member, the leader or an
optional person of the team has at the same time.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import TEAM_TIME, Kind
from planner.domain.language import say
from planner.domain.rules.uninterrupted import Uninterrupted


def judge(rule: Uninterrupted, timetable: Timetable) -> Verdict:
    """Look inside each meeting, and at what its people do meanwhile."""
    meetings = [e for e in timetable.of_team(rule.team) if e.session.kind in TEAM_TIME]
    breaches = [
        breach
        for meeting in meetings
        for breach in (
            *_passing(rule, timetable, meeting),
            *_called_away(rule, timetable, meeting),
        )
    ]
    return Verdict(breaches=tuple(breaches), witnesses=tuple(map(witness, meetings)))


def _passing(rule: Uninterrupted, timetable: Timetable, meeting: Entry) -> Iterator[Breach]:
    longest = max(_uncovered(timetable, meeting), default=0)
    if longest > rule.pause:
        yield Breach(
            sentence=say(
                "{meeting} is interrupted for {longest} minutes between blocks.",
                meeting=meeting,
                longest=longest,
            ),
            sessions=(meeting.session.id,),
            spans=(meeting.span,),
        )


def _uncovered(timetable: Timetable, meeting: Entry) -> Iterator[int]:
    """Yield the lengths of the stretches inside a meeting that no block of the day covers."""
    reached = meeting.span.start
    for row in timetable.rows(meeting.span.day, ()):
        if row.end <= reached or row.start >= meeting.span.end:
            continue
        if row.start > reached:
            yield row.start - reached
        reached = row.end
    if reached < meeting.span.end:
        yield meeting.span.end - reached


def _called_away(rule: Uninterrupted, timetable: Timetable, meeting: Entry) -> Iterator[Breach]:
    team = timetable.school.team[rule.team]
    for person in dict.fromkeys((*team.everybody, *team.optional)):
        for entry in timetable.of_person(person, meeting.span.day):
            if (
                entry.session.id != meeting.session.id
                and entry.session.kind is not Kind.PLANNING
                and entry.span.overlaps(meeting.span)
            ):
                name = timetable.school.called(person)
                yield Breach(
                    sentence=say(
                        "{name} is in {entry} during {meeting}.",
                        name=name,
                        entry=entry,
                        meeting=meeting,
                    ),
                    sessions=(meeting.session.id, entry.session.id),
                    spans=(meeting.span, entry.span),
                )

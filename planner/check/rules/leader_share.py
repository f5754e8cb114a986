"""Does a leader coach for the promised share of their time?

Size: the quarter hours begun that are missing in an average week. Counted are observations and
talks in which the person is the coach.
"""

from __future__ import annotations

from planner.check.counting import quarters, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Kind
from planner.domain.language import measure, say
from planner.domain.rules.leader_share import LeaderShare


def judge(rule: LeaderShare, timetable: Timetable) -> Verdict:
    """Add up the minutes of coaching."""
    cycle = timetable.school.cycle
    coaching = [
        entry
        for entry in timetable.of_person(rule.person)
        if entry.session.coach == rule.person
        and entry.session.kind in (Kind.OBSERVATION, Kind.TALK)
    ]
    minutes = cycle.minutes_a_week(entry.span for entry in coaching) / len(cycle.weeks)
    breaches: tuple[Breach, ...] = ()
    if minutes < rule.needed:
        sentence = say(
            "{person} coaches for {minutes:g} minutes a week instead of {needed:g}.",
            person=timetable.school.called(rule.person),
            minutes=float(minutes),
            needed=float(rule.needed),
        )
        breaches = (Breach(sentence=sentence, size=quarters(rule.needed - minutes)),)
    return Verdict(
        breaches=breaches,
        witnesses=tuple(map(witness, coaching)),
        slack=int(minutes - rule.needed),
        slack_unit=measure("minutes a week"),
    )

"""Has a group the minutes of instruction it is promised in an average week?

Size: the quarter hours begun that are missing. Counted are teaching sessions that the group
attends, itself or as a part of a larger group, whose course or its department is the subject
(blank: all); minutes count by the weight of their day, divided by the weeks of the cycle.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.counting import of_subject, quarters, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.language import measure, say
from planner.domain.rules.instructional_minutes import InstructionalMinutes


def judge(rule: InstructionalMinutes, timetable: Timetable) -> Verdict:
    """Add up the minutes of the subject."""
    cycle = timetable.school.cycle
    lessons = list(_lessons(rule, timetable))
    minutes = cycle.minutes_a_week(entry.span for entry in lessons) / len(cycle.weeks)
    breaches: tuple[Breach, ...] = ()
    if minutes < rule.minutes:
        sentence = say(
            "{group} has {minutes:g} minutes a week instead of {minutes2}.",
            group=timetable.school.called(rule.group),
            minutes=float(minutes),
            minutes2=rule.minutes,
        )
        breaches = (Breach(sentence=sentence, size=quarters(rule.minutes - minutes)),)
    return Verdict(
        breaches=breaches,
        witnesses=tuple(map(witness, lessons)),
        slack=int(minutes - rule.minutes),
        slack_unit=measure("minutes a week"),
    )


def _lessons(rule: InstructionalMinutes, timetable: Timetable) -> Iterator[Entry]:
    for entry in timetable.attended_by(rule.group):
        if of_subject(timetable.school, entry.session, rule.subject_name):
            yield entry

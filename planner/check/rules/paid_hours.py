"""Does somebody work the hours they are paid for?

Size: the quarter hours begun by which the minutes of all their sessions in an average week lie
below the least or above the most.
"""

from __future__ import annotations

from planner.check.counting import quarters
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.language import say
from planner.domain.rules.paid_hours import PaidHours


def judge(rule: PaidHours, timetable: Timetable) -> Verdict:
    """Add up everything the person is in."""
    cycle = timetable.school.cycle
    spans = [entry.span for entry in timetable.of_person(rule.person)]
    minutes = cycle.minutes_a_week(spans) / len(cycle.weeks)
    outside = quarters(max(rule.least - minutes, minutes - rule.most))
    breaches: tuple[Breach, ...] = ()
    if outside:
        sentence = say(
            "{person} is scheduled for {minutes:g} minutes a week instead of {least} to {most}.",
            person=timetable.school.called(rule.person),
            minutes=float(minutes),
            least=rule.least,
            most=rule.most,
        )
        breaches = (Breach(sentence=sentence, size=outside),)
    left = rule.threshold - int(minutes)
    benefits = say("full benefits in {left}", left=left) if left > 0 else say("full benefits due")
    return Verdict(
        breaches=breaches,
        slack=int(rule.most - minutes),
        slack_unit=say("minutes a week ({benefits})", benefits=benefits),
    )

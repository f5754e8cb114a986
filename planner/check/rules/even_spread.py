"""Are somebody's days about equally full?

Size: the quarter hours begun by which the fullest and the emptiest day of the cycle differ beyond
what is allowed. A day's minutes are those of everything placed for the person except planning.
"""

from __future__ import annotations

from planner.check.counting import quarters
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Kind
from planner.domain.ids import DayId
from planner.domain.language import measure, say
from planner.domain.rules.even_spread import EvenSpread


def judge(rule: EvenSpread, timetable: Timetable) -> Verdict:
    """Compare the fullest day with the emptiest."""
    days = timetable.school.cycle.day_ids
    minutes = {day: _minutes(rule, timetable, day) for day in days}
    fullest = max(days, key=lambda day: minutes[day])
    emptiest = min(days, key=lambda day: minutes[day])
    beyond = minutes[fullest] - minutes[emptiest] - rule.minutes
    breaches: tuple[Breach, ...] = ()
    if beyond > 0:
        sentence = say(
            "{person} has {minutes} minutes on {fullest} and {minutes2} on {emptiest}.",
            person=timetable.school.called(rule.person),
            minutes=minutes[fullest],
            fullest=fullest,
            minutes2=minutes[emptiest],
            emptiest=emptiest,
        )
        breaches = (Breach(sentence=sentence, size=quarters(beyond)),)
    return Verdict(breaches=breaches, slack=-beyond, slack_unit=measure("minutes"))


def _minutes(rule: EvenSpread, timetable: Timetable, day: DayId) -> int:
    return sum(
        entry.span.minutes
        for entry in timetable.of_person(rule.person, day)
        if entry.session.kind is not Kind.PLANNING
    )

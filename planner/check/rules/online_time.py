"""Is a group online for as long as promised, and no longer?

Size: the quarter hours begun outside the bounds, on each day on which the group is on site, or in
an average week (minutes by the weight of their day, divided by the weeks of the cycle).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from planner.check.counting import quarters, witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Kind
from planner.domain.ids import DayId
from planner.domain.language import measure, say
from planner.domain.rule import Window
from planner.domain.rules.online_time import OnlineTime


def judge(rule: OnlineTime, timetable: Timetable) -> Verdict:
    """Add up the minutes of each window."""
    online = [e for e in timetable.attended_by(rule.group) if e.session.kind is Kind.ONLINE]
    breaches: list[Breach] = []
    spare: list[int] = []
    for when, minutes in _windows(rule, timetable):
        outside = quarters(rule.least - minutes) + quarters(minutes - rule.most)
        spare.append(int(min(minutes - rule.least, rule.most - minutes)))
        if outside:
            sentence = say(
                "{group} is online for {minutes:g} minutes {when}, not {least} to {most}.",
                group=timetable.school.called(rule.group),
                minutes=float(minutes),
                when=when,
                least=rule.least,
                most=rule.most,
            )
            breaches.append(Breach(sentence=sentence, size=outside))
    return Verdict(
        breaches=tuple(breaches),
        witnesses=tuple(map(witness, online)),
        slack=min(spare, default=None),
        slack_unit=measure("minutes"),
    )


def _windows(rule: OnlineTime, timetable: Timetable) -> Iterator[tuple[str, Fraction]]:
    """Yield each window's words and the minutes online in it."""
    cycle = timetable.school.cycle
    spans = [e.span for e in timetable.attended_by(rule.group) if e.session.kind is Kind.ONLINE]
    if rule.window is Window.WEEK:
        yield say("a week"), cycle.minutes_a_week(spans) / len(cycle.weeks)
        return
    for day in cycle.day_ids:
        if not _off_site(rule, timetable, day):
            yield (
                say("on {day}", day=day),
                Fraction(sum(span.minutes for span in spans if span.day == day)),
            )


def _off_site(rule: OnlineTime, timetable: Timetable, day: DayId) -> bool:
    line = (rule.group, *timetable.school.ancestors(rule.group))
    return any(day in timetable.school.group[one].off_site_days for one in line)

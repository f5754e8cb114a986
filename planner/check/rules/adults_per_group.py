"""How many different adults work with a group in a week?

Size: over the weeks of the cycle (all their days), the different people on the staff of sessions
that the group attends, itself or as a part of a larger group, beyond those allowed. Observers are
not staff of a class.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.language import measure, say
from planner.domain.rules.adults_per_group import AdultsPerGroup


def judge(rule: AdultsPerGroup, timetable: Timetable) -> Verdict:
    """Collect the adults of each week."""
    attended = list(timetable.attended_by(rule.group))
    breaches: list[Breach] = []
    most = 0
    for week in timetable.school.cycle.weeks:
        adults = {p for e in attended if e.span.day in week for p in e.placement.people}
        most = max(most, len(adults))
        if len(adults) > rule.week_max:
            names = words.listed([timetable.school.called(p) for p in sorted(adults)])
            breaches.append(
                Breach(
                    sentence=say(
                        "{group} has {adults} adults in a week, more than {week_max}: {names}.",
                        group=timetable.school.called(rule.group),
                        adults=len(adults),
                        week_max=rule.week_max,
                        names=names,
                    ),
                    size=len(adults) - rule.week_max,
                )
            )
    return Verdict(
        breaches=tuple(breaches), slack=rule.week_max - most, slack_unit=measure("adults")
    )

"""Does some one adult spend enough time with a group?

Size: 1 unless somebody of the role is on the staff of the group's sessions of the kind for the
minutes of an average week (by the weight of their day, divided by the weeks of the cycle).
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.ids import PersonId
from planner.domain.language import measure, say
from planner.domain.rules.anchor_adult import AnchorAdult


def judge(rule: AnchorAdult, timetable: Timetable) -> Verdict:
    """Add up the minutes of each adult and look at the one with the most."""
    school = timetable.school
    minutes: dict[PersonId, Fraction] = defaultdict(Fraction)
    for entry in timetable.attended_by(rule.group):
        for person in set(entry.placement.people) if entry.session.kind in rule.kinds else ():
            known = school.person.get(person)
            if known is not None and rule.role in ("", known.role, known.id):
                weight = school.cycle.weight(entry.span.day)
                minutes[person] += weight * entry.span.minutes / len(school.cycle.weeks)
    most = max(minutes.values(), default=Fraction(0))
    needed = rule.needed(school)
    breaches: tuple[Breach, ...] = ()
    if most < needed:
        sentence = say(
            "No one adult spends {needed} minutes a week with {group}: {most:g} at most.",
            needed=needed,
            group=school.called(rule.group),
            most=float(most),
        )
        breaches = (Breach(sentence=sentence),)
    return Verdict(
        breaches=breaches, slack=int(most - needed), slack_unit=measure("minutes a week")
    )

"""Are few enough students of each co-taught section inclusion students?

Size: in each section that takes place and needs somebody in the role, the students with the
attribute beyond so many percent of its students, rounded down, or beyond the most, whichever is
less.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.rules.inclusion_share import InclusionShare
from planner.domain.seating import is_one, needs_role


def judge(rule: InclusionShare, timetable: Timetable) -> Verdict:
    """Count in each co-taught section."""
    breaches: list[Breach] = []
    spare: list[int] = []
    for sections in timetable.held.values():
        for section in sections:
            if not needs_role(section, rule.role):
                continue
            roster = timetable.roster(section.id)
            number = sum(is_one(student, rule.attribute) for student in roster)
            allowed = rule.allowed(len(roster))
            spare.append(allowed - number)
            if number > allowed:
                told = words.count(len(roster), "student")
                sentence = (
                    f"{section.name} has {number} {rule.attribute} of {told}, and {allowed} may be."
                )
                breaches.append(Breach(sentence=sentence, size=number - allowed))
    slack = min(spare, default=None)
    return Verdict(breaches=tuple(breaches), slack=slack, slack_unit="students")

"""Are few enough students of each co-taught section inclusion students?

Size: in each section that takes place and needs somebody in the role, the students with the
attribute beyond so many percent of its students, rounded down, or beyond the most, whichever is
less.
"""

from __future__ import annotations

from planner.check.counting import by_course
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.ids import CourseId
from planner.domain.language import say
from planner.domain.rules.inclusion_share import InclusionShare
from planner.domain.seating import is_one, needs_role


def judge(rule: InclusionShare, timetable: Timetable) -> Verdict:
    """Count in each co-taught section."""
    return by_course(rule, timetable, _of_course)


def _of_course(
    timetable: Timetable, course: CourseId, rule: InclusionShare
) -> tuple[tuple[Breach | None, int], ...]:
    """Return, for each section, the breach if it is one and the students to spare."""
    found: list[tuple[Breach | None, int]] = []
    for section in timetable.held(course):
        if not needs_role(section, rule.role):
            continue
        roster = timetable.roster(section.id)
        number = sum(is_one(student, rule.attribute) for student in roster)
        allowed = rule.allowed(len(roster))
        breach = None
        if number > allowed:
            told = words.count(len(roster), "student")
            sentence = say(
                "{section} has {number} {attribute} of {told}, and {allowed} may be.",
                section=section.name,
                number=number,
                attribute=rule.attribute,
                told=told,
                allowed=allowed,
            )
            breach = Breach(sentence=sentence, size=number - allowed)
        found.append((breach, allowed - number))
    return tuple(found)

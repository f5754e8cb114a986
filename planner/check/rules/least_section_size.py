"""Does each section have as many students as its course needs?

Size: for each section that takes place, the students missing to the least size of its course, after
those that it may lack.
"""

from __future__ import annotations

from planner.check.counting import by_course
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.ids import CourseId
from planner.domain.language import say
from planner.domain.rules.least_section_size import LeastSectionSize


def judge(rule: LeastSectionSize, timetable: Timetable) -> Verdict:
    """Count the students of each section whose course has a least size."""
    return by_course(rule, timetable, _of_course)


def _of_course(
    timetable: Timetable, course: CourseId, rule: LeastSectionSize
) -> tuple[tuple[Breach | None, int], ...]:
    """Return, for each section, the breach if it is one and the students to spare."""
    found: list[tuple[Breach | None, int]] = []
    least = timetable.school.course[course].min_size
    for section in timetable.held(course) if least is not None else ():
        number = len(timetable.roster(section.id))
        missing = (least or 0) - rule.lacking - number
        breach = None
        if missing > 0:
            told = words.count(number, "student")
            sentence = say(
                "{section} has {told}, and its course needs {least}.",
                section=section.name,
                told=told,
                least=least,
            )
            breach = Breach(sentence=sentence, size=missing)
        found.append((breach, -missing))
    return tuple(found)

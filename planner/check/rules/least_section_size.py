"""Does each section have as many students as its course needs?

Size: for each section that takes place, the students missing to the least size of its course, after
those that it may lack.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.rules.least_section_size import LeastSectionSize


def judge(rule: LeastSectionSize, timetable: Timetable) -> Verdict:
    """Count the students of each section whose course has a least size."""
    breaches: list[Breach] = []
    spare: list[int] = []
    for course, sections in timetable.held.items():
        least = timetable.school.course[course].min_size
        for section in sections if least is not None else ():
            number = len(timetable.roster(section.id))
            missing = (least or 0) - rule.lacking - number
            spare.append(-missing)
            if missing > 0:
                told = words.count(number, "student")
                sentence = f"{section.name} has {told}, and its course needs {least}."
                breaches.append(Breach(sentence=sentence, size=missing))
    slack = min(spare, default=None)
    return Verdict(breaches=tuple(breaches), slack=slack, slack_unit="students")

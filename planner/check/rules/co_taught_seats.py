"""Do students with a plan sit where there is a co-teacher?

Size: in each course with a section that takes place and needs somebody in the role, the seats of
students with the attribute in its other sections.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Activity
from planner.domain.ids import CourseId
from planner.domain.language import say
from planner.domain.rules.co_taught_seats import CoTaughtSeats
from planner.domain.seating import is_one, needs_role


def judge(rule: CoTaughtSeats, timetable: Timetable) -> Verdict:
    """Look at the sections without the role, in courses that have some with it."""
    courses = timetable.school.asked.sections
    found = (breach for c in courses for breach in timetable.part(_of_course, c, rule))
    return Verdict(breaches=tuple(found))


def _of_course(timetable: Timetable, course: CourseId, rule: CoTaughtSeats) -> tuple[Breach, ...]:
    sections = timetable.held(course)
    without = [section for section in sections if not needs_role(section, rule.role)]
    if len(without) == len(sections):
        return ()
    return tuple(b for section in without for b in _of_section(rule, timetable, section))


def _of_section(rule: CoTaughtSeats, timetable: Timetable, section: Activity) -> Iterator[Breach]:
    for student in timetable.roster(section.id):
        if is_one(student, rule.attribute):
            name = timetable.student_named(student.id)
            yield Breach(
                sentence=say(
                    "{name} sits in {section}, which is not co-taught.",
                    name=name,
                    section=section.name,
                )
            )

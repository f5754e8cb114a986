"""Do the students of a house sit with the house's own teachers?

Size: in each course of which somebody of the team is on the staff of a section that takes place,
the seats of the house's students in sections with nobody of the team.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Activity
from planner.domain.ids import CourseId
from planner.domain.language import say
from planner.domain.rules.house_teachers import HouseTeachers


def judge(rule: HouseTeachers, timetable: Timetable) -> Verdict:
    """Look at the courses that the team teaches."""
    courses = timetable.school.asked.sections
    found = (breach for c in courses for breach in timetable.part(_of_course, c, rule))
    return Verdict(breaches=tuple(found))


def _of_course(timetable: Timetable, course: CourseId, rule: HouseTeachers) -> tuple[Breach, ...]:
    team = frozenset(timetable.school.team[rule.team].everybody)
    sections = timetable.held(course)
    others = [one for one in sections if not team & timetable.staff_of(one.id)]
    if len(others) == len(sections):
        return ()
    return tuple(b for section in others for b in _elsewhere(rule, timetable, section))


def _elsewhere(rule: HouseTeachers, timetable: Timetable, section: Activity) -> Iterator[Breach]:
    team = timetable.school.team[rule.team].name
    for student in timetable.roster(section.id):
        if rule.house in timetable.groups_of(student.id):
            name = timetable.student_named(student.id)
            yield Breach(
                sentence=say(
                    "{name} sits in {section}, without a teacher of {team}.",
                    name=name,
                    section=section.name,
                    team=team,
                )
            )

"""Do the students of a house sit with the house's own teachers?

Size: in each course of which somebody of the team is on the staff of a section that takes place,
the seats of the house's students in sections with nobody of the team.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Activity
from planner.domain.rules.house_teachers import HouseTeachers


def judge(rule: HouseTeachers, timetable: Timetable) -> Verdict:
    """Look at the courses that the team teaches."""
    team = frozenset(timetable.school.team[rule.team].everybody)
    breaches: list[Breach] = []
    for sections in timetable.held.values():
        others = [one for one in sections if not team & timetable.staff_of(one.id)]
        if len(others) < len(sections):
            for section in others:
                breaches += _elsewhere(rule, timetable, section)
    return Verdict(breaches=tuple(breaches))


def _elsewhere(rule: HouseTeachers, timetable: Timetable, section: Activity) -> Iterator[Breach]:
    team = timetable.school.team[rule.team].name
    for student in timetable.roster(section.id):
        if rule.house in timetable.groups_of(student.id):
            name = timetable.student_named(student.id)
            yield Breach(sentence=f"{name} sits in {section.name}, without a teacher of {team}.")

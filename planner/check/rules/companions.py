"""Do students sit apart from each other, or together, as the companions table says?

Size: for each row, the pairs of its students who sit in one section although they are kept apart,
section by section; or who both have a seat in a course, but in no section of it both, although they
are kept together, course by course.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import Companions, Company
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.language import say
from planner.domain.rules.companions import ApartOrTogether


def judge(rule: ApartOrTogether, timetable: Timetable) -> Verdict:
    """Look at each two students of each row."""
    del rule
    rows = range(len(timetable.school.companions))
    return Verdict(breaches=tuple(b for number in rows for b in timetable.part(_of_row, number)))


def _of_row(timetable: Timetable, number: int) -> tuple[Breach, ...]:
    row = timetable.school.companions[number]
    return tuple(
        breach
        for pair in combinations(dict.fromkeys(row.students), 2)
        for breach in _of_pair(timetable, row, *pair)
    )


def _of_pair(
    timetable: Timetable, row: Companions, one: StudentId, other: StudentId
) -> Iterator[Breach]:
    mine, theirs = _sections(timetable, row, one), _sections(timetable, row, other)
    names = say(
        "{one} and {other}", one=timetable.student_named(one), other=timetable.student_named(other)
    )
    for course in mine:
        both = mine[course] & theirs.get(course, set())
        if row.kind is Company.APART:
            for section in sorted(both):
                yield Breach(
                    sentence=say(
                        "{names} sit in {section}.",
                        names=names,
                        section=timetable.school.called(section),
                    )
                )
        elif course in theirs and not both:
            told = timetable.school.called(course)
            yield Breach(
                sentence=say("{names} sit in different sections of {told}.", names=names, told=told)
            )


def _sections(
    timetable: Timetable, row: Companions, student: StudentId
) -> dict[CourseId, set[ActivityId]]:
    """Return where a student sits, by course, in the courses that a row is about."""
    found: dict[CourseId, set[ActivityId]] = {}
    for activity in timetable.sections_of(student):
        section = timetable.school.asked.section.get(activity)
        if section is None or section.course is None:
            continue
        if row.course in (None, section.course):
            found.setdefault(section.course, set()).add(activity)
    return found

"""Does somebody teach too many different classes, courses or subjects, or too many students?

Size: classes, courses and subjects beyond those allowed, and students beyond counted in tens
begun. A group is not counted beside a larger group that is taught as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.check.counting import taught
from planner.check.report import Breach, Verdict, Witness
from planner.check.timetable import Timetable
from planner.domain.language import measure, say
from planner.domain.rules.teaching_load import ANY_STUDENTS, TEN, TeachingLoad
from planner.domain.school import School
from planner.domain.session import Session


def judge(rule: TeachingLoad, timetable: Timetable) -> Verdict:
    """Count what is taught, and whom it reaches."""
    lessons = taught(timetable, rule.person)
    sessions = [entry.session for entry in lessons]
    students = reached(timetable.school, sessions)
    classes = len({session.activity for session in sessions})
    limited = rule.students < ANY_STUDENTS
    return Verdict(
        breaches=tuple(
            Breach(sentence=sentence, size=size)
            for sentence, size in faults(rule, timetable.school, sessions)
        ),
        witnesses=tuple(
            Witness(
                span=entry.span,
                session=entry.session.id,
                text=say("{students} students reached", students=students),
            )
            for entry in lessons[:1]
        ),
        slack=rule.students - students if limited else rule.classes - classes,
        slack_unit=measure("students") if limited else measure("classes"),
    )


def faults(
    rule: TeachingLoad, school: School, sessions: Iterable[Session]
) -> Iterator[tuple[str, int]]:
    """Yield what is too much about teaching these sessions, and by how much."""
    lessons = list(sessions)
    courses = {session.course for session in lessons if session.course is not None}
    subjects = {school.course[one].department for one in courses} - {""}
    name = school.called(rule.person)
    for number, allowed, things in (
        (len({session.activity for session in lessons}), rule.classes, "classes"),
        (len(courses), rule.courses, "courses"),
        (len(subjects), rule.subjects, "subjects"),
    ):
        if number > allowed:
            yield (
                say(
                    "{name} teaches {number} {things}, more than {allowed}.",
                    name=name,
                    number=number,
                    things=things,
                    allowed=allowed,
                ),
                number - allowed,
            )
    students = reached(school, lessons)
    if students > rule.students:
        beyond = -(-(students - rule.students) // TEN)
        yield (
            say(
                "{name} reaches {students} students, more than {students2}.",
                name=name,
                students=students,
                students2=rule.students,
            ),
            beyond,
        )


def reached(school: School, sessions: Iterable[Session]) -> int:
    """Return how many students attend some of these sessions."""
    groups = {group for session in sessions for group in session.groups}
    return sum(school.group[g].size for g in groups if groups.isdisjoint(school.ancestors(g)))

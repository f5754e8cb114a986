"""Do only students who asked for a section, and may take it, sit there, and no more than fit?

Size, in students: everybody in a roster of what is no section, or does not take place as a whole;
in each other roster those beyond its seats, and those who are unknown, did not ask for the course
or may not take it; for each student and course the seats beyond the first, or all of them where
their groups attend a class of the course; for each student the alternates for which no unfilled
request is left to stand in for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.activity import Activity, Priority
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.language import say
from planner.domain.rules.seats import Seats


def judge(rule: Seats, timetable: Timetable) -> Verdict:
    """Look at each roster, and then at all the seats of each student."""
    del rule
    sections = (*timetable.school.asked.section, *timetable.strange_rosters)
    return Verdict(
        breaches=(
            *(b for one in sections for b in timetable.part(of_section, one)),
            *(b for one in timetable.students() for b in timetable.part(of_student, one)),
        )
    )


def of_section(timetable: Timetable, activity: ActivityId) -> tuple[Breach, ...]:
    """Look at the roster of a section, or of what is none."""
    students = timetable.seated(activity)
    if not students:
        return ()
    section = timetable.school.asked.section.get(activity)
    if section is not None and timetable.takes_place(activity):
        return tuple(_of_section(timetable, section, students))
    lack = say("is no section") if section is None else say("does not take place")
    told = words.count(len(students), "student")
    sentence = say(
        "{activity} {lack}, but has {told}.",
        activity=timetable.school.called(activity),
        lack=lack,
        told=told,
    )
    return (Breach(sentence=sentence, size=len(students)),)


def of_student(timetable: Timetable, student: StudentId) -> tuple[Breach, ...]:
    """Look at all the seats of a student in sections that take place."""
    known = timetable.school.asked.section
    sections = (one for one in timetable.sections_of(student) if one in known)
    courses = [known[one].course or CourseId("") for one in sections if timetable.takes_place(one)]
    return tuple(_of_student(timetable, student, courses)) if courses else ()


def _of_section(
    timetable: Timetable, section: Activity, students: tuple[StudentId, ...]
) -> Iterator[Breach]:
    sessions = tuple(dict.fromkeys(e.session.id for e in timetable.of_activity(section.id)))
    seats = timetable.school.asked.seats(section)
    if len(students) > seats:
        told = say(
            "{students} for {seats}",
            students=words.count(len(students), "student"),
            seats=words.count(seats, "seat"),
        )
        sentence = say("{section} has {told}.", section=section.name, told=told)
        yield Breach(sentence=sentence, size=len(students) - seats, sessions=sessions)
    for student in students:
        fault = _fault(timetable, section, student)
        if fault:
            sentence = say(
                "{student} sits in {section}, {fault}.",
                student=timetable.student_named(student),
                section=section.name,
                fault=fault,
            )
            yield Breach(sentence=sentence, sessions=sessions)


def _fault(timetable: Timetable, section: Activity, student: StudentId) -> str:
    """Say why a student may not sit in a section, or nothing."""
    asked = timetable.school.asked
    known = asked.student.get(student)
    if known is None:
        return say("but the school has no such student")
    if (student, section.course) not in asked.request:
        return say("but did not ask for the course")
    course = timetable.school.course[section.course] if section.course else None
    if course is not None and course.grades and known.grade and known.grade not in course.grades:
        return say("but is in grade {grade}, which the course does not take", grade=known.grade)
    if section.open_to and not timetable.groups_of(student) & frozenset(section.open_to):
        groups = words.listed([timetable.school.called(group) for group in section.open_to])
        return say("which is open to {groups} only", groups=groups)
    return ""


def _of_student(
    timetable: Timetable, student: StudentId, courses: list[CourseId]
) -> Iterator[Breach]:
    name = timetable.student_named(student)
    attended = timetable.attended_courses(student)
    for course, number in Counter(courses).items():
        if course in attended:
            told = timetable.school.called(course)
            sentence = say(
                "{name} sits in a section of {told}, which their groups attend.",
                name=name,
                told=told,
            )
            yield Breach(sentence=sentence, size=number)
        elif number > 1:
            sentence = say(
                "{name} sits in {number} sections of {course}.",
                name=name,
                number=number,
                course=timetable.school.called(course),
            )
            yield Breach(sentence=sentence, size=number - 1)
    idle = _idle_alternates(timetable, student, frozenset(courses))
    if idle:
        told = words.count(idle, "alternate")
        sentence = say(
            "{name} has a seat in {told} that no unfilled request calls for.", name=name, told=told
        )
        yield Breach(sentence=sentence, size=idle)


def _idle_alternates(timetable: Timetable, student: StudentId, courses: frozenset[CourseId]) -> int:
    """Return how many of a student's alternates in seats stand in for nothing."""
    asked = timetable.school.asked.of_student.get(student, ())
    free = {r.course for r in asked if r.priority is not Priority.ALTERNATE}
    free -= timetable.courses_of(student)
    seated = [r for r in asked if r.priority is Priority.ALTERNATE and r.course in courses]
    named = Counter(r.instead_of for r in seated if r.instead_of is not None)
    anything = sum(request.instead_of is None for request in seated)
    used = sum(1 for course in named if course in free)
    return sum(named.values()) - used + max(0, anything - (len(free) - used))

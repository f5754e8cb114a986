"""How evenly the sections of a course are filled: sizes, grades and attributes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from planner.domain.activity import Activity, Student
from planner.domain.ids import CourseId
from planner.domain.words import count
from planner.services.reports import seat_words
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    marked,
    numbers,
    strong,
)
from planner.services.reports.view import View

CODE = "section-balance"
TITLE = "Balance of sections"


def make(view: View) -> Report | None:
    """Return rows for the sections of each course that has at least two with students."""
    courses = [course for course in view.school.asked.sections if len(_filled(view, course)) > 1]
    if not courses:
        return None
    known = view.school.students
    grades = seat_words.in_order({student.grade for student in known if student.grade})
    attributes = sorted({one for student in known for one in student.attributes})
    named = [seat_words.attributes((one,)) for one in attributes]
    return Report(
        code=CODE,
        title=TITLE,
        purpose="How evenly the sections of each course are filled",
        explanation=(
            "Students of each section, beside the average of its course, by grade and attribute. "
            "Spread is the largest section less the smallest. A size stands out if the section "
            "has more students than seats."
        ),
        columns=(
            Column(title="Section", widest=34),
            Column(title="When", widest=30),
            Column(title="Teachers", widest=30),
            *numbers("Students", "Seats", "To the average"),
            *numbers(*(f"Grade {grade}" for grade in grades), *named),
        ),
        sections=tuple(_section(view, course, grades, attributes) for course in courses),
    )


def _filled(view: View, course: CourseId) -> list[Activity]:
    return [one for one in view.seating.sections(course) if view.seating.size(one.id)]


def _section(
    view: View, course: CourseId, grades: Sequence[str], attributes: Sequence[str]
) -> Section:
    sections = view.seating.sections(course)
    sizes = [view.seating.size(one.id) for one in sections]
    spread = max(sizes) - min(sizes)
    told = f"{min(sizes)} to {count(max(sizes), 'student')}, spread {spread}"
    return Section(
        heading=f"{seat_words.course(view, course)}: {count(len(sections), 'section')} of {told}",
        rows=tuple(
            _row(view, one, sum(sizes) / len(sizes), grades, attributes) for one in sections
        ),
    )


def _row(
    view: View,
    section: Activity,
    average: float,
    grades: Sequence[str],
    attributes: Sequence[str],
) -> Row:
    seating = view.seating
    size = seating.size(section.id)
    students = _students(view, section)
    by_grade = Counter(student.grade for student in students)
    by_attribute = Counter(one for student in students for one in student.attributes)
    return Row(
        cells=(
            strong(section.name),
            Cell(seat_words.blocks(view, section.id)),
            Cell(view.people(seating.people(section.id))),
            marked(size, kept=seating.left(section.id) >= 0),
            Cell(seating.seats(section.id)),
            Cell(f"{size - average:+.1f}"),
            *(Cell(by_grade[grade] or "") for grade in grades),
            *(Cell(by_attribute[one] or "") for one in attributes),
        ),
        about=(section.id, *seating.people(section.id)),
    )


def _students(view: View, section: Activity) -> list[Student]:
    known = view.school.asked.student
    return [known[one] for one in view.project.schedule.roster.get(section.id, ())]

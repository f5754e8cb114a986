"""Words that reports on seats share."""

from __future__ import annotations

from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.services.reports.view import View
from planner.services.seats.wording import course_name, student_name, when


def course(view: View, identifier: CourseId) -> str:
    """Return a course's name."""
    return course_name(view.school, identifier)


def student(view: View, identifier: StudentId) -> str:
    """Return a student's name."""
    return student_name(view.school, identifier)


def attributes(names: tuple[str, ...]) -> str:
    """Return a student's attributes as people read them."""
    return ", ".join(name.replace("_", " ") for name in names)


def blocks(view: View, section: ActivityId) -> str:
    """Return the blocks in which a section meets: ``Period 4 on A days``."""
    told = when(view.cycle, view.seating.times(section))
    return f"{told[:1].upper()}{told[1:]}"


def percent(part: int, whole: int) -> str:
    """Return a share of requests: never 100 % unless it is all of them."""
    if part == whole:
        return "100 %"
    return f"{min(99.9, 100 * part / whole):.1f} %"


def in_order(grades: set[str]) -> list[str]:
    """Return grades as people count them: K before 1, 9 before 10."""
    return sorted(grades, key=lambda grade: (grade.isdigit(), int(grade) if grade.isdigit() else 0))

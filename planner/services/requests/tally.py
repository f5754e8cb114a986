"""How many students ask for each course, by priority and by grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.activity import Priority
from planner.domain.ids import CourseId
from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The requests for one course.

    Attributes:
        given: required and wanted ones that need no seat, because the student's groups attend a
            class of the course.
        grades: required and wanted requests by grade; a grade that is not known is ``""``.

    """

    course: CourseId
    required: int = 0
    wanted: int = 0
    alternates: int = 0
    given: int = 0
    grades: Mapping[str, int]

    @property
    def asked(self) -> int:
        """Requests that are to be filled: required and wanted."""
        return self.required + self.wanted

    @property
    def seats(self) -> int:
        """Seats that these requests need."""
        return self.asked - self.given


def tallies(school: School) -> tuple[Tally, ...]:
    """Return the tally of each course that somebody asks for, in the order of the catalogue."""
    return tuple(
        _tally(school, course.id)
        for course in school.courses
        if course.id in school.asked.of_course
    )


def _tally(school: School, course: CourseId) -> Tally:
    asked = school.asked.of_course[course]
    number = Counter(request.priority for request in asked)
    to_fill = [request for request in asked if request.priority is not Priority.ALTERNATE]
    return Tally(
        course=course,
        required=number[Priority.REQUIRED],
        wanted=number[Priority.WANTED],
        alternates=number[Priority.ALTERNATE],
        given=sum((request.student, course) in school.asked.given for request in to_fill),
        grades=Counter(school.asked.student[request.student].grade for request in to_fill),
    )


def grades(found: tuple[Tally, ...]) -> tuple[str, ...]:
    """Return the grades that ask for something: K, 9, 10, and the unknown one last."""
    named = {grade for tally in found for grade in tally.grades if grade}
    unknown = any("" in tally.grades for tally in found)
    ordered = sorted(named, key=lambda one: (one.isdigit(), int(one) if one.isdigit() else 0))
    return (*ordered, *([""] if unknown else []))

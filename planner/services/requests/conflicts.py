"""Which courses the same students ask for: the conflict matrix and its worst pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from planner.domain.activity import Priority
from planner.domain.ids import CourseId
from planner.domain.school import School

Matrix = Mapping[tuple[CourseId, CourseId], int]
"""Students who ask for both of two courses; each pair once, in the order of the catalogue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two courses that some students ask for both.

    Attributes:
        students: how many do; alternates do not count.
        required: how many require both.
        sections, other_sections: of the one course and of the other.

    """

    one: CourseId
    other: CourseId
    students: int
    required: int
    sections: int
    other_sections: int

    @property
    def singletons(self) -> bool:
        """Whether each is offered once, so that meeting at one time loses a request of each."""
        return self.sections == self.other_sections == 1

    @property
    def weight(self) -> float:
        """Students for each pair of sections: the higher, the harder to serve them all."""
        return self.students / (self.sections * self.other_sections)


def matrix(school: School, *, required: bool = False) -> Matrix:
    """Count the students who ask for both of two courses, or who require both."""
    order = {course.id: number for number, course in enumerate(school.courses)}
    wanted = {Priority.REQUIRED} if required else {Priority.REQUIRED, Priority.WANTED}
    found: Counter[tuple[CourseId, CourseId]] = Counter()
    for asked in school.asked.of_student.values():
        courses = sorted(
            {one.course for one in asked if one.priority in wanted}, key=order.__getitem__
        )
        found.update(combinations(courses, 2))
    return found


def pairs(school: School, sections: Mapping[CourseId, int]) -> list[Pair]:
    """Return the pairs of courses that have sections, the hardest first."""
    both = matrix(school, required=True)
    found = [
        Pair(
            one=one,
            other=other,
            students=students,
            required=both.get((one, other), 0),
            sections=sections[one],
            other_sections=sections[other],
        )
        for (one, other), students in matrix(school).items()
        if sections.get(one) and sections.get(other)
    ]
    return sorted(found, key=lambda p: (-p.weight, not p.singletons, -p.required, p.one, p.other))

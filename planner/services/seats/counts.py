"""How many of each student's requests have a seat."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.activity import Priority, Student
from planner.services.seats.index import Seating


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A student, how many required and wanted courses they ask for, and how many they have."""

    student: Student
    asked: int
    filled: int

    @property
    def unfilled(self) -> int:
        """Requests without a seat."""
        return self.asked - self.filled


def counts(seating: Seating) -> tuple[Count, ...]:
    """Return the count of every student, in the order of the table; alternates are not counted."""
    return tuple(_count(seating, student) for student in seating.school.students)


def _count(seating: Seating, student: Student) -> Count:
    asked = [
        request.course
        for request in seating.asked.of_student.get(student.id, ())
        if request.priority is not Priority.ALTERNATE
    ]
    taken = seating.taken(student.id)
    filled = sum(course in taken for course in asked)
    return Count(student=student, asked=len(asked), filled=filled)

"""How much, and how many different things and students, somebody teaches (C29, C30)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain import words
from planner.domain.ids import PersonId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, parameter

if TYPE_CHECKING:
    from planner.domain.school import School

ANY = 99
"""So many classes, courses or subjects are no limit."""
ANY_STUDENTS = 9999
"""So many students are no limit."""
TEN = 10
"""Students beyond the limit are counted in tens begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeachingLoad(Rule):
    """A person teaches at most so many classes, courses and subjects, and reaches so many students.

    A class is an activity, however often it meets; the subject of a class is the department of
    its course. Students reached are those of all groups taught; a group is not counted beside a
    larger group that holds it.
    """

    code: ClassVar[str] = "teaching-load"
    title: ClassVar[str] = named("Teaching load and reach")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C29", "C30")
    unit: ClassVar[str] = measure("classes, courses, subjects and tens of students")

    person: PersonId
    classes: int = parameter(ANY, unit="classes", text="different classes at most", ease=1)
    courses: int = parameter(ANY, unit="courses", text="different courses at most", ease=1)
    subjects: int = parameter(
        ANY, unit="subjects", text="departments of these courses at most", ease=1
    )
    students: int = parameter(
        ANY_STUDENTS, unit="students", text="students reached at most", ease=10
    )

    def sentence(self, school: School) -> str:
        """Say the limits that are set."""
        limits = [
            (self.classes, ANY, words.count(self.classes, "class")),
            (self.courses, ANY, words.count(self.courses, "course")),
            (self.subjects, ANY, words.count(self.subjects, "subject")),
            (self.students, ANY_STUDENTS, words.count(self.students, "student")),
        ]
        told = [counted for number, unlimited, counted in limits if number < unlimited]
        name = school.called(self.person)
        return say(
            "{name} teaches at most {told}.",
            name=name,
            told=words.listed(told) or say("what there is"),
        )

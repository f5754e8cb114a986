"""Course requests and the sections that they fill: who may sit where, and what a request is worth.

A **section** is an activity of a teaching kind that has a course and names no groups, while some
student asks for the course. Its **seats** are the most students it takes.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from planner.domain.activity import TEACHING, Activity, Priority, Request, Student

if TYPE_CHECKING:
    from collections.abc import Mapping

    from planner.domain.activity import Course
    from planner.domain.ids import ActivityId, CourseId, GroupId, StudentId

LOWEST_RANK = 20
"""Wishes ranked later than this are worth no less."""


class Asked(Protocol):
    """What is read of the school whose requests they are."""

    @property
    def students(self) -> tuple[Student, ...]:
        """Its students."""
        ...

    @property
    def requests(self) -> tuple[Request, ...]:
        """What they ask for."""
        ...

    @property
    def activities(self) -> tuple[Activity, ...]:
        """What takes place."""
        ...

    @property
    def course(self) -> Mapping[CourseId, Course]:
        """Its courses by id."""
        ...

    def ancestors(self, group: GroupId) -> tuple[GroupId, ...]:
        """Return the groups that a group is a part of."""
        ...


FOLLOWING: dict[tuple[str, ...], tuple[str, ...]] = {
    ("students",): ("student",),
    ("requests",): ("of_student", "of_course", "request", "worth"),
    ("requests", "activities"): ("sections", "section"),
    ("students", "groups"): ("groups_of",),
    ("requests", "activities", "students", "groups"): ("given", "filled_anyway"),
}
"""The look-ups of :class:`Requests`, by the tables that they follow from."""


@dataclass(frozen=True, kw_only=True)
class Requests:
    """A school's requests with look-ups, in the order of its tables."""

    school: Asked

    def learn(self, earlier: Requests) -> None:
        """Take over the look-ups of an earlier school that are the same in this one.

        They are if the tables that they follow from are the same objects.
        """
        for tables, look_ups in FOLLOWING.items():
            if all(getattr(self.school, one) is getattr(earlier.school, one) for one in tables):
                known = earlier.__dict__
                self.__dict__.update({one: known[one] for one in look_ups if one in known})

    @cached_property
    def student(self) -> dict[StudentId, Student]:
        """Students by id."""
        return {student.id: student for student in self.school.students}

    @cached_property
    def of_student(self) -> dict[StudentId, tuple[Request, ...]]:
        """What each student asks for; students who ask for nothing are left out."""
        found: dict[StudentId, list[Request]] = defaultdict(list)
        for request in self.school.requests:
            found[request.student].append(request)
        return {student: tuple(asked) for student, asked in found.items()}

    @cached_property
    def of_course(self) -> dict[CourseId, tuple[Request, ...]]:
        """Who asks for each course; courses that nobody asks for are left out."""
        found: dict[CourseId, list[Request]] = defaultdict(list)
        for request in self.school.requests:
            found[request.course].append(request)
        return {course: tuple(asked) for course, asked in found.items()}

    @cached_property
    def request(self) -> dict[tuple[StudentId, CourseId], Request]:
        """Requests by student and course."""
        return {(request.student, request.course): request for request in self.school.requests}

    @cached_property
    def sections(self) -> dict[CourseId, tuple[Activity, ...]]:
        """The sections of each requested course; courses without one are left out."""
        found: dict[CourseId, list[Activity]] = defaultdict(list)
        for activity in self.school.activities:
            if is_section(activity) and activity.course in self.of_course:
                found[activity.course].append(activity)
        return {course: tuple(sections) for course, sections in found.items()}

    @cached_property
    def section(self) -> dict[ActivityId, Activity]:
        """Sections by id."""
        return {one.id: one for sections in self.sections.values() for one in sections}

    @cached_property
    def groups_of(self) -> dict[StudentId, frozenset[GroupId]]:
        """Each student's groups and all that these are a part of."""
        school = self.school
        return {
            student.id: frozenset(
                one for group in student.groups for one in (group, *school.ancestors(group))
            )
            for student in school.students
        }

    @cached_property
    def given(self) -> frozenset[tuple[StudentId, CourseId]]:
        """Requests that need no seat: the student's groups attend a class of the course."""
        attended: dict[GroupId, set[CourseId]] = defaultdict(set)
        for activity in self.school.activities:
            if activity.kind in TEACHING and activity.course is not None:
                for group in activity.groups:
                    attended[group].add(activity.course)
        return frozenset(
            (request.student, request.course)
            for request in self.school.requests
            if any(
                request.course in attended.get(one, ()) for one in self.groups_of[request.student]
            )
        )

    def needs_seat(self, request: Request) -> bool:
        """Say whether a request, required or wanted, can only be filled by a seat."""
        key = (request.student, request.course)
        return request.priority is not Priority.ALTERNATE and key not in self.given

    @cached_property
    def filled_anyway(self) -> int:
        """Required and wanted requests that need no seat."""
        return sum(
            request.priority is not Priority.ALTERNATE and not self.needs_seat(request)
            for request in self.school.requests
        )

    def seats(self, section: Activity) -> int:
        """Return the most students of a section: its own number, its course's, or everybody."""
        if section.seats is not None:
            return section.seats
        course = self.school.course.get(section.course) if section.course else None
        if course is not None and course.max_size is not None:
            return course.max_size
        return len(self.school.students)

    def may_sit(self, student: StudentId, section: Activity) -> bool:
        """Say whether a section is open to a student's groups, and its course to their grade.

        A student whose grade is not known may take any course.
        """
        course = self.school.course.get(section.course) if section.course else None
        grade = self.student[student].grade
        if course is not None and course.grades and grade and grade not in course.grades:
            return False
        return not section.open_to or not self.groups_of[student].isdisjoint(section.open_to)

    @cached_property
    def worth(self) -> dict[tuple[StudentId, CourseId], int]:
        """What filling each request is worth to the whole school.

        An alternate is worth 1. A wish is worth more than all alternates of its student, and the
        more the earlier its rank. A required request is worth more than all wishes and alternates
        of the school together, so that no number of them outweighs one.
        """
        found: dict[tuple[StudentId, CourseId], int] = {}
        for student, asked in self.of_student.items():
            spare = sum(request.priority is Priority.ALTERNATE for request in asked)
            for request in asked:
                found[student, request.course] = _worth(request, spare)
        optional = sum(
            worth
            for key, worth in found.items()
            if self.request[key].priority is not Priority.REQUIRED
        )
        for key, request in self.request.items():
            if request.priority is Priority.REQUIRED:
                found[key] = optional + 1
        return found

    def instead(self, student: StudentId, taken: frozenset[CourseId]) -> dict[CourseId, CourseId]:
        """Return, for a student who takes these courses, the alternate in place of each other one.

        Each alternate stands in for one required or wanted request, those that name it first.
        """
        asked = self.of_student.get(student, ())
        lacking = [
            one.course
            for one in asked
            if one.priority is not Priority.ALTERNATE and one.course not in taken
        ]
        spare = [one for one in asked if one.priority is Priority.ALTERNATE and one.course in taken]
        found: dict[CourseId, CourseId] = {}
        for alternate in sorted(spare, key=lambda one: one.instead_of is None):
            for course in lacking:
                if course not in found and alternate.instead_of in (None, course):
                    found[course] = alternate.course
                    break
        return found


def is_section(activity: Activity) -> bool:
    """Say whether an activity takes the students who ask for its course."""
    return activity.kind in TEACHING and activity.course is not None and not activity.groups


def is_one(student: Student, attribute: str) -> bool:
    """Say whether a student has an attribute; ``grade:9`` means that they are in grade 9."""
    return attribute in student.attributes or attribute == f"grade:{student.grade}"


def needs_role(section: Activity, role: str) -> bool:
    """Say whether a section cannot do without somebody in a role, such as a co-teacher."""
    return any(need.role == role and need.least > 0 for need in section.staff)


def _worth(request: Request, spare: int) -> int:
    if request.priority is Priority.ALTERNATE:
        return 1
    rank = min(request.rank or LOWEST_RANK, LOWEST_RANK)
    return (spare + 1) * (2 * LOWEST_RANK - rank)

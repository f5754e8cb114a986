"""How many requests a schedule fills, counted from the rosters alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from planner.check.timetable import Timetable
from planner.domain.activity import Priority, Request
from planner.domain.ids import CourseId, StudentId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.schedule import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """Requests, and how many of them have a seat. Alternates are counted apart."""

    required: int
    required_filled: int
    wanted: int
    wanted_filled: int
    alternates_used: int

    @property
    def asked(self) -> int:
        """Requests that are to be filled: required and wanted."""
        return self.required + self.wanted

    @property
    def filled(self) -> int:
        """Of these, those that have a seat."""
        return self.required_filled + self.wanted_filled

    def __str__(self) -> str:
        """Say it in one line, such as ``98 of 100 requests filled (...); 1 alternate``."""
        kinds = say(
            "required {required_filled:,} of {required:,}; wanted {wanted_filled:,} of {wanted:,}",
            required_filled=self.required_filled,
            required=self.required,
            wanted_filled=self.wanted_filled,
            wanted=self.wanted,
        )
        told = say(
            "{filled:,} of {asked:,} requests filled ({kinds})",
            filled=self.filled,
            asked=self.asked,
            kinds=kinds,
        )
        if not self.alternates_used:
            return told
        if self.alternates_used == 1:
            return say("{told}; 1 alternate", told=told)
        return say("{told}; {number:,} alternates", told=told, number=self.alternates_used)


def filling(
    project: Project, schedule: Schedule | None = None, timetable: Timetable | None = None
) -> Filling:
    """Count what a schedule (the active one by default) fills; each request counts once.

    ``timetable`` is that of the schedule, where it is there already.
    """
    asked: Counter[Priority] = Counter()
    filled: Counter[Priority] = Counter()
    for request, is_filled in each_filled(project, schedule, timetable):
        asked[request.priority] += 1
        filled[request.priority] += is_filled
    return Filling(
        required=asked[Priority.REQUIRED],
        required_filled=filled[Priority.REQUIRED],
        wanted=asked[Priority.WANTED],
        wanted_filled=filled[Priority.WANTED],
        alternates_used=filled[Priority.ALTERNATE],
    )


def each_filled(
    project: Project, schedule: Schedule | None = None, timetable: Timetable | None = None
) -> Iterator[tuple[Request, bool]]:
    """Yield each request, in the order of the table, and whether a schedule fills it.

    A request is filled by a seat in a section of its course, or by a class of the course that the
    student's groups attend, if all sessions of the section or class have a place.
    """
    if timetable is None:
        timetable = Timetable(project=project, schedule=schedule or project.schedule)
    taken: dict[StudentId, AbstractSet[CourseId]] = {}
    for request in project.school.requests:
        student = request.student
        if student not in taken:
            taken[student] = timetable.courses_of(student)
        yield request, request.course in taken[student]

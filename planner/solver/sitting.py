"""Who sits where in a schedule, who lacks a seat, and who could make room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from planner.domain.activity import Activity, Priority, Request
from planner.domain.ids import ActivityId, CourseId, StudentId
from planner.domain.project import Project
from planner.domain.unfit_seats import Clock
from planner.solver.look import Free


class Sitting:
    """The seats of the active schedule of one project, in questions about its students."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.asked = project.school.asked
        self.schedule = project.schedule

    def known(self, students: Iterable[StudentId]) -> Free:
        """Return those of them whom the school has."""
        return frozenset(student for student in students if student in self.asked.student)

    def hopeful(self) -> Iterator[StudentId]:
        """Yield who lacks something that has a seat left while they are free, or a new section."""
        for student, requests in self.asked.of_student.items():
            if any(self._seat_left(request) for request in self.lacking(requests)):
                yield student

    def lacking(self, requests: Iterable[Request]) -> Iterator[Request]:
        """Yield the requests of one student that have no seat; none if they need no more seats."""
        unfilled = [
            one
            for one in requests
            if one.course not in self.has[one.student]
            and (one.student, one.course) not in self.asked.given
        ]
        wished = sum(one.priority is not Priority.ALTERNATE for one in unfilled)
        spare = sum(
            one.priority is Priority.ALTERNATE and one.course in self.has[one.student]
            for one in requests
        )
        if wished > spare:
            yield from unfilled

    def _seat_left(self, request: Request) -> bool:
        return any(
            self._left[section.id] > 0
            and self.asked.may_sit(request.student, section)
            and (
                section.id not in self.schedule.roster
                or not self._times[section.id] & self._busy(request.student)
            )
            for section in self._offered(request.course)
        )

    @cached_property
    def _clock(self) -> Clock:
        return Clock(self._project)

    @property
    def _times(self) -> Mapping[ActivityId, int]:
        return self._clock.held

    def _busy(self, student: StudentId) -> int:
        """Return when a student sits in a section or attends something with their groups."""
        busy = self._clock.attended_by(self.asked.groups_of[student])
        for section in self.has[student].values():
            busy |= self._times.get(section, 0)
        return busy

    @cached_property
    def has(self) -> dict[StudentId, dict[CourseId, ActivityId]]:
        """The section of each course in which each student sits."""
        found: dict[StudentId, dict[CourseId, ActivityId]] = {s: {} for s in self.asked.student}
        for roster in self.schedule.rosters:
            section = self.asked.section.get(roster.activity)
            if section is not None and section.course is not None:
                for student in roster.students:
                    found.setdefault(student, {})[section.course] = section.id
        return found

    @cached_property
    def _left(self) -> dict[ActivityId, int]:
        """How many seats each section has left."""
        return {
            one.id: self.asked.seats(one) - len(self.schedule.roster.get(one.id, ()))
            for one in self.asked.section.values()
        }

    def _offered(self, course: CourseId | None) -> list[Activity]:
        """Return the sections of a course that take place."""
        sections = self.asked.sections.get(course, ()) if course is not None else ()
        return [section for section in sections if section.id in self._times]

    def movable(self, section: ActivityId) -> Free:
        """Return who sits in a section and could sit elsewhere, or do without it.

        Nobody gives up a required course, since nothing that others gain is worth more.
        """
        activity = self.asked.section[section]
        others = [one for one in self._offered(activity.course) if one.id != section]
        return frozenset(
            student
            for student in self.known(self.schedule.roster.get(section, ()))
            if any(self.asked.may_sit(student, other) for other in others)
            or self._optional(student, activity)
        )

    def _optional(self, student: StudentId, section: Activity) -> bool:
        request = self.asked.request.get((student, section.course)) if section.course else None
        return request is None or request.priority is not Priority.REQUIRED

    def ways(self, students: Free) -> int:
        """Return how many seats these students could be looked at for."""
        return sum(
            len(self.asked.sections.get(request.course, ()))
            for student in students
            for request in self.asked.of_student.get(student, ())
        )

    def near(self, must: Free) -> Free:
        """Return all who take a course of those who must change, or one with a new section."""
        courses = {course for student in must for course in self.has[student]}
        courses |= {
            request.course
            for student in must
            for request in self.lacking(self.asked.of_student.get(student, ()))
        }
        courses |= {
            section.course
            for section in self.asked.section.values()
            if section.course is not None
            and section.id in self._times
            and section.id not in self.schedule.roster
        }
        return frozenset(
            student for student, seats in self.has.items() if not courses.isdisjoint(seats)
        )

    def course_of(self, section: ActivityId) -> CourseId | None:
        """Return the course of a section that the school still has."""
        activity = self._project.school.activity.get(section)
        return activity.course if activity is not None else None

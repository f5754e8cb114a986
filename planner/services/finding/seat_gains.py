"""Seats that students could take once sessions have moved: of courses that they ask for in vain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.check.timetable import Timetable
from planner.domain.activity import Activity, LinkKind, Priority, Request
from planner.domain.ids import ActivityId, SessionId, StudentId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.seat_changes import SeatChange
from planner.domain.week import Span


@dataclass(frozen=True, kw_only=True)
class SeatGains:
    """The requests without a seat in one state of a project."""

    project: Project

    @cached_property
    def _timetable(self) -> Timetable:
        return Timetable(project=self.project, schedule=self.project.schedule)

    @cached_property
    def unfilled(self) -> tuple[Request, ...]:
        """Requests without a seat, other than alternates, the required ones first."""
        if not self.project.schedule.rosters:
            return ()
        found = [
            one
            for one in self.project.school.requests
            if one.priority is not Priority.ALTERNATE
            and one.course not in self._timetable.courses_of(one.student)
        ]
        return tuple(sorted(found, key=lambda one: one.priority is not Priority.REQUIRED))

    @cached_property
    def _linked(self) -> frozenset[ActivityId]:
        """Sections that only go with others: a seat in one of them alone is none."""
        links = self.project.school.links
        joined = (one.activities for one in links if one.kind is LinkKind.SAME_STUDENTS)
        return frozenset(section for sections in joined for section in sections)

    def taken_after(self, move: Move) -> tuple[SeatChange, ...]:
        """Return who could take a free seat after a move that changes when they are free.

        Students who have nothing to do with it are left alone, and so are linked sections. Whether
        the seats keep every promise is for the checker to say.
        """
        moved = {one.session: one.times for one in move.placements}
        return tuple(self._taken(move, moved)) if self.unfilled else ()

    def _taken(self, move: Move, moved: dict[SessionId, tuple[Span, ...]]) -> Iterator[SeatChange]:
        asked, sizes = self.project.school.asked, Counter(self._sizes(move))
        busy: dict[StudentId, list[Span]] = {}
        for request in self.unfilled:
            student = request.student
            for section in asked.sections.get(request.course, ()):
                times = self._times(section, moved)
                if not times or sizes[section.id] >= asked.seats(section):
                    continue
                if not self._may(student, section) or not self._concerned(student, section, moved):
                    continue
                mine = busy.setdefault(student, list(self._busy(student, move, moved)))
                if not any(one.overlaps(other) for one in times for other in mine):
                    sizes[section.id] += 1
                    mine.extend(times)
                    yield SeatChange(student=student, takes=section.id)
                    break

    def _sizes(self, move: Move) -> dict[ActivityId, int]:
        rosters = self.project.schedule.roster
        left = Counter(one.leaves for one in move.seats)
        return {one: len(students) - left[one] for one, students in rosters.items()}

    def _may(self, student: StudentId, section: Activity) -> bool:
        school = self.project.school
        if section.course is None or section.id in self._linked:
            return False
        grades, known = school.course[section.course].grades, school.asked.student.get(student)
        fits = known is not None and (not grades or not known.grade or known.grade in grades)
        return fits and school.asked.may_sit(student, section)

    def _concerned(
        self, student: StudentId, section: Activity, moved: dict[SessionId, tuple[Span, ...]]
    ) -> bool:
        sessions = self._timetable.lookups.sessions_of.get(section.id, ())
        if any(one.id in moved for one in sessions):
            return True
        return any(one.session.id in moved for one in self._timetable.of_student(student))

    def _times(
        self, section: Activity, moved: dict[SessionId, tuple[Span, ...]]
    ) -> tuple[Span, ...]:
        """Return when a section meets after the move; nothing if some of it has no place."""
        found: list[Span] = []
        for session in self._timetable.lookups.sessions_of.get(section.id, ()):
            now = self.project.schedule.get(session.id)
            times = moved.get(session.id, now.times if now is not None else ())
            if not times:
                return ()
            found += times
        return tuple(found)

    def _busy(
        self, student: StudentId, move: Move, moved: dict[SessionId, tuple[Span, ...]]
    ) -> Iterator[Span]:
        left = {one.leaves for one in move.seats if one.student == student}
        sessions = {
            entry.session.id: entry.placement.times
            for entry in self._timetable.of_student(student)
            if entry.session.activity is None or entry.session.activity not in left
        }
        for session, times in sessions.items():
            yield from moved.get(session, times)

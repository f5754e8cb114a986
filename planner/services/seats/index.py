"""Look-ups for one schedule: when each section meets, who sits there, what clashes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from planner.domain.activity import TEACHING, Activity, Companions, LinkKind
from planner.domain.ids import (
    ActivityId,
    CourseId,
    DayId,
    GroupId,
    PersonId,
    RoomId,
    SessionId,
    StudentId,
)
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.school import School
from planner.domain.seating import Requests
from planner.domain.week import Span, Times
from planner.services.seats.wording import when

Bundle = tuple[ActivityId, ...]
"""Sections that have the same students: one section, or those a link joins."""


@dataclass(frozen=True, kw_only=True)
class Seating:
    """A project's active schedule by section and student.

    A set of times is a whole number with one bit for each piece of the cycle between two bells, so
    that two sets overlap if ``one & other`` is not 0.
    """

    project: Project

    @property
    def school(self) -> School:
        """The school."""
        return self.project.school

    @property
    def asked(self) -> Requests:
        """The school's requests."""
        return self.project.school.asked

    @cached_property
    def _told(self) -> dict[Times, str]:
        return {}

    def when(self, times: Iterable[Span]) -> str:
        """Return the blocks of some times in words; the same are asked for thousands of times."""
        asked = tuple(times)
        if asked not in self._told:
            self._told[asked] = when(self.school.cycle, asked)
        return self._told[asked]

    @cached_property
    def schedule(self) -> Schedule:
        """The active scenario's schedule."""
        return self.project.schedule

    @cached_property
    def placements(self) -> dict[ActivityId, tuple[Placement, ...]]:
        """What is placed of each activity, in the order of its sessions."""
        found: dict[ActivityId, list[Placement]] = defaultdict(list)
        for session in self.project.demand.sessions:
            placement = self.schedule.get(session.id)
            if placement is not None and session.activity is not None:
                found[session.activity].append(placement)
        return {activity: tuple(placements) for activity, placements in found.items()}

    def placed(self, activity: ActivityId) -> bool:
        """Say whether any session of an activity has a place."""
        return activity in self.placements

    def times(self, activity: ActivityId) -> Times:
        """Return when an activity meets, as time passes."""
        spans = {span for one in self.placements.get(activity, ()) for span in one.times}
        return tuple(sorted(spans, key=self.school.cycle.order))

    def rooms(self, activity: ActivityId) -> tuple[RoomId, ...]:
        """Return the rooms an activity meets in, each once."""
        rooms = (one.room for one in self.placements.get(activity, ()))
        return tuple(dict.fromkeys(room for room in rooms if room is not None))

    def people(self, activity: ActivityId) -> tuple[PersonId, ...]:
        """Return the adults of an activity, each once."""
        found = (p for one in self.placements.get(activity, ()) for p in one.people)
        return tuple(dict.fromkeys(found))

    # Times as bits

    @cached_property
    def _bells(self) -> dict[DayId, dict[int, int]]:
        """For each day, the number of the piece of time that begins at each minute."""
        minutes: dict[DayId, set[int]] = {day: set() for day in self.school.cycle.day_ids}
        for placement in self.schedule.placements:
            for span in placement.times:
                minutes.get(span.day, set()).update((span.start, span.end))
        found: dict[DayId, dict[int, int]] = {}
        number = 0
        for day, starts in minutes.items():
            found[day] = {start: number + later for later, start in enumerate(sorted(starts))}
            number += len(starts)
        return found

    def _bits(self, spans: Iterable[Span]) -> int:
        bits = 0
        for span in spans:
            bells = self._bells.get(span.day)
            if bells is not None:
                bits |= (1 << bells[span.end]) - (1 << bells[span.start])
        return bits

    @cached_property
    def busy(self) -> dict[ActivityId, int]:
        """When each placed activity meets, as bits."""
        return {
            activity: self._bits(span for one in placements for span in one.times)
            for activity, placements in self.placements.items()
        }

    @cached_property
    def lessons_of(self) -> dict[GroupId, tuple[SessionId, ...]]:
        """The placed sessions that name each group."""
        found: dict[GroupId, list[SessionId]] = defaultdict(list)
        for session in self.project.demand.sessions:
            if session.groups and self.schedule.get(session.id) is not None:
                for group in session.groups:
                    found[group].append(session.id)
        return {group: tuple(sessions) for group, sessions in found.items()}

    @cached_property
    def session_bits(self) -> dict[SessionId, int]:
        """When each session that groups attend meets, as bits."""
        sessions = {one for found in self.lessons_of.values() for one in found}
        return {one: self._bits(self.schedule.by_session[one].times) for one in sessions}

    @cached_property
    def _busy_group(self) -> dict[GroupId, int]:
        found: dict[GroupId, int] = {}
        for group, sessions in self.lessons_of.items():
            bits = 0
            for session in sessions:
                bits |= self.session_bits[session]
            found[group] = bits
        return found

    def attended(self, student: StudentId) -> tuple[SessionId, ...]:
        """Return the sessions a student attends with their groups, in the order of the demand."""
        groups = self.asked.groups_of[student]
        found = {one for group in groups for one in self.lessons_of.get(group, ())}
        return tuple(sorted(found, key=self._order.__getitem__))

    @cached_property
    def _order(self) -> dict[SessionId, int]:
        return {one.id: number for number, one in enumerate(self.project.demand.sessions)}

    def busy_with_groups(self, student: StudentId) -> int:
        """Return when a student attends something with their groups, as bits."""
        bits = 0
        for group in self.asked.groups_of[student]:
            bits |= self._busy_group.get(group, 0)
        return bits

    # Sections

    @cached_property
    def bundles(self) -> dict[ActivityId, Bundle]:
        """For each section, the sections that have the same students, itself among them."""
        root: dict[ActivityId, Bundle] = {one: (one,) for one in self.asked.section}
        for link in self.school.links:
            if link.kind is LinkKind.SAME_STUDENTS:
                named = [one for one in link.activities if one in root]
                whole = tuple(dict.fromkeys(one for name in named for one in root[name]))
                root.update(dict.fromkeys(whole, whole))
        return root

    def bits(self, bundle: Iterable[ActivityId]) -> int:
        """Return when these sections meet, as bits."""
        bits = 0
        for section in bundle:
            bits |= self.busy.get(section, 0)
        return bits

    def size(self, section: ActivityId) -> int:
        """Return how many students sit in a section."""
        return len(self.schedule.roster.get(section, ()))

    def seats(self, section: ActivityId) -> int:
        """Return the most students a section takes."""
        return self.asked.seats(self.asked.section[section])

    def left(self, section: ActivityId) -> int:
        """Return how many seats of a section are free; below 0 it is over-full."""
        return self.seats(section) - self.size(section)

    def course(self, section: ActivityId) -> CourseId | None:
        """Return the course that a section fills requests for."""
        found = self.school.activity.get(section)
        return found.course if found else None

    def sections(self, course: CourseId) -> tuple[Activity, ...]:
        """Return the sections of a course; none if nobody asks for it."""
        return self.asked.sections.get(course, ())

    # Students

    def seat_of(self, student: StudentId) -> dict[CourseId, ActivityId]:
        """Return the section in which a student sits for each course."""
        found: dict[CourseId, ActivityId] = {}
        for section in self.schedule.sections_of.get(student, ()):
            course = self.course(section)
            if course is not None:
                found[course] = section
        return found

    @cached_property
    def companions_of(self) -> dict[StudentId, tuple[Companions, ...]]:
        """The statements that keep each student apart from or together with others."""
        found: dict[StudentId, list[Companions]] = defaultdict(list)
        for companions in self.school.companions:
            for student in companions.students:
                found[student].append(companions)
        return {student: tuple(stated) for student, stated in found.items()}

    @cached_property
    def _courses_of_group(self) -> dict[GroupId, frozenset[CourseId]]:
        sessions = self.project.demand.by_id
        return {
            group: frozenset(
                course
                for one in found
                if sessions[one].kind in TEACHING and (course := sessions[one].course) is not None
            )
            for group, found in self.lessons_of.items()
        }

    def taken(self, student: StudentId) -> frozenset[CourseId]:
        """Return the courses that a student takes, in a seat or with groups, where placed."""
        groups = (self._courses_of_group.get(one, ()) for one in self.asked.groups_of[student])
        seats = self.seat_of(student).items()
        return frozenset(c for c, section in seats if self.placed(section)).union(*groups)

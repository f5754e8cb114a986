"""A schedule as the checker reads it: who is where when, by plain indexes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from planner.domain.activity import TEACHING, Activity, StaffNeed, Student
from planner.domain.ids import (
    ActivityId,
    CourseId,
    DayId,
    GroupId,
    PersonId,
    RoomId,
    SessionId,
    StudentId,
    TeamId,
)
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import Block, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One day of one placed session: what somebody sees in one cell of their timetable."""

    session: Session
    placement: Placement
    span: Span

    def __str__(self) -> str:
        return f"{self.session.name} ({self.span})"


@dataclass(frozen=True, kw_only=True)
class Timetable:
    """A project's schedule with look-ups; entries come in the order in which time passes.

    Placements of sessions that the school does not ask for have no entries; the rule that
    everything takes place reports them. Nor have times on days that the cycle does not have; the
    rule on lengths and patterns reports those.
    """

    project: Project
    schedule: Schedule

    @property
    def school(self) -> School:
        """The school."""
        return self.project.school

    @cached_property
    def sessions(self) -> dict[SessionId, Session]:
        """Everything that has to be placed, by id."""
        return self.project.demand.by_id

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every day of every placed session."""
        found = [
            Entry(session=self.sessions[placement.session], placement=placement, span=span)
            for placement in self.schedule.placements
            if placement.session in self.sessions
            for span in placement.times
            if span.day in self.school.cycle.day_ids
        ]
        return tuple(sorted(found, key=lambda entry: self.school.cycle.order(entry.span)))

    @cached_property
    def _of_person(self) -> dict[PersonId, list[Entry]]:
        table: dict[PersonId, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            for person in dict.fromkeys(entry.placement.people):
                table[person].append(entry)
        return table

    @cached_property
    def _of_group(self) -> dict[GroupId, list[Entry]]:
        table: dict[GroupId, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            for group in entry.session.groups:
                table[group].append(entry)
        return table

    @cached_property
    def _of_activity(self) -> dict[ActivityId, list[int]]:
        """Where in ``entries`` the days of each activity are."""
        table: dict[ActivityId, list[int]] = defaultdict(list)
        for number, entry in enumerate(self.entries):
            if entry.session.activity is not None:
                table[entry.session.activity].append(number)
        return table

    @cached_property
    def _attended(self) -> dict[GroupId, list[int]]:
        """Where in ``entries`` each group is named."""
        table: dict[GroupId, list[int]] = defaultdict(list)
        for number, entry in enumerate(self.entries):
            for group in entry.session.groups:
                table[group].append(number)
        return table

    @cached_property
    def _groups_of(self) -> dict[StudentId, frozenset[GroupId]]:
        return {
            student.id: frozenset(
                one for group in student.groups for one in (group, *self.school.ancestors(group))
            )
            for student in self.school.students
        }

    @cached_property
    def _of_room(self) -> dict[RoomId, list[Entry]]:
        table: dict[RoomId, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            if entry.placement.room is not None:
                table[entry.placement.room].append(entry)
        return table

    @cached_property
    def _of_session(self) -> dict[SessionId, list[Entry]]:
        table: dict[SessionId, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            table[entry.session.id].append(entry)
        return table

    @cached_property
    def _of_team(self) -> dict[TeamId, list[Entry]]:
        table: dict[TeamId, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            if entry.session.team is not None:
                table[entry.session.team].append(entry)
        return table

    @cached_property
    def _of_coachee(self) -> dict[PersonId, list[Entry]]:
        table: dict[PersonId, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            if entry.session.coachee is not None:
                table[entry.session.coachee].append(entry)
        return table

    @cached_property
    def _bell_groups(self) -> frozenset[GroupId]:
        """The groups that some row of a bell schedule names."""
        bells = self.school.cycle.bells
        return frozenset(group for bell in bells for row in bell.blocks for group in row.groups)

    @cached_property
    def _rows(self) -> dict[tuple[DayId, tuple[GroupId, ...]], tuple[Block, ...]]:
        return {}

    def of_person(self, person: PersonId, day: DayId | None = None) -> Sequence[Entry]:
        """Return a person's entries, of one day or of all."""
        return [e for e in self._of_person.get(person, ()) if day in (None, e.span.day)]

    def of_group(self, group: GroupId) -> Sequence[Entry]:
        """Return the entries that name a group itself."""
        return self._of_group.get(group, [])

    def of_room(self, room: RoomId) -> Sequence[Entry]:
        """Return the entries placed in a room itself."""
        return self._of_room.get(room, [])

    @cached_property
    def _joined(self) -> dict[RoomId, tuple[RoomId, ...]]:
        atoms = {room.id: self.school.room_atoms(room.id) for room in self.school.rooms}
        divided = {room.id for room in self.school.rooms if room.parts}
        return {
            one: tuple(
                other
                for other in atoms
                if other != one and (one in divided or other in divided) and mine & atoms[other]
            )
            for one, mine in atoms.items()
        }

    def joined_rooms(self, room: RoomId) -> tuple[RoomId, ...]:
        """Return the other rooms that take up the same undivided room."""
        return self._joined.get(room, ())

    def of_session(self, session: SessionId) -> Sequence[Entry]:
        """Return a session's days; none while it is unplaced."""
        return self._of_session.get(session, [])

    def of_activity(self, activity: ActivityId) -> Sequence[Entry]:
        """Return every day of an activity's sessions; none while nothing of it is placed."""
        return [self.entries[number] for number in self._of_activity.get(activity, ())]

    def of_student(self, student: StudentId) -> Sequence[Entry]:
        """Return a student's entries: where they have a seat, and what their groups attend."""
        numbers: set[int] = set()
        for section in self.schedule.sections_of.get(student, ()):
            numbers.update(self._of_activity.get(section, ()))
        for group in self.groups_of(student):
            numbers.update(self._attended.get(group, ()))
        return [self.entries[number] for number in sorted(numbers)]

    def groups_of(self, student: StudentId) -> frozenset[GroupId]:
        """Return a student's groups and all that these are a part of; none for a stranger."""
        return self._groups_of.get(student, frozenset())

    def courses_of(self, student: StudentId) -> AbstractSet[CourseId]:
        """Return what a student takes in classes that take place: in seats and with groups."""
        seats = self.schedule.sections_of.get(student, ())
        found = {course for section in seats if (course := self._offered.get(section)) is not None}
        return found | self.attended_courses(student)

    def attended_courses(self, student: StudentId) -> frozenset[CourseId]:
        """Return what a student's groups take in classes that take place."""
        taught = (self._taught_to.get(group, frozenset()) for group in self.groups_of(student))
        return frozenset[CourseId]().union(*taught)

    def takes_place(self, activity: ActivityId) -> bool:
        """Say whether every session of an activity has a place."""
        return activity in self._of_activity and activity not in self._lacking

    @cached_property
    def _lacking(self) -> frozenset[ActivityId]:
        """The activities of which some session has no place."""
        return frozenset(
            session.activity
            for session in self.sessions.values()
            if session.activity is not None and session.id not in self._of_session
        )

    @cached_property
    def held(self) -> dict[CourseId, tuple[Activity, ...]]:
        """The sections of each course that take place; courses without one are left out."""
        found = {
            course: tuple(one for one in sections if self.takes_place(one.id))
            for course, sections in self.school.asked.sections.items()
        }
        return {course: sections for course, sections in found.items() if sections}

    @cached_property
    def _offered(self) -> dict[ActivityId, CourseId]:
        """The courses of the sections that take place."""
        return {one.id: course for course, sections in self.held.items() for one in sections}

    def seated(self, section: ActivityId) -> tuple[StudentId, ...]:
        """Return everybody in a section's seats, known to the school or not."""
        return self.schedule.roster.get(section, ())

    def roster(self, section: ActivityId) -> tuple[Student, ...]:
        """Return the students in a section's seats whom the school knows."""
        known = self.school.asked.student
        return tuple(known[s] for s in self.schedule.roster.get(section, ()) if s in known)

    def staff_of(self, activity: ActivityId) -> frozenset[PersonId]:
        """Return everybody who is on the staff of some session of an activity."""
        return frozenset(p for entry in self.of_activity(activity) for p in entry.placement.people)

    @cached_property
    def _taught_to(self) -> dict[GroupId, frozenset[CourseId]]:
        """The courses that each group attends in classes that take place and name it."""
        found: dict[GroupId, set[CourseId]] = defaultdict(set)
        for activity in filter(lambda one: self.takes_place(one.id), self.school.activities):
            for group in activity.groups if activity.kind in TEACHING else ():
                if activity.course is not None:
                    found[group].add(activity.course)
        return {group: frozenset(courses) for group, courses in found.items()}

    def student_named(self, student: StudentId) -> str:
        """Return a student's name, or the id where there is none."""
        known = self.school.asked.student.get(student)
        return (known.name if known else "") or student

    def attended_by(self, group: GroupId) -> Iterator[Entry]:
        """Yield what a group attends itself or as a part of a larger group."""
        for one in (group, *self.school.ancestors(group)):
            yield from self.of_group(one)

    def of_team(self, team: TeamId) -> Sequence[Entry]:
        """Return the time a team spends together, for whatever purpose."""
        return self._of_team.get(team, [])

    def coaching(self, coachee: PersonId, coach: PersonId | None = None) -> Sequence[Entry]:
        """Return the observations of and talks with somebody, by one coach or by any."""
        return [e for e in self._of_coachee.get(coachee, ()) if coach in (None, e.session.coach)]

    def needs_of(self, session: Session) -> tuple[StaffNeed, ...]:
        """Return the adults a session needs, by the school's own table where it is an activity."""
        if session.activity is None:
            return session.staff
        return self.school.activity[session.activity].staff

    def rows(self, day: DayId, groups: tuple[GroupId, ...]) -> tuple[Block, ...]:
        """Return the bell rows of a day that all of these groups follow, by start.

        A group follows rows that name nobody and rows that name it; a group that no bell names
        goes by the nearest larger group that is named. Without groups, every row counts.
        """
        known = self._rows.get((day, groups))
        if known is None:
            names = {self._named_in_bells(group) for group in groups}
            rows = self.school.cycle.blocks(day)
            known = tuple(row for row in rows if not row.groups or names <= row.groups)
            self._rows[day, groups] = known
        return known

    def _named_in_bells(self, group: GroupId) -> GroupId:
        for one in (group, *self.school.ancestors(group)):
            if one in self._bell_groups:
                return one
        return group

"""A schedule as the checker reads it: who is where when, by plain indexes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import Concatenate, ParamSpec, TypeVar

from planner.check.lookups import Lookups
from planner.check.state import Entry, State, in_order, state_of
from planner.domain.activity import Activity, StaffNeed, Student
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
from planner.domain.week import Block

__all__ = ["Entry", "Timetable"]

Key = TypeVar("Key", bound=Hashable)
Others = ParamSpec("Others")
Found = TypeVar("Found")


@dataclass(frozen=True, kw_only=True)
class Timetable:
    """A project's schedule with look-ups; entries come in the order in which time passes.

    Placements of sessions that the school does not ask for have no entries; the rule that
    everything takes place reports them. Nor have times on days that the cycle does not have; the
    rule on lengths and patterns reports those.

    Whatever is read of the schedule is noted by :meth:`note`, so that it can be known which
    changes a verdict depends on.
    """

    project: Project
    schedule: Schedule

    @property
    def school(self) -> School:
        """The school."""
        return self.project.school

    @cached_property
    def state(self) -> State:
        """The schedule with its indexes. Checks read it by the methods below, which take note."""
        return state_of(Lookups(project=self.project), self.schedule)

    @property
    def lookups(self) -> Lookups:
        """What is looked up in the school, whatever the schedule."""
        return self.state.lookups

    @property
    def sessions(self) -> dict[SessionId, Session]:
        """Everything that has to be placed, by id."""
        return self.lookups.sessions

    def note(self, what: str, which: Hashable = "") -> None:
        """Take note of what is read of the schedule."""

    def part(
        self,
        judge: Callable[Concatenate[Timetable, Key, Others], Found],
        key: Key,
        *args: Others.args,
        **kwargs: Others.kwargs,
    ) -> Found:
        """Return what a part of a rule's judgement finds: the part that ``key`` tells from others.

        A changed timetable judges only the parts anew that read something changed.
        """
        return judge(self, key, *args, **kwargs)

    def _look(self, table: str, which: Hashable) -> Sequence[Entry]:
        self.note(table, which)
        return self.state.tables[table].get(which, ())

    # Placements and entries ----------------------------------------------------------------------

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every day of every placed session."""
        self.note("entries")
        return self.state.entries

    def placement(self, session: SessionId) -> Placement | None:
        """Return a session's placement, or ``None`` while it is unplaced."""
        self.note("session", session)
        return self.state.placements.get(session)

    @property
    def unknown_sessions(self) -> Collection[SessionId]:
        """The sessions that have a place although nobody asks for them."""
        self.note("unknown sessions")
        return self.state.unknown_sessions

    def of_person(self, person: PersonId, day: DayId | None = None) -> Sequence[Entry]:
        """Return a person's entries, of one day or of all."""
        if day is not None:
            return self._look("person on", (person, day))
        return self._look("person", person)

    def of_group(self, group: GroupId) -> Sequence[Entry]:
        """Return the entries that name a group itself."""
        return self._look("group", group)

    def of_room(self, room: RoomId) -> Sequence[Entry]:
        """Return the entries placed in a room itself."""
        return self._look("room", room)

    def of_session(self, session: SessionId) -> Sequence[Entry]:
        """Return a session's days; none while it is unplaced."""
        return self._look("session", session)

    def of_activity(self, activity: ActivityId) -> Sequence[Entry]:
        """Return every day of an activity's sessions; none while nothing of it is placed."""
        return self._look("activity", activity)

    def of_activities(self, activities: Iterable[ActivityId]) -> Sequence[Entry]:
        """Return every day of the sessions of some activities."""
        found = [entry for one in dict.fromkeys(activities) for entry in self.of_activity(one)]
        return sorted(found, key=in_order)

    def of_student(self, student: StudentId) -> Sequence[Entry]:
        """Return a student's entries: where they have a seat, and what their groups attend."""
        found = [entry for one in self.sections_of(student) for entry in self.of_activity(one)]
        for one in self.groups_of(student):
            found += self.of_group(one)
        # What several of the groups attend is there once.
        return sorted({id(entry): entry for entry in found}.values(), key=in_order)

    def of_team(self, team: TeamId) -> Sequence[Entry]:
        """Return the time a team spends together, for whatever purpose."""
        return self._look("team", team)

    def coaching(self, coachee: PersonId, coach: PersonId | None = None) -> Sequence[Entry]:
        """Return the observations of and talks with somebody, by one coach or by any."""
        found = self._look("coachee", coachee)
        return found if coach is None else [e for e in found if e.session.coach == coach]

    def with_students(self, day: DayId) -> Sequence[Entry]:
        """Return the entries of a day that name student groups."""
        return self._look("students on", day)

    def attended_by(self, group: GroupId) -> Iterator[Entry]:
        """Yield what a group attends itself or as a part of a larger group."""
        for one in self.lookups.line[group]:
            yield from self.of_group(one)

    def staff_of(self, activity: ActivityId) -> frozenset[PersonId]:
        """Return everybody who is on the staff of some session of an activity."""
        return frozenset(p for entry in self.of_activity(activity) for p in entry.placement.people)

    def needs_of(self, session: Session) -> tuple[StaffNeed, ...]:
        """Return the adults a session needs, by the school's own table where it is an activity."""
        if session.activity is None:
            return session.staff
        return self.school.activity[session.activity].staff

    # Seats ---------------------------------------------------------------------------------------

    def seated(self, section: ActivityId) -> tuple[StudentId, ...]:
        """Return everybody in a section's seats, known to the school or not."""
        self.note("seats", section)
        return self.state.rosters.get(section, ())

    def roster(self, section: ActivityId) -> tuple[Student, ...]:
        """Return the students in a section's seats whom the school knows."""
        known = self.school.asked.student
        return tuple(known[s] for s in self.seated(section) if s in known)

    @property
    def strange_rosters(self) -> Collection[ActivityId]:
        """Whatever has students in its seats and is no section."""
        self.note("strange rosters")
        return self.state.strange_rosters

    def students(self) -> Iterator[StudentId]:
        """Yield the students of the school, and then strangers who have a seat."""
        self.note("strangers")
        yield from self.school.asked.student
        yield from self.state.strangers

    def sections_of(self, student: StudentId) -> tuple[ActivityId, ...]:
        """Return where a student has a seat, in the order of the rosters."""
        self.note("seats of", student)
        return self.state.sections_of.get(student, ())

    def student_named(self, student: StudentId) -> str:
        """Return a student's name, or the id where there is none."""
        known = self.school.asked.student.get(student)
        return (known.name if known else "") or student

    def groups_of(self, student: StudentId) -> frozenset[GroupId]:
        """Return a student's groups and all that these are a part of; none for a stranger."""
        return self.school.asked.groups_of.get(student, frozenset())

    # What takes place as a whole -----------------------------------------------------------------

    def takes_place(self, activity: ActivityId) -> bool:
        """Say whether every session of an activity has a place."""
        self.note("takes place", activity)
        return self.state.takes_place(activity)

    def held(self, course: CourseId) -> Sequence[Activity]:
        """Return the sections of a course that take place."""
        sections = self.school.asked.sections.get(course, ())
        return [one for one in sections if self.takes_place(one.id)]

    def courses_of(self, student: StudentId) -> AbstractSet[CourseId]:
        """Return what a student takes in classes that take place: in seats and with groups."""
        known = self.school.asked.section
        seats = (known[one] for one in self.sections_of(student) if one in known)
        found = {one.course for one in seats if one.course and self.takes_place(one.id)}
        return found | self.attended_courses(student)

    def attended_courses(self, student: StudentId) -> frozenset[CourseId]:
        """Return what a student's groups take in classes that take place."""
        return frozenset(c for group in self.groups_of(student) for c in self._taught(group))

    def _taught(self, group: GroupId) -> frozenset[CourseId]:
        self.note("taught", group)
        return self.state.taught_to.get(group, frozenset())

    # The week and the rooms ----------------------------------------------------------------------

    def joined_rooms(self, room: RoomId) -> tuple[RoomId, ...]:
        """Return the other rooms that take up the same undivided room."""
        return self.lookups.joined_rooms.get(room, ())

    def rows(self, day: DayId, groups: tuple[GroupId, ...]) -> tuple[Block, ...]:
        """Return the bell rows of a day that all of these groups follow, by start.

        A group follows rows that name nobody and rows that name it; a group that no bell names
        goes by the nearest larger group that is named. Without groups, every row counts.
        """
        return self.lookups.rows(day, groups)

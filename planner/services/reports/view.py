"""What every report is made from: a project, its active schedule and the judgement on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TypeVar

from planner.check.report import Certificate
from planner.check.timetable import Entry, Timetable
from planner.domain.clock import clock_range
from planner.domain.ids import DayId, GroupId, PersonId, RoomId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import Cycle
from planner.domain.words import listed
from planner.services.seats.index import Seating
from planner.services.seats.standing import Unfilled, unfilled

R = TypeVar("R", bound=Rule)


@dataclass(frozen=True, kw_only=True)
class View:
    """A project's active schedule with its judgement, and the school's own names for things."""

    project: Project
    certificate: Certificate

    @cached_property
    def timetable(self) -> Timetable:
        """The schedule by person, group and room."""
        return Timetable(project=self.project, schedule=self.project.schedule)

    @cached_property
    def seating(self) -> Seating:
        """The schedule by section and student."""
        return Seating(project=self.project)

    @cached_property
    def unfilled(self) -> tuple[Unfilled, ...]:
        """Every request without a seat, in the order of the students."""
        students = self.school.asked.of_student
        return tuple(
            one
            for student in self.school.students
            if student.id in students
            for one in unfilled(self.seating, student.id)
        )

    @property
    def school(self) -> School:
        """The school."""
        return self.project.school

    @property
    def cycle(self) -> Cycle:
        """The school's days."""
        return self.project.school.cycle

    def rules(self, kind: type[R]) -> tuple[R, ...]:
        """Return the school's rules of one kind."""
        return tuple(rule for rule in self.project.rules if isinstance(rule, kind))

    def minutes(self, entries: Iterable[Entry]) -> int:
        """Return the minutes that entries take in an average week, to the nearest."""
        return round(self.a_week(entry.span.minutes * self._weight(entry) for entry in entries))

    def times_a_week(self, entries: Iterable[Entry]) -> Fraction:
        """Return how often entries come in an average week."""
        return self.a_week(self._weight(entry) for entry in entries)

    def a_week(self, amounts: Iterable[Fraction]) -> Fraction:
        """Return the average, over the weeks of the cycle, of amounts weighted by their days."""
        return sum(amounts, Fraction(0)) / len(self.cycle.weeks)

    def _weight(self, entry: Entry) -> Fraction:
        return self.cycle.weight(entry.span.day)

    def in_order(self, entries: Iterable[Entry]) -> list[Entry]:
        """Return entries by time, each once."""
        unique = {(entry.session.id, entry.span): entry for entry in entries}
        return sorted(unique.values(), key=lambda entry: self.cycle.order(entry.span))

    def attended(self, group: GroupId) -> list[Entry]:
        """Return what a group attends, itself or as part of a larger group, by time."""
        return self.in_order(self.timetable.attended_by(group))

    def days(self, days: Iterable[DayId]) -> str:
        """Return days as a list, or that it is every day."""
        chosen = tuple(dict.fromkeys(days))
        return say("every day") if len(chosen) == len(self.cycle.days) > 1 else ", ".join(chosen)

    def when(self, entries: Iterable[Entry]) -> str:
        """Return the times of entries, days with the same clock times told together."""
        found: dict[tuple[int, int], list[DayId]] = {}
        for entry in entries:
            found.setdefault((entry.span.start, entry.span.end), []).append(entry.span.day)
        return "; ".join(f"{self.days(days)} {clock_range(*time)}" for time, days in found.items())

    def has_students(self, session: Session) -> bool:
        """Say whether groups or students with a seat attend a session."""
        return bool(session.groups) or session.activity in self.school.asked.section

    def students(self, session: Session) -> int:
        """Return how many students a session has: those seated, and the sizes of its groups."""
        groups = sum(self.school.group[group].size for group in session.groups)
        return groups + (self.seating.size(session.activity) if session.activity else 0)

    def room_of(self, entry: Entry) -> RoomId | None:
        """Return where it takes place; an observation is where the observed class is."""
        observed = entry.placement.observed
        if entry.placement.room is None and observed is not None:
            place = self.project.schedule.get(observed)
            return place.room if place else None
        return entry.placement.room

    def room_name(self, entry: Entry) -> str:
        """Return the name of the room, or nothing."""
        room = self.room_of(entry)
        return self.room(room) if room else ""

    # An id may name a group and a room at once, so each kind is looked up in its own table.

    def person(self, person: PersonId) -> str:
        """Return somebody's name, or the id of somebody who has left."""
        found = self.school.person.get(person)
        return (found.name if found else "") or person

    def people(self, people: Iterable[PersonId], most: int = 30) -> str:
        """Return names as a list in a sentence, each once."""
        return listed([self.person(person) for person in dict.fromkeys(people)], most=most)

    def group(self, group: GroupId) -> str:
        """Return a group's name."""
        found = self.school.group.get(group)
        return (found.name if found else "") or group

    def groups(self, groups: Iterable[GroupId], most: int = 6) -> str:
        """Return names of groups as a list in a sentence."""
        return listed([self.group(group) for group in groups], most=most)

    def room(self, room: RoomId) -> str:
        """Return a room's name."""
        found = self.school.room.get(room)
        return (found.name if found else "") or room

    def role(self, person: PersonId) -> str:
        """Return the name of somebody's role."""
        found = self.school.person.get(person)
        role = self.school.role.get(found.role) if found else None
        return role.title if role else ""


def times(entry: Entry) -> str:
    """Return the clock times without the day: ``9:00–9:45``."""
    return clock_range(entry.span.start, entry.span.end)

"""What one workbook is made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from planner.check.report import Certificate
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.ids import DayId, GroupId, PersonId, RoomId, SessionId
from planner.domain.project import Project
from planner.domain.school import School

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""In the language of the rest, whatever the machine is set to."""


@dataclass(frozen=True, kw_only=True)
class Edition:
    """A project's active schedule, the judgement on it, and the date of writing."""

    project: Project
    certificate: Certificate
    written_on: date

    @cached_property
    def timetable(self) -> Timetable:
        """The schedule by person, group and room."""
        return Timetable(project=self.project, schedule=self.project.schedule)

    @property
    def school(self) -> School:
        """The school."""
        return self.project.school

    @property
    def date_text(self) -> str:
        """The date as people in the United States write it: November 22, 2026."""
        month = MONTHS[self.written_on.month - 1]
        return f"{month} {self.written_on.day}, {self.written_on.year}"

    @property
    def running_title(self) -> str:
        """School, scenario and date, for the top of every sheet."""
        return f"{self.school.name}: {self.project.scenario.name}, {self.date_text}"

    @cached_property
    def observers(self) -> dict[tuple[SessionId, DayId], list[Entry]]:
        """Observations by the session and day that they attend."""
        table: dict[tuple[SessionId, DayId], list[Entry]] = {}
        for entry in self.timetable.entries:
            if entry.session.kind is Kind.OBSERVATION and entry.placement.observed:
                key = (entry.placement.observed, entry.span.day)
                table.setdefault(key, []).append(entry)
        return table

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

    def group(self, group: GroupId) -> str:
        """Return a group's name."""
        found = self.school.group.get(group)
        return (found.name if found else "") or group

    def room(self, room: RoomId) -> str:
        """Return a room's name."""
        found = self.school.room.get(room)
        return (found.name if found else "") or room

"""The sections, choices, people and moments of a project, with the numbers that arrays use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from planner.domain.activity import Activity, LinkKind, Request, StaffNeed
from planner.domain.ids import ActivityId, DayId, PersonId, RoomId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.domain.week import Span, Times


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section as annealing sees it: its choices of times and whom of its pool may lead it."""

    activity: Activity
    sessions: tuple[Session, ...]
    choices: tuple[Times, ...]
    movable: bool
    people: tuple[PersonId, ...]
    role: str
    pool: tuple[PersonId, ...]
    rooms: frozenset[RoomId]


@dataclass(frozen=True, kw_only=True)
class Numbering:
    """What annealing is about, in school words and in numbers.

    ``still`` are sections that stay where they are.
    """

    project: Project
    schedule: Schedule
    still: frozenset[ActivityId] = frozenset()

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Sections that take place or could, in the order of the tables."""
        school = self.project.school
        links = (link for link in school.links if link.kind is not LinkKind.SAME_STUDENTS)
        tied = {one for link in links for one in link.activities}
        tied |= {pin.activity for pin in school.pins if pin.activity is not None}
        tied |= self.still
        found = (
            self._section(activity, tied)
            for sections in school.asked.sections.values()
            for activity in sections
        )
        return tuple(section for section in found if section.choices)

    def _section(self, activity: Activity, tied: set[ActivityId]) -> Section:
        sessions = self._sessions[activity.id]
        placed = [self.schedule.get(session.id) for session in sessions]
        there = [placement for placement in placed if placement is not None]
        movable = len(sessions) == 1 and activity.id not in tied
        pooled = [need for need in activity.staff if not need.fixed]
        alone = movable and len(pooled) == 1 and pooled[0].least == pooled[0].most == 1
        people = _fixed(activity.staff) if alone else _present(activity.staff, there)
        return Section(
            activity=activity,
            sessions=sessions,
            choices=sessions[0].candidates if movable else all_times(there, len(sessions)),
            movable=movable,
            people=people,
            role=pooled[0].role if alone else "",
            pool=pooled[0].people if alone else (),
            rooms=self._roomy(sessions[0]),
        )

    @cached_property
    def _sessions(self) -> dict[ActivityId, tuple[Session, ...]]:
        found: dict[ActivityId, list[Session]] = {}
        for session in self.project.demand.sessions:
            if session.activity is not None:
                found.setdefault(session.activity, []).append(session)
        return {activity: tuple(sessions) for activity, sessions in found.items()}

    def _roomy(self, session: Session) -> frozenset[RoomId]:
        """Return the rooms of a session that have the seats it needs."""
        rooms = self.project.school.room
        return frozenset(
            room
            for room in session.rooms
            if (there := rooms[room].seats) is None or there >= session.seats
        )

    @cached_property
    def choice(self) -> dict[Times, int]:
        """The number of each choice of times."""
        every = dict.fromkeys(times for section in self.sections for times in section.choices)
        return {times: number for number, times in enumerate(every)}

    @cached_property
    def person(self) -> dict[PersonId, int]:
        """The number of each person."""
        return {one.id: number for number, one in enumerate(self.project.school.people)}

    @cached_property
    def student(self) -> dict[StudentId, int]:
        """The number of each student."""
        return {one.id: number for number, one in enumerate(self.project.school.students)}

    @cached_property
    def requests(self) -> tuple[Request, ...]:
        """What seats are to fill: everything asked for but the alternates."""
        return tuple(filter(self.project.school.asked.needs_seat, self.project.school.requests))

    @cached_property
    def _pieces(self) -> dict[DayId, list[tuple[int, int, int]]]:
        """For each day its pieces with the atom that each is a part of: start, end, atom."""
        atoms: dict[frozenset[int], int] = {}
        found: dict[DayId, list[tuple[int, int, int]]] = {}
        for day in self.project.school.cycle.day_ids:
            spans = [(s, k) for times, k in self.choice.items() for s in times if s.day == day]
            cuts = sorted({edge for span, _ in spans for edge in (span.start, span.end)})
            for start, end in pairwise(cuts):
                users = frozenset(k for s, k in spans if s.start <= start and end <= s.end)
                if users:
                    atom = atoms.setdefault(users, len(atoms))
                    found.setdefault(day, []).append((start, end, atom))
        return found

    @cached_property
    def atoms(self) -> int:
        """How many atoms there are."""
        return 1 + max((a for pieces in self._pieces.values() for *_, a in pieces), default=0)

    def atoms_of(self, times: Iterable[Span]) -> tuple[int, ...]:
        """Return the atoms that a choice of times touches."""
        touched = {
            atom
            for span in times
            for start, end, atom in self._pieces.get(span.day, ())
            if start < span.end and span.start < end
        }
        return tuple(sorted(touched))

    @cached_property
    def families(self) -> tuple[frozenset[RoomId], ...]:
        """The sets of rooms of which sections take one."""
        return tuple(dict.fromkeys(one.rooms for one in self.sections if one.rooms))


def all_times(placements: Sequence[Placement], sessions: int) -> tuple[Times, ...]:
    """Return the times of all sessions of a section as one choice, if all are placed."""
    if len(placements) < sessions:
        return ()
    return (tuple(span for placement in placements for span in placement.times),)


def _fixed(staff: Iterable[StaffNeed]) -> tuple[PersonId, ...]:
    return tuple(dict.fromkeys(p for need in staff if need.fixed for p in need.people))


def _present(staff: Iterable[StaffNeed], placements: Sequence[Placement]) -> tuple[PersonId, ...]:
    """Return everybody who is in a section in any case, and whom the schedule chose."""
    chosen = (person for placement in placements for person in placement.people)
    return tuple(dict.fromkeys((*_fixed(staff), *chosen)))

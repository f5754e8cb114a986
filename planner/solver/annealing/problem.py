"""From a project and a schedule to the arrays of annealing, and back.

Everything but the sections that requests fill stays where the schedule has it: meetings, coaching,
classes of groups. Sections with several sessions, with pins or links stay too; all others may
move. Promises that the arrays do not know are kept by whoever uses the result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from planner.domain.activity import (
    TEACHING,
    Activity,
    LinkKind,
    Priority,
    Request,
    StaffNeed,
)
from planner.domain.ids import ActivityId, DayId, PersonId, RoomId, SessionId, StudentId
from planner.domain.project import Project
from planner.domain.rules.co_taught_seats import CoTaughtSeats
from planner.domain.rules.house_teachers import HouseTeachers
from planner.domain.rules.inclusion_share import InclusionShare
from planner.domain.rules.most_per_day import MostPerDay
from planner.domain.schedule import Placement, Roster, Schedule
from planner.domain.seating import LOWEST_RANK
from planner.domain.session import Session
from planner.domain.week import Span, Times
from planner.solver.annealing.facts import BLOCKED, NOTHING, Facts, Ints, State

NO_LIMIT = 999
CHAINED = 64
"""Courses of one student that are looked at for one seat, at most."""
PULL = {Priority.REQUIRED: 4.0, Priority.WANTED: 1.0}
"""How strongly annealing feels a request; the first choice pulls half as much again."""


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
class Problem:
    """What annealing is about, in school words, with the numbers that the arrays use.

    ``still`` are sections that stay where they are.
    """

    project: Project
    schedule: Schedule
    still: frozenset[ActivityId] = frozenset()

    # -- numbering ----------------------------------------------------------------------------

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
            choices=sessions[0].candidates if movable else _all_times(there, len(sessions)),
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
    def _person(self) -> dict[PersonId, int]:
        return {one.id: number for number, one in enumerate(self.project.school.people)}

    @cached_property
    def _student(self) -> dict[StudentId, int]:
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

    def _atoms(self, times: Iterable[Span]) -> tuple[int, ...]:
        """Return the atoms that a choice of times touches."""
        touched = {
            atom
            for span in times
            for start, end, atom in self._pieces.get(span.day, ())
            if start < span.end and span.start < end
        }
        return tuple(sorted(touched))

    # -- what stays ---------------------------------------------------------------------------

    def facts(self) -> Facts:
        """Return what annealing cannot change."""
        sections, person = self.sections, self._person
        chances = self._chances()
        requests: list[list[int]] = [[] for _ in self._student]
        asking: list[list[int]] = [[] for _ in sections]
        for number, request in enumerate(self.requests):
            requests[self._student[request.student]].append(number)
            for section in chances[number]:
                asking[section].append(number)
        families = self._families
        special, special_seats = self._special()
        return Facts(
            *_listed([[self.choice[times] for times in one.choices] for one in sections]),
            *_listed([self._atoms(times) for times in self.choice]),
            self._blocks(),
            np.array([self.project.school.asked.seats(one.activity) for one in sections], np.int32),
            *_listed([[person[one] for one in section.people] for section in sections]),
            *_listed([[person[one] for one in section.pool] for section in sections]),
            self._may(),
            self._most(),
            *_listed([self._families_of(section, families) for section in sections]),
            np.array([len(rooms) for rooms in families], np.int32),
            *_listed(chances),
            *_listed(asking),
            *_listed(requests),
            np.array([self._student[one.student] for one in self.requests], np.int32),
            self._worth(),
            np.array([_pull(request) for request in self.requests], np.float64),
            special,
            special_seats,
            np.array([section.movable for section in sections], np.int32),
        )

    def _worth(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        worth = self.project.school.asked.worth
        return np.array([worth[one.student, one.course] for one in self.requests], np.int64)

    def _chances(self) -> list[list[int]]:
        """Return for each request the sections in which its student may sit."""
        asked = self.project.school.asked
        by_course: dict[str, list[int]] = {}
        for number, section in enumerate(self.sections):
            by_course.setdefault(str(section.activity.course), []).append(number)
        found: list[list[int]] = []
        for request in self.requests:
            open_ = [
                number
                for number in by_course.get(request.course, ())
                if asked.may_sit(request.student, self.sections[number].activity)
            ]
            found.append(self._promised(request, open_))
        return found

    def _promised(self, request: Request, chances: list[int]) -> list[int]:
        """Leave out sections that a promise keeps the student from."""
        student = self.project.school.asked.student[request.student]
        groups = self.project.school.asked.groups_of[request.student]
        for rule in self.project.rules:
            kept = chances
            if not rule.promised:
                continue
            if isinstance(rule, CoTaughtSeats) and rule.attribute in student.attributes:
                kept = [one for one in chances if _has_role(self.sections[one], rule.role)]
            elif isinstance(rule, HouseTeachers) and rule.house in groups:
                members = frozenset(self.project.school.team[rule.team].everybody)
                kept = [one for one in chances if members & _possible(self.sections[one])]
            chances = kept or chances
        return chances

    def _special(self) -> tuple[Ints, Ints]:
        """Return which requests are of students whose share is limited, and the seats for them."""
        school = self.project.school
        special = np.zeros(len(self.requests), np.int32)
        seats = np.full(len(self.sections), NO_LIMIT, np.int32)
        for rule in self.project.rules:
            if not isinstance(rule, InclusionShare) or not rule.promised:
                continue
            for number, request in enumerate(self.requests):
                attributes = school.asked.student[request.student].attributes
                special[number] |= rule.attribute in attributes
            for number, section in enumerate(self.sections):
                if _has_role(section, rule.role):
                    share = school.asked.seats(section.activity) * rule.percent // 100
                    seats[number] = min(seats[number], rule.most, share)
        return special, seats

    def _blocks(self) -> Ints:
        """Return the blocks that each choice of times takes on each day."""
        cycle = self.project.school.cycle
        blocks = np.zeros((len(self.choice), len(cycle.days)), np.int32)
        for section in self.sections:
            for times in section.choices:
                for span in times:
                    row = self.choice[times], cycle.position(span.day)
                    blocks[row] = section.activity.blocks or 1
        return blocks

    def _may(self) -> Ints:
        people = self.project.school.people
        may = np.ones((len(people), len(self.choice)), np.int32)
        for number, person in enumerate(people):
            for away in person.unavailable:
                for times, choice in self.choice.items():
                    if any(span.overlaps(away) for span in times):
                        may[number, choice] = 0
        return may

    def _most(self) -> Ints:
        most = np.full(len(self._person), NO_LIMIT, np.int32)
        for rule in self.project.rules:
            if isinstance(rule, MostPerDay) and rule.promised:
                most[self._person[rule.person]] = rule.blocks
        return most

    @cached_property
    def _families(self) -> tuple[frozenset[RoomId], ...]:
        return tuple(dict.fromkeys(one.rooms for one in self.sections if one.rooms))

    @staticmethod
    def _families_of(section: Section, families: Sequence[frozenset[RoomId]]) -> list[int]:
        """Return the families that hold all of a section's rooms."""
        return [k for k, rooms in enumerate(families) if section.rooms and section.rooms <= rooms]

    # -- what changes -------------------------------------------------------------------------

    def state(self) -> State:
        """Return where the schedule has everybody, without any seats."""
        sections, atoms = len(self.sections), self.atoms
        people, days = len(self._person), len(self.project.school.cycle.days)
        state = State(
            at=np.full(sections, NOTHING, np.int32),
            leader=np.full(sections, NOTHING, np.int32),
            taken=np.zeros(sections, np.int32),
            special_taken=np.zeros(sections, np.int32),
            doing=np.full((people, atoms), NOTHING, np.int32),
            load=np.zeros((people, days), np.int32),
            used=np.zeros((max(1, len(self._families)), atoms), np.int32),
            sits=np.full((len(self._student), atoms), NOTHING, np.int32),
            seat=np.full(len(self.requests), NOTHING, np.int32),
            pull=np.zeros(1, np.float64),
            worth=np.zeros(1, np.int64),
            chain=np.zeros((CHAINED, 4), np.int32),
            log=np.zeros((10_000 + 8 * len(self.requests), 2), np.int32),
        )
        ours = {session.id for section in self.sections for session in section.sessions}
        for placement in self.schedule.placements:
            if placement.session not in ours:
                self._block(placement, state)
        return state

    def _block(self, placement: Placement, state: State) -> None:
        """Note what stays: who is busy, which rooms are used, and which students attend."""
        session = self.project.demand.by_id[placement.session]
        atoms = list(self._atoms(placement.times))
        for person in placement.people:
            number = self._person[person]
            state.doing[number, atoms] = BLOCKED
            if session.kind in TEACHING:
                for span in placement.times:
                    state.load[number, self.project.school.cycle.position(span.day)] += 1
        for number, rooms in enumerate(self._families):
            if placement.room in rooms:
                state.used[number, atoms] += 1
        for student in self._attending(session):
            state.sits[self._student[student], atoms] = BLOCKED

    def _attending(self, session: Session) -> Iterator[StudentId]:
        for group in session.groups:
            yield from self._members.get(group, ())

    @cached_property
    def _members(self) -> dict[str, list[StudentId]]:
        found: dict[str, list[StudentId]] = {}
        for student, groups in self.project.school.asked.groups_of.items():
            for group in groups:
                found.setdefault(group, []).append(student)
        return found

    def place(self, section: Section) -> tuple[int, int]:
        """Return the numbers of a section's times and leader in the schedule, or ``NOTHING``."""
        there = [self.schedule.get(session.id) for session in section.sessions]
        placed = [placement for placement in there if placement is not None]
        times = _all_times(placed, len(section.sessions))
        if not times:
            return NOTHING, NOTHING
        leader = next((p for p in placed[0].people if p in section.pool), None)
        if section.pool and leader is None:
            return NOTHING, NOTHING
        return self.choice[times[0]], NOTHING if leader is None else self._person[leader]

    def seats(self) -> Iterator[tuple[int, int]]:
        """Yield a request and a section, by number, for each seat of the schedule's rosters."""
        section_of = {one.activity.id: number for number, one in enumerate(self.sections)}
        course_of = {one.activity.id: one.activity.course for one in self.sections}
        request_of = {(r.student, r.course): number for number, r in enumerate(self.requests)}
        for roster in self.schedule.rosters:
            for student in roster.students:
                course = course_of.get(roster.activity)
                request = None if course is None else request_of.get((student, course))
                if request is not None:
                    yield request, section_of[roster.activity]

    # -- and back -----------------------------------------------------------------------------

    def placements(self, state: State) -> dict[SessionId, Placement]:
        """Return where a state has the sections, without rooms for those that may move."""
        times = list(self.choice)
        people = list(self._person)
        found: dict[SessionId, Placement] = {}
        for number, section in enumerate(self.sections):
            if not section.movable:
                found |= {p.session: p for p in self._placed(section)}
                continue
            if state.at[number] == NOTHING:
                continue
            leader = people[state.leader[number]] if section.pool else None
            session = section.sessions[0].id
            found[session] = Placement(
                session=session,
                times=times[state.at[number]],
                staff=tuple(_staff(section, leader)),
            )
        return found

    def _placed(self, section: Section) -> Iterator[Placement]:
        """Yield where the schedule has the sessions of a section."""
        for session in section.sessions:
            placement = self.schedule.get(session.id)
            if placement is not None:
                yield placement

    def rosters(self, state: State) -> tuple[Roster, ...]:
        """Return who sits where in a state."""
        found: dict[int, list[StudentId]] = {}
        for request, section in enumerate(state.seat):
            if section != NOTHING:
                found.setdefault(int(section), []).append(self.requests[request].student)
        return tuple(
            Roster(activity=section.activity.id, students=tuple(found[number]))
            for number, section in enumerate(self.sections)
            if number in found
        )


def _listed(lists: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Return lists of lists as two arrays."""
    ends = np.cumsum([0, *(len(one) for one in lists)]).astype(np.int32)
    return ends, np.array([number for one in lists for number in one], np.int32)


def _all_times(placements: Sequence[Placement], sessions: int) -> tuple[Times, ...]:
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


def _staff(section: Section, leader: PersonId | None) -> Iterator[tuple[str, PersonId]]:
    for need in section.activity.staff:
        if need.fixed:
            yield from ((need.role, person) for person in need.people)
        elif need.role == section.role and leader is not None:
            yield need.role, leader


def _has_role(section: Section, role: str) -> bool:
    return any(need.role == role for need in section.activity.staff)


def _possible(section: Section) -> frozenset[PersonId]:
    return frozenset((*section.people, *section.pool))


def _pull(request: Request) -> float:
    rank = min(request.rank or LOWEST_RANK, LOWEST_RANK)
    return PULL[request.priority] * (1.5 - 0.5 * rank / LOWEST_RANK)

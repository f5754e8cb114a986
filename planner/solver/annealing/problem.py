"""From a project and a schedule to the arrays of annealing, and back.

Everything but the sections that requests fill stays where the schedule has it: meetings, coaching,
classes of groups. Sections with several sessions, with pins or links stay too; all others may
move. Promises that the arrays do not know are kept by whoever uses the result.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from planner.domain.activity import TEACHING
from planner.domain.ids import PersonId, SessionId, StudentId
from planner.domain.schedule import Placement, Roster
from planner.domain.session import Session
from planner.solver.annealing.facts import BLOCKED, NOTHING, Facts, State
from planner.solver.annealing.known import facts
from planner.solver.annealing.numbering import Numbering, Section, all_times

CHAINED = 64
"""Courses of one student that are looked at for one seat, at most."""


@dataclass(frozen=True, kw_only=True)
class Problem(Numbering):
    """One schedule, as arrays that annealing changes, and what comes of them."""

    def facts(self) -> Facts:
        """Return what annealing cannot change."""
        return facts(self)

    # -- what changes -------------------------------------------------------------------------

    def state(self) -> State:
        """Return where the schedule has everybody, without any seats."""
        sections, atoms = len(self.sections), self.atoms
        people, days = len(self.person), len(self.project.school.cycle.days)
        state = State(
            at=np.full(sections, NOTHING, np.int32),
            leader=np.full(sections, NOTHING, np.int32),
            taken=np.zeros(sections, np.int32),
            special_taken=np.zeros(sections, np.int32),
            doing=np.full((people, atoms), NOTHING, np.int32),
            load=np.zeros((people, days), np.int32),
            used=np.zeros((max(1, len(self.families)), atoms), np.int32),
            sits=np.full((len(self.student), atoms), NOTHING, np.int32),
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
        atoms = list(self.atoms_of(placement.times))
        for person in placement.people:
            number = self.person[person]
            state.doing[number, atoms] = BLOCKED
            if session.kind in TEACHING:
                for span in placement.times:
                    state.load[number, self.project.school.cycle.position(span.day)] += 1
        for number, rooms in enumerate(self.families):
            if placement.room in rooms:
                state.used[number, atoms] += 1
        for student in self._attending(session):
            state.sits[self.student[student], atoms] = BLOCKED

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
        times = all_times(placed, len(section.sessions))
        if not times:
            return NOTHING, NOTHING
        leader = next((p for p in placed[0].people if p in section.pool), None)
        if section.pool and leader is None:
            return NOTHING, NOTHING
        return self.choice[times[0]], NOTHING if leader is None else self.person[leader]

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
        people = list(self.person)
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


def _staff(section: Section, leader: PersonId | None) -> Iterator[tuple[str, PersonId]]:
    for need in section.activity.staff:
        if need.fixed:
            yield from ((need.role, person) for person in need.people)
        elif need.role == section.role and leader is not None:
            yield need.role, leader

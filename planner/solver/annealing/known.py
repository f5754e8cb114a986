"""What annealing cannot change, as arrays: who may be where and when, and what is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.domain.activity import Priority, Request
from planner.domain.ids import PersonId, RoomId
from planner.domain.rules.co_taught_seats import CoTaughtSeats
from planner.domain.rules.house_teachers import HouseTeachers
from planner.domain.rules.inclusion_share import InclusionShare
from planner.domain.rules.most_per_day import MostPerDay
from planner.domain.seating import LOWEST_RANK
from planner.solver.annealing.facts import Facts, Ints
from planner.solver.annealing.numbering import Numbering, Section

NO_LIMIT = 999
PULL = {Priority.REQUIRED: 4.0, Priority.WANTED: 1.0}
"""How strongly annealing feels a request; the first choice pulls half as much again."""


def facts(problem: Numbering) -> Facts:
    """Return what annealing cannot change."""
    return _Staying(problem).told()


@dataclass(frozen=True)
class _Staying:
    """The arrays of one problem."""

    problem: Numbering

    def told(self) -> Facts:
        """Return what annealing cannot change."""
        sections, person = self.problem.sections, self.problem.person
        seats = self.problem.project.school.asked.seats
        students = [self.problem.student[one.student] for one in self.problem.requests]
        chances = self._chances()
        families = self.problem.families
        special, special_seats = self._special()
        return Facts(
            *_listed([[self.problem.choice[times] for times in one.choices] for one in sections]),
            *_listed([self.problem.atoms_of(times) for times in self.problem.choice]),
            self._blocks(),
            np.array([seats(one.activity) for one in sections], np.int32),
            *_listed([[person[one] for one in section.people] for section in sections]),
            *_listed([[person[one] for one in section.pool] for section in sections]),
            self._may(),
            self._most(),
            *_listed([self._families_of(section, families) for section in sections]),
            np.array([len(rooms) for rooms in families], np.int32),
            *_listed(chances),
            *_listed(_turned(chances, len(sections))),
            *_listed(_turned([[one] for one in students], len(self.problem.student))),
            np.array(students, np.int32),
            self._worth(),
            np.array([_pull(request) for request in self.problem.requests], np.float64),
            special,
            special_seats,
            np.array([section.movable for section in sections], np.int32),
        )

    def _worth(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        worth = self.problem.project.school.asked.worth
        return np.array([worth[one.student, one.course] for one in self.problem.requests], np.int64)

    def _chances(self) -> list[list[int]]:
        """Return for each request the sections in which its student may sit."""
        asked = self.problem.project.school.asked
        by_course: dict[str, list[int]] = {}
        for number, section in enumerate(self.problem.sections):
            by_course.setdefault(str(section.activity.course), []).append(number)
        found: list[list[int]] = []
        for request in self.problem.requests:
            open_ = [
                number
                for number in by_course.get(request.course, ())
                if asked.may_sit(request.student, self.problem.sections[number].activity)
            ]
            found.append(self._promised(request, open_))
        return found

    def _promised(self, request: Request, chances: list[int]) -> list[int]:
        """Leave out sections that a promise keeps the student from."""
        student = self.problem.project.school.asked.student[request.student]
        groups = self.problem.project.school.asked.groups_of[request.student]
        for rule in self.problem.project.rules:
            kept = chances
            if not rule.promised:
                continue
            if isinstance(rule, CoTaughtSeats) and rule.attribute in student.attributes:
                kept = [one for one in chances if _has_role(self.problem.sections[one], rule.role)]
            elif isinstance(rule, HouseTeachers) and rule.house in groups:
                members = frozenset(self.problem.project.school.team[rule.team].everybody)
                kept = [one for one in chances if members & _possible(self.problem.sections[one])]
            chances = kept or chances
        return chances

    def _special(self) -> tuple[Ints, Ints]:
        """Return which requests are of students whose share is limited, and the seats for them."""
        school = self.problem.project.school
        special = np.zeros(len(self.problem.requests), np.int32)
        seats = np.full(len(self.problem.sections), NO_LIMIT, np.int32)
        for rule in self.problem.project.rules:
            if not isinstance(rule, InclusionShare) or not rule.promised:
                continue
            for number, request in enumerate(self.problem.requests):
                attributes = school.asked.student[request.student].attributes
                special[number] |= rule.attribute in attributes
            for number, section in enumerate(self.problem.sections):
                if _has_role(section, rule.role):
                    share = school.asked.seats(section.activity) * rule.percent // 100
                    seats[number] = min(seats[number], rule.most, share)
        return special, seats

    def _blocks(self) -> Ints:
        """Return the blocks that each choice of times takes on each day."""
        cycle = self.problem.project.school.cycle
        blocks = np.zeros((len(self.problem.choice), len(cycle.days)), np.int32)
        for section in self.problem.sections:
            for times in section.choices:
                for span in times:
                    row = self.problem.choice[times], cycle.position(span.day)
                    blocks[row] = section.activity.blocks or 1
        return blocks

    def _may(self) -> Ints:
        people = self.problem.project.school.people
        may = np.ones((len(people), len(self.problem.choice)), np.int32)
        for number, person in enumerate(people):
            for away in person.unavailable:
                for times, choice in self.problem.choice.items():
                    if any(span.overlaps(away) for span in times):
                        may[number, choice] = 0
        return may

    def _most(self) -> Ints:
        most = np.full(len(self.problem.person), NO_LIMIT, np.int32)
        for rule in self.problem.project.rules:
            if isinstance(rule, MostPerDay) and rule.promised:
                most[self.problem.person[rule.person]] = rule.blocks
        return most

    @staticmethod
    def _families_of(section: Section, families: Sequence[frozenset[RoomId]]) -> list[int]:
        """Return the families that hold all of a section's rooms."""
        return [k for k, rooms in enumerate(families) if section.rooms and section.rooms <= rooms]


def _listed(lists: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Return lists of lists as two arrays."""
    ends = np.cumsum([0, *(len(one) for one in lists)]).astype(np.int32)
    return ends, np.array([number for one in lists for number in one], np.int32)


def _turned(lists: Sequence[Sequence[int]], number: int) -> list[list[int]]:
    """Return for each of so many numbers the lists, by their place, that hold it."""
    turned: list[list[int]] = [[] for _ in range(number)]
    for place, numbers in enumerate(lists):
        for one in numbers:
            turned[one].append(place)
    return turned


def _has_role(section: Section, role: str) -> bool:
    return any(need.role == role for need in section.activity.staff)


def _possible(section: Section) -> frozenset[PersonId]:
    return frozenset((*section.people, *section.pool))


def _pull(request: Request) -> float:
    rank = min(request.rank or LOWEST_RANK, LOWEST_RANK)
    return PULL[request.priority] * (1.5 - 0.5 * rank / LOWEST_RANK)

"""Seat students apart from each other, or together, as the companions table says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import Activity, Company
from planner.domain.ids import StudentId
from planner.domain.rules.companions import ApartOrTogether
from planner.solver.seating import Seating


def post(rule: ApartOrTogether, seating: Seating) -> None:
    """Post each two students of each row, course by course."""
    del rule
    for row in seating.school.companions:
        demand = _apart if row.kind is Company.APART else _together
        for course, sections in seating.asked.sections.items():
            if row.course in (None, course):
                for one, other in combinations(dict.fromkeys(row.students), 2):
                    demand(seating, sections, one, other)


def _apart(
    seating: Seating, sections: tuple[Activity, ...], one: StudentId, other: StudentId
) -> None:
    for seats in _shared(seating, sections, one, other):
        seating.at_most([(1, seat) for seat in seats], 1)


def _together(
    seating: Seating, sections: tuple[Activity, ...], one: StudentId, other: StudentId
) -> None:
    """Demand that two who both take a course share a section: of these there is one at most."""
    taken = [
        seat
        for student in (one, other)
        for section in sections
        if (seat := seating.sits(student, section.id)) is not None
    ]
    shared = [seating.every(seats) for seats in _shared(seating, sections, one, other)]
    seating.at_most([*((1, seat) for seat in taken), *((-1, both) for both in shared)], 1)


def _shared(
    seating: Seating, sections: tuple[Activity, ...], one: StudentId, other: StudentId
) -> Iterator[tuple[Literal, Literal]]:
    """Yield both seats in each section in which both students may sit."""
    for section in sections:
        mine, theirs = seating.sits(one, section.id), seating.sits(other, section.id)
        if mine is not None and theirs is not None:
            yield mine, theirs

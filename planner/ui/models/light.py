"""The people of one card, lit up everywhere: their other cards, and when they are free."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from planner.check.timetable import Timetable
from planner.domain.activity import Kind
from planner.domain.ids import PersonId, SessionId
from planner.domain.project import Project
from planner.domain.week import Span
from planner.ui.models.cells import State
from planner.ui.models.grid import Grid

Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """What is lit up.

    Attributes:
        sessions: the other sessions of the card's people.
        free: the cells, by row and column, in which they are free. In a row of one of them it
            is that person who is; in any other row the row itself and all of them are.

    """

    sessions: frozenset[SessionId] = frozenset()
    free: frozenset[Place] = frozenset()


NO_LIGHT = Light()


class Lamp:
    """Lights up the people of one project's cards."""

    def __init__(self, project: Project) -> None:
        self._project = project

    @cached_property
    def _timetable(self) -> Timetable:
        return Timetable(project=self._project, schedule=self._project.schedule)

    def light(self, grid: Grid, session: SessionId) -> Light:
        """Return what to light up for a session; nothing if it is nowhere or has no people."""
        placement = self._project.schedule.get(session)
        if placement is None or not placement.people:
            return NO_LIGHT
        people = tuple(dict.fromkeys(placement.people))
        others = {e.session.id for p in people for e in self._timetable.of_person(p)}
        return Light(
            sessions=frozenset(others - {session}),
            free=frozenset(self._free(grid, session, people)),
        )

    def _free(
        self, grid: Grid, session: SessionId, people: tuple[PersonId, ...]
    ) -> Iterable[Place]:
        """Yield the free cells of their rows, or of the rows that the card stands in."""
        own = [n for n in range(len(grid.rows)) if grid.owner(n).id in people]
        rows = own or sorted({row for row, _ in grid.where.get(session, ())})
        taken = self._taken(people)
        for row in rows:
            for number, cell in enumerate(grid.cells[row]):
                slot = grid.slot(row, number)
                if cell.pieces or cell.state is not State.FREE or slot is None:
                    continue
                if own or not any(slot.overlaps(span) for span in taken):
                    yield row, number

    def _taken(self, people: Iterable[PersonId]) -> list[Span]:
        """Return when some of them cannot come; planning alone is free time."""
        taken: list[Span] = []
        for person in people:
            taken += [
                entry.span
                for entry in self._timetable.of_person(person)
                if entry.session.kind is not Kind.PLANNING
            ]
            taken += self._project.school.person[person].unavailable
        return taken

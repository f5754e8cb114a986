"""What the columns of a file of course requests mean, as a person confirmed it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from planner.domain.activity import Priority


class Meaning(StrEnum):
    """What a column holds."""

    STUDENT = "student"
    NAME = "name"
    FIRST = "first"
    LAST = "last"
    GRADE = "grade"
    COURSE = "course"
    PRIORITY = "priority"
    RANK = "rank"
    INSTEAD_OF = "instead_of"
    REQUEST = "request"
    ALTERNATE = "alternate"
    STAND_IN = "stand_in"
    MARK = "mark"
    IGNORE = "ignore"


SAYS: dict[Meaning, str] = {
    Meaning.STUDENT: "the student's id",
    Meaning.NAME: "the student's whole name",
    Meaning.FIRST: "the first name",
    Meaning.LAST: "the last name",
    Meaning.GRADE: "the grade",
    Meaning.COURSE: "the course, one request in each row",
    Meaning.PRIORITY: "how much the request weighs",
    Meaning.RANK: "its place among the student's wishes",
    Meaning.INSTEAD_OF: "the course that an alternate stands in for",
    Meaning.REQUEST: "a requested course",
    Meaning.ALTERNATE: "an alternate course",
    Meaning.STAND_IN: "an alternate for the course before it",
    Meaning.MARK: "a mark for the course in the heading",
    Meaning.IGNORE: "nothing that is wanted here",
}
"""What a person reads; each goes on ``This column holds``."""

SINGLE = (
    Meaning.STUDENT,
    Meaning.NAME,
    Meaning.FIRST,
    Meaning.LAST,
    Meaning.GRADE,
    Meaning.COURSE,
    Meaning.PRIORITY,
    Meaning.RANK,
    Meaning.INSTEAD_OF,
)
"""No two columns may mean one of these."""

OF_ONE_REQUEST = (Meaning.PRIORITY, Meaning.RANK, Meaning.INSTEAD_OF)
WIDE = (Meaning.REQUEST, Meaning.MARK)
"""Columns of a file that has one row for each student."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """One meaning for each heading.

    ``otherwise`` is the priority of requests about which the file says nothing.
    """

    headings: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    otherwise: Priority = Priority.REQUIRED

    def __post_init__(self) -> None:
        if len(self.headings) != len(self.meanings):
            msg = "Each heading needs one meaning."
            raise ValueError(msg)
        if self.otherwise is Priority.ALTERNATE:
            msg = "Requests without a word cannot all be alternates."
            raise ValueError(msg)

    def at(self, *meanings: Meaning) -> tuple[int, ...]:
        """Return the positions of the columns that mean one of these, from left to right."""
        return tuple(n for n, meaning in enumerate(self.meanings) if meaning in meanings)

    def only(self, meaning: Meaning) -> int | None:
        """Return the position of the one column with this meaning, if there is one."""
        return next(iter(self.at(meaning)), None)

    @property
    def by_student(self) -> bool:
        """Whether a row holds all requests of a student, and not one request."""
        return self.only(Meaning.COURSE) is None

    def choose(self, position: int, meaning: Meaning) -> ColumnMapping:
        """Return the mapping with a person's choice; what only one column can be, others lose."""
        changed = self
        if meaning in SINGLE:
            for other in self.at(meaning):
                changed = changed.with_meaning(other, Meaning.IGNORE)
        return changed.with_meaning(position, meaning)

    def with_meaning(self, position: int, meaning: Meaning) -> ColumnMapping:
        """Return the mapping with another meaning for one column."""
        meanings = list(self.meanings)
        meanings[position] = meaning
        return replace(self, meanings=tuple(meanings))

    @property
    def faults(self) -> tuple[str, ...]:
        """Why nothing can be read in this way, as sentences."""
        return tuple(self._faults())

    def _faults(self) -> Iterator[str]:
        if self.only(Meaning.STUDENT) is None:
            yield "No column holds the student's id. Choose it."
        wide = self.at(*WIDE)
        if self.by_student and not wide:
            yield (
                "No column holds a course. Choose the one with the course of each row, or every "
                "one with a requested course."
            )
        if wide and not self.by_student:
            yield (
                f"{self._named(wide[0])} holds requests of a whole student and "
                f"{self._named(self.at(Meaning.COURSE)[0])} the one of a row. Choose one of both."
            )
        yield from self._doubled()
        yield from self._lost()

    def _doubled(self) -> Iterator[str]:
        for meaning in SINGLE:
            found = self.at(meaning)
            if len(found) > 1:
                both = f"{self._named(found[0])} and {self._named(found[1])}"
                yield f"{both} cannot both hold {SAYS[meaning].partition(',')[0]}."

    def _lost(self) -> Iterator[str]:
        if self.by_student:
            for position in self.at(*OF_ONE_REQUEST):
                says = SAYS[self.meanings[position]]
                yield (
                    f"{self._named(position)} cannot hold {says}: a row has several requests here."
                )
        for position in self.at(Meaning.STAND_IN):
            if not set(self.meanings[:position]) & {Meaning.REQUEST, Meaning.COURSE}:
                yield f"{self._named(position)} has no requested course before it."

    def _named(self, position: int) -> str:
        return repr(self.headings[position].strip() or f"column {position + 1}")


class MappingMemory(Protocol):
    """Where confirmed mappings are kept for the next file with the same headings."""

    def recall(self, headings: tuple[str, ...]) -> ColumnMapping | None:
        """Return the mapping that was last confirmed for these headings, if any."""
        ...

    def keep(self, mapping: ColumnMapping) -> None:
        """Remember a confirmed mapping; one that cannot be kept is merely proposed anew."""
        ...

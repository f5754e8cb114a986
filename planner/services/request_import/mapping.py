"""What the columns of a file of course requests mean, as a person confirmed it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from planner.domain.activity import Priority
from planner.domain.language import mark, say, say_marked


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
    Meaning.STUDENT: mark("the student's id"),
    Meaning.NAME: mark("the student's whole name"),
    Meaning.FIRST: mark("the first name"),
    Meaning.LAST: mark("the last name"),
    Meaning.GRADE: mark("the grade"),
    Meaning.COURSE: mark("the course, one request in each row"),
    Meaning.PRIORITY: mark("how much the request weighs"),
    Meaning.RANK: mark("its place among the student's wishes"),
    Meaning.INSTEAD_OF: mark("the course that an alternate stands in for"),
    Meaning.REQUEST: mark("a requested course"),
    Meaning.ALTERNATE: mark("an alternate course"),
    Meaning.STAND_IN: mark("an alternate for the course before it"),
    Meaning.MARK: mark("a mark for the course in the heading"),
    Meaning.IGNORE: mark("nothing that is wanted here"),
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
            msg = say("Each heading needs one meaning.")
            raise ValueError(msg)
        if self.otherwise is Priority.ALTERNATE:
            msg = say("Requests without a word cannot all be alternates.")
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
            yield say("No column holds the student's id. Choose it.")
        wide = self.at(*WIDE)
        if self.by_student and not wide:
            yield (
                say(
                    "No column holds a course. Choose the one with the course of each row, "
                    "or every one with a requested course."
                )
            )
        if wide and not self.by_student:
            yield (
                say(
                    "{named} holds requests of a whole student and {named2} the one of a "
                    "row. Choose one of both.",
                    named=self._named(wide[0]),
                    named2=self._named(self.at(Meaning.COURSE)[0]),
                )
            )
        yield from self._doubled()
        yield from self._lost()

    def _doubled(self) -> Iterator[str]:
        for meaning in SINGLE:
            found = self.at(meaning)
            if len(found) > 1:
                both = say(
                    "{named} and {named2}",
                    named=self._named(found[0]),
                    named2=self._named(found[1]),
                )
                yield say(
                    "{both} cannot both hold {partition}.",
                    both=both,
                    partition=say_marked(SAYS[meaning]).partition(",")[0],
                )

    def _lost(self) -> Iterator[str]:
        if self.by_student:
            for position in self.at(*OF_ONE_REQUEST):
                says = say_marked(SAYS[self.meanings[position]])
                yield (
                    say(
                        "{named} cannot hold {says}: a row has several requests here.",
                        named=self._named(position),
                        says=says,
                    )
                )
        for position in self.at(Meaning.STAND_IN):
            if not set(self.meanings[:position]) & {Meaning.REQUEST, Meaning.COURSE}:
                yield say("{named} has no requested course before it.", named=self._named(position))

    def _named(self, position: int) -> str:
        return repr(
            self.headings[position].strip() or say("column {position}", position=position + 1)
        )


class MappingMemory(Protocol):
    """Where confirmed mappings are kept for the next file with the same headings."""

    def recall(self, headings: tuple[str, ...]) -> ColumnMapping | None:
        """Return the mapping that was last confirmed for these headings, if any."""
        ...

    def keep(self, mapping: ColumnMapping) -> None:
        """Remember a confirmed mapping; one that cannot be kept is merely proposed anew."""
        ...

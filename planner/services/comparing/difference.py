"""What a difference between two scenarios is: a sentence, where it shows, and how to take it over.

Of two scenarios the first is called ``before`` and the second ``after``, as if the one had become
the other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from planner.domain.ids import ActivityId, CourseId, SessionId, StudentId
from planner.domain.language import mark
from planner.domain.schedule import Placement


class Sort(StrEnum):
    """The sorts of difference, in the order in which they are listed."""

    MOVED = "moved"
    CHANGED = "changed"
    PARKED = "parked"
    PLACED = "placed"
    NEW = "new"
    GONE = "gone"
    LOST = "promise lost"
    GAINED = "promise gained"
    OTHER_PROMISE = "promise changed"
    PREFERENCE = "preference"
    SEAT = "seat"
    TABLE = "table"
    RULE = "rule"


TITLES: dict[Sort, str] = {
    Sort.MOVED: mark("Cards moved"),
    Sort.CHANGED: mark("Other people or another room"),
    Sort.PARKED: mark("Cards parked"),
    Sort.PLACED: mark("Cards placed"),
    Sort.NEW: mark("Cards that are new"),
    Sort.GONE: mark("Cards that are gone"),
    Sort.LOST: mark("Promises lost"),
    Sort.GAINED: mark("Promises gained"),
    Sort.OTHER_PROMISE: mark("Promises that changed"),
    Sort.PREFERENCE: mark("Preferences"),
    Sort.SEAT: mark("Seats of students"),
    Sort.TABLE: mark("The school's tables"),
    Sort.RULE: mark("The school's rules"),
}
"""A heading for each sort."""

CARDS = frozenset({Sort.MOVED, Sort.CHANGED, Sort.PARKED, Sort.PLACED, Sort.NEW, Sort.GONE})
"""Sorts of difference that are about one card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardChange:
    """A card's place in both.

    Sessions that nothing tells apart, such as three meetings of one team, are paired by where they
    are, so a card's id may be another one in each.

    Attributes:
        session, other: its id before and after.
        before, after: where it is, by the ids of each side; ``None`` while it has no place.
        taken: ``after`` by the ids of before: what taking the change over places.
        given: ``before`` by the ids of after: what taking it back places.

    """

    session: SessionId
    other: SessionId
    before: Placement | None
    after: Placement | None
    taken: Placement | None
    given: Placement | None

    @property
    def back(self) -> CardChange:
        """The change the other way round."""
        return CardChange(
            session=self.other,
            other=self.session,
            before=self.after,
            after=self.before,
            taken=self.given,
            given=self.taken,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatSwap:
    """A student sits in another section of a course, or in one more or one less."""

    student: StudentId
    course: CourseId | None
    leaves: ActivityId | None
    takes: ActivityId | None

    @property
    def back(self) -> SeatSwap:
        """The change the other way round."""
        return replace(self, leaves=self.takes, takes=self.leaves)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """A row of a table, or of the rules, with other values, more or less.

    ``table`` is the field of the school that holds it, or ``statements``; ``key`` tells the row
    from all others of the table.
    """

    table: str
    key: tuple[object, ...]
    before: object | None
    after: object | None

    @property
    def back(self) -> RowChange:
        """The change the other way round."""
        return replace(self, before=self.after, after=self.before)


Change = CardChange | SeatSwap | RowChange
"""What can be taken over."""

Sides = tuple[tuple[SessionId, ...], tuple[SessionId, ...]]
"""Sessions before and sessions after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One difference.

    Attributes:
        name: whom or what it is about.
        before, after: how it is on each side, in few words; empty where there is nothing.
        sentence: the whole of it.
        about: the ids of the people, groups, rooms, students or activities it speaks of.
        shown: the sessions that show it on each side.
        change: what taking it over changes; ``None`` for what follows from other differences.

    """

    sort: Sort
    name: str
    before: str
    after: str
    sentence: str
    about: tuple[str, ...] = ()
    shown: Sides = ((), ())
    change: Change | None = None

    @property
    def back(self) -> Difference:
        """The difference the other way round; the sentence stays."""
        return replace(
            self,
            before=self.after,
            after=self.before,
            shown=self.shown[::-1],
            change=self.change.back if self.change else None,
        )

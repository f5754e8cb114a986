"""What a school states of its year: first and last day, and the dates that are not as usual."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.ids import BellId, DayId
from planner.domain.language import say

LONGEST_YEAR = 500
"""Days from the first to the last day of a school year."""

ONE_DAY = timedelta(days=1)


class DateKind(StrEnum):
    """What a date is for."""

    SCHOOL = "school"
    NO_SCHOOL = "no_school"
    STAFF_ONLY = "staff_only"


class Follow(StrEnum):
    """How the days of the cycle follow each other over the dates of a year."""

    WEEKDAY = "weekday"
    ROTATION = "rotation"


def month_name(month: int) -> str:
    """Return the name of a month, from 1."""
    return (
        *(say("January"), say("February"), say("March"), say("April"), say("May"), say("June")),
        *(say("July"), say("August"), say("September"), say("October"), say("November")),
        say("December"),
    )[month - 1]


def date_text(day: date) -> str:
    """Return a date as people write it: ``September 7, 2026``."""
    month = month_name(day.month)
    return say("{month} {day}, {year}", month=month, day=day.day, year=day.year)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDate:
    """A date, or several in a row, that is not what its weekday or turn would make it.

    Attributes:
        first: the date.
        through: the last of several dates in a row; ``None``: it is one date.
        day: the day of the cycle that it is; ``None``: the one whose turn it is.
        bell: the bell schedule that it follows; ``None``: that of its day.
        name: what people call it: Labor Day, Make-up day.

    """

    first: date
    kind: DateKind
    through: date | None = None
    day: DayId | None = None
    bell: BellId | None = None
    name: str = ""

    def __post_init__(self) -> None:
        if self.through is not None and self.through < self.first:
            raise ValueError(
                say(
                    "{last} comes before {first}: the last of several dates must come after the "
                    "first.",
                    last=date_text(self.through),
                    first=date_text(self.first),
                )
            )
        if (self.last - self.first).days > LONGEST_YEAR:
            raise ValueError(
                say(
                    "{last} is more than a year after {first}.",
                    last=date_text(self.last),
                    first=date_text(self.first),
                )
            )
        if self.kind is not DateKind.SCHOOL and (self.day or self.bell):
            raise ValueError(
                say(
                    "{first} has no classes, so it can be no day of the cycle and follow no bell "
                    "schedule.",
                    first=date_text(self.first),
                )
            )

    @property
    def last(self) -> date:
        """The last of its dates."""
        return self.first if self.through is None else self.through

    @property
    def dates(self) -> Iterator[date]:
        """Its dates in order."""
        return dates_between(self.first, self.last)


def dates_between(first: date, last: date) -> Iterator[date]:
    """Yield each date from the first to the last."""
    here = first
    while here <= last:
        yield here
        here += ONE_DAY

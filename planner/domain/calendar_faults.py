"""What does not fit together in a school's calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from planner.domain.calendar import LONGEST_YEAR, date_text
from planner.domain.language import say
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.tables import Tables

SCHOOL_KEYS = (
    *("name", "attribution", "rule_set", "grain"),
    *("first_day", "last_day", "time_zone", "days_follow"),
)
"""The single values of a school in the order of the rows of its table."""


@cache
def is_time_zone(name: str) -> bool:
    """Say whether there is a time zone of this name, such as ``America/Chicago``."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def year_faults(school: Tables) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the year itself: a key of the table ``school`` and a sentence."""
    first, last = school.first_day, school.last_day
    if first is not None and last is not None:
        if last < first:
            yield (
                "last_day",
                say(
                    "The last day of school, {last}, comes before the first, {first}.",
                    last=date_text(last),
                    first=date_text(first),
                ),
            )
        elif (last - first).days > LONGEST_YEAR:
            yield (
                "last_day",
                say(
                    "From {first} to {last} is longer than a school year.",
                    first=date_text(first),
                    last=date_text(last),
                ),
            )
    if school.time_zone and not is_time_zone(school.time_zone):
        yield (
            "time_zone",
            say(
                "{name} is no time zone. Name a place, such as America/New_York.",
                name=repr(school.time_zone),
            ),
        )


def doubled_dates(school: Tables) -> Iterator[tuple[int, int, str]]:
    """Yield each row about a date that an earlier row speaks of, that row, and a sentence."""
    first: dict[date, int] = {}
    for row, item in enumerate(school.calendar):
        other = next((first[day] for day in item.dates if day in first), None)
        if other is not None:
            day = next(day for day in item.dates if day in first)
            sentence = say("The calendar speaks of {day} twice.", day=date_text(day))
            yield row, other, sentence
        for day in item.dates:
            first.setdefault(day, row)


def time_zone_of(school: Tables, given: str = "") -> str:
    """Return the time zone of a school, or ``given`` where it does not say.

    Raises :class:`UserError` if neither says one.
    """
    name = school.time_zone or given
    if not name:
        raise UserError(
            say("The school does not say in which time zone it is. Name one: America/New_York.")
        )
    if not is_time_zone(name):
        raise UserError(
            say("{name} is no time zone. Name a place, such as America/New_York.", name=repr(name))
        )
    return name

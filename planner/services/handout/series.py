"""Meetings on dates, told as few events: every week, every other week, or once.

Only what all calendar programs read alike is used: one rule that repeats by the week, an end and
dates without. What keeps to no such rule is told date by date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from planner.domain.calendar import dates_between

FEWEST = 3
"""Dates that make it worth a rule."""

ONE_WEEK, TWO_WEEKS = 7, 14


class Meeting(NamedTuple):
    """A date, and from when to when in minutes since midnight."""

    day: date
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Meetings at one clock time that are one event.

    Attributes:
        key: tells it from the others of its session, and stays the same when they move.
        weekdays: 0 for Monday; none if it takes place once.
        weeks: 1 for every week, 2 for every other.
        without: dates of the rule on which it does not take place.

    """

    key: str
    first: Meeting
    last: date
    weekdays: tuple[int, ...] = ()
    weeks: int = 1
    without: tuple[date, ...] = ()

    @property
    def dates(self) -> tuple[date, ...]:
        """Every date on which it takes place."""
        if not self.weekdays:
            return (self.first.day,)
        left_out = frozenset(self.without)
        return tuple(day for day in self._of_rule() if day not in left_out)

    def _of_rule(self) -> Iterator[date]:
        for day in dates_between(self.first.day, self.last):
            weeks = (_monday(day) - _monday(self.first.day)).days // ONE_WEEK
            if day.weekday() in self.weekdays and weeks % self.weeks == 0:
                yield day


def series_of(meetings: Iterable[Meeting]) -> Iterator[Series]:
    """Yield events that together are just these meetings."""
    by_clock: dict[tuple[int, int], list[date]] = defaultdict(list)
    for meeting in meetings:
        by_clock[meeting.start, meeting.end].append(meeting.day)
    rules = 0
    single: list[Meeting] = []
    for (start, end), days in sorted(by_clock.items()):
        left = set(days)
        for weeks, chosen in _rules(sorted(left)):
            taken = [day for day in sorted(left) if (day.weekday(), _turn(day, weeks)) in chosen]
            first = Meeting(taken[0], start, end)
            yield _rule(f"every-{rules}", first, taken, weeks)
            rules += 1
            left -= set(taken)
        single += (Meeting(day, start, end) for day in left)
    yield from _once(single)


Turns = frozenset[tuple[int, int]]
"""Weekdays, and for every other week which of two weeks (0 for every week)."""


def _rules(days: Sequence[date]) -> Iterator[tuple[int, Turns]]:
    """Yield the rules that are worth it: the weeks between, and the weekdays in their turns."""
    weekly: set[tuple[int, int]] = set()
    other: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for weekday in sorted({day.weekday() for day in days}):
        mine = [day for day in days if day.weekday() == weekday]
        turns = {_turn(day, 2) for day in mine}
        if len(turns) == 1 and _dense(mine, TWO_WEEKS):
            (turn,) = turns
            other[turn].add((weekday, turn))
        elif _dense(mine, ONE_WEEK):
            weekly.add((weekday, 0))
    if weekly:
        yield 1, frozenset(weekly)
    for chosen in other.values():
        yield 2, frozenset(chosen)


def _dense(days: Sequence[date], step: int) -> bool:
    """Say whether at least half of the dates of a rule are wanted."""
    return len(days) >= FEWEST and 2 * len(days) >= (days[-1] - days[0]).days // step + 1


def _turn(day: date, weeks: int) -> int:
    return _monday(day).toordinal() // ONE_WEEK % weeks


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _rule(key: str, first: Meeting, days: Sequence[date], weeks: int) -> Series:
    weekdays = tuple(sorted({day.weekday() for day in days}))
    whole = Series(key=key, first=first, last=days[-1], weekdays=weekdays, weeks=weeks)
    wanted = frozenset(days)
    without = tuple(day for day in whole.dates if day not in wanted)
    return Series(
        key=key, first=first, last=days[-1], weekdays=weekdays, weeks=weeks, without=without
    )


def _once(meetings: Iterable[Meeting]) -> Iterator[Series]:
    """Yield single events; one that moves within its week keeps its key."""
    of_week: dict[date, int] = defaultdict(int)
    for meeting in sorted(meetings):
        monday = _monday(meeting.day)
        key = f"{monday.isoformat()}-{of_week[monday]}"
        of_week[monday] += 1
        yield Series(key=key, first=meeting, last=meeting.day)

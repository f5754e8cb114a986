"""Which dates of a year have school, and which day of the cycle each of them is.

Days follow the weekday, or they rotate over the dates with school. What the tables do not say is
told as a doubt and never made up: of several days for one weekday those that come most often take
their turns, and a rarer one comes only on dates that the calendar names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from planner.domain.calendar import CalendarDate, DateKind, Follow, date_text, dates_between
from planner.domain.ids import BellId, DayId
from planner.domain.language import say
from planner.domain.week import WEEKDAYS, Block, Cycle, Day, Span
from planner.domain.words import listed
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.tables import Tables

SCHOOL_WEEK = WEEKDAYS[:5]
"""The weekdays with school where the days of the cycle name none."""

MOST_NAMED = 6
"""Days or dates named in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolDate:
    """What one date of the year is.

    Attributes:
        day: the day of the cycle; ``None`` without classes, or where the tables do not say.
        bell: the bell schedule that it follows, if not the one of its day.
        named: whether the calendar itself names the day.

    """

    date: date
    kind: DateKind
    day: DayId | None = None
    bell: BellId | None = None
    name: str = ""
    named: bool = False


@dataclass(frozen=True, kw_only=True)
class SchoolYear:
    """Every date from the first day of school to the last, and what the tables leave open."""

    cycle: Cycle
    dates: tuple[SchoolDate, ...]
    doubts: tuple[str, ...] = ()

    @property
    def first(self) -> date:
        """The first day."""
        return self.dates[0].date

    @property
    def last(self) -> date:
        """The last day."""
        return self.dates[-1].date

    @cached_property
    def by_date(self) -> dict[date, SchoolDate]:
        """What each date is."""
        return {one.date: one for one in self.dates}

    @cached_property
    def of_day(self) -> dict[DayId, tuple[SchoolDate, ...]]:
        """The dates of each day of the cycle that comes at all, in order."""
        found: dict[DayId, list[SchoolDate]] = defaultdict(list)
        for one in self.dates:
            if one.day is not None:
                found[one.day].append(one)
        return {day: tuple(dates) for day, dates in found.items()}

    def time_on(self, when: SchoolDate, span: Span) -> Span | None:
        """Return when a piece of time of the day's schedule takes place on one of its dates.

        On a date with another bell schedule it moves with its block and keeps to it; ``None`` if
        that bell has no such block, or no minute of it is left.
        """
        if when.bell is None:
            return span
        bell = next((one for one in self.cycle.bells if one.id == when.bell), None)
        return _moved(span, self.cycle.blocks(span.day), bell.blocks if bell else ())


def _moved(span: Span, usual: Sequence[Block], other: Sequence[Block]) -> Span | None:
    """Return the same piece of the same blocks in another bell."""
    first = _block(usual, lambda block: block.start <= span.start < block.end, span.start)
    last = _block(usual, lambda block: block.start < span.end <= block.end, span.end)
    if first is None or last is None:
        return None
    begins, ends = _same(other, first), _same(other, last)
    if begins is None or ends is None:
        return None
    start = begins.start + span.start - first.start
    end = ends.end if span.end == last.end else ends.start + span.end - last.start
    end = min(end, ends.end)
    return Span(day=span.day, start=start, end=end) if start < min(end, begins.end) else None


def _block(blocks: Sequence[Block], around: Callable[[Block], bool], edge: int) -> Block | None:
    """Return the block around a moment, before others one that begins or ends with it."""
    found = [block for block in blocks if around(block)]
    exact = (block for block in found if edge in (block.start, block.end))
    return next(exact, found[0] if found else None)


def _same(blocks: Sequence[Block], wanted: Block) -> Block | None:
    """Return the block of the same id, before others that of the same groups."""
    found = [block for block in blocks if block.id == wanted.id]
    exact = (block for block in found if block.groups == wanted.groups)
    return next(exact, found[0] if found else None)


def follow_of(school: Tables) -> Follow:
    """Return how the days of a school's cycle follow each other."""
    if school.days_follow is not None:
        return school.days_follow
    return Follow.WEEKDAY if all(day.weekday for day in school.cycle.days) else Follow.ROTATION


def school_year(
    school: Tables, *, first: date | None = None, last: date | None = None
) -> SchoolYear:
    """Return what each date of a school's year is.

    ``first`` and ``last`` stand in where the school does not say. Raises :class:`UserError` if
    nobody says when the year begins and ends, or it ends before it begins.
    """
    begins, ends = school.first_day or first, school.last_day or last
    if begins is None or ends is None:
        raise UserError(
            say(
                "The school does not say when its year begins and ends. State both in the calendar."
            )
        )
    if ends < begins:
        raise UserError(
            say(
                "The last day of school, {last}, comes before the first, {first}.",
                last=date_text(ends),
                first=date_text(begins),
            )
        )
    return _Year(school, begins, ends).made()


class _Year:
    """One year being filled in."""

    def __init__(self, school: Tables, first: date, last: date) -> None:
        self._cycle = school.cycle
        self._follow = follow_of(school)
        self._first, self._last = first, last
        self._stated = {day: row for row in school.calendar for day in row.dates}
        self._calendar = school.calendar
        used = {day.weekday for day in self._cycle.days if day.weekday}
        self._weekdays = used or set(SCHOOL_WEEK)
        self._turn: dict[tuple[DayId, ...], int] = {}

    def made(self) -> SchoolYear:
        by_weekday = self._follow is Follow.WEEKDAY
        dates = tuple(self._by_weekday() if by_weekday else self._in_rotation())
        year = SchoolYear(cycle=self._cycle, dates=dates)
        return SchoolYear(cycle=self._cycle, dates=dates, doubts=tuple(self._doubts(year, dates)))

    # Dates ------------------------------------------------------------------------------------

    def _in_rotation(self) -> Iterator[SchoolDate]:
        days = self._cycle.days
        for day in dates_between(self._first, self._last):
            row = self._stated.get(day)
            yield self._date(day, row, days) if self._meets(day, row) else _idle(day, row)

    def _by_weekday(self) -> Iterator[SchoolDate]:
        weeks = self._cycle.weeks
        turn = 0
        for dates in _weeks_between(self._first, self._last):
            rows = {day: self._stated.get(day) for day in dates}
            turn = self._week_named(rows, turn)
            met = False
            for day, row in rows.items():
                if not self._meets(day, row):
                    yield _idle(day, row)
                    continue
                met = True
                yield self._date(day, row, self._of_weekday(weeks[turn], day))
            # A week of vacation takes no turn.
            turn = (turn + 1) % len(weeks) if met else turn

    def _week_named(self, rows: dict[date, CalendarDate | None], turn: int) -> int:
        """Return which week of the cycle it is: one whose day the calendar names, or the next."""
        weeks = self._cycle.weeks
        for day, row in rows.items():
            for number, week in enumerate(weeks):
                if row is None or row.day not in week or row.day in weeks[turn]:
                    continue
                if row.day in {one.id for one in self._of_weekday(week, day)}:
                    return number
        return turn

    def _of_weekday(self, week: Iterable[DayId], day: date) -> list[Day]:
        chosen, name = frozenset(week), WEEKDAYS[day.weekday()]
        return [one for one in self._cycle.days if one.id in chosen and one.weekday == name]

    def _meets(self, day: date, row: CalendarDate | None) -> bool:
        """Say whether there are classes: as the calendar says, or on the weekdays of the cycle.

        Several dates in a row with school leave out the weekend between them.
        """
        if row is None or (row.kind is DateKind.SCHOOL and row.through is not None):
            return WEEKDAYS[day.weekday()] in self._weekdays
        return row.kind is DateKind.SCHOOL

    def _date(self, day: date, row: CalendarDate | None, choice: Sequence[Day]) -> SchoolDate:
        named = row.day if row is not None else None
        return SchoolDate(
            date=day,
            kind=DateKind.SCHOOL,
            day=self._whose_turn(choice, named),
            bell=row.bell if row is not None else None,
            name=row.name if row is not None else "",
            named=named is not None,
        )

    def _whose_turn(self, choice: Sequence[Day], named: DayId | None) -> DayId | None:
        """Return the day that is named, or the next of those that come most often."""
        most = max((one.weight for one in choice), default=None)
        usual = tuple(one.id for one in choice if one.weight == most)
        if named is not None:
            if named in usual:
                self._turn[usual] = usual.index(named) + 1
            return named
        if not usual:
            return None
        turn = self._turn.get(usual, 0)
        self._turn[usual] = turn + 1
        return usual[turn % len(usual)]

    # Doubts -----------------------------------------------------------------------------------

    def _doubts(self, year: SchoolYear, dates: Sequence[SchoolDate]) -> Iterator[str]:
        never = [one.id for one in self._cycle.days if one.id not in year.of_day]
        if never:
            yield say(
                "No date of the year is {days}. Name the dates in the calendar.",
                days=listed([str(one) for one in never], most=MOST_NAMED),
            )
        open_dates = [
            date_text(one.date) for one in dates if one.kind is DateKind.SCHOOL and not one.day
        ]
        if open_dates:
            yield say(
                "The tables do not say which day of the cycle these dates are: {dates}.",
                dates=_told(open_dates),
            )
        beyond = [
            date_text(row.first)
            for row in self._calendar
            if row.last < self._first or row.first > self._last
        ]
        if beyond:
            yield say(
                "These dates of the calendar are not in the school year: {dates}.",
                dates=_told(beyond),
            )


def _told(dates: list[str]) -> str:
    """Return dates as a list; they hold commas themselves."""
    shown = dates[:MOST_NAMED]
    more = [say("{number} more", number=len(dates) - MOST_NAMED)] if dates[MOST_NAMED:] else []
    return "; ".join((*shown, *more))


def _idle(day: date, row: CalendarDate | None) -> SchoolDate:
    if row is None:
        return SchoolDate(date=day, kind=DateKind.NO_SCHOOL)
    return SchoolDate(date=day, kind=row.kind, name=row.name)


def _weeks_between(first: date, last: date) -> Iterator[list[date]]:
    """Yield the dates week by week; a week begins on Monday."""
    monday = first - timedelta(days=first.weekday())
    while monday <= last:
        sunday = monday + timedelta(days=6)
        yield list(dates_between(max(first, monday), min(last, sunday)))
        monday += timedelta(days=7)

"""The holidays that most public schools of the United States keep, for a year to begin with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from planner.domain.calendar import CalendarDate, DateKind, dates_between
from planner.domain.language import say
from planner.domain.project import Project

MONDAY, THURSDAY = 0, 3
SATURDAY = 5
WEEK = 7


def usual_holidays(first: date, last: date) -> Iterator[CalendarDate]:
    """Yield the holidays of a school year that fall on days from Monday to Friday."""
    for year in range(first.year, last.year + 1):
        for row in _of_calendar_year(year):
            if row.first >= first and row.last <= last and row.first.weekday() < SATURDAY:
                yield row


def _of_calendar_year(year: int) -> Iterator[CalendarDate]:
    yield _off(_nth(year, 1, MONDAY, 3), say("Martin Luther King Jr. Day"))
    yield _off(_nth(year, 2, MONDAY, 3), say("Presidents’ Day"))
    yield _off(_last_monday(year, 5), say("Memorial Day"))
    yield _off(date(year, 6, 19), say("Juneteenth"))
    yield _off(_nth(year, 9, MONDAY, 1), say("Labor Day"))
    yield _off(_nth(year, 10, MONDAY, 2), say("Indigenous Peoples’ Day / Columbus Day"))
    yield _off(date(year, 11, 11), say("Veterans Day"))
    thanksgiving = _nth(year, 11, THURSDAY, 4)
    yield _off(thanksgiving, say("Thanksgiving"), thanksgiving + timedelta(days=1))
    # From the Monday of the week of December 25 (or before, if that is a weekend) for two weeks.
    christmas = date(year, 12, 25)
    monday = christmas - timedelta(days=christmas.weekday())
    yield _off(monday, say("Winter break"), monday + timedelta(days=WEEK + 4))


def _off(first: date, name: str, last: date | None = None) -> CalendarDate:
    return CalendarDate(first=first, through=last, kind=DateKind.NO_SCHOOL, name=name)


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    """Return the first, second, ... such weekday of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % WEEK + WEEK * (number - 1))


def _last_monday(year: int, month: int) -> date:
    fourth = _nth(year, month, MONDAY, 4)
    fifth = fourth + timedelta(days=WEEK)
    return fifth if fifth.month == month else fourth


def missing(project: Project, first: date, last: date) -> tuple[CalendarDate, ...]:
    """Return the holidays of the year of whose dates the calendar says nothing yet."""
    said = {day for row in project.school.calendar for day in row.dates}
    return tuple(
        row
        for row in usual_holidays(first, last)
        if said.isdisjoint(dates_between(row.first, row.last))
    )

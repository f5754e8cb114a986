"""Edits of a school's calendar; what has to be placed stays the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from planner.domain.calendar import ONE_DAY, CalendarDate
from planner.domain.faults import IntegrityError
from planner.domain.project import Project
from planner.errors import UserError

AUGUST, MAY = 8, 5
FIRST_OF_YEAR = 15
"""Of August: school begins on the Monday on or after it, if nobody says otherwise."""

LAST_OF_YEAR = 24
"""Of May: school ends on the Friday on or after it, if nobody says otherwise."""

MONDAY, FRIDAY = 0, 4
NEW_YEAR_IS_PLANNED_FROM = 3
"""The month from which one speaks of the school year that begins in this calendar year."""


def usual_year(today: date) -> tuple[date, date]:
    """Return a first and a last day to propose, for the year that one plans or is in."""
    begins = today.year if today.month >= NEW_YEAR_IS_PLANNED_FROM else today.year - 1
    return (
        _on_or_after(date(begins, AUGUST, FIRST_OF_YEAR), MONDAY),
        _on_or_after(date(begins + 1, MAY, LAST_OF_YEAR), FRIDAY),
    )


def _on_or_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def take_year(project: Project, /, **values: Any) -> Project:  # noqa: ANN401 - fields of a school
    """Return the project with other values of ``first_day``, ``time_zone`` and so on.

    Raises :class:`UserError` with a sentence for everything that does not fit.
    """
    try:
        school = replace(project.school, **values)
    except IntegrityError as error:
        raise UserError(" ".join(fault.sentence for fault in error.faults)) from error
    return replace(project, school=school).knowing_from(project)


def mark(project: Project, row: CalendarDate) -> Project:
    """Let these dates be what ``row`` says; what was said of them before is gone."""
    kept = _without(project.school.calendar, row.first, row.last)
    return take_year(project, calendar=_in_order((*kept, row)))


def add(project: Project, rows: Iterable[CalendarDate]) -> Project:
    """Say this of dates of which nothing is said yet."""
    return take_year(project, calendar=_in_order((*project.school.calendar, *rows)))


def clear(project: Project, first: date, last: date) -> Project:
    """Let these dates be as usual again."""
    kept = _without(project.school.calendar, first, last)
    return take_year(project, calendar=_in_order(kept))


def _without(rows: Iterable[CalendarDate], first: date, last: date) -> Iterator[CalendarDate]:
    """Yield rows without these dates; a row that reaches beyond them is cut or parted."""
    for row in rows:
        if row.last < first or row.first > last:
            yield row
            continue
        if row.first < first:
            yield _lasting(row, row.first, first - ONE_DAY)
        if row.last > last:
            yield _lasting(row, last + ONE_DAY, row.last)


def _lasting(row: CalendarDate, first: date, last: date) -> CalendarDate:
    return replace(row, first=first, through=last if last > first else None)


def _in_order(rows: Iterable[CalendarDate]) -> tuple[CalendarDate, ...]:
    return tuple(sorted(rows, key=lambda row: row.first))


def row_of(project: Project, day: date) -> CalendarDate | None:
    """Return what the calendar says of a date, if it says anything."""
    rows = project.school.calendar
    return next((row for row in rows if row.first <= day <= row.last), None)

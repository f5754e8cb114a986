from __future__ import annotations

from datetime import date

import pytest

from planner.domain.calendar import CalendarDate, DateKind
from planner.domain.calendar_edits import clear, mark, row_of, take_year, usual_year
from planner.domain.project import Project
from planner.errors import UserError
from tests.scheduled import the_project

OFF = DateKind.NO_SCHOOL


def september(first: int, last: int | None = None, name: str = "") -> CalendarDate:
    through = date(2026, 9, last) if last else None
    return CalendarDate(first=date(2026, 9, first), through=through, kind=OFF, name=name)


def marked(*rows: CalendarDate) -> Project:
    project = the_project()
    for row in rows:
        project = mark(project, row)
    return project


def test_what_is_said_of_dates_stands_in_their_order() -> None:
    project = marked(september(20), september(7, name="Labor Day"))
    assert [row.first.day for row in project.school.calendar] == [7, 20]


def test_the_last_word_on_a_date_counts_and_cuts_what_was_said_before() -> None:
    project = marked(september(7, 11, "Break"), september(9, name="Fair"))
    told = [(row.first.day, row.last.day, row.name) for row in project.school.calendar]
    assert told == [(7, 8, "Break"), (9, 9, "Fair"), (10, 11, "Break")]


def test_dates_are_as_usual_again() -> None:
    project = clear(marked(september(7, 11, "Break")), date(2026, 9, 10), date(2026, 9, 30))
    (row,) = project.school.calendar
    assert (row.first.day, row.last.day) == (7, 9)
    assert row_of(project, date(2026, 9, 8)) is row
    assert row_of(project, date(2026, 9, 10)) is None


def test_an_edit_of_the_calendar_leaves_what_has_to_be_placed_untouched() -> None:
    before = the_project()
    demand = before.demand
    after = mark(before, september(7))
    assert after.demand is demand
    assert after.schedule is before.schedule


def test_a_year_that_cannot_be_is_refused_in_a_sentence() -> None:
    first, last = date(2027, 8, 17), date(2027, 5, 28)
    with pytest.raises(UserError, match=r"^The last day of school, May 28, 2027, comes before"):
        take_year(the_project(), first_day=first, last_day=last)


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 11, 27), date(2026, 8, 17), date(2027, 5, 28)),
        (date(2027, 2, 1), date(2026, 8, 17), date(2027, 5, 28)),
        (date(2027, 4, 1), date(2027, 8, 16), date(2028, 5, 26)),
    ],
)
def test_a_usual_year_is_proposed(today: date, first: date, last: date) -> None:
    assert usual_year(today) == (first, last)
    assert (first.weekday(), last.weekday()) == (0, 4)

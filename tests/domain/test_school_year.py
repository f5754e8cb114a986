from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from planner.domain.calendar import CalendarDate, DateKind, Follow
from planner.domain.calendar_faults import is_time_zone
from planner.domain.faults import IntegrityError
from planner.domain.ids import BellId, BlockId, DayId
from planner.domain.school import School
from planner.domain.school_year import SchoolYear, follow_of, school_year
from planner.domain.week import Bell, Block, BlockKind, Cycle, Day, Span
from planner.errors import UserError

WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri")
OFF, SCHOOL, STAFF = DateKind.NO_SCHOOL, DateKind.SCHOOL, DateKind.STAFF_ONLY


def block(name: str, start: int, end: int) -> Block:
    return Block(id=BlockId(name), start=start, end=end, kind=BlockKind.CLASS)


REGULAR = Bell(id=BellId("regular"), blocks=(block("P1", 480, 555), block("P2", 560, 635)))
SHORT = Bell(id=BellId("short"), blocks=(block("P1", 480, 520),))


def days(*names: str, weekdays: Sequence[str] = WEEK, weight: int = 1) -> tuple[Day, ...]:
    """Return days called ``names``, each on the weekday of its number."""
    return tuple(
        Day(id=DayId(name), bell=REGULAR.id, weekday=weekday, weight=Fraction(1, weight))
        for name, weekday in zip(names, weekdays, strict=True)
    )


def a_school(cycle: Sequence[Day] = days(*WEEK), **values: Any) -> School:
    """Return a school that says nothing but its year: August 31 to October 2, 2026."""
    told = {"first_day": date(2026, 8, 31), "last_day": date(2026, 10, 2), **values}
    return School(name="Tern", cycle=Cycle(days=tuple(cycle), bells=(REGULAR, SHORT)), **told)


def row(on: str, kind: DateKind = OFF, **values: Any) -> CalendarDate:
    return CalendarDate(first=date.fromisoformat(on), kind=kind, **values)


def days_on(year: SchoolYear, first: str, last: str) -> list[str]:
    """Return the days of the cycle from one date to another, ``-`` without classes."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    return [one.day or "-" for one in year.dates if begin <= one.date <= end]


def test_a_date_is_the_day_of_its_weekday_and_weekends_have_no_school() -> None:
    year = school_year(a_school())
    assert days_on(year, "2026-09-01", "2026-09-07") == [
        "Tue",
        "Wed",
        "Thu",
        "Fri",
        "-",
        "-",
        "Mon",
    ]
    assert (year.first, year.last) == (date(2026, 8, 31), date(2026, 10, 2))
    assert year.doubts == ()


def test_holidays_and_days_for_staff_have_no_classes_and_keep_their_name() -> None:
    school = a_school(calendar=(row("2026-09-07", name="Labor Day"), row("2026-09-08", STAFF)))
    year = school_year(school)
    labor, staff = year.by_date[date(2026, 9, 7)], year.by_date[date(2026, 9, 8)]
    assert (labor.kind, labor.day, labor.name) == (OFF, None, "Labor Day")
    assert (staff.kind, staff.day) == (STAFF, None)


def test_a_make_up_day_on_a_saturday_is_the_day_that_is_named() -> None:
    school = a_school(calendar=(row("2026-09-12", SCHOOL, day=DayId("Mon")),))
    found = school_year(school).by_date[date(2026, 9, 12)]
    assert (found.day, found.named) == ("Mon", True)


def test_several_dates_with_another_bell_leave_out_the_weekend_between_them() -> None:
    testing = row("2026-09-10", SCHOOL, through=date(2026, 9, 15), bell=SHORT.id, name="Testing")
    year = school_year(a_school(calendar=(testing,)))
    assert days_on(year, "2026-09-10", "2026-09-15") == ["Thu", "Fri", "-", "-", "Mon", "Tue"]
    assert year.by_date[date(2026, 9, 14)].bell == "short"
    assert year.by_date[date(2026, 9, 16)].bell is None


def test_a_and_b_weeks_alternate_and_a_week_of_vacation_takes_no_turn() -> None:
    two_weeks = (*days(*"ABABA"), *days("b1", "a2", "b3", "a4", "b5"))
    names = tuple(replace(one, id=DayId(f"{n}{one.id}")) for n, one in enumerate(two_weeks))
    vacation = row("2026-09-07", through=date(2026, 9, 11), name="Fall break")
    year = school_year(a_school(names, calendar=(vacation,)))
    assert days_on(year, "2026-08-31", "2026-09-01") == ["0A", "1B"]
    assert days_on(year, "2026-09-07", "2026-09-08") == ["-", "-"]
    assert days_on(year, "2026-09-14", "2026-09-15") == ["5b1", "6a2"]
    assert days_on(year, "2026-09-21", "2026-09-22") == ["0A", "1B"]


def test_the_weeks_go_on_from_one_that_the_calendar_names() -> None:
    two_weeks = (*days(*"abcde"), *days(*"vwxyz"))
    named = row("2026-09-21", SCHOOL, day=DayId("v"))
    year = school_year(a_school(two_weeks, calendar=(named,)))
    assert days_on(year, "2026-09-14", "2026-09-14") == ["a"]
    assert days_on(year, "2026-09-21", "2026-09-22") == ["v", "w"]
    assert days_on(year, "2026-09-28", "2026-09-28") == ["a"]


def four_fridays() -> tuple[Day, ...]:
    return (*days("Mon", weekdays=["Mon"]), *days(*"wxyz", weekdays=["Fri"] * 4, weight=4))


def test_four_kinds_of_friday_take_turns_over_the_fridays_with_school() -> None:
    year = school_year(a_school(four_fridays(), calendar=(row("2026-09-11"),)))
    fridays = [one.day for one in year.dates if one.date.weekday() == 4]
    assert fridays == ["w", None, "x", "y", "z"]


def test_turns_go_on_from_a_friday_that_the_calendar_names() -> None:
    named = row("2026-09-11", SCHOOL, day=DayId("z"))
    year = school_year(a_school(four_fridays(), calendar=(named,)))
    assert [one.day for one in year.dates if one.date.weekday() == 4] == ["w", "z", "w", "x", "y"]


def test_a_rarer_day_comes_only_on_dates_that_are_named_and_its_absence_is_told() -> None:
    early = Day(id=DayId("Early"), bell=SHORT.id, weekday="Wed", weight=Fraction(1, 4))
    monday, tuesday, wednesday, *rest = days(*WEEK)
    usual = replace(wednesday, weight=Fraction(3, 4))
    cycle = (monday, tuesday, usual, early, *rest)
    silent = school_year(a_school(cycle))
    assert days_on(silent, "2026-09-02", "2026-09-02") == ["Wed"]
    assert silent.doubts == ("No date of the year is Early. Name the dates in the calendar.",)
    named = row("2026-09-09", SCHOOL, day=early.id)
    year = school_year(a_school(cycle, calendar=(named,)))
    assert [one.day for one in year.dates if one.date.weekday() == 2] == [
        *("Wed", "Early", "Wed", "Wed", "Wed")
    ]
    assert year.doubts == ()


def rotating() -> tuple[Day, ...]:
    return tuple(replace(one, weekday="") for one in days(*"ABCD", weekdays=WEEK[:4]))


def test_days_rotate_over_the_dates_with_school() -> None:
    school = a_school(rotating(), calendar=(row("2026-09-03"),))
    assert follow_of(school) is Follow.ROTATION
    year = school_year(school)
    assert days_on(year, "2026-08-31", "2026-09-08") == list("ABC-D--AB")


def test_the_rotation_goes_on_from_a_day_that_is_named() -> None:
    school = a_school(rotating(), calendar=(row("2026-09-02", SCHOOL, day=DayId("A")),))
    assert days_on(school_year(school), "2026-08-31", "2026-09-04") == list("ABABC")


def test_days_with_weekdays_may_rotate_all_the_same() -> None:
    school = a_school(days_follow=Follow.ROTATION, calendar=(row("2026-09-01"),))
    assert days_on(school_year(school), "2026-08-31", "2026-09-03") == ["Mon", "-", "Tue", "Wed"]


def test_what_the_tables_do_not_say_is_told() -> None:
    school = a_school(calendar=(row("2026-09-05", SCHOOL), row("2027-01-01")))
    assert school_year(school).doubts == (
        "The tables do not say which day of the cycle these dates are: September 5, 2026.",
        "These dates of the calendar are not in the school year: January 1, 2027.",
    )


def test_a_year_that_nobody_states_may_be_given() -> None:
    school = a_school(first_day=None, last_day=None)
    with pytest.raises(UserError, match="does not say when its year begins"):
        school_year(school)
    year = school_year(school, first=date(2026, 9, 1), last=date(2026, 9, 3))
    assert [one.day for one in year.dates] == ["Tue", "Wed", "Thu"]
    with pytest.raises(UserError, match="comes before the first"):
        school_year(school, first=date(2026, 9, 3), last=date(2026, 9, 1))


@pytest.mark.parametrize(
    ("usual", "moved"),
    [
        ((480, 555), (480, 520)),
        ((490, 515), (490, 515)),
        ((500, 555), (500, 520)),
        ((530, 555), None),
    ],
)
def test_on_another_bell_a_time_moves_with_its_block(
    usual: tuple[int, int], moved: tuple[int, int] | None
) -> None:
    early = row("2026-09-02", SCHOOL, bell=SHORT.id)
    year = school_year(a_school(calendar=(early,)))
    span = Span(day=DayId("Wed"), start=usual[0], end=usual[1])
    found = year.time_on(year.by_date[early.first], span)
    assert (found and (found.start, found.end)) == moved
    assert year.time_on(year.by_date[date(2026, 9, 9)], span) == span


def test_a_block_that_the_other_bell_lacks_does_not_take_place() -> None:
    early = row("2026-09-02", SCHOOL, bell=SHORT.id)
    year = school_year(a_school(calendar=(early,)))
    span = Span(day=DayId("Wed"), start=560, end=635)
    assert year.time_on(year.by_date[early.first], span) is None


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"last_day": date(2026, 8, 1)}, "row 6, value: The last day of school, August 1, 2026"),
        ({"last_day": date(2029, 8, 1)}, "is longer than a school year"),
        ({"time_zone": "Eastern"}, "row 7, value: 'Eastern' is no time zone"),
        ({"calendar": (row("2026-09-07"), row("2026-09-07"))}, "speaks of September 7, 2026 twice"),
        ({"calendar": (row("2026-09-07", SCHOOL, day=DayId("X")),)}, "row 1, day: 'X' is not"),
        ({"calendar": (row("2026-09-07", SCHOOL, bell=BellId("X")),)}, "row 1, bell: 'X' is not"),
    ],
)
def test_what_does_not_fit_together_is_said(values: dict[str, Any], told: str) -> None:
    with pytest.raises(IntegrityError) as caught:
        a_school(**values)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"through": date(2026, 9, 6)}, "September 6, 2026 comes before September 7, 2026"),
        ({"through": date(2029, 9, 6)}, "more than a year after"),
        ({"day": DayId("Mon")}, "has no classes"),
        ({"bell": SHORT.id}, "has no classes"),
    ],
)
def test_a_date_that_makes_no_sense_is_refused(values: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        row("2026-09-07", **values)


def test_time_zones_are_known_by_name() -> None:
    assert is_time_zone("America/Chicago")
    assert not is_time_zone("../etc/passwd")
    assert not is_time_zone("America/Atlantis")

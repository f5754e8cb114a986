from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.calendar import dates_between
from planner.services.handout.series import Meeting, Series, series_of

MONDAY = date(2026, 8, 17)


def on(*days: int, start: int = 480) -> list[Meeting]:
    """Return meetings of an hour, by days after a Monday."""
    return [Meeting(MONDAY + timedelta(days=day), start, start + 60) for day in days]


def told(meetings: list[Meeting]) -> list[Series]:
    return list(series_of(meetings))


def test_days_of_the_same_clock_are_one_event_every_week() -> None:
    (found,) = told(on(0, 2, 7, 9, 14, 16))
    assert (found.weekdays, found.weeks, found.without) == ((0, 2), 1, ())
    assert found.last == MONDAY + timedelta(days=16)


def test_a_holiday_is_a_date_without() -> None:
    (found,) = told(on(0, 7, 21))
    assert found.without == (MONDAY + timedelta(days=14),)


def test_every_other_week_is_said_so() -> None:
    (found,) = told(on(0, 2, 14, 16, 28, 30))
    assert (found.weekdays, found.weeks, found.without) == ((0, 2), 2, ())


def test_the_two_weeks_of_a_cycle_are_two_events() -> None:
    first, second = told(on(0, 14, 28, 8, 22, 36))
    assert {first.weekdays, second.weekdays} == {(0,), (1,)}
    assert {first.key, second.key} == {"every-0", "every-1"}


def test_what_keeps_to_no_week_is_told_date_by_date() -> None:
    found = told(on(0, 6 * 7, 13 * 7))
    assert [one.weekdays for one in found] == [(), (), ()]


def test_a_single_meeting_keeps_its_key_when_it_moves_within_its_week() -> None:
    (before,), (after,) = told(on(0)), told(on(3, start=600))
    assert before.key == after.key


def test_other_clock_times_are_another_event() -> None:
    assert len(told([*on(0, 7, 14), *on(21, 28, 35, start=500)])) == 2


@pytest.mark.property
@given(
    st.sets(st.tuples(st.integers(0, 200), st.sampled_from([480, 560]))),
    st.sampled_from([range(0, 300, 7), range(1, 300, 14), range(2, 300, 6), range(0)]),
)
def test_the_events_are_just_the_meetings(dates: set[tuple[int, int]], regular: range) -> None:
    wanted = {
        *(Meeting(MONDAY + timedelta(days=day), start, start + 60) for day, start in dates),
        *(Meeting(MONDAY + timedelta(days=day), 480, 540) for day in regular),
    }
    found = list(series_of(wanted))
    held = [Meeting(d, s.first.start, s.first.end) for s in found for d in s.dates]
    assert sorted(held) == sorted(wanted)
    assert len({one.key for one in found}) == len(found)
    assert all(one.first.day == min(one.dates) and one.last == max(one.dates) for one in found)


def test_dates_between_holds_both_ends() -> None:
    assert len(list(dates_between(MONDAY, MONDAY + timedelta(days=6)))) == 7

"""Times of day: how people read them, how they type them, and how files hold them."""

from __future__ import annotations

from datetime import datetime

import pytest

from planner.domain import clock as times
from planner.domain.clock import clock, clock_range, moment, time_of_day, typed, written

DAY = range(24 * 60 + 1)


@pytest.mark.parametrize(
    ("minutes", "short", "full", "file"),
    [
        (0, "12:00 AM", "12:00 AM", "00:00"),
        (359, "5:59 AM", "5:59 AM", "05:59"),
        (360, "6:00", "6:00 AM", "06:00"),
        (615, "10:15", "10:15 AM", "10:15"),
        (720, "12:00", "12:00 PM", "12:00"),
        (826, "1:46", "1:46 PM", "13:46"),
        (1079, "5:59", "5:59 PM", "17:59"),
        (1080, "6:00 PM", "6:00 PM", "18:00"),
        (1440, "12:00 AM", "12:00 AM", "24:00"),
    ],
)
def test_a_time_is_said_on_a_clock_of_twelve_hours_and_held_on_one_of_24(
    minutes: int, short: str, full: str, file: str
) -> None:
    assert (clock(minutes), time_of_day(minutes), written(minutes)) == (short, full, file)


def test_ranges_and_moments_are_said_the_same_way() -> None:
    assert clock_range(710, 760) == "11:50–12:40"
    assert clock_range(1050, 1110) == "5:30–6:30 PM"
    assert clock_range(1140, 1230) == "7:00–8:30 PM"
    assert clock_range(1140, 1440) == "7:00 PM–12:00 AM"
    assert clock_range(300, 345) == "5:00–5:45 AM"
    assert clock_range(0, 480) == "12:00 AM–8:00"
    assert moment(datetime(2026, 11, 3, 14, 5)) == "2026-11-03 2:05 PM"  # noqa: DTZ001 - on the wall


def test_no_two_times_of_a_day_are_said_alike() -> None:
    assert len({clock(minutes) for minutes in DAY[:-1]}) == len(DAY) - 1


@pytest.mark.parametrize("minutes", DAY[:-1:7])
def test_what_is_shown_can_be_typed(minutes: int) -> None:
    shown = (clock(minutes), time_of_day(minutes), written(minutes))
    assert {typed(text) for text in shown} == {minutes}
    assert times.minutes_of(written(minutes)) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "1:46",
        "1:46 PM",
        "1:46pm",
        "1:46 p.m.",
        "1:46p",
        "1:46\u00a0p.\u00a0m.",
        "13:46",
        "1:46:00 PM",
    ],
)
def test_an_afternoon_is_typed_in_many_ways(text: str) -> None:
    assert typed(text) == 826


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("01:46", 106),
        ("1:46 am", 106),
        ("5:59", 1079),
        ("6:00", 360),
        ("12:30", 750),
        ("12:30 AM", 30),
        ("0:30", 30),
        ("9 AM", 540),
        ("12 p.m.", 720),
        ("24:00", 1440),
    ],
)
def test_a_bare_hour_from_one_to_five_is_in_the_afternoon(text: str, minutes: int) -> None:
    assert typed(text) == minutes


@pytest.mark.parametrize(
    "text", ["", "9", "25:00", "24:01", "1:75", "13:46 AM", "0:10 PM", "noon", "1.46", "-1:46"]
)
def test_other_texts_are_no_times(text: str) -> None:
    assert typed(text) is None


@pytest.mark.parametrize(
    ("text", "fits"),
    [("8:30", True), ("08:30", True), ("23:59", True), ("24:00", False), ("1:46 PM", False)],
)
def test_rules_hold_times_of_24_hours(text: str, fits: bool) -> None:
    assert times.is_written(text) is fits

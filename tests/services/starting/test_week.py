"""The week of a new school: patterns, two lunches, a day on which students leave early."""

from dataclasses import replace

import pytest

from planner.domain.clock import clock, clock_range
from planner.domain.ids import DayId, GroupId
from planner.domain.integrity import faults
from planner.domain.tables import Tables
from planner.domain.week import Bell, BlockKind
from planner.services.starting.week import (
    EARLY,
    REGULAR,
    SCHOOL_DAYS,
    USUAL,
    Pattern,
    Release,
    cycle,
    end_of,
)

SEVEN = USUAL[Pattern.SEVEN]
WAVES = (frozenset({GroupId("6A")}), frozenset({GroupId("7A")}))


def times(found: Bell) -> list[str]:
    return [f"{b.id} {clock_range(b.start, b.end)}" for b in found.blocks]


@pytest.mark.parametrize("pattern", Pattern)
@pytest.mark.parametrize("release", [None, Release(), Release(day="Fri", at=12 * 60)])
def test_every_pattern_makes_a_sound_week(pattern: Pattern, release: Release | None) -> None:
    week = cycle(pattern, USUAL[pattern], release)

    assert not list(faults(Tables(name="Elm", cycle=week)))
    for bell in week.bells:
        classes = [block for block in bell.blocks if block.kind is BlockKind.CLASS]
        assert len(classes) == USUAL[pattern].periods


def test_periods_follow_each_other_with_lunch_between() -> None:
    week = cycle(Pattern.SEVEN, SEVEN)

    assert times(week.bells[0])[:6] == [
        "P1 8:00–8:48",
        "P2 8:52–9:40",
        "P3 9:44–10:32",
        "P4 10:36–11:24",
        "L 11:28–11:58",
        "P5 12:02–12:50",
    ]
    assert clock(end_of(SEVEN)) == "2:34"
    assert week.day_ids == SCHOOL_DAYS


def test_a_and_b_days_take_turns_over_two_weeks() -> None:
    week = cycle(Pattern.AB, USUAL[Pattern.AB])

    assert week.day_ids[:6] == ("A-Mon", "B-Tue", "A-Wed", "B-Thu", "A-Fri", "B-Mon")
    assert [len(one) for one in week.weeks] == [5, 5]


def test_students_leave_early_after_shorter_periods() -> None:
    week = cycle(Pattern.SEVEN, SEVEN, Release(day="Wed", at=13 * 60, until=15 * 60))

    early = next(bell for bell in week.bells if bell.id == EARLY)
    bells = {str(day.id): day.bell for day in week.days}
    assert (bells["Wed"], bells["Thu"]) == (EARLY, REGULAR)
    staff = early.blocks[-1]
    assert (staff.kind, clock(staff.start), clock(staff.end)) == (BlockKind.STAFF, "1:00", "3:00")
    assert max(block.end for block in early.blocks[:-1]) <= 13 * 60


def test_half_of_the_grades_eats_first() -> None:
    week = cycle(Pattern.SEVEN, SEVEN, None, WAVES)

    lunches = {b.id: b.groups for b in week.bells[0].blocks if b.kind is BlockKind.LUNCH}
    assert lunches == {"LA": {"6A"}, "LB": {"7A"}}
    for group in ("6A", "7A"):
        mine = week.blocks(DayId(SCHOOL_DAYS[0]), followers=frozenset({GroupId(group)}))
        assert sum(block.kind is BlockKind.CLASS for block in mine) == 7
        assert sum(block.kind is BlockKind.LUNCH for block in mine) == 1


@pytest.mark.parametrize(
    ("release", "sentence"),
    [
        (Release(at=9 * 60), "If students leave at 9:00 AM, 7 periods have no room."),
        (Release(at=14 * 60, until=14 * 60), "Staff stay until 2:00 PM, but students leave at"),
    ],
)
def test_a_short_day_that_cannot_be_is_told(release: Release, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        cycle(Pattern.SEVEN, SEVEN, release)


def test_a_day_past_midnight_is_told() -> None:
    with pytest.raises(ValueError, match="The day would end after midnight"):
        cycle(Pattern.SEVEN, replace(SEVEN, start=20 * 60))

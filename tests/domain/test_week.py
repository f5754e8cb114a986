"""Days, bells and pieces of time."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from planner.domain.ids import BellId, BlockId, DayId, GroupId
from planner.domain.week import (
    ADULT_BLOCKS,
    LESSON_BLOCKS,
    Bell,
    Block,
    BlockKind,
    Cycle,
    Day,
    Span,
    in_a_row,
)
from tests.builders import a_block, a_cycle, a_week, at

MON = DayId("Mon")


class TestSpan:
    """Pieces of one day."""

    @pytest.mark.parametrize(("start", "end"), [(60, 60), (61, 60), (-1, 60), (1430, 1441)])
    def test_it_ends_after_it_starts_within_a_day(self, start: int, end: int) -> None:
        with pytest.raises(ValueError, match="must end after it starts, within one day"):
            Span(day=MON, start=start, end=end)

    @pytest.mark.parametrize(
        ("other", "overlaps", "contained"),
        [
            ("Mon 8:00-9:00", True, True),
            ("Mon 8:59-9:30", True, False),
            ("Mon 9:00-9:30", False, False),
            ("Mon 7:00-8:00", False, False),
            ("Mon 8:10-8:20", True, True),
            ("Mon 7:00-10:00", True, False),
            ("Tue 8:00-9:00", False, False),
        ],
    )
    def test_it_overlaps_by_the_minute_and_contains_wholly(
        self, other: str, overlaps: bool, contained: bool
    ) -> None:
        span = at("Mon 8:00-9:00")

        assert span.overlaps(at(other)) is overlaps
        assert at(other).overlaps(span) is overlaps
        assert span.contains(at(other)) is contained

    def test_it_is_written_with_its_day(self) -> None:
        assert str(at("Mon 8:05-9:00")) == "Mon 8:05–9:00"
        assert at("Mon 8:05-9:00").minutes == 55


def test_a_block_ends_after_it_starts() -> None:
    with pytest.raises(ValueError, match="Block B1 must end after it starts: 9:00 AM to 8:00 AM"):
        Block(id=BlockId("B1"), start=540, end=480, kind=BlockKind.CLASS)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"weight": Fraction(0)}, "Day Mon must occur at least sometimes: weight 0."),
        ({"weekday": "Montag"}, "Day Mon: 'Montag' is not one of Mon, Tue, Wed, Thu, Fri"),
    ],
)
def test_a_day_has_a_weight_and_a_weekday(values: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        Day(id=MON, bell=BellId("regular"), **values)


def test_a_bell_keeps_its_blocks_in_the_order_of_time() -> None:
    late, early = a_block("B2", "9:00-9:50"), a_block("B1", "8:00-8:50")

    assert Bell(id=BellId("x"), blocks=(late, early)).blocks == (early, late)


class TestBlocks:
    """Rows of a day."""

    cycle = a_cycle(
        a_block("B1", "8:00-8:50"),
        a_block("6L", "9:00-9:30", BlockKind.LUNCH, groups="6"),
        a_block("7B", "9:00-9:50", BlockKind.SPECIALS, groups="7"),
    )

    def named(self, **choice: Any) -> list[str]:
        return [block.id for block in self.cycle.blocks(MON, **choice)]

    def test_they_are_chosen_by_kind(self) -> None:
        assert self.named() == ["B1", "6L", "7B"]
        assert self.named(kinds=(BlockKind.LUNCH,)) == ["6L"]
        assert self.named(kinds=LESSON_BLOCKS) == ["B1", "7B"]

    def test_they_are_chosen_by_who_follows_them(self) -> None:
        assert self.named(followers=frozenset({GroupId("6")})) == ["B1", "6L"]
        assert self.named(followers=frozenset({GroupId("6"), GroupId("7")})) == ["B1"]

    def test_the_block_at_a_time_is_the_one_in_which_it_begins(self) -> None:
        assert self.cycle.block_at(at("Mon 8:49-9:30")) == self.cycle.blocks(MON)[0]
        assert self.cycle.block_at(at("Mon 8:50-9:30")) is None


class TestRuns:
    """Blocks that follow each other directly."""

    def runs(self, cycle: Cycle, length: int) -> list[str]:
        return [
            "".join(block.id for block in run)
            for run in cycle.runs(MON, length, kinds=LESSON_BLOCKS)
        ]

    def test_every_neighbouring_pair_is_a_double_block_but_not_across_lunch(self) -> None:
        assert self.runs(a_week(), 2) == ["B1B2", "B2B3", "B3B4"]
        assert self.runs(a_week(), 1) == ["B1", "B2", "B3", "B4", "B5"]
        assert self.runs(a_week(), 5) == []

    @pytest.mark.parametrize(("start", "run"), [("9:05", ["B1B2"]), ("9:06", [])])
    def test_passing_time_is_at_most_fifteen_minutes(self, start: str, run: list[str]) -> None:
        cycle = a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", f"{start}-10:00"))

        assert self.runs(cycle, 2) == run


class TestPieces:
    """Where adults could meet."""

    def pieces(self, minutes: int, cycle: Cycle, grain: int = 15) -> list[str]:
        found = cycle.pieces(MON, minutes, kinds=ADULT_BLOCKS, grain=grain)
        return [str(piece).removeprefix("Mon ") for piece in found]

    one_block = a_cycle(a_block("B1", "8:00-9:15"))

    def test_they_start_at_multiples_of_the_grain_and_lie_within_a_block(self) -> None:
        assert self.pieces(45, self.one_block) == ["8:00–8:45", "8:15–9:00", "8:30–9:15"]
        assert self.pieces(45, self.one_block, grain=30) == ["8:00–8:45", "8:30–9:15"]
        assert self.pieces(75, self.one_block) == ["8:00–9:15"]

    def test_lunch_is_not_for_meetings_and_staff_time_is(self) -> None:
        cycle = a_cycle(
            a_block("L", "8:00-8:45", BlockKind.LUNCH), a_block("S", "9:00-9:45", BlockKind.STAFF)
        )

        assert self.pieces(45, cycle) == ["9:00–9:45"]

    def test_longer_than_any_block_they_run_over_the_ones_that_follow(self) -> None:
        assert self.pieces(90, a_week(periods=3)) == ["8:00–9:30", "9:00–10:30"]

    def test_where_some_block_is_long_enough_none_runs_over(self) -> None:
        cycle = a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", "9:00-10:30"))

        assert self.pieces(90, cycle) == ["9:00–10:30"]

    def test_they_do_not_run_across_lunch(self) -> None:
        cycle = a_cycle(
            a_block("B1", "8:00-8:50"),
            a_block("L", "8:50-9:20", BlockKind.LUNCH),
            a_block("B2", "9:20-10:10"),
        )

        assert self.pieces(90, cycle) == []


class TestWeeks:
    """The cycle cut into weeks."""

    def test_a_new_week_starts_when_the_weekday_falls_back(self) -> None:
        assert a_week("Mon1 Wed1 Fri1 Tue2 Thu2").weeks == (
            ("Mon1", "Wed1", "Fri1"),
            ("Tue2", "Thu2"),
        )

    def test_several_kinds_of_friday_are_in_one_week(self) -> None:
        assert a_week("Mon FriA FriB").weeks == (("Mon", "FriA", "FriB"),)

    def test_days_without_weekdays_are_one_week(self) -> None:
        assert a_week("A1 B1 A2 B2").weeks == (("A1", "B1", "A2", "B2"),)

    def test_regular_days_come_every_week(self) -> None:
        week = a_week("Mon FriA FriB")
        turns = tuple(
            replace(day, weight=Fraction(1, 2)) if day.id != "Mon" else day for day in week.days
        )
        cycle = replace(week, days=turns)

        assert cycle.weekly_days(cycle.weeks[0]) == ("Mon",)
        assert cycle.weekly_days((DayId("FriA"), DayId("FriB"))) == ("FriA", "FriB")

    def test_minutes_a_week_count_each_day_by_its_weight(self) -> None:
        week = a_week("Mon FriA")
        cycle = replace(week, days=(week.days[0], replace(week.days[1], weight=Fraction(1, 4))))

        assert cycle.minutes_a_week([at("Mon 8:00-8:50"), at("FriA 8:00-8:50")]) == Fraction(125, 2)


class TestSchoolDays:
    """Days after a day."""

    def test_they_go_round_at_the_end_of_the_cycle(self) -> None:
        assert a_week().school_days_after(DayId("Thu"), 2) == ("Fri", "Mon")

    def test_they_never_come_back_to_the_day_itself(self) -> None:
        assert a_week("Mon Tue").school_days_after(MON, 9) == ("Tue",)
        assert a_week("Mon").school_days_after(MON, 2) == ()

    @pytest.mark.parametrize(("later", "lag"), [("Mon", 0), ("Wed", 2), ("Fri", 4)])
    def test_the_lag_counts_school_days(self, later: str, lag: int) -> None:
        assert a_week().lag(MON, DayId(later)) == lag

    def test_the_lag_goes_round(self) -> None:
        assert a_week().lag(DayId("Fri"), MON) == 1


@pytest.mark.parametrize(
    ("spans", "rows"),
    [
        ([], []),
        (["Mon 8:00-8:50"], [1]),
        (["Mon 8:00-8:50", "Mon 9:09-10:00"], [2]),
        (["Mon 8:00-8:50", "Mon 9:10-10:00"], [1, 1]),
        (["Mon 8:00-8:50", "Mon 8:50-9:40", "Mon 10:00-10:50"], [2, 1]),
    ],
)
def test_rows_are_cut_where_somebody_rests(spans: list[str], rows: list[int]) -> None:
    assert [len(row) for row in in_a_row([at(span) for span in spans], rest=20)] == rows

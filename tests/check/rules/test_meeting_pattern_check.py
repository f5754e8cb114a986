from dataclasses import replace
from typing import Any

import pytest

from planner.domain.activity import Kind, Pattern
from planner.domain.project import Project
from planner.domain.week import BlockKind, Cycle
from tests.builders import (
    WEEK,
    a_block,
    a_cycle,
    a_group,
    a_project,
    a_statement,
    a_team,
    a_week,
    an_activity,
    at,
    block,
    breaches,
    placed,
)

CODE = "meeting-pattern"


def faults(*times: str, cycle: Cycle | None = None, **activity: Any) -> list[str]:
    """Return what is wrong with one session at these times, without its name."""
    project = a_project(
        placed("math", *times),
        activities=[an_activity(**activity)],
        cycle=cycle or a_week(staff=True),
    )
    return [sentence.removeprefix("Math (math) ") for sentence in breaches(project, CODE)]


NO_BLOCK = "is at {}, which is not {} that it may use."
NOT_INSIDE = (
    "is at {}, which does not lie within a block that it may use and start at a multiple of "
    "15 minutes in it."
)


def test_a_class_takes_exactly_a_block() -> None:
    assert faults("Mon 8:00-8:50") == []


@pytest.mark.parametrize(
    "time",
    ["Mon 8:00-8:49", "Mon 8:01-8:51", "Mon 8:00-9:50", "Mon 12:00-12:30", "Mon 14:00-14:50"],
)
def test_a_class_takes_neither_part_of_a_block_nor_lunch_nor_staff_time(time: str) -> None:
    assert faults(time) == [NO_BLOCK.format(at(time), "a block")]


def test_a_double_class_takes_two_blocks_in_a_row() -> None:
    assert faults("Mon 8:00-9:50", blocks=2) == []


@pytest.mark.parametrize("time", ["Mon 8:00-8:50", "Mon 8:00-10:50", "Mon 11:00-13:50"])
def test_a_double_class_is_not_one_block_nor_three_nor_around_lunch(time: str) -> None:
    assert faults(time, blocks=2) == [NO_BLOCK.format(at(time), "2 whole blocks in a row")]


def test_blocks_with_more_than_passing_time_between_them_are_not_in_a_row() -> None:
    def gap(start: str) -> list[str]:
        cycle = a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", f"{start}-10:00"))
        return faults("Mon 8:00-10:00", blocks=2, cycle=cycle)

    assert gap("9:05") == []
    assert len(gap("9:06")) == 1


def test_a_short_recess_between_two_blocks_keeps_them_apart() -> None:
    cycle = a_cycle(
        a_block("B1", "8:00-8:50"),
        a_block("R", "8:50-9:00", BlockKind.STAFF),
        a_block("B2", "9:00-9:50"),
    )

    assert len(faults("Mon 8:00-9:50", blocks=2, cycle=cycle)) == 1


def test_minutes_lie_within_a_block_and_start_on_the_grain() -> None:
    assert faults("Mon 8:00-8:30", minutes=30) == []
    assert faults("Mon 8:15-8:45", minutes=30) == []


@pytest.mark.parametrize("time", ["Mon 8:10-8:40", "Mon 8:30-9:00", "Mon 12:00-12:30"])
def test_minutes_off_the_grain_or_across_a_bell_are_a_fault(time: str) -> None:
    assert faults(time, minutes=30) == [NOT_INSIDE.format(at(time))]


def test_a_session_has_exactly_its_minutes() -> None:
    assert faults("Mon 8:00-8:45", minutes=30) == ["lasts 45 minutes instead of 30."]
    assert faults("Mon 8:00-8:15", minutes=30) == ["lasts 15 minutes instead of 30."]


def test_a_class_keeps_to_its_days() -> None:
    assert faults("Tue 8:00-8:50", days="Tue Thu") == []
    assert faults("Wed 8:00-8:50", days="Tue Thu") == ["is on Wed, which is not one of its days."]


def test_a_class_keeps_to_its_blocks_and_may_use_named_ones_of_any_kind() -> None:
    assert faults("Mon 9:00-9:50", blocks_allowed="B2 S") == []
    assert faults("Mon 14:00-14:50", blocks_allowed="B2 S") == []
    assert len(faults("Mon 8:00-8:50", blocks_allowed="B2 S")) == 1


@pytest.mark.parametrize(
    ("kind", "time", "right"),
    [
        (Kind.MEETING, "Mon 14:00-14:50", True),
        (Kind.MEETING, "Mon 12:00-12:30", False),
        (Kind.DUTY, "Mon 12:00-12:30", True),
        (Kind.CLASS, "Mon 14:00-14:50", False),
        (Kind.ADVISORY, "Mon 8:00-8:50", False),
    ],
)
def test_each_kind_has_its_kinds_of_block(kind: Kind, time: str, right: bool) -> None:
    assert (faults(time, kind=kind) == []) == right


def test_groups_keep_to_the_rows_that_they_follow() -> None:
    """Grade 6 and grade 7 have lunch in turn, and 7B goes by the rows of grade 7."""
    cycle = a_cycle(
        a_block("6a", "11:00-11:50", groups="6"),
        a_block("6L", "11:50-12:20", BlockKind.LUNCH, groups="6"),
        a_block("7L", "11:00-11:30", BlockKind.LUNCH, groups="7"),
        a_block("7a", "11:30-12:20", groups="7"),
    )

    def at_noon(group: str, time: str) -> int:
        project = a_project(
            placed("math", time),
            activities=[an_activity(groups=group)],
            groups=[a_group("6"), a_group("7", 25), a_group("7B", parent="7")],
            cycle=cycle,
        )
        return len(breaches(project, CODE))

    assert at_noon("7B", "Mon 11:30-12:20") == 0
    assert at_noon("7B", "Mon 11:00-11:50") == 1
    assert at_noon("6", "Mon 11:00-11:50") == 0


def test_one_session_is_one_piece_of_time() -> None:
    assert faults("Mon 8:00-8:50", "Tue 8:00-8:50") == ["is one session but has 2 pieces of time."]


DAILY = [f"{day} 9:00-9:50" for day in WEEK]


def test_the_same_period_every_day_is_kept() -> None:
    assert faults(*DAILY, pattern=Pattern.SAME_PERIOD) == []


def test_another_period_on_one_day_is_a_fault() -> None:
    assert faults(*DAILY[:4], "Fri 8:00-8:50", pattern=Pattern.SAME_PERIOD) == [
        "is not in the same block on each of its days."
    ]


def test_a_day_left_out_and_a_day_too_many_are_faults() -> None:
    assert faults(*DAILY[:4], pattern=Pattern.EVERY_DAY) == [
        "meets 0 times on Fri instead of once."
    ]
    assert faults(*DAILY, pattern=Pattern.SAME_PERIOD, days="Mon Tue Wed Thu") == [
        "is on Fri, which is not one of its days.",
        "meets on Fri, which is not one of its days.",
    ]


def test_the_same_block_may_have_other_times_on_a_short_day() -> None:
    """The block counts, not the clock."""
    short = a_cycle(a_block("B1", "8:00-8:30"), a_block("B2", "8:40-9:10"), days="Wed")
    long = a_week("Mon Tue")
    cycle = Cycle(
        days=(*long.days, replace(short.days[0], bell=short.bells[0].id)),
        bells=(*long.bells, *short.bells),
    )
    at_b2 = ("Mon 9:00-9:50", "Tue 9:00-9:50")

    assert faults(*at_b2, "Wed 8:40-9:10", cycle=cycle, pattern=Pattern.SAME_PERIOD) == []
    assert len(faults(*at_b2, "Wed 8:00-8:30", cycle=cycle, pattern=Pattern.SAME_PERIOD)) == 1


def test_a_days_are_those_named_so_or_every_other_day() -> None:
    named = a_week("A1 B1 A2 B2")

    assert faults("A1 8:00-8:50", "A2 8:00-8:50", cycle=named, pattern=Pattern.AB_A) == []
    assert len(faults("A1 8:00-8:50", "B1 8:00-8:50", cycle=named, pattern=Pattern.AB_A)) == 2
    turns = ("Tue 8:00-8:50", "Thu 8:00-8:50")
    assert faults(*turns, pattern=Pattern.AB_B) == []


def test_a_day_of_meetings_only_is_no_class_day() -> None:
    conference = a_cycle(a_block("S", "8:00-8:50", BlockKind.STAFF), days="Fri")
    week = a_week("Mon Tue")
    cycle = Cycle(days=(*week.days, *conference.days), bells=(*week.bells, *conference.bells))

    assert faults("Mon 8:00-8:50", "Tue 8:00-8:50", cycle=cycle, pattern=Pattern.EVERY_DAY) == []


def spread(*days: str, sessions: int) -> Project:
    return a_project(
        *(placed(f"math#{number}", block(number, day)) for number, day in enumerate(days, start=1)),
        activities=[an_activity(sessions=sessions, pattern=Pattern.SPREAD, days="Mon Tue Wed")],
    )


def test_spread_sessions_are_on_different_days() -> None:
    assert breaches(spread("Mon", "Tue", "Wed", sessions=3), CODE) == []
    assert breaches(spread("Mon", "Tue", "Mon", sessions=3), CODE) == [
        "Math meets 2 times on Mon; spread over its days it meets at most 1 times a day."
    ]


def test_more_sessions_than_days_are_spread_as_far_as_they_go() -> None:
    assert breaches(spread("Mon", "Tue", "Wed", "Mon", sessions=4), CODE) == []
    assert len(breaches(spread("Mon", "Tue", "Mon", "Mon", sessions=4), CODE)) == 1


def meeting(*times: str) -> list[str]:
    project = a_project(
        placed("planning:blue#1", *times, staff="member=ames member=boyd"),
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1)],
        cycle=a_week(staff=True),
    )
    return [s.removeprefix("Blue planning (planning:blue#1) ") for s in breaches(project, CODE)]


def test_a_meeting_is_one_piece_in_blocks_for_adults() -> None:
    assert meeting("Mon 8:00-8:45") == []
    assert meeting("Mon 14:00-14:45") == []
    assert meeting("Mon 8:00-9:30") == []


@pytest.mark.parametrize("time", ["Mon 12:00-12:30", "Mon 7:00-7:45", "Mon 14:30-15:15"])
def test_a_meeting_at_lunch_or_outside_the_day_is_a_fault(time: str) -> None:
    assert meeting(time) == [f"is at {at(time)}, outside the blocks in which adults may meet."]


def test_a_meeting_in_two_pieces_is_a_fault() -> None:
    assert meeting("Mon 8:00-8:45", "Tue 8:00-8:45") == ["needs one piece of time and has 2."]


def test_a_day_that_the_cycle_does_not_have_is_a_fault() -> None:
    assert faults("Sat 8:00-8:50") == ["is on Sat, which is no day of the cycle."]


def test_a_meeting_may_fill_its_block_but_not_start_in_passing_time() -> None:
    assert meeting("Mon 8:00-8:50") == []
    assert meeting("Mon 14:00-14:50") == []
    assert meeting("Mon 8:50-9:35") == [
        "is at Mon 8:50–9:35, outside the blocks in which adults may meet."
    ]


@pytest.mark.parametrize(("start", "faults"), [("9:05", 0), ("9:06", 1)])
def test_a_long_meeting_runs_over_passing_time_only(start: str, faults: int) -> None:
    project = a_project(
        placed("planning:blue#1", "Mon 8:00-9:30", staff="member=ames member=boyd"),
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1, minutes=90)],
        cycle=a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", f"{start}-10:00")),
    )

    assert len(breaches(project, CODE)) == faults


def test_minutes_may_fill_their_block_and_are_counted_from_its_start() -> None:
    cycle = a_cycle(a_block("B1", "8:05-8:50"))

    assert faults("Mon 8:00-8:50", minutes=50) == []
    assert faults("Mon 8:20-8:50", minutes=30, cycle=cycle) == []
    assert len(faults("Mon 8:15-8:45", minutes=30, cycle=cycle)) == 1


TOUCHING = a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", "8:50-9:40"), days="Mon Tue")


def test_blocks_without_passing_time_are_in_a_row() -> None:
    assert faults("Mon 8:00-9:40", blocks=2, cycle=TOUCHING) == []


def test_the_end_of_a_block_is_the_start_of_the_next_and_not_the_same_block() -> None:
    assert faults(
        "Mon 8:00-8:50", "Tue 8:50-9:40", cycle=TOUCHING, pattern=Pattern.SAME_PERIOD
    ) == ["is not in the same block on each of its days."]


def test_lunch_of_others_at_the_same_time_does_not_part_two_blocks() -> None:
    cycle = a_cycle(
        a_block("B1", "8:00-8:50", groups="6"),
        a_block("B2", "9:00-9:50", groups="6"),
        a_block("L", "9:00-9:30", BlockKind.LUNCH, groups="7"),
    )

    assert faults("Mon 8:00-9:50", blocks=2, cycle=cycle) == []

from dataclasses import replace
from fractions import Fraction
from typing import Any

from planner.domain.activity import Kind
from planner.domain.project import Project
from planner.domain.week import Cycle
from tests.builders import (
    a_project,
    a_statement,
    a_team,
    a_week,
    an_activity,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "protected-planning"


def planning(
    *times: str, days: str = "Mon Tue", cycle: Cycle | None = None, **rule: Any
) -> Project:
    """Return a project in which Okoye plans at these times, each on the day it names."""
    taken: dict[str, int] = {}
    placements = []
    for time in times:
        day = time.split()[0]
        taken[day] = taken.get(day, 0) + 1
        placements.append(placed(f"planning:okoye:{day}#{taken[day]}", time, staff="planner=okoye"))
    return a_project(
        *placements,
        activities=[an_activity(leader="okoye")],
        cycle=cycle or a_week(days),
        statements=[a_statement(CODE, "okoye", **rule)],
    )


def test_the_minutes_of_each_day_keep_the_promise() -> None:
    verdict = the_verdict(planning("Mon 8:00-8:45", "Tue 9:00-9:50", minutes=45), CODE)

    assert verdict.breaches == ()
    assert (verdict.slack, verdict.slack_unit) == (0, "minutes")
    assert [str(witness) for witness in verdict.witnesses] == ["Mon 8:00–8:45", "Tue 9:00–9:50"]


def test_a_short_day_is_named_with_its_minutes() -> None:
    project = planning("Mon 8:00-8:45", "Tue 9:00-9:30", minutes=45)

    assert breaches(project, CODE) == ["Okoye has 30 of 45 planning minutes on Tue."]


def test_what_is_short_is_counted_in_quarter_hours_begun() -> None:
    assert size(planning("Mon 8:00-8:45", minutes=45, days="Mon"), CODE) == 0
    assert size(planning("Mon 8:00-8:45", minutes=46, days="Mon"), CODE) == 1
    assert size(planning("Mon 8:00-8:45", minutes=60, days="Mon"), CODE) == 1
    assert size(planning("Mon 8:00-8:45", minutes=61, days="Mon"), CODE) == 2


def test_pieces_add_up_if_each_is_long_enough() -> None:
    two = ("Mon 8:00-8:30", "Mon 9:00-9:30")

    assert size(planning(*two, minutes=60, piece=30, days="Mon"), CODE) == 0
    assert size(planning(*two, minutes=60, piece=31, days="Mon"), CODE) == 4


def test_a_week_counts_all_its_days() -> None:
    project = planning("Mon 8:00-8:45", "Tue 8:00-8:45", minutes=90, window="week")

    assert breaches(project, CODE) == []


def test_every_week_of_the_cycle_counts_for_itself() -> None:
    project = planning("Mon1 8:00-8:45", days="Mon1 Tue1 Mon2 Tue2", minutes=45, window="week")

    assert breaches(project, CODE) == ["Okoye has 0 of 45 planning minutes in week 2."]


def test_two_weeks_are_counted_together() -> None:
    project = planning(
        "Mon1 8:00-8:45",
        "Tue1 8:00-8:45",
        days="Mon1 Tue1 Mon2 Tue2",
        minutes=90,
        window="two-weeks",
    )

    assert breaches(project, CODE) == []


def test_a_single_week_owes_half_of_what_two_owe() -> None:
    assert size(planning("Mon 8:00-8:45", minutes=90, window="two-weeks"), CODE) == 0
    assert breaches(planning("Mon 8:00-8:45", minutes=92, window="two-weeks"), CODE) == [
        "Okoye has 45 of 46 planning minutes in a week."
    ]


def test_a_third_week_is_left_over_and_owes_half() -> None:
    days = "Mon1 Tue1 Mon2 Tue2 Mon3 Tue3"
    project = planning(
        "Mon1 8:00-8:45", "Mon2 8:00-8:45", days=days, minutes=90, window="two-weeks"
    )

    assert breaches(project, CODE) == ["Okoye has 0 of 45 planning minutes in a week."]


def test_over_weeks_a_day_counts_as_often_as_it_comes() -> None:
    """Two kinds of Friday take turns: planning on one of them is worth half."""
    week = a_week("Mon FriA FriB")
    half = tuple(
        replace(day, weight=Fraction(1, 2)) if day.id.startswith("Fri") else day
        for day in week.days
    )
    project = planning("FriA 8:00-8:45", cycle=replace(week, days=half), minutes=45, window="week")

    assert breaches(project, CODE) == ["Okoye has 22.5 of 45 planning minutes."]
    assert size(project, CODE) == 2


def test_planning_with_somebody_else_is_not_protected() -> None:
    project = a_project(
        placed("prep", "Mon 8:00-8:50", staff="okoye lead=ames"),
        activities=[an_activity("prep", kind=Kind.PLANNING, leader="okoye ames")],
        cycle=a_week("Mon"),
        statements=[a_statement(CODE, "okoye", minutes=45)],
    )

    assert size(project, CODE) == 3


def team_time(minutes: int, *, counts: bool) -> int:
    project = a_project(
        placed("planning:blue#1", "Mon 8:00-8:45", staff="member=ames member=boyd"),
        teams=[a_team("blue", "ames boyd")],
        cycle=a_week("Mon"),
        statements=[
            a_statement("common-planning", "blue", times=1),
            a_statement(CODE, "ames", minutes=minutes, team_time=counts),
        ],
    )
    return size(project, CODE)


def test_team_meetings_count_only_where_the_school_says_so() -> None:
    assert team_time(45, counts=True) == 0
    assert team_time(45, counts=False) == 3

"""Solver and checker agree where bells, weights, rooms and groups are out of the ordinary."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from planner.domain.activity import Kind, Pin
from planner.domain.ids import ActivityId, BlockId, DayId
from planner.domain.project import Project
from tests.builders import (
    a_block,
    a_cycle,
    a_group,
    a_link,
    a_person,
    a_project,
    a_room,
    a_statement,
    a_team,
    a_week,
    an_activity,
    placed,
)
from tests.solver.agreement import both_allow, both_charge

STAGGERED = a_cycle(
    a_block("6a", "8:00-9:40", groups="6"),
    a_block("7a", "8:00-8:50", groups="7"),
    a_block("7b", "8:50-9:40", groups="7"),
)
"""Grade 6 has one long block while grade 7 has two short ones."""


def long_class(**tables: Any) -> Project:
    """Return a project in which grade 6 has its long block with Okoye."""
    return a_project(
        placed("math", "Mon 8:00-9:40", staff="okoye"),
        activities=[an_activity(groups="6")],
        groups=[a_group("6"), a_group("7")],
        cycle=STAGGERED,
        **tables,
    )


@pytest.mark.parametrize(("attending", "off_site"), [("7", "7A"), ("7A", "7")])
def test_whoever_shares_students_with_a_group_off_site_stays_away(
    attending: str, off_site: str
) -> None:
    groups = [a_group("7", 50), a_group("7A", parent="7", split="h")]
    groups.append(a_group("7B", parent="7", split="h"))
    groups = [
        replace(group, off_site_days=(DayId("Wed"),)) if group.id == off_site else group
        for group in groups
    ]
    project = a_project(
        placed("math", "Wed 8:00-8:50", staff="okoye"),
        activities=[an_activity(groups=attending)],
        groups=groups,
    )

    assert not both_allow(project, "availability")


@pytest.mark.parametrize("code", ["most-per-day", "most-in-a-row"])
def test_blocks_of_other_groups_are_not_taught(code: str) -> None:
    rules = [a_statement(code, "okoye", blocks=1, weight=1)]

    assert both_charge(long_class(statements=rules), code) == 0


def test_very_short_blocks_are_not_counted_in_two_rows() -> None:
    minutes = a_cycle(
        *(a_block(f"B{n}", f"8:{n}0-8:{n + 1}0") for n in range(4)),
        days="Mon",
    )
    project = a_project(
        *(placed(f"c{n}", f"Mon 8:{n}0-8:{n + 1}0", staff="okoye") for n in range(4)),
        activities=[an_activity(f"c{n}") for n in range(4)],
        cycle=minutes,
        statements=[a_statement("most-in-a-row", "okoye", blocks=1, rest=20, weight=1)],
    )

    assert both_charge(project, "most-in-a-row") == 3


def test_planning_counts_by_the_weight_of_its_day() -> None:
    week = a_week("Mon FriA FriB")
    halves = tuple(
        replace(day, weight=Fraction(1, 2)) if day.id != "Mon" else day for day in week.days
    )
    project = a_project(
        placed("planning:okoye:FriA#1", "FriA 8:00-8:45", staff="planner=okoye"),
        people=[a_person("okoye")],
        cycle=replace(week, days=halves),
        statements=[a_statement("protected-planning", "okoye", window="week", weight=1)],
    )

    assert both_charge(project, "protected-planning") == 2


def test_a_third_week_owes_half_of_what_two_weeks_owe() -> None:
    rule = a_statement("protected-planning", "okoye", minutes=90, window="two-weeks", weight=1)
    project = a_project(
        placed("planning:okoye:Mon1#1", "Mon1 8:00-8:45", staff="planner=okoye"),
        people=[a_person("okoye")],
        cycle=a_week("Mon1 Tue1 Mon2 Tue2 Mon3 Tue3"),
        statements=[rule],
    )

    assert both_charge(project, "protected-planning") == 6


def test_an_activity_of_ones_own_planning_counts() -> None:
    project = a_project(
        placed("prep", "Mon 8:00-8:50", staff="okoye"),
        activities=[an_activity("prep", kind=Kind.PLANNING)],
        cycle=a_week("Mon"),
        statements=[a_statement("protected-planning", "okoye", minutes=45, weight=1)],
    )

    assert both_charge(project, "protected-planning") == 0


def test_a_member_of_two_teams_of_one_leader_is_coached_once() -> None:
    nothing: dict[str, Any] = dict.fromkeys(
        (
            "planning_minutes",
            "planning",
            "data",
            "rehearsals",
            "observations",
            "leadership",
            "own_coaching",
        ),
        0,
    )
    project = a_project(
        teams=[a_team("a", "x", leader="lead"), a_team("b", "x", leader="lead")],
        coaching=[a_link("lead", "x", observations_week=0, talks_week=0)],
        statements=[a_statement("leader-week", "lead", weight=1, talks=1, **nothing)],
    )

    assert both_charge(project, "leader-week") == 1


def test_an_open_room_clashes_with_a_part_that_has_bays() -> None:
    project = a_project(
        placed("a", "Mon 8:00-8:50", staff="ames", room="hall"),
        placed("b", "Mon 8:00-8:50", staff="boyd", room="l"),
        activities=[
            an_activity("a", leader="ames", room="hall"),
            an_activity("b", leader="boyd", room="l"),
        ],
        rooms=[a_room("hall", parts="l r"), a_room("l", bays=2), a_room("r")],
    )

    assert not both_allow(project, "one-session-to-a-room")


def test_an_open_room_has_bays_of_its_own() -> None:
    project = a_project(
        placed("a", "Mon 8:00-8:50", staff="ames", room="hall"),
        placed("b", "Mon 8:00-8:50", staff="boyd", room="hall"),
        activities=[
            an_activity("a", leader="ames", room="hall"),
            an_activity("b", leader="boyd", room="hall"),
        ],
        rooms=[a_room("hall", parts="l r", bays=2)],
    )

    assert both_allow(project, "one-session-to-a-room")


@pytest.mark.parametrize(("block", "allowed"), [("6a", True), ("7a", False)])
def test_a_pin_names_a_block_that_the_class_follows(block: str, allowed: bool) -> None:
    pin = Pin(activity=ActivityId("math"), session=1, block=BlockId(block))

    assert both_allow(long_class(pins=[pin]), "pinned-places") == allowed

"""Faults of days and of bell schedules."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.ids import BellId, DayId
from planner.domain.week import BlockKind, Cycle, Day
from tests.builders import a_bell, a_block, a_cycle, a_group, a_week
from tests.domain.whole import told


def test_a_cycle_has_one_to_twenty_days() -> None:
    assert told(cycle=a_week(f"D{n}" for n in range(20))) == []
    assert told(cycle=a_week(f"D{n}" for n in range(21))) == [
        "days 1 day: A cycle has 1 to 20 days, not 21."
    ]
    assert told(cycle=a_week(())) == ["days 1 day: A cycle has 1 to 20 days, not 0."]


def test_a_day_needs_a_bell_schedule_that_exists() -> None:
    week = a_week("Mon")
    cycle = replace(week, days=(*week.days, Day(id=DayId("Tue"), bell=BellId("short"))))

    assert told(cycle=cycle) == ["days 2 bell: 'short' is not the id of a bell schedule."]


def test_two_bell_schedules_have_two_names() -> None:
    cycle = Cycle(days=a_week("Mon").days, bells=(a_bell(2, lunch=False), a_bell(3)))

    assert told(cycle=cycle) == ["bells 3 bell: There are two bell schedules called 'regular'."]


def test_blocks_of_the_same_students_do_not_overlap() -> None:
    cycle = a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", "8:49-9:40"))

    assert told(cycle=cycle) == [
        (
            "bells 2 start: Block B2 (8:49–9:40) overlaps block B1 (8:00–8:50) of bell own "
            "for the same students."
        )
    ]


def test_blocks_of_different_students_may_overlap() -> None:
    def bell(*who: str) -> Cycle:
        rows = [a_block(f"B{n}", "8:00-8:50", groups=groups) for n, groups in enumerate(who)]
        return a_cycle(*rows)

    groups = (a_group("7B"), a_group("8A"))

    assert told(cycle=bell("7B", "8A"), groups=groups) == []
    assert len(told(cycle=bell("7B", "7B 8A"), groups=groups)) == 1
    assert len(told(cycle=bell("7B", ""), groups=groups)) == 1


def test_a_bell_names_groups_that_exist() -> None:
    cycle = a_cycle(
        a_block("B1", "8:00-8:50"), a_block("L", "9:00-9:30", BlockKind.LUNCH, groups="x")
    )

    assert told(cycle=cycle) == ["bells 2 groups: 'x' is not the id of a group."]

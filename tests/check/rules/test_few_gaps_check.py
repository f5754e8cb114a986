from planner.domain.project import Project
from planner.domain.week import BlockKind, Cycle
from tests.builders import (
    a_block,
    a_cycle,
    a_project,
    a_statement,
    a_week,
    an_activity,
    block,
    breaches,
    placed,
    size,
)

CODE = "few-gaps"


def working(*blocks: int, allowed: int = 0, cycle: Cycle | None = None) -> Project:
    return a_project(
        *(placed(f"c{n}", block(n), staff="okoye") for n in blocks),
        activities=[an_activity(f"c{n}") for n in blocks],
        cycle=cycle or a_week(staff=True),
        statements=[a_statement(CODE, "okoye", allowed=allowed, weight=2)],
    )


def test_blocks_before_the_first_and_after_the_last_are_no_gaps() -> None:
    assert breaches(working(2, 3, 4), CODE) == []
    assert breaches(working(3), CODE) == []


def test_an_empty_block_in_between_is_a_gap_and_lunch_is_none() -> None:
    assert breaches(working(4, 5), CODE) == []
    assert breaches(working(1, 3), CODE) == ["Okoye has 1 empty block on Mon."]
    assert size(working(1, 5), CODE) == 3


def test_so_many_gaps_a_day_do_not_matter() -> None:
    assert size(working(1, 5, allowed=2), CODE) == 1
    assert size(working(1, 5, allowed=3), CODE) == 0


def test_a_block_is_busy_when_anything_overlaps_it() -> None:
    """Fifteen minutes of planning fill a block."""
    project = a_project(
        placed("c1", block(1), staff="okoye"),
        placed("planning:okoye:Mon#1", "Mon 9:00-9:15", staff="planner=okoye"),
        placed("c3", block(3), staff="okoye"),
        activities=[an_activity("c1"), an_activity("c3")],
        statements=[
            a_statement(CODE, "okoye", weight=2),
            a_statement("protected-planning", "okoye", minutes=15, piece=15),
        ],
    )

    assert breaches(project, CODE) == []


def test_a_block_that_two_grades_share_is_one_gap() -> None:
    rows = [
        a_block(f"{grade}{n}", times, BlockKind.CLASS, groups=grade)
        for grade in ("6", "7")
        for n, times in enumerate(("8:00-8:50", "9:00-9:50", "10:00-10:50"))
    ]

    assert size(working(1, 3, cycle=a_cycle(*rows)), CODE) == 1

from typing import Any

from planner.domain.activity import Kind
from planner.domain.project import Project
from planner.domain.week import Cycle
from tests.builders import (
    a_block,
    a_cycle,
    a_group,
    a_project,
    a_statement,
    a_week,
    an_activity,
    block,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "most-in-a-row"


def teaching(
    *blocks: int, cycle: Cycle | None = None, kind: Kind = Kind.CLASS, **rule: Any
) -> Project:
    """Return Okoye teaching in these blocks of Monday (8, 9, 10, 11, lunch, 13, 14 o'clock)."""
    return a_project(
        *(placed(f"c{number}", block(number), staff="okoye") for number in blocks),
        activities=[an_activity(f"c{number}", kind=kind) for number in blocks],
        cycle=cycle or a_week(periods=7),
        statements=[a_statement(CODE, "okoye", **rule)],
    )


def test_as_many_blocks_as_allowed_are_no_fault() -> None:
    project = teaching(1, 2, 3, blocks=3)

    assert breaches(project, CODE) == []
    assert the_verdict(project, CODE).slack == 0


def test_one_block_more_is_counted() -> None:
    assert breaches(teaching(1, 2, 3, 4, blocks=3), CODE) == [
        (
            "Okoye teaches 4 blocks in a row on Mon, from Mon 8:00–8:50 to Mon 11:00–11:50; "
            "3 are allowed."
        )
    ]
    assert size(teaching(1, 2, 3, 4, blocks=1), CODE) == 3


def test_a_free_block_or_a_long_lunch_is_a_break() -> None:
    assert breaches(teaching(1, 2, 4, blocks=2), CODE) == []
    assert breaches(teaching(3, 4, 5, 6, blocks=2), CODE) == []


def test_a_gap_of_just_the_rest_is_a_break() -> None:
    assert size(teaching(1, 2, blocks=1, rest=10), CODE) == 0
    assert size(teaching(1, 2, blocks=1, rest=11), CODE) == 1


def test_each_long_row_counts() -> None:
    assert size(teaching(1, 2, 3, 5, 6, 7, blocks=1), CODE) == 4


def test_only_teaching_counts() -> None:
    assert breaches(teaching(1, 2, 3, kind=Kind.DUTY, blocks=1), CODE) == []


def test_a_double_class_is_two_blocks() -> None:
    project = a_project(
        placed("lab", block(1, through=2), staff="okoye"),
        activities=[an_activity("lab", blocks=2)],
        statements=[a_statement(CODE, "okoye", blocks=1)],
    )

    assert size(project, CODE) == 1


def test_two_small_groups_in_one_block_are_one_block() -> None:
    groups = [an_activity(f"g{n}", kind=Kind.SMALL_GROUP, minutes=15) for n in (1, 2)]
    project = a_project(
        placed("g1", "Mon 8:00-8:15", staff="okoye"),
        placed("g2", "Mon 8:30-8:45", staff="okoye"),
        activities=groups,
        statements=[a_statement(CODE, "okoye", blocks=1)],
    )

    assert breaches(project, CODE) == []


def test_blocks_of_other_groups_are_not_counted() -> None:
    """Grade 6 has one long block while grade 7 has two short ones."""
    cycle = a_cycle(
        a_block("6a", "8:00-9:40", groups="6"),
        a_block("7a", "8:00-8:50", groups="7"),
        a_block("7b", "8:50-9:40", groups="7"),
    )
    project = a_project(
        placed("math", "Mon 8:00-9:40", staff="okoye"),
        activities=[an_activity(groups="6")],
        groups=[a_group("6"), a_group("7")],
        cycle=cycle,
        statements=[a_statement(CODE, "okoye", blocks=1)],
    )

    assert breaches(project, CODE) == []

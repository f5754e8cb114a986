"""Everybody has lunch."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.week import BlockKind
from tests.builders import a_block, a_cycle, a_project, a_statement, an_activity, placed
from tests.solver.agreement import both_allow

CYCLE = a_cycle(
    a_block("L1", "11:30-12:00", BlockKind.LUNCH),
    a_block("L2", "12:00-12:30", BlockKind.LUNCH),
    days="Mon",
)


def on_duty(*blocks: str, minutes: int = 30) -> bool:
    """Say whether Okoye keeps a lunch with duty in these blocks."""
    duties = [an_activity(name, kind=Kind.DUTY, blocks_allowed=name) for name in ("L1", "L2")]
    times = {"L1": "Mon 11:30-12:00", "L2": "Mon 12:00-12:30"}
    project = a_project(
        *(placed(name, times[name], staff="okoye") for name in blocks),
        cycle=CYCLE,
        activities=duties,
        statements=[a_statement("lunch", "okoye", minutes=minutes)],
    )
    return both_allow(project, "lunch")


def test_one_free_lunch_block_is_enough() -> None:
    assert on_duty("L1")


def test_duty_in_every_lunch_block_is_not() -> None:
    assert not on_duty("L1", "L2")


def test_a_lunch_block_too_short_does_not_count() -> None:
    assert not on_duty(minutes=31)

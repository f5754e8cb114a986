"""Online work at home begins or ends a group's day."""

from __future__ import annotations

import pytest

from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "home-online-at-edge"


def day(blocks: str, *, weight: int | None = None) -> Project:
    """Return a Monday such as ``csh-``: class, at school online, at home online, nothing."""
    return a_project(
        *(
            placed(f"{kind}{n}", block(n), room="lab" if kind == "s" else None)
            for n, kind in enumerate(blocks, start=1)
            if kind != "-"
        ),
        activities=[
            an_activity(
                f"{kind}{n}",
                leader=None,
                groups="7B",
                kind=Kind.CLASS if kind == "c" else Kind.ONLINE,
                room="lab" if kind == "s" else (),
            )
            for n in range(1, 6)
            for kind in "csh"
        ],
        statements=[a_statement(CODE, "7B", weight=weight)],
    )


@pytest.mark.parametrize("blocks", ["hcc", "cch", "hch", "hh", "chh", "csc", "-h", "h-cc"])
def test_home_at_the_edge_is_fine(blocks: str) -> None:
    assert both_allow(day(blocks), CODE)


@pytest.mark.parametrize("blocks", ["chc", "shc", "chhc", "hc-hc"])
def test_home_in_the_middle_is_not(blocks: str) -> None:
    assert not both_allow(day(blocks), CODE)


def test_a_preference_pays_for_each_session() -> None:
    assert both_charge(day("chhc", weight=2), CODE) == 4

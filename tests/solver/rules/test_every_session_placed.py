"""Everything takes place."""

from __future__ import annotations

from tests.builders import a_project, an_activity, block, placed
from tests.solver.agreement import both_allow

MATH = [an_activity("math")]


def test_a_placed_class_is_fine() -> None:
    assert both_allow(
        a_project(placed("math", block(1), staff="okoye"), activities=MATH), "every-session-placed"
    )


def test_a_class_left_out_is_not() -> None:
    assert not both_allow(a_project(activities=MATH), "every-session-placed")

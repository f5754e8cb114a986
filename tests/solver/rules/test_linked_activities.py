"""Links between activities."""

from __future__ import annotations

from planner.domain.activity import Link, LinkKind
from planner.domain.ids import ActivityId, LinkId
from planner.domain.week import Span
from tests.builders import a_project, an_activity, block, placed
from tests.solver.agreement import both_allow


def linked(kind: LinkKind, first: Span, second: Span, lag: int | None = None) -> bool:
    """Say whether a linked pair may lie at these two times."""
    link = Link(
        id=LinkId("pair"),
        kind=kind,
        activities=(ActivityId("math"), ActivityId("lab")),
        lag_days=lag,
    )
    project = a_project(
        placed("math", first, staff="okoye"),
        placed("lab", second, staff="ames"),
        activities=[an_activity("math"), an_activity("lab", leader="ames")],
        links=[link],
    )
    return both_allow(project, "linked-activities")


def test_order_wants_the_second_after_the_first_and_soon() -> None:
    assert linked(LinkKind.ORDER, block(1), block(2))
    assert not linked(LinkKind.ORDER, block(2), block(1))
    assert linked(LinkKind.ORDER, block(1), block(1, "Tue"), lag=1)
    assert not linked(LinkKind.ORDER, block(1), block(1, "Wed"), lag=1)


def test_same_time_means_the_very_same() -> None:
    assert linked(LinkKind.SAME_TIME, block(1), block(1))
    assert not linked(LinkKind.SAME_TIME, block(1), block(2))


def test_apart_means_no_overlap() -> None:
    assert linked(LinkKind.APART, block(1), block(2))
    assert not linked(LinkKind.APART, block(1), block(1))


def test_back_to_back_means_the_next_block() -> None:
    assert linked(LinkKind.BACK_TO_BACK, block(1), block(2))
    assert not linked(LinkKind.BACK_TO_BACK, block(1), block(3))
    assert not linked(LinkKind.BACK_TO_BACK, block(2), block(1))

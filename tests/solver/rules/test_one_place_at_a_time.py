"""Nobody is in two places at once."""

from __future__ import annotations

from tests.builders import a_need, a_project, an_activity, block, placed
from tests.solver.agreement import both_allow

TWO = [an_activity("math"), an_activity("art")]


def test_one_after_the_other_is_fine() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"),
        placed("art", block(2), staff="okoye"),
        activities=TWO,
    )

    assert both_allow(project, "one-place-at-a-time")


def test_two_classes_at_once_are_not() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"),
        placed("art", block(1), staff="okoye"),
        activities=TWO,
    )

    assert not both_allow(project, "one-place-at-a-time")


def test_a_person_chosen_from_a_pool_counts_where_chosen() -> None:
    pooled = an_activity("art", leader=None, staff=(a_need("lead", "okoye ames", least=1),))
    math = placed("math", block(1), staff="okoye")
    activities = [an_activity("math"), pooled]

    busy = a_project(math, placed("art", block(1), staff="okoye"), activities=activities)
    free = a_project(math, placed("art", block(1), staff="ames"), activities=activities)

    assert not both_allow(busy, "one-place-at-a-time")
    assert both_allow(free, "one-place-at-a-time")

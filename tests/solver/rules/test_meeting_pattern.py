"""Length, days and pattern of a class."""

from __future__ import annotations

from planner.domain.activity import Pattern
from tests.builders import a_project, a_week, an_activity, block, placed
from tests.solver.agreement import both_allow


def test_a_spread_class_meets_on_different_days() -> None:
    spread = an_activity("math", sessions=2, pattern=Pattern.SPREAD)

    for second, allowed in ((block(2, "Tue"), True), (block(2, "Mon"), False)):
        project = a_project(
            placed("math#1", block(1), staff="okoye"),
            placed("math#2", second, staff="okoye"),
            activities=[spread],
        )
        assert both_allow(project, "meeting-pattern") == allowed


def test_the_same_period_every_day_is_one_choice() -> None:
    daily = an_activity("math", pattern=Pattern.EVERY_DAY)
    project = a_project(
        placed("math", block(2, "Mon"), block(2, "Tue"), staff="okoye"),
        cycle=a_week("Mon Tue"),
        activities=[daily],
    )

    assert both_allow(project, "meeting-pattern")


def test_the_choices_of_a_double_class_are_two_blocks_in_a_row() -> None:
    project = a_project(cycle=a_week("Mon", periods=5), activities=[an_activity("lab", blocks=2)])

    (session,) = project.demand.sessions

    pairs = [(1, 2), (2, 3), (3, 4)]
    assert [times[0] for times in session.candidates] == [block(a, through=b) for a, b in pairs]

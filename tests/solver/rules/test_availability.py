"""People and groups are scheduled only when they are there."""

from __future__ import annotations

from tests.builders import a_group, a_person, a_project, an_activity, at, block, placed
from tests.solver.agreement import both_allow


def test_a_person_away_cannot_teach() -> None:
    away = a_person("okoye", unavailable=(at("Mon 8:30-9:00"),))
    activities = [an_activity("math")]

    during = a_project(
        placed("math", block(1), staff="okoye"), people=[away], activities=activities
    )
    after = a_project(placed("math", block(2), staff="okoye"), people=[away], activities=activities)

    assert not both_allow(during, "availability")
    assert both_allow(after, "availability")


def test_a_group_off_site_has_no_class() -> None:
    group = a_group("7B", off_site_days=("Mon",))
    activities = [an_activity("math", groups="7B")]

    during = a_project(
        placed("math", block(1), staff="okoye"), groups=[group], activities=activities
    )
    other = a_project(
        placed("math", block(1, "Tue"), staff="okoye"), groups=[group], activities=activities
    )

    assert not both_allow(during, "availability")
    assert both_allow(other, "availability")

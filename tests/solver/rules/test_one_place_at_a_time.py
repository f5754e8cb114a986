"""Nobody is in two places at once."""

from __future__ import annotations

from planner.domain.ids import CampusId
from planner.domain.places import Campus, Travel
from tests.builders import a_link, a_need, a_project, a_room, an_activity, block, placed
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


def travelling(first: str, second: str) -> bool:
    """Say whether math in B1 and art in B2, ten minutes later, may be in these rooms."""
    project = a_project(
        placed("math", block(1), staff="okoye", room=first),
        placed("art", block(2), staff="okoye", room=second),
        campuses=[Campus(id=CampusId(name)) for name in ("north", "south")],
        travel=[Travel(origin=CampusId("north"), destination=CampusId("south"), minutes=15)],
        rooms=[a_room("N", campus="north"), a_room("S", campus="south")],
        activities=[an_activity("math", room="N S"), an_activity("art", room="N S")],
    )
    return both_allow(project, "one-place-at-a-time")


def test_the_way_to_another_campus_takes_its_minutes() -> None:
    assert travelling("N", "N")
    assert not travelling("N", "S")


def test_a_way_that_is_not_listed_takes_no_time() -> None:
    assert travelling("S", "N")


def test_an_observer_travels_to_the_class() -> None:
    for room, allowed in (("N", True), ("S", False)):
        project = a_project(
            placed("math", block(1), staff="lead", room="N"),
            placed("art", block(2), staff="ames", room=room),
            placed("observe:lead>ames#1", "Mon 9:00-9:30", staff="observer=lead", observed="art"),
            campuses=[Campus(id=CampusId(name)) for name in ("north", "south")],
            travel=[Travel(origin=CampusId("north"), destination=CampusId("south"), minutes=15)],
            rooms=[a_room("N", campus="north"), a_room("S", campus="south")],
            activities=[
                an_activity("math", leader="lead", room="N"),
                an_activity("art", leader="ames", room=room),
            ],
            coaching=[a_link("lead", "ames", talks_week=0)],
        )
        assert both_allow(project, "one-place-at-a-time") == allowed

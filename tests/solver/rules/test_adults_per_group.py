"""A group works with few adults."""

from __future__ import annotations

from tests.builders import a_group, a_project, an_activity, block, placed
from tests.solver.agreement import both_allow


def taught_by(*people: str, cap: int) -> bool:
    """Say whether 7B may have one class with each of these people."""
    project = a_project(
        *(placed(f"with-{p}", block(n), staff=p) for n, p in enumerate(people, start=1)),
        groups=[a_group("7", 50), a_group("7B", 25, parent="7", adults_week_max=cap)],
        activities=[
            an_activity(f"with-{p}", leader=p, groups="7" if p == "ames" else "7B") for p in people
        ],
    )
    return both_allow(project, "adults-per-group", "7B")


def test_as_many_as_allowed_are_fine() -> None:
    assert taught_by("okoye", "ames", cap=2)


def test_one_more_is_not_even_over_the_larger_group() -> None:
    assert not taught_by("okoye", "ames", cap=1)

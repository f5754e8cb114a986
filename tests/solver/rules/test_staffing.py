"""Every session has the adults it needs."""

from __future__ import annotations

from tests.builders import a_need, a_project, an_activity, block, placed
from tests.solver.agreement import both_allow


def with_tutors(staff: str) -> bool:
    """Say whether a class with one lead and one or two tutors may have this staff."""
    needs = (a_need("lead", "okoye"), a_need("tutor", "t1 t2 t3", least=1, most=2))
    activity = an_activity("math", leader=None, staff=needs)
    project = a_project(placed("math", block(1), staff=staff), activities=[activity])
    return both_allow(project, "staffing")


def test_as_many_as_needed_are_fine() -> None:
    assert with_tutors("lead=okoye tutor=t2")
    assert with_tutors("lead=okoye tutor=t1 tutor=t3")


def test_too_few_and_too_many_are_not() -> None:
    assert not with_tutors("lead=okoye")
    assert not with_tutors("lead=okoye tutor=t1 tutor=t2 tutor=t3")


def test_the_same_staff_all_week_where_asked() -> None:
    for same, allowed in ((True, False), (False, True)):
        pooled = an_activity(
            "math",
            leader=None,
            staff=(a_need("lead", "ames boyd", least=1),),
            sessions=2,
            same_staff=same,
        )
        project = a_project(
            placed("math#1", block(1), staff="ames"),
            placed("math#2", block(2), staff="boyd"),
            activities=[pooled],
        )

        assert both_allow(project, "staffing") == allowed

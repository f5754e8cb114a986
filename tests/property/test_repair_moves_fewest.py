"""Law: a repair keeps every promise and moves as few cards as any schedule with the wish can."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from planner.check.verify import verify
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.services.ports import BuildOptions, Outcome
from planner.solver.run import Search
from tests.property.strategies import tiny_projects
from tests.property.test_solver_agrees_with_checker import every_schedule, number_of_schedules
from tests.repairing import granted, repaired

pytestmark = pytest.mark.property

MOST_SCHEDULES = 2_000
QUICK = BuildOptions(seconds=20, workers=1, seed=1, improve=False)


@given(data=st.data(), project=tiny_projects())
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_schedule_with_the_wish_differs_in_fewer_cards(
    data: st.DataObject, project: Project
) -> None:
    assume(number_of_schedules(project) <= MOST_SCHEDULES)
    schedule = Search(project, QUICK, lambda _: None).run().schedule
    assume(schedule is not None and schedule.placements)
    assert schedule is not None
    built = project.with_schedule(schedule)
    session = data.draw(st.sampled_from([s for s in project.demand.sessions if s.candidates]))
    wish = Placement(session=session.id, times=data.draw(st.sampled_from(session.candidates)))

    found = repaired(built, wish)

    numbers = [
        cards(schedule, other, wish)
        for other in every_schedule(project)
        if keeps(built, other, wish)
    ]
    if found.outcome is Outcome.IMPOSSIBLE:
        assert numbers == []
    else:
        assert found.outcome is Outcome.OPTIMAL
        assert len(found.cards) == found.at_least == min(numbers)


def keeps(project: Project, other: Schedule, wish: Placement) -> bool:
    """Say whether a schedule has the wish, keeps every promise, and parks no class."""
    if other.get(wish.session) is None or not granted(project.with_schedule(other), wish):
        return False
    parked = [one for one in project.schedule.by_session if other.get(one) is None]
    if any(project.demand.by_id[one].activity is not None for one in parked):
        return False
    return verify(project, other).holds


def cards(now: Schedule, other: Schedule, wish: Placement) -> int:
    """Count the sessions that are elsewhere, with others, in another room, placed or parked."""
    return sum(
        place(now.get(session)) != place(other.get(session))
        for session in now.by_session.keys() | other.by_session.keys()
        if session != wish.session
    )


def place(placement: Placement | None) -> object:
    if placement is None:
        return None
    return placement.times, frozenset(placement.staff), placement.room

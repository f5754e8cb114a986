"""A project is one value: another schedule leaves everything else as it was."""

from planner.domain.schedule import Schedule
from tests.builders import a_project, an_activity, placed


def test_another_schedule_asks_for_the_same_sessions() -> None:
    project = a_project(activities=[an_activity("math", groups="7B")])
    demand, rules = project.demand, project.rules

    moved = project.with_schedule(Schedule(placements=(placed("math", "Mon 8:00-8:50"),)))

    assert moved.demand is demand
    assert moved.rules is rules
    assert moved == project.with_schedule(moved.schedule)
    assert moved != project

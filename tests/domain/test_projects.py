"""Projects, their schedules, and what a person can do to them."""

from __future__ import annotations

import pytest

from planner.domain import edits
from planner.domain.activity import Pin
from planner.domain.ids import ActivityId, DayId, RoomId, ScenarioId, SessionId
from planner.domain.project import FIRST, Project, Scenario
from planner.domain.schedule import Schedule
from planner.errors import UserError
from tests.builders import a_project, a_school, an_activity, placed

EARLY, LATE = placed("math", "Mon 8:00-8:50"), placed("math", "Tue 8:00-8:50")


def test_a_schedule_places_a_session_once() -> None:
    with pytest.raises(ValueError, match="A session is placed twice"):
        Schedule(placements=(EARLY, LATE))


def test_a_session_is_placed_anew_and_taken_out() -> None:
    schedule = Schedule(placements=(EARLY, placed("art", "Mon 9:00-9:50")))
    moved = schedule.with_placement(LATE)

    assert moved.get(SessionId("math")) == LATE
    assert len(moved.placements) == 2
    assert moved.without([SessionId("math")]).get(SessionId("math")) is None
    assert schedule.get(SessionId("math")) == EARLY


def test_the_people_of_a_placement_are_its_staff() -> None:
    assert placed("math", "Mon 8:00-8:50", staff="okoye tutor=ames").people == ("okoye", "ames")


def test_a_project_has_an_active_scenario_among_different_ones() -> None:
    school = a_school()
    one = Scenario(id=FIRST, name="First")

    with pytest.raises(ValueError, match="There is no scenario 'gone'"):
        Project(school=school, active=ScenarioId("gone"))
    with pytest.raises(ValueError, match="Two scenarios have the same id"):
        Project(school=school, scenarios=(one, one))


def test_a_schedule_belongs_to_the_active_scenario() -> None:
    other = Scenario(id=ScenarioId("other"), name="Other", parent=FIRST)
    project = Project(
        school=a_school(activities=[an_activity()]),
        scenarios=(Scenario(id=FIRST, name="First"), other),
        active=other.id,
    )
    changed = project.with_schedule(Schedule(placements=(EARLY,)))

    assert changed.schedule.placements == (EARLY,)
    assert changed.scenario.name == "Other"
    assert changed.scenarios[0].schedule == Schedule()
    assert project.schedule == Schedule()


def test_a_finished_build_is_taken_if_the_school_asks_for_its_sessions() -> None:
    project = a_project(activities=[an_activity()])

    assert edits.take_schedule(project, Schedule(placements=(EARLY,))).schedule.placements == (
        EARLY,
    )
    with pytest.raises(UserError, match="The schedule places 'art', which the school"):
        edits.take_schedule(project, Schedule(placements=(placed("art", "Mon 8:00-8:50"),)))


def test_a_session_is_moved() -> None:
    project = a_project(EARLY, activities=[an_activity()])

    assert edits.move_session(project, LATE).schedule.placements == (LATE,)
    with pytest.raises(UserError, match="There is no session 'art' to move"):
        edits.move_session(project, placed("art", "Mon 8:00-8:50"))


def a_pin(session: int = 1, day: str = "Mon", room: str | None = None) -> Pin:
    return Pin(
        activity=ActivityId("math"),
        session=session,
        day=DayId(day),
        room=RoomId(room) if room else None,
    )


def test_a_new_pin_replaces_the_one_of_the_same_session() -> None:
    project = a_project(activities=[an_activity(sessions=2)])

    for pin in (a_pin(1, "Mon"), a_pin(2, "Tue"), a_pin(1, "Fri")):
        project = edits.pin(project, pin)

    assert project.school.pins == (a_pin(2, "Tue"), a_pin(1, "Fri"))


def test_a_pin_to_a_room_that_does_not_exist_is_refused() -> None:
    project = a_project(activities=[an_activity()])

    with pytest.raises(UserError, match="pins, row 1, room: 'attic' is not the id of a room"):
        edits.pin(project, a_pin(room="attic"))

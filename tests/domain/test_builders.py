"""What other tests rely on: a school of a line or two is whole."""

from planner.domain.clock import clock
from tests.builders import a_project, a_school, a_week, an_activity, at, block, placed


def test_a_school_invents_whom_and_what_its_activities_mention() -> None:
    school = a_school(activities=[an_activity("math", leader="okoye", groups="7B", room="101")])

    assert list(school.person) == ["okoye"]
    assert list(school.group) == ["7B"]
    assert list(school.room) == ["101"]
    assert list(school.role) == ["teacher"]


def test_blocks_of_the_default_week_start_on_the_hour() -> None:
    starts = [clock(row.start) for row in a_week().blocks(a_week().day_ids[0])]

    assert starts == ["8:00", "9:00", "10:00", "11:00", "12:00", "1:00"]
    assert block(5, "Tue") == at("Tue 13:00-13:50")


def test_a_project_holds_its_placements() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"), activities=[an_activity("math", leader="okoye")]
    )

    assert project.schedule.by_session[project.demand.sessions[0].id].people == ("okoye",)

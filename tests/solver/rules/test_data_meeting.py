"""The data meeting comes within the lag."""

from __future__ import annotations

from planner.domain.ids import DayId
from planner.domain.people import Assessment
from tests.builders import a_project, a_team, placed
from tests.solver.agreement import both_allow

TEAM = a_team("blue", "ames boyd", leader="lead")
ALL = "member=lead member=ames member=boyd"
TEST = Assessment(team=TEAM.id, day=DayId("Mon"), lag_days=2, minutes=50)


def test_within_the_lag_is_fine() -> None:
    met = placed("data:blue:Mon", "Wed 8:00-8:50", staff=ALL)

    assert both_allow(a_project(met, teams=[TEAM], assessments=[TEST]), "data-meeting")


def test_no_meeting_is_a_breach() -> None:
    assert not both_allow(a_project(teams=[TEAM], assessments=[TEST]), "data-meeting")


def test_the_choices_end_with_the_lag() -> None:
    project = a_project(teams=[TEAM], assessments=[TEST])

    (session,) = project.demand.sessions

    assert {times[0].day for times in session.candidates} == {"Tue", "Wed"}

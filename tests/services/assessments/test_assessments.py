import pytest

from planner.domain.ids import DayId, TeamId
from planner.domain.people import Assessment
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.assessments import week
from tests.builders import a_project, a_school, a_team, placed

FRI = DayId("Fri")


def a_test(team: str = "blue", day: str = "Mon", lag: int = 2, minutes: int = 45) -> Assessment:
    return Assessment(team=TeamId(team), day=DayId(day), lag_days=lag, minutes=minutes)


def a_tested_school(*tests: Assessment) -> Project:
    school = a_school(
        teams=[a_team("blue", "ames boyd"), a_team("gold", "cole diaz")], assessments=tests
    )
    return a_project(school=school)


CYCLE = a_tested_school().school.cycle


def test_the_meeting_may_be_on_the_school_days_after_the_test_going_round() -> None:
    assert week.reach(CYCLE, a_test()) == ("Tue", "Wed")
    assert week.reach(CYCLE, a_test(day="Fri", lag=1)) == ("Mon",)


def test_a_test_is_put_on_another_day_and_its_meeting_reaches_further() -> None:
    assert week.on(a_test(), FRI).day == "Fri"
    assert week.until(CYCLE, a_test(), FRI).lag_days == 4
    assert week.until(CYCLE, a_test(day="Thu"), DayId("Mon")).lag_days == 2
    assert week.until(CYCLE, a_test(), DayId("Mon")) == a_test()


def test_a_new_test_is_of_a_team_that_has_none() -> None:
    assert week.new(a_tested_school(a_test()).school) == a_test("gold", "Mon")
    both = a_tested_school(a_test(), a_test("gold"))
    assert week.new(both.school) == a_test("blue", "Tue")
    assert week.new(a_project(school=a_school()).school) is None


def test_tests_are_added_changed_and_removed() -> None:
    project = week.add(a_tested_school(), a_test())
    project = week.change(project, a_test(), a_test(lag=1))
    assert project.school.assessments == (a_test(lag=1),)
    assert "data:blue:Mon" in project.demand.by_id
    assert week.remove(project, a_test(lag=1)).school.assessments == ()
    with pytest.raises(UserError, match="meanwhile"):
        week.change(project, a_test(), a_test())


def test_a_team_has_one_test_a_day() -> None:
    with pytest.raises(UserError, match="Blue has an assessment on Mon already"):
        week.add(a_tested_school(a_test()), a_test(lag=1))


def test_the_meeting_of_the_schedule_is_found() -> None:
    project = a_tested_school(a_test())
    assert week.meeting(project, a_test()) is None
    there = placed("data:blue:Mon", "Tue 8:00-8:45", staff="member=ames member=boyd")
    scheduled = project.with_schedule(project.schedule.with_placement(there))
    assert str(week.meeting(scheduled, a_test())) == "Tue 8:00–8:45"

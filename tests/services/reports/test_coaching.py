"""The coaching calendar and the cascade: each observation with its talk, and who coaches whom."""

from planner.domain.project import Project
from planner.services.reports import cascade, coaching
from planner.services.reports.report import Cell, Style
from tests.builders import (
    a_link,
    a_project,
    a_week,
    an_activity,
    block,
    placed,
)
from tests.services.reports.views import lines, seen


def observed() -> Project:
    """Lead sees Ames teach on Monday and talks with them on Tuesday; nobody coaches Boyd."""
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("ela", block(1), staff="boyd"),
        placed("observe:lead>ames#1", "Mon 8:15-8:45", staff="observer=lead", observed="math"),
        placed("talk:lead>ames#1", "Tue 8:00-8:30", staff="coach=lead coachee=ames"),
        coaching=[a_link("lead", "ames")],
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("ela", leader="boyd", groups="7B"),
        ],
        cycle=a_week(),
    )


def test_an_observation_stands_beside_its_talk_with_the_days_between() -> None:
    assert lines(coaching.make(seen(observed()))) == [
        ["Lead", "Ames", "Mon 8:15–8:45", "Math", "", "Tue 8:00–8:30", "1"]
    ]


def test_the_cascade_puts_those_coached_under_their_coach_with_the_coachs_load() -> None:
    tree = lines(cascade.make(seen(observed())))

    assert tree[0] == ["Lead", "Teacher", "nobody", "1", "1", "1", "60", "2 %"]
    assert tree[1][:3] == ["    Ames", "Teacher", "Lead"]


def test_who_teaches_without_a_coach_stands_in_a_section_of_their_own() -> None:
    report = cascade.make(seen(observed()))

    assert report is not None
    assert report.sections[1].heading == "Who teaches and has no coach"
    (row,) = report.sections[1].rows
    assert row.cells[0] == Cell("Boyd")
    assert row.cells[2] == Cell("nobody", Style.QUIET)


def test_each_talk_goes_with_the_nearest_observation_before_it() -> None:
    project = a_project(
        placed("observe:lead>ames#1", "Mon 8:00-8:30", staff="observer=lead"),
        placed("observe:lead>ames#2", "Wed 8:00-8:30", staff="observer=lead"),
        placed("talk:lead>ames#1", "Thu 8:00-8:30", staff="coach=lead coachee=ames"),
        coaching=[a_link("lead", "ames", observations_week=2)],
    )

    found = [
        (visit.observation and str(visit.observation.span), visit.talk and str(visit.talk.span))
        for visit in coaching.pairs(seen(project))
    ]

    assert found == [("Mon 8:00–8:30", None), ("Wed 8:00–8:30", "Thu 8:00–8:30")]


def test_a_talk_before_every_observation_of_its_day_is_of_the_week_before() -> None:
    project = a_project(
        placed("observe:lead>ames#1", "Fri 9:00-9:30", staff="observer=lead"),
        placed("talk:lead>ames#1", "Mon 8:00-8:30", staff="coach=lead coachee=ames"),
        coaching=[a_link("lead", "ames")],
    )

    (visit,) = coaching.pairs(seen(project))

    assert visit.talk is not None
    assert visit.observation is not None
    assert project.school.cycle.lag(visit.observation.span.day, visit.talk.span.day) == 1


def test_a_talk_without_observations_stands_alone() -> None:
    project = a_project(
        placed("talk:lead>ames#1", "Mon 8:00-8:30", staff="coach=lead coachee=ames"),
        coaching=[a_link("lead", "ames", observations_week=0)],
    )

    (visit,) = coaching.pairs(seen(project))

    assert visit.observation is None

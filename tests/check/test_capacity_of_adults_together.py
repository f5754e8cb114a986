"""Arguments about teams, coaching and the weeks of leaders, at the edge of what is possible."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.activity import Kind
from planner.domain.ids import (
    DayId,
    TeamId,
)
from planner.domain.people import Assessment, CoachingMode, TeamKind
from tests.builders import (
    a_link,
    a_person,
    a_project,
    a_statement,
    a_team,
    an_activity,
    at,
)
from tests.check.counted import said


class TestTeams:
    """Teams that cannot come together, or are of the wrong size."""

    def test_a_team_with_too_few_common_days(self) -> None:
        def away(*days: str) -> list[str]:
            spans = tuple(at(f"{day} 8:00-14:00") for day in days)
            return said(
                a_project(
                    teams=[a_team("blue", "ames boyd")],
                    people=[a_person("ames", unavailable=spans)],
                    statements=[a_statement("common-planning", "blue", times=3)],
                )
            )

        assert away("Mon", "Tue") == []
        assert away("Mon", "Tue", "Wed") == [
            (
                "Blue should meet for planning on 3 different days of a week, but everybody is "
                "there for 45 minutes on 2 only."
            )
        ]

    def test_a_team_of_the_wrong_size(self) -> None:
        project = a_project(
            teams=[a_team("blue", "a b c", leader="lead")],
            statements=[a_statement("team-size", "blue", most=2)],
        )

        assert said(project) == ["Blue has 3 members besides its leader, more than 2."]


class TestCoaching:
    """Coaching that has nothing to work with."""

    def test_somebody_who_teaches_nothing_cannot_be_observed(self) -> None:
        project = a_project(coaching=[a_link("lead", "ames")])

        assert said(project) == ["Lead should observe Ames, who teaches nothing."]

    def test_talks_alone_need_no_class(self) -> None:
        assert said(a_project(coaching=[a_link("lead", "ames", observations_week=0)])) == []

    def test_classes_must_be_as_long_as_an_observation(self) -> None:
        def observed(minutes: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(leader="ames", minutes=30)],
                    coaching=[a_link("lead", "ames", observation_minutes=minutes)],
                )
            )

        assert observed(30) == []
        assert observed(31) == [
            "Lead should observe Ames for 31 minutes, but their longest class has 30."
        ]

    def test_live_coaching_needs_students(self) -> None:
        def live(groups: str) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(leader="ames", groups=groups)],
                    coaching=[a_link("lead", "ames", mode=CoachingMode.LIVE)],
                )
            )

        assert live("7B") == []
        assert live("") == ["Lead should coach Ames live, but no class of theirs has students."]

    def test_each_talk_needs_an_observation(self) -> None:
        def talks(number: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(leader="ames", sessions=3)],
                    coaching=[a_link("lead", "ames", observations_week=2, talks_week=number)],
                )
            )

        assert talks(2) == []
        assert talks(3) == [
            (
                "Lead and Ames have 3 talks, each after an observation of its own, but only 2 "
                "observations."
            )
        ]

    def test_everybody_who_should_have_a_coach_has_one(self) -> None:
        project = a_project(
            people=[a_person("chief")], statements=[a_statement("coaching-cascade", "chief")]
        )

        assert said(project) == ["Chief should meet a coach every week, but nobody coaches them."]

    def test_nobody_coaches_more_people_than_the_span(self) -> None:
        def span(most: int) -> list[str]:
            links = [a_link("lead", who, observations_week=0) for who in ("ames", "boyd")]
            return said(
                a_project(
                    coaching=[a_link("chief", "lead", observations_week=0), *links],
                    statements=[a_statement("coaching-cascade", "lead", span=most)],
                )
            )

        assert span(2) == []
        assert span(1) == ["Lead coaches 2 people, more than 1."]


def bundle(*, left_out: str = "", **numbers: Any) -> list[str]:
    """Return what counting says of Lead's week when all but one promise ask for sessions."""
    statements = {
        "planning": a_statement("common-planning", "blue", times=1),
        "rehearsal": a_statement("common-planning", "blue", times=1, purpose="rehearsal"),
        "leadership": a_statement("common-planning", "heads", times=1, purpose="leadership"),
        "own": a_statement("protected-planning", "lead", minutes=50, window="week"),
    }
    links = {
        "ames": a_link("lead", "ames", observations_week=2),
        "chief": a_link("chief", "lead", observations_week=0),
    }
    asked = {
        "planning_minutes": 50,
        "planning": 1,
        "data": 1,
        "rehearsals": 1,
        "observations": 2,
        "talks": 1,
        "leadership": 1,
        "own_coaching": 1,
        "with_students": 1,
    }
    test = Assessment(team=TeamId("blue"), day=DayId("Mon"), lag_days=2, minutes=45)
    project = a_project(
        teams=[
            a_team("blue", "ames", leader="lead"),
            a_team("heads", "lead", leader="chief", kind=TeamKind.LEADERSHIP),
        ],
        activities=[
            an_activity("math", leader="ames", groups="7B", sessions=3),
            an_activity("help", leader="lead", kind=Kind.SMALL_GROUP),
        ],
        coaching=[link for name, link in links.items() if name != left_out],
        assessments=[] if left_out == "data" else [test],
        statements=[
            *(statement for name, statement in statements.items() if name != left_out),
            a_statement("leader-week", "lead", **{**asked, **numbers}),
        ],
    )
    return said(project, "leader-week")


def lacks(part: str, needed: int = 1, asked: int = 0) -> str:
    return (
        f"The week of Lead lacks {part}: {needed} a week is promised, but activities and other "
        f"promises ask for {asked} in the whole cycle."
    )


class TestLeaderWeek:
    """The bundle against the sessions that other promises ask for."""

    def test_a_bundle_for_which_everything_is_asked_is_possible(self) -> None:
        assert bundle() == []

    @pytest.mark.parametrize(
        ("left_out", "part"),
        [
            ("planning", "planning meetings with Blue"),
            ("rehearsal", "rehearsals with Blue"),
            ("data", "data meetings with Blue"),
            ("leadership", "leadership meetings"),
            ("chief", "talks with their own coach"),
        ],
    )
    def test_a_part_that_nothing_asks_for_is_named(self, left_out: str, part: str) -> None:
        assert bundle(left_out=left_out) == [lacks(part)]

    def test_a_part_that_is_asked_for_too_seldom_is_named(self) -> None:
        assert bundle(observations=3) == [lacks("observations of Ames", 3, 2)]
        assert bundle(talks=2) == [lacks("talks with Ames", 2, 1)]
        assert bundle(with_students=2) == [lacks("sessions with students", 2, 1)]

    def test_own_planning_needs_sessions_of_its_own(self) -> None:
        assert bundle(left_out="own") == [
            (
                "The week of Lead holds 50 minutes of own planning, but other promises ask for 0 "
                "at most: promise them protected planning."
            )
        ]

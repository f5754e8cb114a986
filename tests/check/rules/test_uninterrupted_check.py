from typing import Any

import pytest

from planner.domain.activity import Kind
from planner.domain.ids import DayId
from planner.domain.project import Project
from planner.domain.week import Span
from tests.builders import (
    a_block,
    a_cycle,
    a_link,
    a_project,
    a_statement,
    a_team,
    an_activity,
    breaches,
    placed,
    size,
)

CODE = "uninterrupted"
TEAM = a_team("blue", "ames boyd", optional="tutor")


def meeting(time: str, **rule: Any) -> Project:
    return a_project(
        placed("planning:blue#1", time, staff="member=ames member=boyd"),
        teams=[TEAM],
        statements=[
            a_statement("common-planning", "blue", times=1),
            a_statement(CODE, "blue", **rule),
        ],
    )


def test_a_meeting_inside_a_block_is_in_one_piece() -> None:
    assert breaches(meeting("Mon 8:00-8:45"), CODE) == []


def test_passing_time_up_to_the_pause_does_not_interrupt() -> None:
    assert breaches(meeting("Mon 8:00-9:30", pause=10), CODE) == []
    assert breaches(meeting("Mon 8:00-9:30", pause=9), CODE) == [
        "Blue planning (Mon 8:00–9:30) is interrupted for 10 minutes between blocks."
    ]


def test_a_meeting_that_outlasts_the_day_is_interrupted_once() -> None:
    assert size(meeting("Mon 8:00-10:30", pause=5), CODE) == 1
    assert size(meeting("Mon 13:00-14:00", pause=9), CODE) == 1


def meanwhile(kind: Kind, time: str, who: str = "tutor") -> list[str]:
    project = a_project(
        placed("planning:blue#1", "Mon 8:00-8:45", staff="member=ames member=boyd"),
        placed("other", time, staff=who),
        teams=[TEAM],
        activities=[an_activity("other", leader=who, kind=kind)],
        statements=[
            a_statement("common-planning", "blue", times=1),
            a_statement(CODE, "blue"),
        ],
    )
    return breaches(project, CODE)


@pytest.mark.parametrize("kind", [Kind.CLASS, Kind.DUTY, Kind.MEETING])
def test_optional_people_have_nothing_else_meanwhile(kind: Kind) -> None:
    assert meanwhile(kind, "Mon 8:00-8:50") == [
        "Tutor is in Other (Mon 8:00–8:50) during Blue planning (Mon 8:00–8:45)."
    ]
    assert meanwhile(kind, "Mon 8:45-9:35") == []


def test_own_planning_calls_nobody_away() -> None:
    assert meanwhile(Kind.PLANNING, "Mon 8:00-8:50") == []


def test_members_and_people_of_other_teams_are_told_apart() -> None:
    assert len(meanwhile(Kind.CLASS, "Mon 8:00-8:50", who="ames")) == 1
    assert meanwhile(Kind.CLASS, "Mon 8:00-8:50", who="stranger") == []


def test_an_observation_calls_its_observer_away() -> None:
    project = a_project(
        placed("planning:blue#1", "Mon 8:00-8:45", staff="member=ames member=boyd"),
        placed("observe:tutor>new#1", "Mon 8:15-8:45", staff="observer=tutor", observed="math"),
        teams=[TEAM],
        activities=[an_activity("math", leader="new")],
        coaching=[a_link("tutor", "new")],
        statements=[
            a_statement("common-planning", "blue", times=1),
            a_statement(CODE, "blue"),
        ],
    )

    assert size(project, CODE) == 1


def test_the_longest_gap_decides_and_so_do_minutes_after_the_last_block() -> None:
    cycle = a_cycle(
        a_block("B1", "8:00-8:50"),
        a_block("B2", "8:54-9:30"),
        a_block("B3", "9:38-10:00"),
        days="Mon",
    )

    def interrupted(minutes: int, pause: int) -> list[str]:
        project = a_project(
            placed(
                "planning:blue#1",
                Span(day=DayId("Mon"), start=480, end=480 + minutes),
                staff="member=ames member=boyd",
            ),
            teams=[TEAM],
            cycle=cycle,
            statements=[
                a_statement("common-planning", "blue", times=1),
                a_statement(CODE, "blue", pause=pause),
            ],
        )
        return [sentence.partition("interrupted ")[2] for sentence in breaches(project, CODE)]

    assert interrupted(120, pause=8) == []
    assert interrupted(120, pause=7) == ["for 8 minutes between blocks."]
    assert interrupted(132, pause=11) == ["for 12 minutes between blocks."]
    assert interrupted(132, pause=12) == []

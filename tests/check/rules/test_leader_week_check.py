from typing import Any

from planner.domain.activity import Kind
from planner.domain.ids import DayId, TeamId
from planner.domain.people import Assessment, TeamKind
from planner.domain.project import Project
from planner.domain.schedule import Placement
from tests.builders import (
    a_link,
    a_project,
    a_statement,
    a_team,
    an_activity,
    breaches,
    placed,
    size,
)

CODE = "leader-week"
EVERYBODY = "member=lead member=ames"
NOTHING = {
    "planning_minutes": 0,
    "planning": 0,
    "data": 0,
    "rehearsals": 0,
    "observations": 0,
    "talks": 0,
    "leadership": 0,
    "own_coaching": 0,
}

WEEK_OF_LEAD = {
    "planning:lead:Mon#1": placed("planning:lead:Mon#1", "Mon 8:00-8:45", staff="planner=lead"),
    "planning:blue#1": placed("planning:blue#1", "Mon 9:00-9:45", staff=EVERYBODY),
    "data:blue:Mon": placed("data:blue:Mon", "Tue 9:00-9:45", staff=EVERYBODY),
    "rehearsal:blue#1": placed("rehearsal:blue#1", "Wed 9:00-9:45", staff=EVERYBODY),
    "observe:lead>ames#1": placed(
        "observe:lead>ames#1", "Thu 8:00-8:30", staff="observer=lead", observed="math"
    ),
    "talk:lead>ames#1": placed(
        "talk:lead>ames#1", "Thu 9:00-9:30", staff="coach=lead coachee=ames"
    ),
    "leadership:heads#1": placed(
        "leadership:heads#1", "Fri 9:00-9:45", staff="member=chief member=lead"
    ),
    "talk:chief>lead#1": placed(
        "talk:chief>lead#1", "Fri 10:00-10:30", staff="coach=chief coachee=lead"
    ),
    "help": placed("help", "Fri 8:00-8:50", staff="lead"),
    "math": placed("math", "Thu 8:00-8:50", staff="ames"),
}
"""A week with everything once: 45 minutes of planning and each part of the bundle."""

BUNDLE = {**dict.fromkeys(NOTHING, 1), "planning_minutes": 45, "with_students": 1}


def week(*without: str, **bundle: Any) -> Project:
    placements: list[Placement] = [p for s, p in WEEK_OF_LEAD.items() if s not in without]
    return a_project(
        *placements,
        teams=[
            a_team("blue", "ames", leader="lead"),
            a_team("heads", "lead", leader="chief", kind=TeamKind.LEADERSHIP),
        ],
        activities=[
            an_activity("math", leader="ames", groups="7B"),
            an_activity("help", leader="lead", kind=Kind.SMALL_GROUP, groups="7A"),
        ],
        coaching=[a_link("lead", "ames"), a_link("chief", "lead", observations_week=0)],
        assessments=[Assessment(team=TeamId("blue"), day=DayId("Mon"), lag_days=2, minutes=45)],
        statements=[
            a_statement("common-planning", "blue", times=1),
            a_statement("common-planning", "blue", times=1, purpose="rehearsal"),
            a_statement("common-planning", "heads", times=1, purpose="leadership"),
            a_statement("protected-planning", "lead", minutes=45, window="week"),
            a_statement(CODE, "lead", **{**NOTHING, **bundle}),
        ],
    )


def test_a_week_with_the_whole_bundle_keeps_the_promise() -> None:
    assert breaches(week(**BUNDLE), CODE) == []


def missing(session: str) -> list[str]:
    return breaches(week(session, **BUNDLE), CODE)


def test_each_part_that_is_missing_is_named() -> None:
    assert missing("planning:lead:Mon#1") == ["Lead has 0 of 45 minutes of own planning."]
    assert missing("planning:blue#1") == ["Lead lacks 1 of 1 planning with Blue."]
    assert missing("data:blue:Mon") == ["Lead lacks 1 of 1 data meetings with Blue."]
    assert missing("rehearsal:blue#1") == ["Lead lacks 1 of 1 rehearsals with Blue."]
    assert missing("observe:lead>ames#1") == ["Lead lacks 1 of 1 observations of Ames."]
    assert missing("talk:lead>ames#1") == ["Lead lacks 1 of 1 talks with Ames."]
    assert missing("leadership:heads#1") == ["Lead lacks 1 of 1 leadership meetings."]
    assert missing("talk:chief>lead#1") == ["Lead lacks 1 of 1 talks with the own coach."]
    assert missing("help") == ["Lead lacks 1 of 1 times with students."]


def test_what_is_not_asked_for_is_not_missed() -> None:
    assert breaches(week(*WEEK_OF_LEAD), CODE) == []


def test_missing_planning_is_counted_in_quarter_hours_and_the_rest_in_sessions() -> None:
    assert size(week(planning_minutes=46), CODE) == 1
    assert size(week(planning_minutes=61), CODE) == 2
    assert size(week(rehearsals=4), CODE) == 3


def test_a_leader_without_a_team_owes_nothing_to_one() -> None:
    rules: dict[str, Any] = {**NOTHING, "planning": 1, "observations": 1}
    project = a_project(
        teams=[a_team("blue", "lead ames")], statements=[a_statement(CODE, "lead", **rules)]
    )

    assert breaches(project, CODE) == []

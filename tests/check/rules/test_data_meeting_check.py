from typing import Any

import pytest

from planner.check.verify import verify
from planner.domain.ids import DayId, TeamId
from planner.domain.people import Assessment
from planner.domain.project import Project
from tests.builders import a_project, a_statement, a_team, at, breaches, placed, the_verdict

CODE = "data-meeting"


def meeting(
    *times: str, day: str = "Mon", staff: str = "member=ames member=boyd", **rule: Any
) -> Project:
    parameters = {"day": day, "lag_days": 2, "minutes": 45, **rule}
    return a_project(
        *(placed(f"data:blue:{day}", *times, staff=staff) for _ in times[:1]),
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement(CODE, "blue", **parameters)],
    )


def test_a_meeting_on_the_last_day_of_the_lag_is_in_time() -> None:
    verdict = the_verdict(meeting("Wed 8:00-8:45"), CODE)

    assert verdict.breaches == ()
    assert (verdict.slack, verdict.slack_unit) == (0, "school days")
    assert [str(witness) for witness in verdict.witnesses] == ["Wed 8:00–8:45"]


def test_a_meeting_on_the_day_after_leaves_a_day_to_spare() -> None:
    assert the_verdict(meeting("Tue 8:00-8:45"), CODE).slack == 1


@pytest.mark.parametrize("time", ["Thu 8:00-8:45", "Mon 13:00-13:45"])
def test_a_day_late_and_the_day_itself_are_wrong(time: str) -> None:
    assert breaches(meeting(time), CODE) == [
        f"Blue data meeting ({at(time)}) is not within 2 school days after the Mon assessment."
    ]


def test_after_friday_comes_monday() -> None:
    assert breaches(meeting("Tue 8:00-8:45", day="Fri"), CODE) == []
    assert len(breaches(meeting("Wed 8:00-8:45", day="Fri"), CODE)) == 1


def test_no_meeting_is_a_breach() -> None:
    assert breaches(meeting(), CODE) == ["Blue has no data meeting after its Mon assessment."]


def test_one_minute_short_is_too_short() -> None:
    assert breaches(meeting("Tue 8:00-8:44"), CODE) == [
        "Blue data meeting (Tue 8:00–8:44) lasts less than 45 minutes."
    ]


def test_everybody_is_there() -> None:
    assert breaches(meeting("Tue 8:00-8:45", staff="member=ames"), CODE) == [
        "Boyd is missing in Blue data meeting (Tue 8:00–8:45)."
    ]


def test_two_halves_on_two_days_are_not_one_meeting() -> None:
    assert breaches(meeting("Tue 8:00-8:45", "Wed 8:00-8:45"), CODE) == [
        "The data meeting of Blue is not in one piece."
    ]


def test_each_assessment_has_a_meeting_of_its_own() -> None:
    """The meeting after Monday's test does not serve Tuesday's, though its day would do."""
    tests = [
        Assessment(team=TeamId("blue"), day=DayId(day), lag_days=2, minutes=45)
        for day in ("Mon", "Tue")
    ]
    project = a_project(
        placed("data:blue:Mon", "Wed 8:00-8:45", staff="member=ames member=boyd"),
        teams=[a_team("blue", "ames boyd")],
        assessments=tests,
    )
    kept = [rule.sentence(project.school) for rule in project.rules if rule.code == CODE]

    assert len(kept) == 2
    assert [not found for found in judged(project)] == [True, False]


def judged(project: Project) -> list[tuple[str, ...]]:
    """Return the sentences of the breaches of each data-meeting rule."""
    return [
        tuple(breach.sentence for breach in judgement.verdict.breaches)
        for judgement in verify(project).judgements
        if judgement.rule.code == CODE
    ]

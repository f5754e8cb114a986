"""Counting says what cannot hold; it never says that something can."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.services.promises.counting import standings
from planner.services.promises.lines import lines_of
from tests.builders import a_project, a_school, a_statement, a_team

SCHOOL = a_school(teams=[a_team("blue", "ames boyd")])
OFTEN = a_statement("common-planning", "blue", times=30)
LITTLE = a_statement("common-planning", "blue", times=1, purpose="data talk")
SILENCE = "Counting finds nothing against it."


def told(*statements: Statement, school: object = SCHOOL) -> list[str]:
    project = a_project(school=SCHOOL, statements=statements)
    return _told(project)


def _told(project: Project) -> list[str]:
    return [one.told for one in standings(project, lines_of(project, {}))]


def test_nothing_is_said_to_be_possible() -> None:
    assert told(LITTLE) == [SILENCE]


def test_a_promise_that_cannot_hold_is_blamed_with_the_numbers() -> None:
    (often, little) = told(OFTEN, LITTLE)
    assert often.startswith("Cannot hold beside the rest, by counting: Ames has 31 sessions")
    assert little.startswith("Cannot hold beside the rest")


def test_a_preference_is_counted_as_if_it_were_promised() -> None:
    assert told(replace(OFTEN, weight=30))[0].startswith("Cannot hold")


def test_so_is_what_is_off() -> None:
    assert told(replace(OFTEN, off=True))[0].startswith("Cannot hold")


def test_what_is_overridden_is_not_counted() -> None:
    mild = a_statement("common-planning", "blue", times=1)
    assert told(OFTEN, mild) == [SILENCE, SILENCE]


def test_what_a_table_implies_is_blamed_as_well() -> None:
    project = a_project(
        school=a_school(
            people=SCHOOL.people,
            teams=SCHOOL.teams,
        ),
        statements=[a_statement("lunch", "ames", minutes=45)],
    )
    (line,) = _told(project)
    assert line.startswith("Cannot hold, by counting: Ames is promised a lunch of 45 minutes")

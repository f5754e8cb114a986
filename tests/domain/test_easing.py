"""Milder versions of rules, and the statements that make them."""

from __future__ import annotations

import pytest

from planner.domain.catalogue import statement_of
from planner.domain.easing import milder
from planner.domain.edits import change_rule
from planner.domain.ids import DayId
from planner.domain.people import Assessment
from planner.domain.project import Project
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.one_place_at_a_time import OnePlaceAtATime
from planner.errors import UserError
from tests.builders import a_link, a_person, a_project, a_statement, a_team, the_rule

BLUE = a_team("blue")


def coached() -> Project:
    """Return a project with rules that tables imply and rules that are stated."""
    return a_project(
        people=[a_person("ames", max_blocks_day=3)],
        teams=[BLUE],
        coaching=[a_link("lead", "ames"), a_link("lead", "boyd")],
        assessments=[Assessment(team=BLUE.id, day=DayId("Mon"), lag_days=1, minutes=40)],
        statements=[
            a_statement("common-planning", "blue", days=["Mon", "Tue"], daily=True),
            a_statement("protected-planning", "all", window="week"),
        ],
    )


def test_each_number_is_eased_step_by_step_and_the_last_offer_is_a_preference() -> None:
    rule = CommonPlanning(team=BLUE.id, times=2, minutes=45)

    offers = [
        (offer.times, offer.minutes, offer.weight)
        for offer in milder(rule)
        if isinstance(offer, CommonPlanning)
    ]

    assert offers == [(1, 45, None), (2, 30, None), (0, 45, None), (2, 15, None), (2, 45, 50)]


def test_a_daily_meeting_gives_up_the_days_before_the_promise() -> None:
    rule = CommonPlanning(team=BLUE.id, daily=True)

    *_, counted, preferred = milder(rule)

    assert counted == CommonPlanning(team=BLUE.id, daily=False)
    assert preferred == CommonPlanning(team=BLUE.id, daily=True, weight=50)


def test_physics_has_no_milder_version() -> None:
    assert list(milder(OnePlaceAtATime())) == []


def test_the_statement_of_a_rule_makes_that_rule_and_changes_no_other() -> None:
    project = coached()

    for rule in project.rules:
        if not rule.physics:
            assert change_rule(project, rule).rules == project.rules, rule.key


def test_a_changed_rule_replaces_the_one_of_its_key_only() -> None:
    project = coached()
    before = the_rule(project, "coaching-frequency", "lead", "ames")
    mildest = next(milder(before))

    after = change_rule(project, mildest)

    assert set(after.rules) ^ set(project.rules) == {before, mildest}


def test_physics_cannot_be_changed() -> None:
    with pytest.raises(UserError, match="always holds"):
        change_rule(coached(), OnePlaceAtATime())


def test_a_pair_is_stated_with_both_names() -> None:
    rule = the_rule(coached(), "coaching-frequency", "lead", "boyd")

    assert statement_of(rule).about == ("lead>boyd",)

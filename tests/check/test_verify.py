"""The whole judgement: what is kept, what is broken, what preferences cost."""

from __future__ import annotations

import pytest

from planner.check.report import Breach, Judgement, Verdict
from planner.check.verify import verify
from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.domain.rules.even_spread import EvenSpread
from planner.domain.rules.lunch import Lunch
from planner.domain.schedule import Schedule
from tests.builders import a_project, a_statement, an_activity, block, breaches, placed


def two_classes(second: int) -> Project:
    """Return two classes of Okoye's, in B1 and in the block given, and two preferences."""
    return a_project(
        placed("math", block(1), staff="okoye"),
        placed("art", block(second), staff="okoye"),
        activities=[an_activity("math"), an_activity("art")],
        statements=[
            a_statement("few-gaps", "okoye", weight=3),
            a_statement("even-spread", "okoye", minutes=0, weight=2),
            a_statement("lunch", "okoye"),
        ],
    )


def test_a_good_schedule_is_certified_and_its_penalty_recomputed() -> None:
    """Two empty blocks at 3 each, and 100 minutes on one day only: 7 quarter hours at 2."""
    certificate = verify(two_classes(4))

    assert certificate.holds
    assert certificate.broken == ()
    assert certificate.kept == len(certificate.promises) == 11
    assert [judgement.rule.code for judgement in certificate.preferences] == [
        "few-gaps",
        "even-spread",
    ]
    assert [judgement.penalty for judgement in certificate.preferences] == [6, 14]
    assert certificate.penalty == 20


def test_a_double_booking_breaks_exactly_its_rule() -> None:
    certificate = verify(two_classes(1))

    assert not certificate.holds
    assert [judgement.rule.code for judgement in certificate.broken] == ["one-place-at-a-time"]
    assert certificate.kept == 10
    assert certificate.by_code()["one-place-at-a-time"] == (0, 1)
    assert certificate.by_code()["lunch"] == (1, 1)


def test_another_schedule_than_the_projects_own_can_be_judged() -> None:
    project = two_classes(2)
    empty = verify(project, Schedule())

    assert verify(project).holds
    assert [judgement.rule.code for judgement in empty.broken] == ["every-session-placed"]


def test_every_rule_of_the_project_is_judged_in_order() -> None:
    project = two_classes(2)
    certificate = verify(project)

    assert [judgement.rule for judgement in certificate.judgements] == list(project.rules)
    assert certificate.judgements[0].sentence == project.rules[0].sentence(project.school)


def test_breaches_of_several_judgements_come_in_order() -> None:
    sentences = [b.sentence for j in verify(two_classes(1)).broken for b in j.verdict.breaches]

    assert sentences == ["Okoye has Math (Mon 8:00–8:50) and Art (Mon 8:00–8:50) at once."]


def judgement(*sizes: int, weight: int | None = None, slack: int | None = 2) -> Judgement:
    breaches = tuple(Breach(sentence="Not so.", size=size) for size in sizes)
    rule = (
        Lunch(person=PersonId("okoye"))
        if weight is None
        else EvenSpread(person=PersonId("okoye"), weight=weight)
    )
    return Judgement(
        rule=rule,
        sentence="So it shall be.",
        verdict=Verdict(breaches=breaches, slack=slack, slack_unit="minutes"),
    )


def test_a_preference_costs_its_weight_for_each_unit_and_a_promise_nothing() -> None:
    assert judgement(2, 3, weight=4).penalty == 20
    assert judgement(2, 3).size == 5
    assert judgement(2, 3).penalty == 0


def test_slack_is_told_only_while_the_rule_holds_and_where_it_means_something() -> None:
    assert judgement().slack_text == "2 minutes"
    assert judgement(slack=0).slack_text == "0 minutes"
    assert judgement(1).slack_text == ""
    assert judgement(slack=None).slack_text == ""


@pytest.mark.parametrize("code", ["room-fits", "staffing", "meeting-pattern"])
def test_a_session_nobody_asked_for_is_one_breach_and_not_several(code: str) -> None:
    """The rule that everything takes place reports it; the others have nothing to judge it by."""
    project = a_project(placed("gone", "Mon 3:00-4:00", staff="ghost", room="attic"))

    assert breaches(project, code) == []
    assert len(breaches(project, "every-session-placed")) == 1

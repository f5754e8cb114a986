"""Each kind of rule has a sentence with a gap for everything that it lets a school choose."""

from __future__ import annotations

import re
from typing import Any

import pytest

from planner.domain.catalogue import expand, faults_of, parameters_of
from planner.domain.rule import Rule, Statement, Subject
from planner.domain.rules import CHOICES
from planner.domain.rules.anchor_adult import AnchorAdult
from planner.domain.rules.leader_share import LeaderShare
from planner.services.promises.changing import with_value
from planner.services.promises.draft import draft
from planner.services.promises.options import Form
from planner.services.promises.sentence import sentence_of, wordings
from planner.services.promises.wording import WHOM
from tests.services.promises.schools import A_SCHOOL, other_value

KINDS = [pytest.param(kind, id=kind.code) for kind in CHOICES]


def test_every_kind_that_can_be_stated_has_a_wording_and_no_other() -> None:
    assert set(wordings()) == {kind.code for kind in CHOICES}


@pytest.mark.parametrize("kind", KINDS)
def test_a_wording_has_one_gap_for_each_parameter_and_for_whom(kind: type[Rule]) -> None:
    about = [] if kind.subject is Subject.SCHOOL else [WHOM]
    gaps = wordings()[kind.code].gaps
    assert sorted(gaps) == sorted([*about, *(field.name for field in parameters_of(kind))])


@pytest.mark.parametrize("kind", KINDS)
def test_each_clause_has_one_gap(kind: type[Rule]) -> None:
    for clause in wordings()[kind.code].more:
        assert len(re.findall(r"\{", clause)) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_sentence_of_a_statement_says_every_number_that_its_rule_says(kind: type[Rule]) -> None:
    """With numbers that nothing else has, so that none is there by accident."""
    statement = draft(A_SCHOOL, kind)
    for number, field in enumerate(numbers_of(kind)):
        statement = with_value(statement, field.name, str(within(field, 31 + number)))
    rule = next(expand(A_SCHOOL, statement))
    told = str(sentence_of(A_SCHOOL, statement))
    assert set(re.findall(r"\d+", rule.sentence(A_SCHOOL))) - known_numbers(rule) <= set(
        re.findall(r"\d+", told)
    )
    for field in numbers_of(kind):
        assert re.search(rf"\b{getattr(rule, field.name)}\b", told)


def numbers_of(kind: type[Rule]) -> list[Any]:
    fields = parameters_of(kind)
    return [f for f in fields if isinstance(f.default, int) and not isinstance(f.default, bool)]


def within(field: Any, number: int) -> int:
    return int(min(number, field.metadata["most"]))


def known_numbers(rule: Rule) -> set[str]:
    """Numbers that a rule's sentence works out from others, and those in names."""
    known = " ".join(A_SCHOOL.called(one) for one in rule.about)
    if isinstance(rule, LeaderShare):
        known += f" {float(rule.needed):g}"
    if isinstance(rule, AnchorAdult):
        known += f" {rule.needed(A_SCHOOL)}"
    return set(re.findall(r"\d+", known))


@pytest.mark.parametrize("kind", KINDS)
def test_another_value_of_a_parameter_is_read_in_the_sentence_and_makes_sense(
    kind: type[Rule],
) -> None:
    statement = draft(A_SCHOOL, kind)
    for name, gap in sentence_of(A_SCHOOL, statement).gaps.items():
        changed = with_value(statement, name, other_value(gap))
        assert not list(faults_of(A_SCHOOL, [changed])), name
        assert sentence_of(A_SCHOOL, changed).told != sentence_of(A_SCHOOL, statement).told, name


def test_a_gap_offers_what_the_school_has() -> None:
    statement = Statement(code="common-planning", about=("all",))
    gaps = sentence_of(A_SCHOOL, statement).gaps
    assert gaps["room"].form is Form.CHOICES
    assert {option.value for option in gaps["room"].options} == {
        "",
        "kind:classroom",
        "kind:gym",
        "r1",
        "r2",
    }
    assert [option.told for option in gaps["days"].options][:2] == ["any day", "Mon"]


def test_the_sentence_reads_as_a_person_would_say_it() -> None:
    statement = Statement(
        code="common-planning",
        about=("blue",),
        parameters=(("times", "2"), ("minutes", "45"), ("days", "Mon|Wed"), ("room", "r1")),
    )
    assert str(sentence_of(A_SCHOOL, statement)) == (
        "Blue plans together 2 times a week for at least 45 minutes, everybody present. "
        "Where: Room r1. On which days: Mon and Wed."
    )


def test_one_is_told_in_the_singular() -> None:
    statement = Statement(code="few-room-changes", about=("ames",), parameters=(("rooms", "1"),))
    assert str(sentence_of(A_SCHOOL, statement)) == "Ames teaches in at most 1 room."


def test_coaching_that_states_no_number_reads_as_the_table_has_it() -> None:
    statement = Statement(code="coaching-frequency", about=("all",), parameters=(("talks", "2"),))
    told = str(sentence_of(A_SCHOOL, statement))
    assert "talk 2 times a week for 25 minutes" in told

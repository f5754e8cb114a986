"""A rule exists three times, on purpose: stated, judged and posted, each by its own module."""

from __future__ import annotations

from dataclasses import MISSING, fields
from pathlib import Path

import pytest

import planner
from planner.check.judges import JUDGES
from planner.domain.catalogue import parameters_of
from planner.domain.rule import Rule, Subject
from planner.domain.rules import CATALOGUE, CHOICES, PHYSICS
from planner.solver.postings import POSTINGS
from planner.solver.seat_postings import SEAT_POSTINGS

PACKAGE = Path(planner.__file__).parent
KINDS = [pytest.param(kind, id=code) for code, kind in CATALOGUE.items()]


def test_the_three_catalogues_hold_the_same_codes() -> None:
    assert list(JUDGES) == list(CATALOGUE)
    assert set(POSTINGS) | set(SEAT_POSTINGS) == set(CATALOGUE)


def test_a_rule_is_about_what_is_placed_or_about_who_sits_where() -> None:
    assert set(POSTINGS).isdisjoint(SEAT_POSTINGS)


def test_a_code_names_one_kind_of_rule() -> None:
    assert len(CATALOGUE) == len(PHYSICS) + len(CHOICES)


@pytest.mark.parametrize("folder", ["domain", "check", "solver"])
def test_each_rule_has_a_module_named_after_its_code(folder: str) -> None:
    modules = {path.stem for path in (PACKAGE / folder / "rules").glob("*.py")} - {"__init__"}

    assert modules == {code.replace("-", "_") for code in CATALOGUE}


@pytest.mark.parametrize("code", CATALOGUE)
def test_each_judge_and_posting_comes_from_the_module_of_its_code(code: str) -> None:
    module = code.replace("-", "_")

    assert JUDGES[code].__module__ == f"planner.check.rules.{module}"
    assert {**POSTINGS, **SEAT_POSTINGS}[code].__module__ == f"planner.solver.rules.{module}"


@pytest.mark.parametrize("kind", KINDS)
def test_each_rule_introduces_itself(kind: type[Rule]) -> None:
    assert kind.title
    assert kind.unit
    assert kind.__doc__
    assert kind.physics == (kind in PHYSICS)


@pytest.mark.parametrize("kind", KINDS)
def test_each_parameter_says_its_unit_and_meaning_and_has_a_default(kind: type[Rule]) -> None:
    for parameter in parameters_of(kind):
        assert parameter.metadata["unit"]
        assert parameter.metadata["text"]
        assert parameter.default is not MISSING


@pytest.mark.parametrize("kind", KINDS)
def test_all_but_the_subject_of_a_rule_is_a_parameter(kind: type[Rule]) -> None:
    """What is no parameter could not be written in the table."""
    subject = {
        Subject.SCHOOL: set(),
        Subject.LINK: {"coach", "coachee"},
    }.get(kind.subject, {kind.subject.value})
    own = {field.name for field in fields(kind)} - {"weight", "source"}

    assert own == subject | {parameter.name for parameter in parameters_of(kind)}


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.code) for kind in PHYSICS])
def test_physics_cannot_be_merely_preferred(kind: type[Rule]) -> None:
    with pytest.raises(ValueError, match=f"{kind.title} cannot be merely preferred."):
        kind(weight=5)

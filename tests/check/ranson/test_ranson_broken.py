"""Break a certified schedule by hand, rule by rule: the certificate says which rule, and how."""

from collections import Counter

import pytest

from planner.check.verify import verify
from planner.domain.project import Project
from planner.domain.rules import CATALOGUE
from planner.domain.schedule import Schedule
from tests.check.ranson import (
    adult_cases,
    coaching_cases,
    group_cases,
    people_cases,
    physics_cases,
    team_cases,
)
from tests.check.ranson.changes import Case
from tests.check.seated.cases import CASES as SEATED
from tests.golden.ranson import certified_ranson

CASES = (
    *physics_cases.CASES,
    *team_cases.CASES,
    *coaching_cases.CASES,
    *people_cases.CASES,
    *adult_cases.CASES,
    *group_cases.CASES,
)


@pytest.fixture(scope="module")
def golden() -> Project:
    return certified_ranson()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}: {case.sentence}")
def test_the_certificate_names_the_rule_that_a_change_breaks(case: Case, golden: Project) -> None:
    change = case.change(golden)
    assert change.kept is None or verify(change.kept).holds

    certificate = verify(change.broken)

    assert {judgement.rule.code for judgement in certificate.broken} == {case.code, *case.also}
    (judgement,) = (one for one in certificate.broken if one.rule.code == case.code)
    assert judgement.rule.about == change.about
    assert all(golden.school.called(one) in judgement.sentence for one in change.about)
    sentences = [breach.sentence for breach in judgement.verdict.breaches]
    assert any(all(part in sentence for part in change.says) for sentence in sentences), sentences


def test_every_rule_of_the_catalogue_is_broken_once_by_itself() -> None:
    """Those about students in seats are broken in a school that has some."""
    alone = Counter(case.code for case in CASES if not case.also)
    seated = Counter(case.code for case in SEATED)

    assert alone.keys() | seated.keys() == CATALOGUE.keys()


def test_a_schedule_refuses_to_place_a_session_twice(golden: Project) -> None:
    placements = golden.schedule.placements

    with pytest.raises(ValueError, match="A session is placed twice"):
        Schedule(placements=(*placements, placements[0]))

"""Break a schedule with seated students by hand: the certificate says which rule, and how."""

import pytest

from planner.check.seating import filling
from planner.check.verify import verify
from tests.check.seated.cases import CASES, Case
from tests.seated import the_seated_project


def test_the_schedule_that_is_broken_keeps_every_rule_and_fills_every_request() -> None:
    project = the_seated_project()

    certificate = verify(project)

    assert [judgement.sentence for judgement in certificate.broken] == []
    assert certificate.penalty == 0
    assert filling(project).filled == filling(project).asked == 24


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}: {case.sentence}")
def test_the_certificate_names_the_rule_that_a_change_breaks(case: Case) -> None:
    certificate = verify(case.change(the_seated_project()))

    (judgement,) = certificate.broken
    assert judgement.rule.code == case.code
    assert tuple(sorted(b.sentence for b in judgement.verdict.breaches)) == case.says

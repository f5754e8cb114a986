from typing import Any

import pytest

from planner.domain.catalogue import faults_of
from planner.domain.project import Project
from tests.builders import (
    a_group,
    a_project,
    a_school,
    a_statement,
    a_week,
    an_activity,
    block,
    breaches,
    placed,
    the_verdict,
)

CODE = "anchor-adult"


def with_okoye(days: str, minutes: int) -> Project:
    return a_project(
        placed("math", block(1, "Mon1"), staff="okoye"),
        cycle=a_week(days),
        groups=[a_group("7"), a_group("7B", parent="7")],
        activities=[an_activity("math", groups="7")],
        statements=[a_statement(CODE, "7B", minutes=minutes)],
    )


def test_time_with_the_larger_group_counts() -> None:
    assert the_verdict(with_okoye("Mon1 Tue1", 40), CODE).slack == 10


def test_an_average_week_of_a_longer_cycle_counts() -> None:
    assert breaches(with_okoye("Mon1 Tue1 Mon2 Tue2", 26), CODE) == [
        "No one adult spends 26 minutes a week with 7B: 25 at most."
    ]


@pytest.mark.parametrize(
    ("parameter", "sentence"),
    [("role", "'chief' is not known in this school."), ("kind", "'chief' is no kind of session.")],
)
def test_unknown_words_are_refused(parameter: str, sentence: str) -> None:
    school = a_school(groups=[a_group("7B")])
    word: dict[str, Any] = {parameter: "chief"}
    (fault,) = faults_of(school, [a_statement(CODE, "7B", **word)])

    assert sentence in fault.sentence

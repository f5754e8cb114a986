from typing import Any

import pytest

from planner.domain.activity import Kind
from planner.domain.catalogue import faults_of
from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.domain.rules.coverage_reserve import CoverageReserve
from tests.builders import (
    a_person,
    a_project,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "coverage-reserve"


def covered(*, about: str = "ames boyd", aide: int = 3, **rule: Any) -> Project:
    """Return Ames and Boyd teaching in B1 and B2; the aide has a duty in one block."""
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("art", block(2), staff="boyd"),
        placed("hall", block(aide), staff="zoe"),
        people=[a_person("zoe", role="aide")],
        activities=[
            an_activity("math", leader="ames"),
            an_activity("art", leader="boyd"),
            an_activity("hall", leader="zoe", kind=Kind.DUTY),
        ],
        statements=[a_statement(CODE, about, **{"by": ["aide"], **rule})],
    )


def test_the_witnesses_say_who_steps_in() -> None:
    witnesses = the_verdict(covered(), CODE).witnesses

    assert [str(w) for w in witnesses] == ["Mon 8:00–8:50 Zoe", "Mon 9:00–9:50 Zoe"]


def test_the_first_in_the_order_of_call_is_named() -> None:
    witnesses = the_verdict(covered(about="ames", by=["boyd", "aide"]), CODE).witnesses

    assert [w.text for w in witnesses] == ["Boyd"]


def test_a_block_in_which_all_are_busy_is_a_breach() -> None:
    assert breaches(covered(aide=2), CODE) == ["Nobody can step in for Boyd on Mon 9:00–9:50."]


def test_a_duty_may_be_declared_interruptible() -> None:
    assert size(covered(aide=2, interruptible=["duty"]), CODE) == 0


def test_colleagues_cover_each_other() -> None:
    assert size(covered(by=["ames", "boyd"]), CODE) == 0
    assert size(covered(by=["boyd"]), CODE) == 1


def test_unknown_people_and_kinds_are_refused() -> None:
    school = covered().school

    assert [f.word for f in faults_of(school, [a_statement(CODE, "ames", by="nobody")])] == [
        "nobody"
    ]
    with pytest.raises(ValueError, match="interruptible: 'lunch' is no kind of activity"):
        CoverageReserve(people=(PersonId("ames"),), interruptible=("lunch",))

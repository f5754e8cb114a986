"""Students who are kept apart or together."""

import pytest

from planner.domain.activity import Companions, Company
from planner.domain.project import Project
from planner.domain.rule import Statement
from tests.builders import a_statement
from tests.seated import companions, seats_in
from tests.solver.agreement import seats_allowed, seats_charged

CODE = "companions"


def seated(row: Companions, *statements: Statement, **rosters: str) -> Project:
    """Return Algebra and Biology with two sections each, in which these sit."""
    empty = {"alg-1": "", "alg-2": "", "bio-1": "", "bio-2": ""}
    named = {section.replace("_", "-"): students for section, students in rosters.items()}
    asking = companions("zed zoe", Company.APART)
    return seats_in({**empty, **named}, *statements, companions=[row, asking])


def test_apart_means_in_no_section_together() -> None:
    row = companions("ana ben", Company.APART)

    assert seats_allowed(seated(row, alg_1="ana", alg_2="ben cam"), CODE)
    assert not seats_allowed(seated(row, alg_1="ana ben", alg_2="cam"), CODE)
    assert not seats_allowed(seated(row, alg_1="ana", alg_2="ben", bio_1="ben cam ana"), CODE)


def test_together_means_in_one_section_of_each_course_that_both_take() -> None:
    row = companions("ana ben", Company.TOGETHER)

    assert seats_allowed(seated(row, alg_1="ana ben", bio_2="ben ana"), CODE)
    assert seats_allowed(seated(row, alg_1="ana", bio_2="ben"), CODE)
    assert not seats_allowed(seated(row, alg_1="ana", alg_2="ben"), CODE)
    assert not seats_allowed(seated(row, alg_1="ana ben", bio_1="ana", bio_2="ben"), CODE)


@pytest.mark.parametrize("kind", Company)
def test_a_row_may_be_about_one_course(kind: Company) -> None:
    row = companions("ana ben", kind, course="bio")
    parted = {"_1": "ana", "_2": "ben"} if kind is Company.TOGETHER else {"_1": "ana ben"}

    assert seats_allowed(seated(row, **{f"alg{n}": who for n, who in parted.items()}), CODE)
    assert not seats_allowed(seated(row, **{f"bio{n}": who for n, who in parted.items()}), CODE)


def test_each_pair_costs() -> None:
    preferred = a_statement(CODE, weight=3)
    three = companions("ana ben cam", Company.APART)
    friends = companions("ana ben cam", Company.TOGETHER)

    assert seats_charged(seated(three, preferred, alg_1="ana ben cam"), CODE) == 9
    assert seats_charged(seated(three, preferred, alg_1="ana ben", alg_2="cam"), CODE) == 3
    assert seats_charged(seated(friends, preferred, alg_1="ana ben", alg_2="cam"), CODE) == 6
    assert seats_charged(seated(friends, preferred, alg_1="ana ben", bio_2="cam"), CODE) == 0

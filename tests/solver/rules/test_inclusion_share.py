"""The inclusion students of a co-taught section."""

from typing import Any

import pytest

from planner.domain.project import Project
from tests.builders import a_need, a_section, a_statement, a_student
from tests.seated import seats_in
from tests.solver.agreement import seats_allowed, seats_charged

CODE = "inclusion-share"


def shared(
    sped: int, others: int, *, co_taught: bool = True, weight: int | None = None, **bounds: Any
) -> Project:
    """Return a section with so many students who have a plan, and so many who have none."""
    needs = (a_need("lead", "ames"), *((a_need("coteacher", "cruz"),) if co_taught else ()))
    plan = [f"p{number}" for number in range(sped)]
    rest = [f"s{number}" for number in range(others)]
    return seats_in(
        {"alg-1": [*plan, *rest]},
        a_statement(CODE, weight=weight, **bounds),
        sections=[a_section("alg-1", staff=needs)],
        students=[a_student(one, attributes=("sped",)) for one in plan],
    )


def test_at_most_forty_percent_have_a_plan() -> None:
    assert seats_allowed(shared(2, 3), CODE)
    assert not seats_allowed(shared(3, 3), CODE)
    assert not seats_allowed(shared(2, 2), CODE)
    assert seats_allowed(shared(0, 3), CODE)


def test_at_most_so_many_have_a_plan() -> None:
    assert seats_allowed(shared(3, 9, most=3), CODE)
    assert not seats_allowed(shared(4, 9, most=3), CODE)


def test_sections_without_a_co_teacher_are_not_counted() -> None:
    assert seats_allowed(shared(3, 0, co_taught=False), CODE)


@pytest.mark.parametrize(
    ("sped", "others", "size"), [(2, 3, 0), (2, 2, 1), (3, 3, 1), (3, 0, 2), (6, 9, 2), (7, 1, 4)]
)
def test_each_student_too_many_costs(sped: int, others: int, size: int) -> None:
    """Of 3, 4, 6, 8 and 15 students 1, 1, 2, 3 and 6 are 40 percent; at most 4 are allowed."""
    assert seats_charged(shared(sped, others, weight=5, most=4), CODE) == 5 * size

"""Sections of a course that are equally full."""

from typing import Any

from planner.domain.activity import Activity
from planner.domain.project import Project
from tests.builders import a_group, a_section, a_statement, a_student
from tests.seated import seats_in
from tests.solver.agreement import seats_allowed, seats_charged

CODE = "balanced-sections"


def filled(
    *sizes: int,
    weight: int | None = None,
    sections: tuple[Activity, ...] = (),
    unplaced: str = "",
    **parameters: Any,
) -> Project:
    """Return sections of Algebra with so many students; the first of each is in grade 9."""
    rosters = {
        f"alg-{n}": [f"s{n}{number}" for number in range(size)]
        for n, size in enumerate(sizes, start=1)
    }
    students = [
        a_student(one, grade="9" if number == 0 else "10", groups="red")
        for there in rosters.values()
        for number, one in enumerate(there)
    ]
    return seats_in(
        rosters,
        a_statement(CODE, weight=weight, **parameters),
        sections=sections,
        students=students,
        groups=[a_group("red")],
        unplaced=unplaced,
    )


def test_the_fullest_and_the_emptiest_section_differ_little() -> None:
    assert seats_allowed(filled(4, 1, 3), CODE)
    assert not seats_allowed(filled(5, 1, 3), CODE)
    assert not seats_allowed(filled(1, 0, within=0), CODE)


def test_one_section_has_no_other() -> None:
    assert seats_allowed(filled(7), CODE)


def test_a_section_that_is_not_held_is_not_compared() -> None:
    assert seats_allowed(filled(5, 0, 4, unplaced="alg-2"), CODE)
    assert seats_allowed(filled(5, 0, unplaced="alg-2"), CODE)
    assert not seats_allowed(filled(5, 0, 4), CODE)


def test_sections_that_are_open_to_others_are_not_compared() -> None:
    house = a_section("alg-2", open_to="red")

    assert seats_allowed(filled(5, 1, 4, sections=(house,)), CODE)


def test_students_with_an_attribute_may_be_balanced() -> None:
    assert seats_allowed(filled(9, 1, attribute="grade:9", within=0), CODE)
    assert not seats_allowed(filled(9, 1, attribute="grade:10", within=7), CODE)
    assert seats_allowed(filled(9, 1, attribute="grade:10", within=8), CODE)
    assert seats_allowed(filled(9, 1, attribute="sped", within=0), CODE)


def test_each_student_beyond_costs() -> None:
    assert seats_charged(filled(5, 1, 3, weight=4), CODE) == 4
    assert seats_charged(filled(6, 0, 3, weight=4, within=1), CODE) == 20
    assert seats_charged(filled(3, 2, weight=4), CODE) == 0

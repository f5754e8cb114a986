"""Sections that are full enough."""

from planner.domain.project import Project
from tests.builders import a_course, a_statement
from tests.seated import seats_in
from tests.solver.agreement import seats_allowed, seats_charged

CODE = "least-section-size"


def filled(*sizes: int, weight: int | None = None, lacking: int = 0, unplaced: str = "") -> Project:
    """Return sections of Algebra, which needs 3 students, and one of Art, which needs none."""
    rosters = {
        f"alg-{n}": [f"s{n}{number}" for number in range(size)]
        for n, size in enumerate(sizes, start=1)
    }
    return seats_in(
        {**rosters, "art-1": ""},
        a_statement(CODE, weight=weight, lacking=lacking),
        courses=[a_course("alg", min_size=3), a_course("art")],
        unplaced=unplaced,
    )


def test_a_section_has_the_least_number_of_students() -> None:
    assert seats_allowed(filled(3, 4), CODE)
    assert not seats_allowed(filled(3, 2), CODE)
    assert not seats_allowed(filled(4, 0), CODE)


def test_a_section_that_is_not_held_lacks_nobody() -> None:
    assert seats_allowed(filled(4, 0, unplaced="alg-2"), CODE)


def test_some_students_may_be_lacking() -> None:
    assert seats_allowed(filled(3, 2, lacking=1), CODE)
    assert not seats_allowed(filled(3, 1, lacking=1), CODE)
    assert seats_allowed(filled(3, 0, lacking=3), CODE)


def test_each_missing_student_costs() -> None:
    assert seats_charged(filled(4, 1, weight=6), CODE) == 12
    assert seats_charged(filled(2, 1, weight=6, lacking=1), CODE) == 6

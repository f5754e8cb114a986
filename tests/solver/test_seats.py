"""Seating everybody in sections whose times are decided."""

import pytest

from planner.check.verify import verify
from planner.services.ports import BuildOptions
from planner.solver.running import Run
from planner.solver.seats import seated
from tests.builders import a_statement, a_student
from tests.seated import reseated, seats_in

QUICK = BuildOptions(seconds=20, workers=1, seed=1)
STUDENTS = ("ana", "ben", "cam", "dov")


@pytest.mark.parametrize("grades", ["9 9 10 10", "9 10 9 10", "9 10 10 9"])
def test_everybody_is_looked_at_where_a_promise_asks_for_it(grades: str) -> None:
    """Nobody misses anything, and yet the grades have to be even in both sections."""
    project = seats_in(
        {"alg-1": STUDENTS, "alg-2": ()},
        a_statement("balanced-sections", attribute="grade:9", within=0),
        students=[
            a_student(one, grade=grade) for one, grade in zip(STUDENTS, grades.split(), strict=True)
        ],
    )
    empty = reseated(project, {"alg-1": ()}).schedule

    found = seated(Run(QUICK, lambda _: None), project, empty, share=0.5)

    assert found is not None
    assert found.filled == len(STUDENTS)
    assert verify(project, found.schedule).holds

from collections import Counter
from dataclasses import replace

import pytest

from benchmarks.compare_loading import CHANGED, WAYS, last_year, rows
from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from benchmarks.student_flow import Clock, Flow
from planner.domain.project import Project

EASY_GOING = replace(SHAPES["small"], requests=5, teams=0, coaches=0, early_release=False)
ENOUGH = 20.0
"""Seconds that such a school never needs."""


@pytest.fixture(scope="module")
def project() -> Project:
    return generate(EASY_GOING)


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_each_way_fills_requests_and_no_more_than_its_bound(way: str, project: Project) -> None:
    # Annealing is compiled first, which may take long; it ends as soon as all is filled.
    found = WAYS[way](project, ENOUGH if way == "annealing" else 2.0, 1)

    assert found.way == way
    assert found.bound is not None
    assert 0 < found.amount <= found.bound <= len(project.school.requests)


def test_what_is_filled_and_what_is_lacking_are_all_requests(project: Project) -> None:
    model, clock = Flow(project), Clock(ENOUGH)
    placed = model.placed_alone(clock, ENOUGH, 1)
    assert placed is not None

    seated = model.solved(clock, ENOUGH, 1, places=model.places(placed.values))

    assert seated is not None
    assert seated.amount + model.lacking(seated.values).total() == len(project.school.requests)


def test_seating_after_placing_keeps_the_places_and_fills_no_more_than_these_allow(
    project: Project,
) -> None:
    model, clock = Flow(project), Clock(ENOUGH)
    placed = model.placed_alone(clock, ENOUGH, 1)
    assert placed is not None
    places = model.places(placed.values)

    seated = model.solved(clock, ENOUGH, 1, places=places)

    assert seated is not None
    assert seated.amount <= placed.amount
    assert model.places(seated.values).items() >= places.items()


def test_last_year_as_many_students_asked_for_each_course(project: Project) -> None:
    def asked(one: Project) -> Counter[str]:
        return Counter(request.course for request in one.school.requests)

    assert asked(last_year(project, 1)) == asked(project)


def test_last_year_a_tenth_of_the_students_at_most_asked_for_something_else() -> None:
    project = generate(SHAPES["hard"])
    now, then = project.school.asked.of_student, last_year(project, 1).school.asked.of_student

    changed = [student for student, wishes in now.items() if wishes != then[student]]

    assert 0 < len(changed) <= CHANGED * len(project.school.students)


def test_the_table_ends_with_the_median_of_each_way() -> None:
    lines = list(rows("small", [1], 1.0, ["place then seat"]))

    assert lines[-1].startswith("| place then seat | median |")
    assert len(lines) == 4

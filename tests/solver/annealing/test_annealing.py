"""What annealing may and may not do with sections and seats."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from planner.check.judges import JUDGES
from planner.check.timetable import Timetable
from planner.domain.activity import Pin
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.solver.annealing.facts import NOTHING
from planner.solver.annealing.kernel import find_seat, put, sit
from planner.solver.annealing.problem import Problem
from planner.solver.annealing.search import Annealing

KEPT = (
    "one-place-at-a-time",
    "availability",
    "staffing",
    "meeting-pattern",
    "most-per-day",
    "seats",
    "one-seat-at-a-time",
)
"""Rules that annealing itself has to keep; the repair sees to all others."""


@cache
def a_school(*, doubles: bool = False) -> Project:
    """Sixty students; with ``doubles`` every third section takes two blocks in a row."""
    project = generate(replace(SHAPES["small"], seed=3))
    if not doubles:
        return project
    activities = tuple(
        replace(one, blocks=2) if one.course is not None and number % 3 == 0 else one
        for number, one in enumerate(project.school.activities)
    )
    return Project(school=replace(project.school, activities=activities))


def annealed(project: Project, *, seed: int = 1, moves: int = 20_000) -> Annealing:
    annealing = Annealing(Problem(project=project, schedule=Schedule()))
    annealing.run(moves, heat=(1.5, 0.3), seed=seed, threads=1, seconds=600.0, going=lambda: True)
    return annealing


def schedule_of(annealing: Annealing) -> Schedule:
    problem = annealing.problem
    return Schedule(
        placements=tuple(problem.placements(annealing.best).values()),
        rosters=problem.rosters(annealing.best),
    )


@pytest.mark.parametrize("doubles", [False, True])
def test_what_it_finds_keeps_the_rules_it_knows(doubles: bool) -> None:
    """Blocks of one and of two, so that a class may stand in the way of two others."""
    project = a_school(doubles=doubles)
    annealing = annealed(project)
    timetable = Timetable(project=project, schedule=schedule_of(annealing))

    broken = [
        breach.sentence
        for rule in project.rules
        if rule.code in KEPT
        for breach in JUDGES[rule.code](rule, timetable).breaches
    ]

    assert broken == []
    assert annealing.filled > 0.8 * len(annealing.problem.requests)


def test_more_moves_fill_more() -> None:
    few, many = annealed(a_school(doubles=True), moves=500), annealed(a_school(doubles=True))

    assert many.best.worth[0] > few.best.worth[0]


def test_the_same_seed_finds_the_same() -> None:
    one, again, other = (annealed(a_school(), seed=seed, moves=3_000) for seed in (5, 5, 6))

    assert schedule_of(one) == schedule_of(again)
    assert schedule_of(one) != schedule_of(other)


def test_its_counts_are_those_of_its_seats() -> None:
    annealing = annealed(a_school())
    facts, best = annealing.facts, annealing.best
    filled = np.flatnonzero(best.seat != NOTHING)

    assert best.worth[0] == facts.worth[filled].sum()
    assert best.pull[0] == pytest.approx(facts.pull[filled].sum())
    assert list(best.taken) == list(np.bincount(best.seat[filled], minlength=len(best.taken)))
    for request in filled:
        choice = best.at[best.seat[request]]
        atoms = facts.atom[facts.atom_of[choice] : facts.atom_of[choice + 1]]
        assert set(best.sits[facts.student[request], atoms]) == {request}


def test_it_begins_with_the_seats_of_the_schedule() -> None:
    first = schedule_of(annealed(a_school()))

    again = Annealing(Problem(project=a_school(), schedule=first))

    before = {(one.activity, student) for one in first.rosters for student in one.students}
    after = again.problem.rosters(again.best)
    assert before <= {(one.activity, student) for one in after for student in one.students}


def test_sections_that_are_pinned_stay() -> None:
    first = schedule_of(annealed(a_school()))
    placement = first.placements[0]
    section = a_school().demand.by_id[placement.session].activity
    assert section is not None
    pin = Pin(activity=section, session=1)
    pinned = Project(school=replace(a_school().school, pins=(pin,)))
    annealing = Annealing(Problem(project=pinned, schedule=first))

    annealing.run(3_000, heat=(9.0, 9.0), seed=1, threads=1, seconds=600.0, going=lambda: True)

    (number,) = (k for k, one in enumerate(annealing.problem.sections) if not one.movable)
    times = list(annealing.problem.choice)
    assert annealing.problem.sections[number].activity.id == section
    assert times[annealing.best.at[number]] == placement.times


def test_students_are_spread_over_the_sections_of_a_course() -> None:
    annealing = annealed(a_school())
    before = _spread(annealing)

    annealing.even_out()

    assert _spread(annealing) < before
    assert annealing.filled == np.count_nonzero(annealing.best.seat != NOTHING)


def _spread(annealing: Annealing) -> int:
    return int((annealing.best.taken.astype(np.int64) ** 2).sum())


def test_a_student_changes_another_course_to_sit_in_one_more() -> None:
    """One course has two sections; moving it from period 1 to 2 lets the other in."""
    annealing = Annealing(Problem(project=a_school(), schedule=Schedule()))
    facts, state = annealing.facts, annealing.problem.state()
    by_course: dict[object, list[int]] = {}
    for number, one_of_it in enumerate(annealing.problem.sections):
        by_course.setdefault(one_of_it.activity.course, []).append(number)
    twice = next(numbers for numbers in by_course.values() if len(numbers) > 1)
    request = facts.asking[facts.asking_of[twice[0]]]
    student = facts.student[request]
    mine = facts.request[facts.request_of[student] : facts.request_of[student + 1]]
    other = next(int(one) for one in mine if one != request)
    single = int(facts.chance[facts.chance_of[other]])
    early, late = 0, 1
    for number, choice in ((twice[0], early), (twice[1], late), (single, early)):
        put(facts, state, number, choice, NOTHING)
    sit(facts, state, int(request), twice[0], 0)

    find_seat(facts, state, other, 0)

    assert state.seat[request] == twice[1]
    assert state.seat[other] == single

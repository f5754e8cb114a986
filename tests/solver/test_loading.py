"""The search of schools whose sections are filled by requests."""

import threading
from dataclasses import replace
from functools import cache

import pytest

from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from planner.domain.project import Project
from planner.services.building import judged
from planner.services.ports import BuildOptions, Outcome, Progress, Solved
from planner.solver.loading import GETTING_READY
from planner.solver.run import Search
from planner.solver.seats import small

FIRST = BuildOptions(seconds=120, workers=1, seed=2, improve=False)


@cache
def a_school() -> Project:
    return generate(replace(SHAPES["small"], seed=2))


@cache
def first() -> tuple[Solved, tuple[Progress, ...]]:
    told: list[Progress] = []
    solved = Search(a_school(), FIRST, told.append).run()
    return solved, tuple(told)


def test_the_school_is_large_enough_to_be_annealed() -> None:
    assert not small(a_school())


def test_every_promise_is_kept_and_nearly_all_is_filled() -> None:
    report = judged(a_school(), first()[0])

    assert report.certificate is not None, report.solved.message
    assert report.certificate.holds
    assert report.filling is not None
    assert report.solved.message == ""
    assert report.filling.filled >= 0.97 * report.filling.asked


def test_it_tells_what_is_filled_and_what_could_be() -> None:
    solved, told = first()
    better = [one for one in told if one.filled is not None]

    assert [one.filled for one in better] == [solved.filled]
    assert solved.filled is not None
    assert solved.fillable is not None
    assert solved.filled <= solved.fillable <= len(a_school().school.requests)
    assert {one.phase for one in told} >= {
        "placing sections, meetings and coaching",
        GETTING_READY,
        "moving sections and students",
        "keeping every promise",
        "seating students",
    }


def test_the_same_seed_and_one_worker_find_the_same_schedule() -> None:
    again = Search(a_school(), FIRST, lambda _: None).run()

    assert again.schedule == first()[0].schedule


def test_what_counting_shows_to_be_lost_lowers_the_bound() -> None:
    asked = sum(one.priority != "alternate" for one in a_school().school.requests)

    solved = Search(a_school(), replace(FIRST, lost=40), lambda _: None).run()

    assert solved.fillable is not None
    assert solved.fillable <= asked - 40


def test_a_stop_keeps_the_best_schedule() -> None:
    found = threading.Event()

    def listen(progress: Progress) -> None:
        if progress.schedule is not None:
            found.set()

    search = Search(a_school(), BuildOptions(seconds=600, workers=1, seed=2, lost=-1), listen)

    def stop() -> None:
        found.wait()
        search.stop()

    stopper = threading.Thread(target=stop)
    stopper.start()
    solved = search.run()
    stopper.join()

    assert solved.outcome is Outcome.STOPPED
    assert solved.schedule is not None
    assert solved.filled is not None


@pytest.mark.parametrize("seconds", [0.0])
def test_without_time_nothing_is_claimed(seconds: float) -> None:
    solved = Search(a_school(), BuildOptions(seconds=seconds, workers=1), lambda _: None).run()

    assert solved.outcome in (Outcome.OUT_OF_TIME, Outcome.FEASIBLE)
    assert (solved.schedule is None) == (solved.outcome is Outcome.OUT_OF_TIME)

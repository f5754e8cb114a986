"""How a search ends, and what it says on the way."""

from __future__ import annotations

import threading
import time

from planner.check.verify import verify
from planner.domain.project import Project
from planner.services.ports import BuildOptions, Outcome, Progress, Solved
from planner.solver.run import Search
from planner.solver.running import workers_for
from tests.builders import a_project, a_school, a_statement, a_team, a_week, an_activity

QUICK = BuildOptions(seconds=20, workers=1, seed=1)


def search(project: Project, options: BuildOptions = QUICK) -> tuple[Solved, list[Progress]]:
    heard: list[Progress] = []
    return Search(project, options, heard.append).run(), heard


def crowded(classes: int, *, blocks: int = 3) -> Project:
    """Return a project of one teacher with so many classes on one day of so many blocks."""
    names = [f"class{number}" for number in range(classes)]
    return a_project(
        cycle=a_week("Mon", periods=blocks), activities=[an_activity(name) for name in names]
    )


def puzzling() -> Project:
    """Return a project with preferences that keep a search busy for minutes."""
    people = [f"p{n}" for n in range(12)]
    activities = [
        an_activity(f"class{n}", leader=people[n % 12], groups=f"g{n % 9}", sessions=3)
        for n in range(36)
    ]
    wishes = [
        a_statement("few-gaps", "all", weight=7),
        a_statement("even-spread", "all", weight=3, minutes=0),
        a_statement("most-in-a-row", "all", weight=5, blocks=1),
    ]
    return a_project(school=a_school(activities=activities), statements=wishes)


def test_without_preferences_the_first_schedule_is_the_best() -> None:
    result, _ = search(crowded(3))

    assert (result.outcome, result.objective, result.bound) == (Outcome.OPTIMAL, 0, 0)
    assert result.schedule is not None
    assert len(result.schedule.placements) == 3


def test_more_classes_than_blocks_are_impossible() -> None:
    result, _ = search(crowded(4))

    assert (result.outcome, result.schedule) == (Outcome.IMPOSSIBLE, None)


def test_no_time_is_not_impossible() -> None:
    result, _ = search(puzzling(), BuildOptions(seconds=0.0, workers=1))

    assert (result.outcome, result.schedule) == (Outcome.OUT_OF_TIME, None)


def test_optimal_means_that_the_bound_is_reached() -> None:
    wish = a_statement("few-gaps", "okoye", weight=4)
    project = a_project(
        cycle=a_week("Mon", periods=4),
        activities=[
            an_activity("first", blocks_allowed="B1"),
            an_activity("last", blocks_allowed="B4"),
        ],
        statements=[wish],
    )

    result, _ = search(project)

    assert (result.outcome, result.objective, result.bound) == (Outcome.OPTIMAL, 8, 8)


def test_a_stop_keeps_the_best_so_far() -> None:
    seen = threading.Event()
    running = Search(
        puzzling(),
        BuildOptions(seconds=60, workers=2),
        lambda progress: seen.set() if progress.schedule else None,
    )

    def stop_when_seen() -> None:
        seen.wait(50)
        running.stop()

    threading.Thread(target=stop_when_seen, daemon=True).start()
    began = time.monotonic()

    result = running.run()

    assert result.outcome in (Outcome.STOPPED, Outcome.OPTIMAL)
    assert result.schedule is not None
    assert time.monotonic() - began < 50
    assert verify(puzzling(), result.schedule).penalty == result.objective


def test_a_stop_before_the_search_is_not_lost() -> None:
    running = Search(puzzling(), BuildOptions(seconds=60, workers=1), lambda _: None)
    running.stop()
    began = time.monotonic()

    result = running.run()

    assert result.outcome is Outcome.STOPPED
    assert time.monotonic() - began < 20


def test_progress_tells_the_phase_the_time_and_the_first_schedule() -> None:
    result, heard = search(crowded(3))

    assert heard[0].phase == "building the model"
    assert [progress.seconds for progress in heard] == sorted(p.seconds for p in heard)
    assert heard[-1].schedule == result.schedule
    assert result.seconds_first is not None
    assert result.seconds_model <= result.seconds_first <= result.seconds_total


def test_planning_time_that_the_classes_leave_no_room_for_is_found_all_the_same() -> None:
    """Wherever the first stage puts the two classes, planning may need them elsewhere."""
    project = a_project(
        cycle=a_week("Mon", periods=4),
        activities=[an_activity("one"), an_activity("two")],
        statements=[a_statement("protected-planning", "okoye", minutes=100, piece=50)],
    )

    result, _ = search(project)

    assert result.outcome is Outcome.OPTIMAL
    assert result.schedule is not None
    assert verify(project, result.schedule).holds


def test_a_promise_that_counting_over_planning_breaks_is_impossible() -> None:
    project = a_project(
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("one"), an_activity("two")],
        statements=[a_statement("protected-planning", "okoye", minutes=50, piece=50)],
    )

    result, _ = search(project)

    assert result.outcome is Outcome.IMPOSSIBLE


def test_meetings_of_a_team_are_placed_with_everybody() -> None:
    project = a_project(
        teams=[a_team("blue", "ames boyd", leader="lead")],
        activities=[an_activity("math", leader="ames"), an_activity("art", leader="boyd")],
        statements=[a_statement("common-planning", "blue", daily=True, minutes=50)],
    )

    result, _ = search(project)

    assert result.schedule is not None
    assert verify(project, result.schedule).holds


def test_all_cores_but_one_work_and_two_at_least() -> None:
    assert workers_for(BuildOptions()) >= 2
    assert workers_for(BuildOptions(workers=5)) == 5


def test_classes_that_leave_no_room_prove_nothing_when_time_ends_there() -> None:
    """Only the stage without planning time, or everything at once, can prove impossible."""
    project = a_project(
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("one"), an_activity("two")],
        statements=[a_statement("protected-planning", "okoye", minutes=50, piece=50)],
    )

    def stop_at_planning(progress: Progress) -> None:
        if progress.phase == "adding planning time":
            running.stop()

    running = Search(project, QUICK, stop_at_planning)

    assert running.run().outcome is Outcome.STOPPED

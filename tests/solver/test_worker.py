"""The solver process, spoken to as the window and the command line do."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from io import BytesIO

import pytest

from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.messages import (
    BuildRequest,
    Failure,
    Hello,
    PrepareRequest,
    Ready,
    RepairRequest,
    StopRequest,
    event_line,
    read_event,
    request_line,
)
from planner.services.ports import BuildOptions, Outcome, Progress, Repaired, Solved, Wish
from planner.solver.process import SILENT, ProcessSolver
from planner.solver.warm import WarmSolver
from planner.solver.worker import Worker
from tests.builders import a_project, an_activity, block, placed

QUICK = BuildOptions(seconds=20, workers=1)


def small() -> Project:
    return a_project(activities=[an_activity("math")])


def script(*lines: str) -> list[str]:
    """Return the command of a false solver process that does these things."""
    return [sys.executable, "-c", "\n".join(["import sys, os, time", *lines])]


class Pipe(BytesIO):
    """An output that tells when something was written."""

    def __init__(self, until: tuple[bytes, ...]) -> None:
        super().__init__()
        self.done = threading.Event()
        self._until = until

    def write(self, line: bytes) -> int:  # type: ignore[override]  # only bytes are written
        count = super().write(line)
        if any(one in line for one in self._until):
            self.done.set()
        return count


class Requests:
    """An input that ends when the answer is there."""

    def __init__(self, lines: list[str], until: threading.Event) -> None:
        self._lines = lines
        self._until = until

    def __iter__(self) -> Iterator[bytes]:
        for line in self._lines:
            yield line.encode()
        self._until.wait(30)


def serve(*lines: str, until: bytes = b'"done"') -> list[object]:
    """Return what a worker answers to these lines, until it says this or gives up."""
    pipe = Pipe((until, b'"error"'))
    worker = Worker(Requests(list(lines), pipe.done), pipe)  # type: ignore[arg-type]  # enough of one
    assert worker.serve() == 0
    return [read_event(line)[1] for line in pipe.getvalue().decode().splitlines()]


def test_the_worker_says_hello_tells_progress_and_ends_with_the_result() -> None:
    events = serve(request_line(BuildRequest(1, small(), QUICK)))

    assert isinstance(events[0], Hello)
    assert any(isinstance(event, Progress) for event in events)
    assert isinstance(events[-1], Solved)
    assert events[-1].outcome is Outcome.OPTIMAL


def test_a_stop_that_comes_first_is_not_lost() -> None:
    events = serve(
        request_line(StopRequest(1)),
        request_line(BuildRequest(1, small(), BuildOptions(seconds=60, workers=1))),
    )

    assert isinstance(events[-1], Solved)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_of_the_search_is_told_as_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("no more memory")

    monkeypatch.setattr("planner.solver.run.Search", fails)

    events = serve(request_line(BuildRequest(1, small(), QUICK)))

    assert isinstance(events[-1], Failure)
    assert "no more memory" in events[-1].sentence


@pytest.mark.slow
def test_the_real_process_solves_a_school() -> None:
    heard: list[Progress] = []

    result = ProcessSolver().solve(small(), QUICK, heard.append)

    assert result.outcome is Outcome.OPTIMAL
    assert result.schedule is not None
    assert heard


def test_a_process_that_dies_costs_a_sentence_and_no_more() -> None:
    result = ProcessSolver(script("os.abort()")).solve(small(), QUICK, lambda _: None)

    assert result.outcome is Outcome.FAILED
    assert "unharmed" in result.message


def test_the_best_schedule_survives_the_process() -> None:
    best = Progress(phase="improving", seconds=1, objective=3, bound=0, schedule=Schedule())
    line = event_line(best, job=1)

    result = ProcessSolver(
        script(f"sys.stdout.write({line!r})", "sys.stdout.flush()", "os.abort()")
    ).solve(small(), QUICK, lambda _: None)

    assert (result.outcome, result.objective) == (Outcome.FAILED, 3)
    assert result.schedule is not None


def test_a_process_that_does_not_stop_is_ended_after_a_grace_time() -> None:
    solver = ProcessSolver(script("sys.stdin.readline()", "time.sleep(60)"))
    threading.Timer(0.3, solver.stop).start()

    result = solver.solve(small(), QUICK, lambda _: None)

    assert (result.outcome, result.schedule) == (Outcome.STOPPED, None)


def test_a_foreign_line_is_a_failure_not_a_crash() -> None:
    result = ProcessSolver(script("print('Hello?')")).solve(small(), QUICK, lambda _: None)

    assert result.outcome is Outcome.FAILED
    assert "Hello?" in result.message


def a_wish() -> Wish:
    return Wish(placements=(placed("math", block(2)),))


def built() -> Project:
    project = small()
    return project.with_schedule(
        project.schedule.with_placement(placed("math", block(1), staff="okoye"))
    )


def test_a_worker_that_knows_the_project_repairs_without_being_told_it_again() -> None:
    project = built()
    events = serve(
        request_line(PrepareRequest(1, project)),
        request_line(RepairRequest(2, a_wish(), QUICK)),
        request_line(RepairRequest(3, a_wish(), QUICK, schedule=Schedule())),
        until=b'"job":3,"event":"repaired"',
    )

    answers = [event for event in events if isinstance(event, Repaired)]
    assert any(isinstance(event, Ready) for event in events)
    assert [answer.outcome for answer in answers] == [Outcome.OPTIMAL] * 2
    assert [answer.move is not None for answer in answers] == [True, True]


def test_a_stopped_repair_does_not_stop_the_next_one() -> None:
    project = built()
    events = serve(
        request_line(StopRequest(1)),
        request_line(RepairRequest(1, a_wish(), QUICK, project=project)),
        request_line(RepairRequest(2, a_wish(), QUICK)),
        until=b'"job":2,"event":"repaired"',
    )

    answers = [event for event in events if isinstance(event, Repaired)]
    assert [answer.outcome for answer in answers] == [Outcome.STOPPED, Outcome.OPTIMAL]


def test_a_repair_before_there_is_a_project_is_a_failure() -> None:
    events = serve(request_line(RepairRequest(1, a_wish(), QUICK)))

    assert isinstance(events[-1], Failure)


@pytest.mark.slow
def test_a_warm_process_answers_again_and_again_and_anew_after_its_death() -> None:
    solver, project = WarmSolver(), built()
    solver.prepare(project)

    first = solver.repair(project, a_wish(), QUICK, lambda _: None)
    again = solver.repair(project, a_wish(), QUICK, lambda _: None)
    solver.close()
    anew = solver.repair(project, a_wish(), QUICK, lambda _: None)
    solver.close()

    assert [one.outcome for one in (first, again, anew)] == [Outcome.OPTIMAL] * 3
    assert first.move == again.move == anew.move


def test_a_warm_process_that_dies_costs_a_sentence() -> None:
    solver = WarmSolver(script("sys.stdin.readline()", "os.abort()"))

    found = solver.repair(built(), a_wish(), QUICK, lambda _: None)
    solver.close()

    assert (found.outcome, found.message) == (Outcome.FAILED, SILENT)

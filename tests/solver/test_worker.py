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
    StopRequest,
    event_line,
    read_event,
    request_line,
)
from planner.services.ports import BuildOptions, Outcome, Progress, Solved
from planner.solver.process import ProcessSolver
from planner.solver.worker import Worker
from tests.builders import a_project, an_activity

QUICK = BuildOptions(seconds=20, workers=1)


def small() -> Project:
    return a_project(activities=[an_activity("math")])


def script(*lines: str) -> list[str]:
    """Return the command of a false solver process that does these things."""
    return [sys.executable, "-c", "\n".join(["import sys, os, time", *lines])]


class Pipe(BytesIO):
    """An output that tells when something was written."""

    def __init__(self) -> None:
        super().__init__()
        self.done = threading.Event()

    def write(self, line: bytes) -> int:  # type: ignore[override]  # only bytes are written
        count = super().write(line)
        if b'"done"' in line or b'"error"' in line:
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


def serve(*lines: str) -> list[object]:
    """Return what a worker answers to these lines."""
    pipe = Pipe()
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

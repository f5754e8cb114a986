"""The verb ``build``: progress on standard error, Ctrl+C to stop, the outcome in words or JSON."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import click

from planner.cli.certificate import counts_json, headline
from planner.cli.lines import wrapped
from planner.domain import edits
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.building import BuildReport, build
from planner.services.editing import Editing
from planner.services.ports import BuildOptions, OpenProject, Outcome, Progress, Solver

LOOK = 0.1
"""Seconds between two looks whether the build has ended; Ctrl+C is noticed in between."""

STOPPING = "Stopping and keeping the best schedule; Ctrl+C again gives up."


def build_into(file: OpenProject, solver: Solver, options: BuildOptions) -> BuildReport:
    """Build, and make what was found the schedule of the file.

    Raises ``UserError`` if the file may not be written, before anything is searched for.
    """
    if file.read_only_because:
        raise UserError(file.read_only_because)
    report = _interruptible(file.project, solver, options)
    schedule = report.solved.schedule
    if schedule is not None:
        Editing(file).apply(partial(edits.take_schedule, schedule=schedule), "Build")
    return report


def _interruptible(project: Project, solver: Solver, options: BuildOptions) -> BuildReport:
    """Build in a thread, since a signal is answered only by a main thread that is not waiting."""
    work = _Work(lambda: build(project, solver, options, _Ticker().tell))
    with _ctrl_c(solver.stop):
        work.start()
        while work.is_alive():
            work.join(LOOK)
    return work.result()


class _Work(threading.Thread):
    """A build on its own thread, which does not keep the program alive."""

    def __init__(self, task: Callable[[], BuildReport]) -> None:
        super().__init__(daemon=True)
        self._task = task
        self._report: BuildReport | None = None
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._report = self._task()
        except BaseException as error:  # noqa: BLE001 - raised again where the result is asked for
            self._error = error

    def result(self) -> BuildReport:
        """Return the report, or raise what went wrong."""
        if self._error is not None:
            raise self._error
        assert self._report is not None  # noqa: S101 - the task has ended without an error
        return self._report


@contextmanager
def _ctrl_c(stop: Callable[[], None]) -> Iterator[None]:
    """The first Ctrl+C stops the search and keeps its best, the second one gives up."""

    def answer(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        click.echo(STOPPING, err=True)
        stop()

    before = signal.signal(signal.SIGINT, answer)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class _Ticker:
    """Tells a person at a terminal how the search goes; a log file is spared."""

    def __init__(self) -> None:
        self._told = ""
        self._watched = sys.stderr is not None and sys.stderr.isatty()

    def tell(self, progress: Progress) -> None:
        """Write a line if something has changed."""
        line = progress.phase
        if progress.objective is not None:
            line += f": found a schedule with penalty {progress.objective}"
        if progress.bound is not None:
            line += f", none is below {progress.bound}"
        if self._watched and line != self._told:
            click.echo(f"{progress.seconds:7.1f} s  {line}", err=True)
        self._told = line


def outcome_text(report: BuildReport, path: Path) -> Iterator[str]:
    """Yield in sentences how the build ended and what can be done next."""
    solved = report.solved
    for sentence in _sentences(report):
        yield from wrapped(sentence)
    for argument in report.arguments:
        mark = "proved" if argument.proves else "note"
        yield from wrapped(f"{mark}: {argument.sentence}", 2, hanging=2)
    if report.certificate is not None:
        yield f"Search: {solved.seconds_total:.1f} s. It is saved in {path}."
        yield f"Every promise with its times: planner certify {path}"
        yield f"A workbook to print:          planner export {path} {path.with_suffix('.xlsx')}"


def _sentences(report: BuildReport) -> Iterator[str]:
    solved, certificate = report.solved, report.certificate
    if solved.message:
        yield solved.message
    if certificate is not None:
        yield f"{_quality(report)} {headline(certificate)}"
    elif report.outcome is Outcome.IMPOSSIBLE:
        yield (
            "No schedule can keep every promise: this is proved. Make a promise milder (fewer "
            "times, shorter, fewer people) and build again."
        )
    elif report.outcome in (Outcome.OUT_OF_TIME, Outcome.STOPPED):
        yield (
            "No schedule was found in this time, and it is not proved that there is none. Give it "
            "more time (--seconds) or another seed (--seed)."
        )


def _quality(report: BuildReport) -> str:
    solved = report.solved
    if report.outcome is Outcome.OPTIMAL:
        return "The best possible schedule is found."
    if solved.objective is None or solved.bound is None:
        return "A schedule is found."
    return (
        f"A schedule with penalty {solved.objective} is found; "
        f"no schedule has less than {solved.bound}."
    )


def outcome_json(report: BuildReport) -> dict[str, Any]:
    """Return how the build ended as one JSON object."""
    solved = report.solved
    messages = [solved.message] if solved.message else []
    messages.extend(argument.sentence for argument in report.arguments)
    return {
        "outcome": report.outcome.value,
        "objective": solved.objective,
        "bound": solved.bound,
        "seconds": {
            "model": round(solved.seconds_model, 3),
            "first": None if solved.seconds_first is None else round(solved.seconds_first, 3),
            "total": round(solved.seconds_total, 3),
        },
        "promises": counts_json(report.certificate),
        "messages": messages,
    }

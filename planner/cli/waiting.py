"""Waiting for work that takes a while: progress on standard error, Ctrl+C to stop it."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Generic, TypeVar

import click

from planner.domain.language import say as spoken
from planner.domain.language import say_marked
from planner.services.ports import Progress

T = TypeVar("T")

LOOK = 0.1
"""Seconds between two looks whether the work has ended; Ctrl+C is noticed in between."""

STOPPING = "Stopping and keeping what is found so far; Ctrl+C again gives up."


def interruptible(task: Callable[[], T], stop: Callable[[], None]) -> T:
    """Work in a thread, since a signal is answered only by a main thread that is not waiting."""
    work = _Work(task)
    with _ctrl_c(stop):
        work.start()
        while work.is_alive():
            work.join(LOOK)
    return work.result()


class _Work(threading.Thread, Generic[T]):
    """Work on its own thread, which does not keep the program alive."""

    def __init__(self, task: Callable[[], T]) -> None:
        super().__init__(daemon=True)
        self._task = task
        self._results: list[T] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._results.append(self._task())
        except BaseException as error:  # noqa: BLE001 - raised again where the result is asked for
            self._error = error

    def result(self) -> T:
        """Return the result, or raise what went wrong."""
        if self._error is not None:
            raise self._error
        return self._results[0]


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


def filled_text(filled: int, fillable: int | None) -> str:
    """Return ``8,371 of at most 8,396 requests filled``; without the bound if it is unknown."""
    if fillable is None:
        return spoken("{filled:,} requests filled", filled=filled)
    return spoken(
        "{filled:,} of at most {fillable:,} requests filled", filled=filled, fillable=fillable
    )


class Ticker:
    """Tells a person at a terminal how the search goes; a log file is spared."""

    def __init__(self) -> None:
        self._told = self._filled = ""
        self._watched = sys.stderr is not None and sys.stderr.isatty()

    def tell(self, progress: Progress) -> None:
        """Write a line if something has changed."""
        line = say_marked(progress.phase)
        if progress.filled is not None:
            self._filled = f": {filled_text(progress.filled, progress.fillable)}"
        line += self._filled
        if progress.objective is not None:
            line += spoken(
                ": found a schedule with penalty {objective}", objective=progress.objective
            )
        if progress.bound is not None:
            line += spoken(", none is below {bound}", bound=progress.bound)
        if self._watched and line != self._told:
            click.echo(f"{progress.seconds:7.1f} s  {line}", err=True)
        self._told = line

"""How quickly the window answers while a build runs in its solver process.

    python -m benchmarks.window_during_build FILE.planner ...     built schools

Without a display, in milliseconds. A "hover" moves the mouse to another cell, a "scroll" goes one
row on, a "pick-up" takes the card of a cell up and lets it go; each until all is painted. "Late" is
by how much a clock of 5 ms in the window's event loop is behind, build or not. The build is the
real one, on all cores but one, and goes on all the time.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.services.ports import BuildOptions
from planner.ui.main_window import MainWindow
from tests.ui.bench import a_real_outside, a_window

HEAD = "| school | build | what | median | p95 | longest |"
TIMES = 150
SECONDS = 600.0
"""Longer than the measuring takes."""
TICK = 5


def main() -> None:
    """Print the table."""
    app = QApplication([])
    print(HEAD, "|---|---|---|--:|--:|--:|", sep="\n")
    for name in sys.argv[1:]:
        with TemporaryDirectory() as folder, opened(Path(name), Path(folder)) as window:
            for building in (False, True):
                if building:
                    start(window)
                for what, figures in measured(window):
                    print(row(Path(name).stem, building, what, figures), flush=True)
            window.builder.forget()
    app.quit()


@contextmanager
def opened(file: Path, folder: Path) -> Iterator[MainWindow]:
    """Open a copy of a project in the real window."""
    copy = folder / file.name
    shutil.copy(file, copy)
    with a_window(a_real_outside(folder)) as window:
        window.resize(1600, 950)
        window.files.open(copy)
        wait_until(lambda: window.desk is not None and window.desk.moves is not None)
        yield window


def start(window: MainWindow) -> None:
    """Start a build, and wait until it searches."""
    assert window.desk is not None
    window.builder.start(window.desk.project, BuildOptions(seconds=SECONDS))
    QTest.qWait(4000)
    assert window.builder.busy


def wait_until(ready: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    while not ready():
        QTest.qWait(20)


def measured(window: MainWindow) -> Iterator[tuple[str, list[float]]]:
    """Do what a person does and yield the times, in milliseconds."""
    late: list[float] = []
    clock = QTimer()
    clock.setTimerType(Qt.TimerType.PreciseTimer)
    last = perf_counter()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        late.append(max(0.0, (now - last) * 1000 - TICK))
        last = now

    clock.timeout.connect(tick)
    clock.start(TICK)
    QTest.qWait(3000)
    clock.stop()
    yield "late", late
    for what, act in (("hover", hover), ("scroll", scroll), ("pick-up", pick_up)):
        rng = Random(7)
        times = []
        for _ in range(TIMES):
            began = perf_counter()
            act(window, rng)
            QApplication.processEvents()
            times.append((perf_counter() - began) * 1000)
            QTest.qWait(5)
            if what == "pick-up":
                window.dragging.hand.cancel()
        yield what, times


def hover(window: MainWindow, rng: Random) -> None:
    """Move the mouse to another cell."""
    area = window.pane.grid.viewport()
    QTest.mouseMove(area, QPoint(rng.randrange(area.width()), rng.randrange(area.height())))


def scroll(window: MainWindow, rng: Random) -> None:
    """Go some rows on, or back."""
    bar = window.pane.grid.verticalScrollBar()
    bar.setValue(rng.randrange(max(1, bar.maximum())))


def pick_up(window: MainWindow, rng: Random) -> None:
    """Take up the card of a cell that has one."""
    grid = window.pane.grid
    model = grid.timetable
    while True:
        row, column = rng.randrange(model.rowCount()), rng.randrange(model.columnCount())
        if model.cell(row, column).pieces:
            break
    grid.setCurrentIndex(model.index(row, column))
    window.dragging.pick_up_current()


def row(school: str, building: bool, what: str, figures: list[float]) -> str:  # noqa: FBT001 - a column
    """Return a line of the table."""
    last = quantiles(figures, n=20)[-1]
    numbers = f"{median(figures):.1f} | {last:.1f} | {max(figures):.1f}"
    return f"| {school} | {'runs' if building else '–'} | {what} | {numbers} |"


if __name__ == "__main__":
    main()

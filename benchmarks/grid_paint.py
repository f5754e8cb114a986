"""How long the timetable takes to build and to paint, for a school of 66 adults and 35 columns.

    python benchmarks/grid_paint.py            at scale 1 and 2, without a display

Prints medians and the 95th percentile in milliseconds. A repaint is the whole 1600 x 950 window's
grid with both headers; "first" is right after new data, when nothing has been laid out yet.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from planner.domain.project import Project

ROOT = Path(__file__).parents[1]
ROUNDS = 40
SCALES = ("1", "2")
SMALLEST = (None,) * 8
"""Enough steps out to reach the smallest cells."""


def main() -> None:
    """Measure at the scale of the environment, or start one run for each scale."""
    if "QT_SCALE_FACTOR" in os.environ:
        measure()
        return
    for scale in SCALES:
        environment = {**os.environ, "QT_SCALE_FACTOR": scale}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        subprocess.run([sys.executable, __file__], env=environment, check=True)


def measure() -> None:
    """Print the figures of this process."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the path is set

    from planner.ui import theme  # noqa: PLC0415 - same
    from tests.ui.busy_school import busy_project  # noqa: PLC0415 - same

    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    project = busy_project()
    print(f"scale {os.environ['QT_SCALE_FACTOR']}, {len(project.schedule.placements)} sessions")
    measure_models(project)
    measure_pane(app, project)


def measure_models(project: Project) -> None:
    """Print how long each view's cells take to build."""
    from planner.ui.models.grid import build_grid  # noqa: PLC0415 - as above
    from planner.ui.models.timetable_view import MANY  # noqa: PLC0415 - same

    for view in MANY:
        report(f"build {view}", times(partial(build_grid, project, view), 10))


def measure_pane(app: QApplication, project: Project) -> None:
    """Print how long the pane takes to show a project and to paint it at three sizes."""
    from planner.ui import theme  # noqa: PLC0415 - as above
    from planner.ui.models.timetable_view import MANY, TimetableView  # noqa: PLC0415 - same
    from planner.ui.views.timetable_pane import TimetablePane  # noqa: PLC0415 - same

    pane = TimetablePane(theme.LIGHT)
    pane.resize(1600, 950)
    pane.show_project(project)
    pane.show()
    app.processEvents()
    report("show the project again", times(lambda: pane.show_project(project), 10))
    painted = (pane.grid.viewport(), *pane.grid.headers)
    for name, zooms in (("usual", ()), ("fitted", (pane.zoom_fit,)), ("smallest", SMALLEST)):
        for zoom in zooms:
            pane.zoom_out() if zoom is None else zoom()
        for view in MANY:
            pane.set_view(view)
            app.processEvents()
            report(f"repaint {view}, {name}", times(lambda: [one.repaint() for one in painted]))
        pane.set_view(TimetableView.PEOPLE)
        app.processEvents()
        first = times(pane.grid.viewport().repaint, 10, before=pane.grid.forget_layouts)
        report(f"first repaint people, {name}", first)
    pane.highlight(frozenset(list(project.schedule.by_session)[:9]))
    report("repaint people, smallest, highlighted", times(pane.grid.viewport().repaint))
    assert not pane.grid.guard.failed


def times(
    work: Callable[[], object], rounds: int = ROUNDS, before: Callable[[], object] | None = None
) -> list[float]:
    """Return how many milliseconds each round took."""
    found = []
    for _ in range(rounds):
        if before:
            before()
        start = perf_counter()
        work()
        found.append((perf_counter() - start) * 1000)
    return found


def report(what: str, found: list[float]) -> None:
    """Print one line."""
    print(f"  {what:40} median {median(found):6.2f}   p95 {quantiles(found, n=20)[-1]:6.2f}")


if __name__ == "__main__":
    main()

"""How long it takes to pick a card up, and to paint each movement of it, in the real window.

    python -m benchmarks.drag_frames                   a generated school of 2,400 students
    python -m benchmarks.drag_frames FILE.planner ...  built schools before it

Without a display, at scale 1 and 2, in milliseconds of processor time. "Pick-up" is from the mouse
event until the grid is painted with what every cell says; "judged" is the part of the engine in
it. A "movement" is one of the mouse by a few pixels until everything is painted: "within" a cell,
"crossing" to another one, or "scrolling" the grid because it is near an edge.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import process_time

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.after_the_build import scheduled
from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from planner import wiring
from planner.domain.project import Project
from planner.ui.main_window import MainWindow
from planner.ui.models.timetable_view import TimetableView
from tests.ui.bench import a_window, an_outside
from tests.ui.samples import FakeFile

ROOT = Path(__file__).parents[1]
SCALES = ("1", "2")
CARDS = 25
STEPS = 60
"""Movements of each card."""
FEW = 5
"""Of fewer no figure is told."""
SEED = 7
MOVEMENTS = ("within", "crossing", "scrolling")
MARGIN = 20
"""Pixels from the edges of the grid at which a drag turns back."""
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
Figure = tuple[str, float]


def main() -> None:
    """Measure at the scale of the environment, or start one run for each scale."""
    if "QT_SCALE_FACTOR" in os.environ:
        measure(sys.argv[1:])
        return
    for scale in SCALES:
        environment = {**os.environ, "QT_SCALE_FACTOR": scale}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [sys.executable, "-m", "benchmarks.drag_frames", *sys.argv[1:]]
        subprocess.run(command, env=environment, check=True, cwd=ROOT)


def measure(files: Sequence[str]) -> None:
    """Print the figures of this process."""
    _ = QApplication([])
    print(f"scale {os.environ['QT_SCALE_FACTOR']}")
    for name in files:
        with TemporaryDirectory() as folder:
            copy = Path(folder) / Path(name).name
            copy.write_bytes(Path(name).read_bytes())
            opened = wiring.store().open(copy)
            project = opened.project
            opened.close()
        report(Path(name).stem, project)
    report("generated, 2,400 students", scheduled(generate(SHAPES["large"]), SEED))


def report(name: str, project: Project) -> None:
    """Print one school's figures."""
    with TemporaryDirectory() as folder, a_window(an_outside(Path(folder))) as window:
        window.resize(1600, 950)
        window.show_project(FakeFile(project))
        rest(window)
        figures = [*drags(window, Random(SEED))]
        assert not window.pane.grid.guard.failed
    people, sessions = len(project.school.people), len(project.schedule.placements)
    print(f"  {name}: {people} people, {sessions} sessions")
    kinds = {"movement": MOVEMENTS}
    for what in ("judged", "pick-up", "movement", *MOVEMENTS):
        found = [ms for kind, ms in figures if kind in kinds.get(what, (what,))]
        if len(found) < FEW:
            continue
        tail = quantiles(found, n=20)[-1]
        print(
            f"    {what:9} median {median(found):7.2f}   p95 {tail:7.2f}   "
            f"worst {max(found):7.2f}   of {len(found)}"
        )


def rest(window: MainWindow) -> None:
    """Wait until nothing goes on any more."""
    while window.background.busy or window.desk is None or window.desk.moves is None:
        QTest.qWait(20)
    QTest.qWait(50)


def drags(window: MainWindow, draw: Random) -> Iterator[Figure]:
    """Drag cards about, half of them by people and half by rooms; let go of none."""
    assert window.desk is not None
    sessions = [one.session for one in window.desk.project.schedule.placements]
    for number in range(CARDS):
        window.pane.set_view(TimetableView.PEOPLE if number % 2 else TimetableView.ROOMS)
        QTest.qWait(20)
        grid = window.pane.grid
        shown = [one for one in sessions if grid.timetable.places(one)]
        place = grid.timetable.index(*grid.timetable.places(draw.choice(shown))[0])
        grid.scrollTo(place)
        QTest.qWait(20)
        at = grid.visualRect(place).topLeft() + QPoint(8, 8)
        session = grid.piece_at(at)
        if session is not None:
            yield "judged", _judged(window, session.card.session.id)
            yield from _drag(window, at, draw)


def _judged(window: MainWindow, session: object) -> float:
    assert window.desk is not None
    assert window.desk.moves is not None
    begun = process_time()
    window.desk.moves.targets(session)  # type: ignore[arg-type]  # a session's id
    return (process_time() - begun) * 1000


def _drag(window: MainWindow, at: QPoint, draw: Random) -> Iterator[Figure]:
    grid, hand = window.pane.grid, window.dragging.hand
    bars = (grid.horizontalScrollBar(), grid.verticalScrollBar())
    inside = grid.viewport().rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    _send(window, QEvent.Type.MouseButtonPress, at, LEFT)
    yield "pick-up", _send(window, QEvent.Type.MouseMove, at + QPoint(0, 15), NONE)
    assert hand.held is not None
    QTest.qWait(1200)
    step = QPoint(draw.choice((5, 9, 14)), draw.choice((2, 4, 7)))
    place, before, scrolled = at, hand.aim.cell, [bar.value() for bar in bars]
    for _ in range(STEPS):
        step = QPoint(
            _turned(step.x(), place.x(), inside.left(), inside.right()),
            _turned(step.y(), place.y(), inside.top(), inside.bottom()),
        )
        place += step
        took = _send(window, QEvent.Type.MouseMove, place, NONE)
        here, values = hand.aim.cell, [bar.value() for bar in bars]
        yield (
            "scrolling" if values != scrolled else "within" if here == before else "crossing",
            took,
        )
        before, scrolled = here, values
    hand.cancel()
    _send(window, QEvent.Type.MouseButtonRelease, place, LEFT)


def _turned(step: int, place: int, least: int, most: int) -> int:
    """Return a step along one axis, turned back where it would leave the limits."""
    if place + step < least:
        return abs(step)
    return -abs(step) if place + step > most else step


def _send(window: MainWindow, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> float:
    """Send a mouse event and return how many milliseconds pass until all is painted."""
    view = window.pane.grid.viewport()
    here, screen = QPointF(at), QPointF(view.mapToGlobal(at))
    held = LEFT if kind != QEvent.Type.MouseButtonRelease else NONE
    event = QMouseEvent(kind, here, screen, button, held, PLAIN)
    begun = process_time()
    QApplication.sendEvent(view, event)
    QApplication.processEvents()
    return (process_time() - begun) * 1000


if __name__ == "__main__":
    main()

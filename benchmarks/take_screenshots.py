"""Takes the pictures of the README from the real window, without a display.

    python benchmarks/take_screenshots.py FILE.planner [FOLDER]

FILE is a built project with students, such as the example ``comprehensive_high``; it is copied
and stays as it is. FOLDER is ``docs/images`` unless another one is named.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.domain.ids import SessionId
    from planner.ui.main_window import MainWindow

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "images"
WIDTH, HEIGHT = 1360, 800
SMALLEST = 0
"""Qt's word for the strongest compression of a PNG; nothing is lost by it."""
LOOKED_AT = 400
"""Sessions among which to look for one that has many places to go."""
PATIENCE = 90.0
"""Seconds to wait for anything at most."""


def main() -> None:
    """Take all pictures of a copy of the project."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        copy = Path(place, "Lakeside High.planner")
        shutil.copy(sys.argv[1], copy)
        window = opened(copy)
        for take in (timetable, moving, repair, student, compare):
            keep(take(window), folder / f"{take.__name__}.png")
        window.close()


def opened(file: Path) -> MainWindow:
    """Return a window that shows the project, judged."""
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - same

    from planner.ui.app import outside  # noqa: PLC0415 - after the path is set
    from planner.ui.main_window import MainWindow  # noqa: PLC0415 - same

    app = QApplication.instance() or QApplication([])
    app.setApplicationName("Common Time")
    settings = QSettings(str(file.parent / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("window/theme", "light")
    window = MainWindow(replace(outside(), settings=settings))
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.files.open(file)
    wait(lambda: window.desk is not None and window.desk.moves is not None)
    wait(lambda: window.desk is not None and window.desk.certificate is not None)
    return window


def timetable(window: MainWindow) -> QWidget:
    """Show everybody's week beside the certificate, one class chosen."""
    window.pane.go_to(a_class(window))
    return window


def moving(window: MainWindow) -> QWidget:
    """Show a class in hand, every place telling the truth."""
    from planner.ui.actions import Act  # noqa: PLC0415 - after the path is set

    session = a_free_card(window)
    window.pane.go_to(session)
    window.acts[Act.PERSON].trigger()
    window.dragging.pick_up(session)
    settle(3.0)
    return window


def repair(window: MainWindow) -> QWidget:
    """Show what would have to move for a class to go where it does not fit."""
    from planner.check.targets import Ease  # noqa: PLC0415 - after the path is set
    from planner.ui.actions import Act  # noqa: PLC0415 - same

    put_back(window)
    window.acts[Act.PEOPLE].trigger()
    window.pane.go_to(a_class(window))
    moves = window.desk.moves if window.desk else None
    if moves is not None:
        targets = moves.targets(a_class(window))
        window.repairing.start_for(next(t for t in targets if t.ease is Ease.BLOCKED))
    wait(lambda: not window.repairing.state.stage.busy)
    settle(1.0)
    return window


def student(window: MainWindow) -> QWidget:
    """Show the week of one student."""
    from planner.ui.actions import Act  # noqa: PLC0415 - after the path is set

    window.repairing.leave()
    window.acts[Act.STUDENT].trigger()
    return window


def compare(window: MainWindow) -> QWidget:
    """Show two scenarios that differ in one moved class, side by side."""
    from planner.check.targets import Ease  # noqa: PLC0415 - after the path is set
    from planner.domain.edits import make_move  # noqa: PLC0415 - same
    from planner.ui.actions import Act  # noqa: PLC0415 - same

    window.acts[Act.PEOPLE].trigger()
    desk = window.desk
    if desk is not None and desk.moves is not None:
        targets = desk.moves.targets(a_free_card(window))
        last = max((t for t in targets if t.ease is not Ease.BLOCKED), key=lambda t: t.rank)
        desk.history.branch(desk.history.past.present, "What if", "")
        desk.change(lambda project: make_move(project, last.move), "Move a card")
    window.acts[Act.COMPARE].trigger()
    window.compare.resize(WIDTH, HEIGHT)
    wait(lambda: "Comparing" not in window.compare.headline.text())
    window.compare.list.step(1)
    settle(2.0)
    return window.compare


def a_class(window: MainWindow) -> SessionId:
    """Return a section of biology, or the first session there is."""
    placed = window.desk.project.schedule.by_session if window.desk else {}
    return next((one for one in placed if "biology" in one), next(iter(placed)))


def a_free_card(window: MainWindow) -> SessionId:
    """Return the session, of those looked at, with most places to go at a cost and without."""
    from planner.check.targets import Ease  # noqa: PLC0415 - after the path is set

    moves = window.desk.moves if window.desk else None
    placed = list(window.desk.project.schedule.by_session)[:LOOKED_AT] if window.desk else []

    def room(session: SessionId) -> tuple[int, int]:
        found = [target.ease for target in moves.targets(session)] if moves else []
        return min(found.count(Ease.FREE), found.count(Ease.COSTS)), found.count(Ease.COSTS)

    return max(placed, key=room)


def put_back(window: MainWindow) -> None:
    """Put the card in hand back where it was."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtTest import QTest  # noqa: PLC0415 - same

    window.pane.setFocus()
    QTest.keyClick(window.pane.grid, Qt.Key.Key_Escape)


def wait(until: Callable[[], bool]) -> None:
    """Let the window work until something is so; raises ``TimeoutError``."""
    begun = monotonic()
    while not until():
        if monotonic() - begun > PATIENCE:
            raise TimeoutError(until)
        settle(0.02)


def settle(seconds: float) -> None:
    """Let the window work for some seconds."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - after the platform is chosen

    QTest.qWait(round(seconds * 1000))


def keep(widget: QWidget, file: Path) -> None:
    """Write what a widget shows, as small as a picture of every pixel can be."""
    from PySide6.QtGui import QImage  # noqa: PLC0415 - after the platform is chosen

    settle(0.3)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.save(str(file), quality=SMALLEST)
    print(f"{file.name}: {file.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()

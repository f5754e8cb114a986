"""A window on the small school of cards, for a pointer of the X server to move cards in.

Run as a process of its own. Prints where on the screen a card and its goals are, then the name of
each step that is made or undone, a line each, until its input ends.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.bench import a_window, an_outside
from tests.ui.held_school import a_held_school
from tests.ui.samples import FakeFile


def say(line: str) -> None:
    """Tell the process that started this one."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder, a_window(an_outside(Path(folder))) as window:
        window.setGeometry(0, 0, 1500, 700)
        window.show_project(FakeFile(a_held_school()))
        grid = window.pane.grid
        grid.fit()

        def tell_places() -> None:
            row, column = grid.timetable.places("math")[0]  # type: ignore[arg-type]  # an id
            for right in (0, 8, 9):
                rect = grid.visualRect(grid.timetable.index(row, column + right))
                place = grid.viewport().mapToGlobal(rect.center() + QPoint(1, 1))
                say(f"{place.x()} {place.y()}")
            say(str(int(window.winId())))

        def tell_step() -> None:
            assert window.desk is not None
            say(f"done: {window.desk.history.undoText()}")

        assert window.desk is not None
        window.desk.history.indexChanged.connect(tell_step)
        QTimer.singleShot(400, tell_places)
        ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        ended.activated.connect(app.quit)
        QTimer.singleShot(60_000, app.quit)  # whatever happens, it ends
        app.exec()


if __name__ == "__main__":
    main()

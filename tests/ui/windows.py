"""Windows to try things in, and small files to open there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from tests.ui.fake_solver import naive_schedule
from tests.ui.samples import FakeFile, an_easy_project

Windows = Callable[..., MainWindow]


def a_file(folder: Path, *, placed: bool = False) -> FakeFile:
    project = an_easy_project()
    if placed:
        project = project.with_schedule(naive_schedule(project))
    return FakeFile(project, folder / "easy.planner")


def open_file(qtbot: QtBot, window: MainWindow, file: FakeFile) -> None:
    window.show_project(file)
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.judging)


def enabled(window: MainWindow, *acts: Act) -> list[bool]:
    return [window.acts[act].isEnabled() for act in acts]


def give_keys(qtbot: QtBot, window: QWidget) -> None:
    """Let a window have the keys, whichever has been closed just before."""

    def has_keys() -> bool:
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(has_keys)


def wait_until_still(qtbot: QtBot, widget: QWidget) -> None:
    """Wait until a widget has come to lie where it stays."""
    places: list[QPoint] = []

    def lies_still() -> bool:
        places.append(widget.mapTo(widget.window(), QPoint()))
        return places[-3:].count(places[-1]) == 3

    qtbot.waitUntil(lies_still)

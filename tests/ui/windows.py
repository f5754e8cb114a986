"""Windows to try things in, and small files to open there."""

from collections.abc import Callable
from pathlib import Path

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

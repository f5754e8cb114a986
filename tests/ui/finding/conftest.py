"""A window in which something is to be found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.ui.main_window import MainWindow
from tests.ui.bench import Person, a_window, an_outside
from tests.ui.finding.parts import PATIENCE, Opened
from tests.ui.samples import ROOT, FakeFile


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """Opens a project in a window; nothing may have failed to paint at the end."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def show(
            project: Project, *, read_only: str = "", person: Person | None = None
        ) -> MainWindow:
            window = stack.enter_context(a_window(an_outside(tmp_path), person))
            file = FakeFile(project, tmp_path / "school.planner")
            file.read_only_because = read_only
            window.show_project(file)
            desk = window.desk
            assert desk is not None
            qtbot.waitUntil(lambda: desk.moves is not None, timeout=PATIENCE)
            stack.callback(lambda: fine(window))
            return window

        yield show


def fine(window: MainWindow) -> None:
    assert not window.pane.grid.guard.failed

"""A window in which two scenarios are compared."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from tests.ui.bench import Papers, Person, a_window, an_outside
from tests.ui.comparing.parts import Opened, settle
from tests.ui.samples import ROOT, FakeFile
from tests.ui.samples_compare import two_scenarios


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """Open a project in a window and compare its scenarios."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def open_it(
            project: Project | None = None,
            *,
            person: Person | None = None,
            papers: Papers | None = None,
            because: str = "",
        ) -> MainWindow:
            outside = an_outside(tmp_path, papers=papers)
            window = stack.enter_context(a_window(outside, person))
            file = FakeFile(project or two_scenarios(), tmp_path / "school.planner")
            file.read_only_because = because
            window.show_project(file)
            qtbot.waitUntil(lambda: window.desk is not None and not window.desk.judging)
            window.acts[Act.COMPARE].trigger()
            settle(qtbot, window)
            return window

        yield open_it

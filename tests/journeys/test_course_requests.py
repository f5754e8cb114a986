"""Requests of a student information system: confirmed once, taken in one step, and remembered.

The window, the store, the file formats and the dialog are the real ones.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner import wiring
from planner.domain.project import Project
from planner.services.request_import.importing import Proposal
from planner.services.request_import.table import RequestFile
from planner.store.project_file import ProjectFiles
from planner.ui.actions import Act
from planner.ui.dialogs.ask import Ask
from planner.ui.dialogs.request_columns import Confirmed, RequestColumns
from planner.ui.main_window import MainWindow
from planner.ui.outside import Outside
from tests.builders import a_project
from tests.services.request_import.files import a_high_school
from tests.ui.bench import Papers, Person, a_window, an_outside

FILE = """Perm ID;Other ID;LastFirst;Grade;Course 1;Course 2;Alternate 1
1001;5;Park, Ada;09;ENG9;Jazz Band;Art
1002;6;Núñez, Zoë;10;ALG1;;
"""


class Planner(Person):
    """Looks at the real dialog and presses its button if that can be pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.window: MainWindow | None = None

    def confirm_requests(self, project: Project, proposal: Proposal) -> Confirmed | None:
        assert self.window is not None
        QTimer.singleShot(0, self.press)
        return Ask(self.window).confirm_requests(project, proposal)

    def press(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RequestColumns)
        self.seen.append(f"{dialog.advice.text()} {dialog.headline.text()}")
        if dialog.take.isEnabled():
            dialog.take.click()
        else:
            dialog.reject()


class RealFiles(Papers):
    """Reads requests from the disk, and remembers their columns there."""

    def read_requests(self, path: Path) -> RequestFile:
        return wiring.read_requests(path)


def stored(path: Path) -> Project:
    file = ProjectFiles().open(path)
    file.close()
    return file.project


def shown(window: MainWindow) -> Project:
    """Return the project on show."""
    assert window.desk is not None
    return window.desk.project


def take(qtbot: QtBot, window: MainWindow, planner: Planner) -> None:
    before = len(planner.seen)
    window.acts[Act.IMPORT_REQUESTS].trigger()
    qtbot.waitUntil(lambda: len(planner.seen) > before)


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outside:
    """The real store and formats, and a settings folder of the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    papers = RealFiles(memory=wiring.mapping_memory())
    return an_outside(tmp_path, store=ProjectFiles(), papers=papers)


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """A project with courses and one student."""
    path = tmp_path / "school.planner"
    tables = a_high_school()
    project = a_project(courses=tables.courses, students=tables.students)
    ProjectFiles().create(path, project).close()
    return path


def test_requests_come_in_are_undone_and_come_in_again(
    qtbot: QtBot, tmp_path: Path, outside: Outside, school: Path
) -> None:
    planner = Planner()
    planner.path = requests = tmp_path / "requests.csv"
    requests.write_text(FILE, encoding="cp1252")
    with a_window(outside, planner) as window:
        planner.window = window
        assert not window.acts[Act.IMPORT_REQUESTS].isEnabled()
        window.files.open(school)
        before = shown(window)

        take(qtbot, window, planner)
        qtbot.waitUntil(lambda: "requests.csv was taken over" in window.notice.accessibleName())
        assert len(shown(window).school.requests) == 4
        assert shown(window).school.students[1].name == "Zoë Núñez"

        window.acts[Act.UNDO].trigger()
        assert shown(window) == before

        requests.write_text(FILE.replace("ALG1", "Pottery"), encoding="utf-8")
        take(qtbot, window, planner)
        assert "as you confirmed them" in planner.seen[1]
        assert "Nothing can be taken" in planner.seen[1]
        assert shown(window) == before

        requests.write_text(FILE, encoding="utf-8")
        take(qtbot, window, planner)
    assert len(stored(school).school.requests) == 4


def test_a_project_that_was_closed_meanwhile_takes_nothing(
    qtbot: QtBot, tmp_path: Path, outside: Outside, school: Path
) -> None:
    planner = Planner()
    planner.path = requests = tmp_path / "requests.csv"
    requests.write_text(FILE, encoding="utf-8")
    with a_window(outside, planner) as window:
        planner.window = window
        window.files.open(school)
        window.acts[Act.IMPORT_REQUESTS].trigger()
        window.close_project()
        qtbot.waitUntil(lambda: not window.background.busy)
    assert planner.seen == []

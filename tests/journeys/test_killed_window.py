"""A window that is killed while it builds leaves no solver behind and no harm in the file."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner import wiring
from planner.interchange import csv_folder
from planner.services.examples import examples
from tests.ui.bench import a_real_outside, a_window
from tests.ui.samples import ROOT, an_easy_project

PATIENCE = 60.0

BUILDING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from planner.services.ports import BuildOptions
from planner.ui import app
from planner.ui.main_window import MainWindow

class Building(MainWindow):
    def show_project(self, file):
        super().show_project(file)
        self.builder.start(self.desk.project, BuildOptions(seconds=600))
        self.solver.progress.connect(self.tell)

    def tell(self, progress):
        print(self.solver.process_id, flush=True)

app.MainWindow = Building
sys.exit(app.run(Path(sys.argv[1])))
"""


def alive(pid: int) -> bool:
    """Say whether a process is there and no zombie (nobody may be left to bury it)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
def test_nothing_is_left_of_a_killed_build(tmp_path: Path) -> None:
    path = tmp_path / "Ranson.planner"
    read = csv_folder.read(examples()[0].folder)
    assert read.project is not None
    wiring.store().create(path, read.project).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", BUILDING, str(path)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        worker = int(window.stdout.readline())
        assert alive(worker)
        window.send_signal(signal.SIGKILL)

    deadline = time.monotonic() + PATIENCE
    while alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(worker)

    again = wiring.store().open(path)
    assert again.read_only_because == ""
    assert again.project == read.project
    again.close()


TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from planner.services.setup.steps import Step
from planner.ui import app
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.setup.tables.table_editor import TableEditor

class Typing(MainWindow):
    def show_project(self, file):
        super().show_project(file)
        QTimer.singleShot(0, self.type_rows)

    def type_rows(self):
        self.acts[Act.SETUP].trigger()
        page = self.pages.currentWidget()
        page.open_step(Step.PEOPLE)
        editors = page.step_view.editors
        self.editor = next(e for e in editors if isinstance(e, TableEditor) and e.title == "People")
        page.step_view.tabs.setCurrentWidget(self.editor)
        self.type("dunn", "Ms Dunn", "tutor")
        self.type("ekholm", "Mr Ekholm", "no such role")
        print("typed", flush=True)

    def type(self, *cells):
        self.editor.view.add_row()
        for cell in cells:
            QTest.keyClicks(self.focusWidget(), cell)
            QTest.keyClick(self.focusWidget(), Qt.Key_Return if cell == cells[-1] else Qt.Key_Tab)
            QTest.qWait(10)

app.MainWindow = Typing
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no such signal")
def test_everything_typed_is_there_after_a_kill_and_nobody_speaks_of_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Elm.planner"
    wiring.store().create(path, an_easy_project()).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", TYPING, str(path)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "typed\n"
        killed.send_signal(signal.SIGKILL)

    with a_window(a_real_outside(tmp_path)) as window:
        window.files.open(path)
        qtbot.waitUntil(lambda: window.desk is not None)
        assert window.desk is not None
        school = window.desk.project.school
        assert school.people[-1].name == "Ms Dunn"
        assert [dict(draft.cells)["role"] for draft in school.drafts] == ["no such role"]
        assert window.desk.history.canUndo()
        assert window.notice.isHidden()
        assert window.standing.isHidden()

"""A window that is killed while it builds leaves no solver behind and no harm in the file."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from planner import wiring
from planner.interchange import csv_folder
from planner.services.examples import examples
from tests.ui.samples import ROOT

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

"""The whole program, run as a person starts it, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.ui.app import WantedFiles
from tests.ui.samples import ROOT

RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from planner.ui import app
from planner.ui.main_window import MainWindow

class Watched(MainWindow):
    def __init__(self, outside):
        super().__init__(outside)
        self.steps = iter(self.plan())
        self.timer = QTimer(self, interval=50)
        self.timer.timeout.connect(self.go_on)
        self.timer.start()

    def go_on(self):
        if next(self.steps, None) is None:
            self.timer.stop()
            self.close()

{plan}

app.MainWindow = Watched
sys.exit(app.run({path}))
"""


def run(tmp_path: Path, plan: str, path: str = "None") -> subprocess.CompletedProcess[str]:
    """Run the program with a window that does what the plan says, step by step, and closes."""
    indented = "\n".join(f"    {line}" for line in plan.strip("\n").splitlines())
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "HOME": str(tmp_path),
    }
    return subprocess.run(
        [sys.executable, "-c", RUN.format(plan=indented, path=path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def log_of(tmp_path: Path) -> str:
    files = list(tmp_path.rglob("common-time.log"))
    return files[0].read_text(encoding="utf-8") if files else ""


def test_it_starts_with_the_start_page_and_the_examples(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        """
def plan(self):
    yield 1
    from planner.ui.views.start_page import ExampleCard
    print(len(self.findChildren(ExampleCard)), self.start_page.isVisible())
    print(sorted(m for m in ("ortools", "openpyxl", "sqlite3", "numpy") if m in sys.modules))
""",
    )

    assert done.returncode == 0, done.stderr
    examples, *rest = done.stdout.split()
    assert int(examples) >= 1
    assert rest == ["True", "[]"]
    assert "ERROR" not in log_of(tmp_path)


def test_an_error_in_a_slot_is_logged_and_told_and_the_program_goes_on(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        """
def plan(self):
    def fault():
        raise ValueError("a fault in a slot")
    QTimer.singleShot(0, fault)
    yield 1
    yield 2
    print(self.notice.isVisible(), self.notice.sentence[:33])
    yield 3
""",
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "True Common Time met a fault of its own"[: len("True ") + 33]
    assert "a fault in a slot" in log_of(tmp_path)


def test_a_file_that_cannot_be_opened_is_told_in_the_window(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        """
def plan(self):
    yield 1
    print(self.notice.sentence)
""",
        path="Path('missing.planner')",
    )

    assert done.returncode == 0, done.stderr
    assert "missing.planner" in done.stdout


def test_a_file_that_macos_sends_later_is_opened(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        """
def plan(self):
    yield 1
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFileOpenEvent
    from PySide6.QtWidgets import QApplication
    event = QFileOpenEvent(QUrl.fromLocalFile("/schools/lincoln.planner"))
    QApplication.sendEvent(QApplication.instance(), event)
    print(self.notice.sentence)
""",
    )

    assert done.returncode == 0, done.stderr
    assert "lincoln.planner" in done.stdout


def test_a_file_that_is_wanted_early_waits_for_the_window(qtbot: QtBot) -> None:
    files = WantedFiles()
    listener = Listener()
    files.wanted.connect(listener.hear)

    files.add(Path("/first.planner"))
    files.add(Path("/last.planner"))
    assert listener.heard == []

    files.begin()
    assert listener.heard == [Path("/last.planner")]
    files.add(Path("/later.planner"))
    assert listener.heard == [Path("/last.planner"), Path("/later.planner")]


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Path] = []

    def hear(self, path: Path) -> None:
        self.heard.append(path)

"""The program with its window: everything is put together here."""

from __future__ import annotations

import signal
import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QStandardPaths, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from planner import __version__
from planner.services.examples import examples
from planner.services.messages import worker_command
from planner.services.rule_sets import rule_sets
from planner.ui.main_window import MainWindow
from planner.ui.outside import Outside
from planner.ui.translator import install
from planner.ui.trouble import Trouble, start_log

NAME = "Common Time"
ORGANISATION = "Common Time"
LOG = "common-time.log"
SWITCH = 0.001
"""Seconds after which a thread that computes lets the window go on (Python's own are 0.005)."""


class WantedFiles(QObject):
    """Files that the desktop asks us to open, also before there is a window to show them.

    Signals:
        wanted: a path.
    """

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []
        self._shown = False

    def add(self, path: Path) -> None:
        """Tell of a file, or keep it until somebody listens."""
        if self._shown:
            self.wanted.emit(path)
        else:
            self._waiting.append(path)

    def begin(self) -> None:
        """Tell of the last file that was kept: one window shows one project."""
        self._shown = True
        for path in self._waiting[-1:]:
            self.wanted.emit(path)
        self._waiting.clear()


class Application(QApplication):
    """The program as the desktop sees it."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.files = WantedFiles(self)

    def event(self, event: QEvent) -> bool:
        """Take up a file that macOS wants opened; other systems name it in the arguments."""
        if isinstance(event, QFileOpenEvent):
            self.files.add(Path(event.file()))
            return True
        return super().event(event)


def run(path: Path | None = None) -> int:
    """Show the window, with a project if one is named; return when it is closed."""
    app = Application(sys.argv[:1])
    name_program(app)
    install(app, QSettings())
    start_log(log_file())
    trouble = Trouble()
    trouble.watch()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal: every edit is on disk
    sys.setswitchinterval(SWITCH)
    window = MainWindow(outside())
    trouble.told.connect(window.say_trouble)
    app.files.wanted.connect(window.files.open)
    window.show()
    if path is not None:
        app.files.add(path)
    app.files.begin()
    window.helping.tour.welcome()
    status = app.exec()
    trouble.rest()
    del window  # before the application, which has to outlive every widget
    return status


def name_program(app: QApplication) -> None:
    """Say who we are; the folders of settings and logs follow from it."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    app.setOrganizationName(ORGANISATION)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("common-time")


def log_file() -> Path:
    """Return where faults are written to."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "log" / LOG


def outside() -> Outside:
    """Return the real store, formats and solver."""
    from planner import wiring

    return Outside(
        store=wiring.store,
        examples=examples,
        read_source=wiring.read_source,
        read_into=wiring.read_into,
        read_requests=wiring.read_requests,
        mappings=wiring.mapping_memory,
        write_template=wiring.write_template,
        export_workbook=wiring.export_workbook,
        export_csv=wiring.export_csv,
        export_calendars=wiring.export_calendars,
        export_pages=wiring.export_pages,
        export_comparison=wiring.export_comparison,
        tables=cache(wiring.table_editing),
        rule_sets=rule_sets,
        adopt_rule_set=wiring.adopt_rule_set,
        write_problem=wiring.write_problem,
        solver=tuple(worker_command()),
        settings=QSettings(),
        log_file=log_file(),
    )

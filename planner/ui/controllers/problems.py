"""Makes a file of what went wrong, for the person to send."""

from __future__ import annotations

import platform
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from planner import __version__
from planner.errors import PlannerError
from planner.services.problems.report import Machine, problem_report
from planner.ui.actions import Act, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.dialogs.ask import Ask
from planner.ui.files import open_outside
from planner.ui.outside import Outside
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Offer, Tone

FILE = "common-time-problem.zip"
LIBRARIES = ("PySide6-Essentials", "ortools", "numba", "numpy", "openpyxl", "sqlite-utils")


class ProblemController(Controller):
    """Shows what would be sent, and writes it where the person wants it."""

    def __init__(self, frame: Frame, ask: Ask, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._ask, self._outside = frame, ask, outside

    def slots(self) -> Slots:
        """Return what makes a report."""
        return {Act.PROBLEM: self.report}

    def report(self) -> None:
        """Show the report; write it if the person wants to send it."""
        project = self._desk.project if self._desk else None
        texts = problem_report(self._machine(), project, self._log())
        chosen = self._ask.about_problem(texts)
        if chosen is None:
            return
        place = QStandardPaths.StandardLocation.DocumentsLocation
        path = self._ask.problem_to_write(Path(QStandardPaths.writableLocation(place)) / FILE)
        if path is None:
            return
        try:
            self._outside.write_problem(chosen, path)
        except PlannerError as error:
            self._frame.notice.say(Tone.BAD, str(error))
            return
        told = self.tr("{file} was written. Send it as an attachment of an e-mail.")
        offer = Offer(self.tr("Show the folder"), partial(open_outside, path.parent))
        self._frame.notice.say(Tone.GOOD, told.format(file=path.name), (offer,))

    def _machine(self) -> Machine:
        settings = self._outside.settings
        kept = {key: str(settings.value(key, "")) for key in settings.allKeys()}
        return Machine(versions=_versions(), window=self._window(), settings=kept)

    def _window(self) -> dict[str, str]:
        size = self._frame.size()
        screens = (
            f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        )
        return {
            "window": f"{size.width()} x {size.height()}",
            "screens": ", ".join(screens),
            "drawn by": QGuiApplication.platformName(),
        }

    def _log(self) -> list[str]:
        try:
            return self._outside.log_file.read_text("utf-8", "replace").splitlines()
        except OSError:
            return []


def _versions() -> dict[str, str]:
    """Return the versions of the program, of what it runs on, and of what it is made of."""
    return {
        "Common Time": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "system": QSysInfo.prettyProductName(),
        "kernel": f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}",
        "processor": QSysInfo.currentCpuArchitecture(),
        **{name: _version(name) for name in LIBRARIES},
    }


def _version(library: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(library)
    except PackageNotFoundError:
        return "is not there"

"""Faults of our own: written down, told to the person, never lost."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from planner.domain.language import mark, say_marked

log = logging.getLogger("planner")

LOG_BYTES = 1_000_000
OLD_LOGS = 3

SENTENCE = mark(
    "Common Time met a fault of its own. Your project is safe: every "
    "change is already in its file. What happened was written to the log; "
    "please report it."
)

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Trouble(QObject):
    """Hears of every error that nobody caught, in any thread.

    Signals:
        told: the sentence for the person.
    """

    told = Signal(str)

    def watch(self) -> None:
        """Hear of errors in slots, in threads and in Qt itself from now on."""
        sys.excepthook = self.note
        threading.excepthook = self._note_in_thread
        qInstallMessageHandler(_note_qt)

    def rest(self) -> None:
        """Hear of nothing any more: Qt may still speak when Python is gone."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def note(
        self,
        kind: type[BaseException],
        error: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        """Write an error down and tell the person; Ctrl+C in a terminal ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            raise SystemExit(130)
        log.critical("Not caught", exc_info=(kind, error, traceback))
        self.told.emit(say_marked(SENTENCE))

    def _note_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.note(args.exc_type, args.exc_value, args.exc_traceback)


def start_log(file: Path) -> logging.Handler:
    """Write warnings and errors of the program to a file of limited size, and to the terminal.

    A place that cannot be written to leaves only the terminal.
    """
    handler: logging.Handler
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            file, maxBytes=LOG_BYTES, backupCount=OLD_LOGS, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    layout = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(logging.Formatter(layout))
    log.addHandler(handler)
    if sys.stderr is not None:  # a program without a terminal has none on Windows
        terminal = logging.StreamHandler()
        terminal.setLevel(logging.ERROR)
        log.addHandler(terminal)
    log.setLevel(logging.INFO)
    return handler


def _note_qt(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    logging.getLogger("planner.qt").log(LEVELS.get(kind, logging.WARNING), "%s", message)

"""Faults of our own are written down and told."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from planner.ui.trouble import SENTENCE, Trouble, start_log


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.sentences: list[str] = []

    def hear(self, sentence: str) -> None:
        self.sentences.append(sentence)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[tuple[Trouble, Path]]:
    """Watch for trouble as the program does, and put everything back afterwards."""
    hooks = sys.excepthook, threading.excepthook
    before = qInstallMessageHandler(None)
    logger = logging.getLogger("planner")
    handlers, level = list(logger.handlers), logger.level
    file = tmp_path / "log" / "common-time.log"
    started = start_log(file)
    trouble = Trouble()
    trouble.watch()
    yield trouble, file
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(before)
    started.close()
    logger.handlers[:] = handlers
    logger.setLevel(level)


def an_error() -> ZeroDivisionError:
    try:
        1 / 0  # noqa: B018 - the fault
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_an_uncaught_error_is_in_the_log_and_told(watched: tuple[Trouble, Path]) -> None:
    trouble, file = watched
    listener = Listener()
    trouble.told.connect(listener.hear)
    error = an_error()

    sys.excepthook(type(error), error, error.__traceback__)

    assert listener.sentences == [SENTENCE]
    written = file.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in written
    assert "test_trouble.py" in written


def test_an_error_in_a_thread_is_told_in_the_thread_of_the_window(
    qtbot: QtBot, watched: tuple[Trouble, Path]
) -> None:
    trouble, file = watched
    listener = Listener()
    trouble.told.connect(listener.hear)

    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(listener.sentences))

    assert "ZeroDivisionError" in file.read_text(encoding="utf-8")


def test_what_qt_complains_of_is_in_the_log(watched: tuple[Trouble, Path]) -> None:
    _, file = watched

    qWarning("QObject: a complaint")

    assert "planner.qt: QObject: a complaint" in file.read_text(encoding="utf-8")


def test_at_rest_nothing_is_heard_any_more(watched: tuple[Trouble, Path]) -> None:
    trouble, file = watched

    trouble.rest()
    qWarning("QObject: a last word")

    assert sys.excepthook is sys.__excepthook__
    assert not file.exists()


def test_ctrl_c_ends_the_program(watched: tuple[Trouble, Path]) -> None:
    with pytest.raises(SystemExit):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_a_log_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "log").touch()
    logger = logging.getLogger("planner")
    handlers, level = list(logger.handlers), logger.level

    handler = start_log(tmp_path / "log" / "common-time.log")

    logger.handlers[:] = handlers
    logger.setLevel(level)
    assert isinstance(handler, logging.NullHandler)

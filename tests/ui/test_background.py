"""Work beside the window: done in another thread, told in the window's own."""

import threading
import time
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.errors import UserError
from planner.ui.background import FAULT, Background


class Listener(QObject):
    """What was told, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.sentences: list[str] = []
        self.threads: set[int] = set()

    def done(self, result: Any) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def refused(self, sentence: str) -> None:
        self.sentences.append(sentence)
        self.threads.add(threading.get_ident())


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot) -> None:
    background, listener = Background(), Listener()

    background.do(threading.get_ident, listener.done, listener.refused)
    assert background.busy
    qtbot.waitUntil(lambda: bool(listener.results))

    assert listener.results != [threading.get_ident()]
    assert listener.threads == {threading.get_ident()}
    assert not background.busy


def test_a_sentence_for_the_person_is_handed_on(qtbot: QtBot) -> None:
    background, listener = Background(), Listener()

    background.do(refuse, listener.done, listener.refused)
    qtbot.waitUntil(lambda: bool(listener.sentences))

    assert listener.sentences == ["The disk is full."]
    assert not listener.results


def test_any_other_error_is_raised_where_it_is_reported(qtbot: QtBot) -> None:
    background, listener = Background(), Listener()

    with qtbot.captureExceptions() as caught:
        background.do(fail, listener.done, listener.refused)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError
    assert not listener.results
    assert listener.sentences == [FAULT]


def test_several_pieces_of_work_are_all_told(qtbot: QtBot) -> None:
    background, listener = Background(), Listener()

    for number in range(5):
        background.do(lambda number=number: number, listener.done, listener.refused)  # type: ignore[misc]  # bound now
    qtbot.waitUntil(lambda: len(listener.results) == 5)

    assert sorted(listener.results) == [0, 1, 2, 3, 4]


def test_waiting_ends_the_work_without_a_word(qtbot: QtBot) -> None:
    background, listener = Background(), Listener()
    ended: list[bool] = []

    def work() -> None:
        time.sleep(0.05)
        ended.append(True)

    background.do(work, listener.done, listener.refused)
    background.wait()
    qtbot.wait(20)

    assert ended == [True]
    assert not listener.results


def refuse() -> None:
    raise UserError("The disk is full.")


def fail() -> float:
    return 1 / 0

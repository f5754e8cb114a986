"""Work that would hold up the window, done beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Slot

from planner.domain.language import mark, say_marked
from planner.errors import PlannerError

Work = Callable[[], Any]

FAULT = mark(
    "This could not be done, because of a fault in Common Time. Nothing is "
    "lost: your project is as it was."
)


class _Thread(QThread):
    """Calls a function once and keeps what it returned or raised."""

    def __init__(
        self,
        work: Work,
        done: Callable[[Any], None],
        refused: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self.done, self.refused = done, refused
        self.result: Any = None
        self.error: Exception | None = None

    def run(self) -> None:
        """Do the work; what it raises is carried over to the thread of the window."""
        try:
            self.result = self._work()
        except Exception as error:  # noqa: BLE001 - raised again where it can be told
            self.error = error


class Background(QObject):
    """Does work in a thread and hands the result over in the thread of the window.

    The work may use no Qt and no open project file, which both belong to the window's thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[_Thread] = []

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._threads)

    def do(self, work: Work, done: Callable[[Any], None], refused: Callable[[str], None]) -> None:
        """Start work; then call ``done`` with its result, or ``refused`` with a sentence.

        For any other error the sentence is :data:`FAULT`, and the error is raised in the thread
        of the window, where it is reported.
        """
        thread = _Thread(work, done, refused, self)
        self._threads.append(thread)
        thread.finished.connect(self._collect)
        thread.start()

    def wait(self) -> None:
        """Wait for all work to end; nobody is told of its results."""
        for thread in self._threads:
            thread.finished.disconnect()
            thread.wait()
        self._threads.clear()

    @Slot()
    def _collect(self) -> None:
        """Hand over what has ended (queued, since a thread signals its end from within)."""
        for thread in [thread for thread in self._threads if thread.isFinished()]:
            self._threads.remove(thread)
            _hand_over(thread)


def _hand_over(thread: _Thread) -> None:
    if isinstance(thread.error, PlannerError):
        thread.refused(str(thread.error))
    elif thread.error is not None:
        thread.refused(say_marked(FAULT))
        raise thread.error
    else:
        thread.done(thread.result)

"""Talking to a solver process: it is started, written to, heard line by line, and survived."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from planner.domain.language import mark, say_marked
from planner.services.messages import Event, ProtocolError, Request, read_event, request_line

log = logging.getLogger(__name__)

GRACE = 3.0
"""Seconds that stopped work gets to hand over its best before its process is ended."""
NOT_STARTED = mark(
    "The solver could not be started. Nothing is lost: your project is as "
    "it was. Start Common Time again; if that does not help, install it "
    "again."
)
TRY_AGAIN = mark(
    "The solver ended unexpectedly. Nothing is lost: your project is as it was. Try once more."
)


class SolverTalk(QObject):
    """One process at a time, whose crash or hang cannot take us along.

    Whoever talks says what an event means (:meth:`_hear`), what follows when the process dies
    (:meth:`_died`) and when it does not stop when asked (:meth:`_cut_short`).

    Signals:
        progress: a :class:`Progress` of the running work.
        failed: a sentence for a person.
    """

    progress = Signal(object)
    failed = Signal(str)

    def __init__(
        self, command: Sequence[str], *, grace: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._job = 0
        self._process: QProcess | None = None
        self._pending = b""
        self._stopping = False
        self._patience = self._timer(self._lose_patience)
        self._patience.setInterval(round(grace * 1000))
        self._watchdog = self._timer(self.stop)

    @property
    def stopping(self) -> bool:
        """Whether the running work was asked to end."""
        return self._stopping

    @property
    def process_id(self) -> int:
        """The running process, or 0."""
        return self._process.processId() if self._process is not None else 0

    def stop(self) -> None:
        """Ask the work to end and keep its best; after the grace time it is ended by force."""
        raise NotImplementedError  # each kind of talk has its own

    # -- what each kind of talk means -----------------------------------------------------------

    def _hear(self, job: int, event: Event) -> None:
        """Take an event of a job."""
        raise NotImplementedError  # each kind of talk has its own

    def _died(self) -> None:
        """Say what becomes of the work whose process is gone."""
        raise NotImplementedError  # each kind of talk has its own

    def _cut_short(self) -> None:
        """End a process that did not stop when asked, and hand over what there is."""
        raise NotImplementedError  # each kind of talk has its own

    def _fail(self, sentence: str) -> None:
        """Let the process go and say why the work came to nothing."""
        raise NotImplementedError  # each kind of talk has its own

    # -- the process ----------------------------------------------------------------------------

    def _start_process(self) -> None:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(partial(_log_errors, process))
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._went_wrong)
        self._process, self._pending, self._stopping = process, b"", False
        process.start(self._command[0], list(self._command[1:]))

    def _write(self, request: Request) -> None:
        """Send a request; Qt keeps it until the process has started."""
        if self._process is not None:
            self._process.write(request_line(request).encode("utf-8"))

    def _disown(self) -> QProcess | None:
        """Listen to the process no more; return it."""
        self._patience.stop()
        self._watchdog.stop()
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.errorOccurred.disconnect()
        return process

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _read(self) -> None:
        """Take every complete line; a line may arrive in pieces."""
        process = self._process
        if process is None:
            return
        self._pending += bytes(process.readAllStandardOutput().data())
        *lines, self._pending = self._pending.split(b"\n")
        for line in lines:
            if self._process is not process:
                return  # a line before this one ended the work
            if line.strip():
                self._take(line.decode("utf-8", "replace"))

    def _take(self, line: str) -> None:
        try:
            job, event = read_event(line)
        except (ProtocolError, KeyError, TypeError, ValueError):
            # Native code may print to standard output; the work itself goes on.
            log.warning("Ignored from the solver process: %s", line[:200])
            return
        self._hear(job, event)

    def _lose_patience(self) -> None:
        log.warning("The solver process did not stop when asked and was ended.")
        self._cut_short()

    def _ended(self) -> None:
        """The process is gone: read what it left, and if that was no answer, say so."""
        process = self._process
        if process is None:
            return
        self._read()
        if self._process is not process:
            return
        log.error("The solver process ended with exit code %s.", process.exitCode())
        self._died()

    def _went_wrong(self, error: QProcess.ProcessError) -> None:
        """Only a failed start ends without ``finished``; the rest is heard there."""
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            log.error("Could not start %s: %s", self._command, self._process.errorString())
            self._fail(say_marked(NOT_STARTED))


def _log_errors(process: QProcess) -> None:
    text = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
    for line in text.splitlines():
        log.warning("Solver process: %s", line)

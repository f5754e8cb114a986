"""The solver process that is kept for repairs: told the project beforehand, it answers at once."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from planner.domain.language import mark, say_marked
from planner.domain.project import Project
from planner.services.kept_project import KeptProject
from planner.services.messages import (
    Failure,
    PrepareRequest,
    ProtocolError,
    Ready,
    RepairRequest,
    StopRequest,
    read_event,
    request_line,
)
from planner.services.ports import BuildOptions, Outcome, Progress, Repaired, Wish

log = logging.getLogger(__name__)

GRACE = 3.0
"""Seconds that a stopped repair gets to hand over its best before its process is ended."""
OVERTIME = 15.0
"""Seconds beyond its limit after which a silent repair is stopped by us."""
NOT_STARTED = mark(
    "The solver could not be started. Nothing is lost: your project is as "
    "it was. Start Common Time again; if that does not help, install it "
    "again."
)
CRASHED = mark(
    "The solver ended unexpectedly. Nothing is lost: your project is as it was. Try once more."
)


class RepairProcess(QObject):
    """One repair at a time, in a process that stays and whose crash cannot take us along.

    Signals:
        ready: the process has the project and its model; the next repair is answered at once.
        progress: a :class:`Progress` of the running repair.
        repaired: the :class:`Repaired` that ended it, not yet judged.
        failed: a sentence; the process is started anew with the next repair.
    """

    ready = Signal()
    progress = Signal(object)
    repaired = Signal(object)
    failed = Signal(str)

    def __init__(
        self, command: Sequence[str], *, grace: float = GRACE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._known = KeptProject()
        self._process: QProcess | None = None
        self._pending = b""
        self._job = 0
        self._repairing = 0
        self._stopping = False
        self._grace = round(grace * 1000)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._lose_patience)
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether a repair is under way."""
        return bool(self._repairing)

    @property
    def stopping(self) -> bool:
        """Whether the running repair was asked to end."""
        return self._stopping

    @property
    def process_id(self) -> int:
        """The process that is kept, or 0."""
        return self._process.processId() if self._process is not None else 0

    def prepare(self, project: Project) -> None:
        """Tell the process a project before a repair is asked for; it builds the model."""
        self._started()
        request = self._known.preparing(self._next_job(), project)
        if request is not None:
            self._write(request)

    def repair(self, project: Project, wish: Wish, options: BuildOptions) -> None:
        """Start a repair; one that is still running is stopped and its answer dropped."""
        if self._repairing:
            self._write(StopRequest(self._repairing))
        self._started()
        request = self._known.repairing(self._next_job(), project, wish, options)
        self._repairing, self._stopping = request.job, False
        self._patience.stop()
        self._watchdog.start(round((options.seconds + OVERTIME) * 1000))
        self._write(request)

    def stop(self) -> None:
        """Ask the repair to end and keep its best; after the grace time its process is ended."""
        if self._repairing and not self._stopping:
            self._stopping = True
            self._watchdog.stop()
            self._patience.start(self._grace)
            self._write(StopRequest(self._repairing))

    def close(self) -> None:
        """End the process now and wait for it: nothing is left behind when the window goes."""
        process = self._let_go()
        if process is not None:
            process.kill()
            process.waitForFinished(2000)

    # -- the process --------------------------------------------------------------------------

    def _next_job(self) -> int:
        self._job += 1
        return self._job

    def _started(self) -> None:
        """Start a process if there is none."""
        if self._process is not None:
            return
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(partial(self._log_errors, process))
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._went_wrong)
        self._process, self._pending = process, b""
        self._known.forget()
        process.start(self._command[0], list(self._command[1:]))

    def _write(self, request: PrepareRequest | RepairRequest | StopRequest) -> None:
        """Send a request; Qt keeps it until the process has started."""
        if self._process is not None:
            self._process.write(request_line(request).encode("utf-8"))

    def _read(self) -> None:
        """Take every complete line; a line may arrive in pieces."""
        process = self._process
        if process is None:
            return
        self._pending += bytes(process.readAllStandardOutput().data())
        *lines, self._pending = self._pending.split(b"\n")
        for line in lines:
            if self._process is process and line.strip():
                self._take(line.decode("utf-8", "replace"))

    def _take(self, line: str) -> None:
        try:
            job, event = read_event(line)
        except (ProtocolError, KeyError, TypeError, ValueError):
            # Native code may print to standard output; the work itself goes on.
            log.warning("Ignored from the solver process: %s", line[:200])
            return
        if isinstance(event, Ready):
            self.ready.emit()
        elif not self._repairing or job != self._repairing:
            return
        elif isinstance(event, Progress):
            self.progress.emit(event)
        elif isinstance(event, Repaired):
            self._done()
            self.repaired.emit(event)
        elif isinstance(event, Failure):
            self._done()
            self._known.forget()
            self.failed.emit(event.sentence or say_marked(CRASHED))

    def _done(self) -> None:
        self._repairing, self._stopping = 0, False
        self._patience.stop()
        self._watchdog.stop()

    def _lose_patience(self) -> None:
        """End a process that does not answer."""
        log.warning("The solver process did not stop when asked and was ended.")
        self.close()
        self.repaired.emit(Repaired(outcome=Outcome.STOPPED))

    def _ended(self) -> None:
        """The process is gone: read what it left, and if a repair waits for more, say so."""
        self._read()
        process, waiting, stopping = self._process, self._repairing, self._stopping
        if process is None:
            return
        log.error("The solver process ended with exit code %s.", process.exitCode())
        self._let_go()
        if waiting and stopping:
            self.repaired.emit(Repaired(outcome=Outcome.STOPPED))
        elif waiting:
            self.failed.emit(say_marked(CRASHED))

    def _went_wrong(self, error: QProcess.ProcessError) -> None:
        """Only a failed start ends without ``finished``; the rest is heard there."""
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            log.error("Could not start %s: %s", self._command, self._process.errorString())
            self._let_go()
            self.failed.emit(say_marked(NOT_STARTED))

    def _log_errors(self, process: QProcess) -> None:
        text = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        for line in text.splitlines():
            log.warning("Solver process: %s", line)

    def _let_go(self) -> QProcess | None:
        """Listen to the process no more."""
        self._done()
        self._known.forget()
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.errorOccurred.disconnect()
        return process

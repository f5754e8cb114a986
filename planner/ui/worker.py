"""The solver process as the window sees it: started, listened to, stopped, survived."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from planner.domain.language import mark, say_marked
from planner.domain.project import Project
from planner.services.messages import (
    BuildRequest,
    ExplainRequest,
    Failure,
    ProtocolError,
    ReseatRequest,
    StopRequest,
    read_event,
    request_line,
)
from planner.services.ports import (
    Answer,
    BuildOptions,
    Explanation,
    Outcome,
    Progress,
    Reseated,
    Solved,
)

log = logging.getLogger(__name__)

Work = BuildRequest | ExplainRequest | ReseatRequest
"""What is done in a process of its own; repairs have one that is kept."""

GRACE = 3.0
"""Seconds that a stopped solver gets to hand over its best before it is ended."""

OVERTIME = 30.0
"""Seconds beyond its limit after which a silent solver is stopped by us."""

FAREWELL = 2.0
"""Seconds that a process gets to leave by itself once it has answered."""

NOT_STARTED = mark(
    "The solver could not be started. Nothing is lost: your project is as "
    "it was. Start Common Time again; if that does not help, install it "
    "again."
)
CRASHED = mark(
    "The solver ended unexpectedly. Nothing is lost: your project is as it "
    "was. Build again, perhaps with a shorter time limit."
)
CRASHED_EXPLAINING = mark(
    "The solver ended unexpectedly. Nothing is lost: your project is as it "
    "was. Ask again, perhaps with a shorter time limit."
)
CRASHED_RESEATING = mark(
    "The solver ended unexpectedly. Nothing is lost: your project is as it was. Try once more."
)


class SolverProcess(QObject):
    """One piece of work at a time, in a process whose crash or hang cannot take us along.

    Signals:
        progress: a :class:`Progress`.
        finished: the :class:`Solved` that ended a build, not yet judged.
        explained: the :class:`Explanation` of why promises clash.
        reseated: the :class:`Reseated` with new seats, not yet judged.
        failed: a sentence; whatever was found before is still in :attr:`best`.
    """

    progress = Signal(object)
    finished = Signal(object)
    explained = Signal(object)
    reseated = Signal(object)
    failed = Signal(str)

    def __init__(
        self, command: Sequence[str], *, grace: float = GRACE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._job = 0
        self._process: QProcess | None = None
        self._old: list[QProcess] = []
        self._pending = b""
        self._stopping = False
        self._work: type[Work] = BuildRequest
        self.best: Progress | None = None
        self.bound: int | None = None
        self.fillable: int | None = None
        self._patience = self._timer(grace, self._lose_patience)
        self._watchdog = self._timer(OVERTIME, self.stop)

    @property
    def running(self) -> bool:
        """Whether any work is under way."""
        return self._process is not None

    @property
    def stopping(self) -> bool:
        """Whether the running work was asked to end."""
        return self._stopping

    @property
    def process_id(self) -> int:
        """The running process, or 0."""
        return self._process.processId() if self._process else 0

    def start(self, project: Project, options: BuildOptions) -> None:
        """Start a build; work that is still running is dropped without a word."""
        self._begin(BuildRequest(job=self._job + 1, project=project, options=options))

    def explain(
        self, project: Project, options: BuildOptions, suspects: tuple[str, ...] = ()
    ) -> None:
        """Start to explain why promises clash; ``suspects`` are ids to look at first."""
        job = self._job + 1
        self._begin(ExplainRequest(job=job, project=project, options=options, suspects=suspects))

    def reseat(self, project: Project, options: BuildOptions) -> None:
        """Start to look for new seats where those of the active schedule no longer fit."""
        self._begin(ReseatRequest(job=self._job + 1, project=project, options=options))

    def _begin(self, work: Work) -> None:
        self._let_go()
        self._job = work.job
        self._work = type(work)
        self._pending, self._stopping = b"", False
        self.best = self.bound = self.fillable = None
        process = self._new_process()
        self._process = process
        process.started.connect(partial(self._write, process, request_line(work)))
        self._watchdog.start(round((work.options.seconds + OVERTIME) * 1000))
        process.start(self._command[0], list(self._command[1:]))

    def stop(self) -> None:
        """Ask the solver to end and keep its best; after the grace time it is ended by force."""
        if self._process is None or self._stopping:
            return
        self._stopping = True
        self._watchdog.stop()
        self._patience.start()
        if self._process.state() is QProcess.ProcessState.Running:
            self._write(self._process, request_line(StopRequest(job=self._job)))
        else:
            self._lose_patience()

    def close(self) -> None:
        """End every process now and wait for it: nothing is left behind when the window goes."""
        self._let_go()
        for process in tuple(self._old):
            process.kill()
            process.waitForFinished(2000)
        self._old.clear()

    def _timer(self, seconds: float, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(round(seconds * 1000))
        timer.timeout.connect(slot)
        return timer

    def _new_process(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(partial(self._log_errors, process))
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._went_wrong)
        return process

    def _write(self, process: QProcess, line: str) -> None:
        process.write(line.encode("utf-8"))

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
        if job not in (0, self._job):
            return
        if isinstance(event, Progress):
            self._note(event)
        elif isinstance(event, Solved):
            self._finish(event)
        elif isinstance(event, Explanation):
            self._let_go()
            self.explained.emit(event)
        elif isinstance(event, Reseated):
            self._let_go()
            self.reseated.emit(event)
        elif isinstance(event, Failure):
            self._fail(event.sentence or self._crashed)

    def _note(self, progress: Progress) -> None:
        if progress.schedule is not None:
            self.best = progress
        if progress.bound is not None:
            self.bound = progress.bound
        if progress.fillable is not None:
            self.fillable = progress.fillable
        self.progress.emit(progress)

    def _finish(self, solved: Solved) -> None:
        self._let_go()
        self.finished.emit(solved)

    def _fail(self, sentence: str) -> None:
        self._let_go()
        self.failed.emit(sentence)

    def _lose_patience(self) -> None:
        """End a solver that does not answer; the best it has sent is the result."""
        log.warning("The solver process did not stop when asked and was ended.")
        best = self.best
        process = self._process
        if process is not None:
            process.kill()
        if self._work is ExplainRequest:
            self._let_go()
            self.explained.emit(Explanation(answer=Answer.STOPPED))
            return
        if self._work is ReseatRequest:
            self._let_go()
            self.reseated.emit(Reseated(outcome=Outcome.STOPPED))
            return
        self._finish(
            Solved(
                outcome=Outcome.STOPPED,
                schedule=best.schedule if best else None,
                objective=best.objective if best else None,
                bound=self.bound,
                filled=best.filled if best else None,
                fillable=self.fillable,
                seconds_total=best.seconds if best else 0.0,
            )
        )

    def _ended(self) -> None:
        """The process is gone: read what it left, and if that was no answer, say so."""
        process = self._process
        if process is None:
            return
        self._read()
        if self._process is not process:
            return
        log.error("The solver process ended with exit code %s.", process.exitCode())
        if self._stopping:
            self._lose_patience()
        else:
            self._fail(self._crashed)

    @property
    def _crashed(self) -> str:
        told = {ExplainRequest: CRASHED_EXPLAINING, ReseatRequest: CRASHED_RESEATING}
        return say_marked(told.get(self._work, CRASHED))

    def _went_wrong(self, error: QProcess.ProcessError) -> None:
        """Only a failed start ends without ``finished``; the rest is heard there."""
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            log.error("Could not start %s: %s", self._command, self._process.errorString())
            self._fail(say_marked(NOT_STARTED))

    def _log_errors(self, process: QProcess) -> None:
        text = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        for line in text.splitlines():
            log.warning("Solver process: %s", line)

    def _let_go(self) -> None:
        """Listen to the process no more, close its input, and see it off."""
        self._patience.stop()
        self._watchdog.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.started.disconnect()
        process.readyReadStandardOutput.disconnect()
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        process.closeWriteChannel()
        if process.state() is QProcess.ProcessState.NotRunning:
            return
        self._old.append(process)
        process.finished.connect(partial(self._gone, process))
        QTimer.singleShot(round(FAREWELL * 1000), process, process.kill)

    def _gone(self, process: QProcess, *_: object) -> None:
        """Forget an old process; its object goes with ours (``deleteLater`` here crashes Qt)."""
        if process in self._old:
            self._old.remove(process)

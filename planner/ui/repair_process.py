"""The solver process that is kept for repairs: told the project beforehand, it answers at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

from planner.domain.language import say_marked
from planner.domain.project import Project
from planner.services.kept_project import KeptProject
from planner.services.messages import (
    Event,
    Failure,
    Ready,
    StopRequest,
)
from planner.services.ports import BuildOptions, Outcome, Progress, Repaired, Wish
from planner.ui.solver_talk import GRACE, TRY_AGAIN, SolverTalk

OVERTIME = 15.0
"""Seconds beyond its limit after which a silent repair is stopped by us."""


class RepairProcess(SolverTalk):
    """One repair at a time, in a process that stays.

    Signals:
        ready: the process has the project and its model; the next repair is answered at once.
        repaired: the :class:`Repaired` that ended it, not yet judged.
    """

    ready = Signal()
    repaired = Signal(object)

    def __init__(
        self, command: Sequence[str], *, grace: float = GRACE, parent: QObject | None = None
    ) -> None:
        super().__init__(command, grace=grace, parent=parent)
        self._known = KeptProject()
        self._repairing = 0

    @property
    def running(self) -> bool:
        """Whether a repair is under way."""
        return bool(self._repairing)

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
            self._patience.start()
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
        self._known.forget()
        self._start_process()

    def _hear(self, job: int, event: Event) -> None:
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
            self.failed.emit(event.sentence or say_marked(TRY_AGAIN))

    def _done(self) -> None:
        self._repairing, self._stopping = 0, False
        self._patience.stop()
        self._watchdog.stop()

    def _cut_short(self) -> None:
        """End a process that does not answer."""
        self.close()
        self.repaired.emit(Repaired(outcome=Outcome.STOPPED))

    def _died(self) -> None:
        """If a repair waits for more, say so."""
        waiting, stopping = self._repairing, self._stopping
        self._let_go()
        if waiting and stopping:
            self.repaired.emit(Repaired(outcome=Outcome.STOPPED))
        elif waiting:
            self.failed.emit(say_marked(TRY_AGAIN))

    def _fail(self, sentence: str) -> None:
        self._let_go()
        self.failed.emit(sentence)

    def _let_go(self) -> QProcess | None:
        """Listen to the process no more."""
        self._done()
        self._known.forget()
        return self._disown()

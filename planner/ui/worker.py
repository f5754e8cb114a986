"""The solver process as the window sees it: started, listened to, stopped, survived."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from planner.domain.language import mark, say_marked
from planner.domain.project import Project
from planner.services.messages import (
    BuildRequest,
    Event,
    ExplainRequest,
    Failure,
    ReseatRequest,
    StopRequest,
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
from planner.ui.solver_talk import GRACE, TRY_AGAIN, SolverTalk

Work = BuildRequest | ExplainRequest | ReseatRequest
"""What is done in a process of its own; repairs have one that is kept."""

OVERTIME = 30.0
"""Seconds beyond its limit after which a silent solver is stopped by us."""

FAREWELL = 2.0
"""Seconds that a process gets to leave by itself once it has answered."""

CRASHED = mark(
    "The solver ended unexpectedly. Nothing is lost: your project is as it "
    "was. Build again, perhaps with a shorter time limit."
)
CRASHED_EXPLAINING = mark(
    "The solver ended unexpectedly. Nothing is lost: your project is as it "
    "was. Ask again, perhaps with a shorter time limit."
)


class SolverProcess(SolverTalk):
    """One piece of work at a time, each in a process of its own.

    Signals:
        finished: the :class:`Solved` that ended a build, not yet judged.
        explained: the :class:`Explanation` of why promises clash.
        reseated: the :class:`Reseated` with new seats, not yet judged.
    """

    finished = Signal(object)
    explained = Signal(object)
    reseated = Signal(object)

    def __init__(
        self, command: Sequence[str], *, grace: float = GRACE, parent: QObject | None = None
    ) -> None:
        super().__init__(command, grace=grace, parent=parent)
        self._old: list[QProcess] = []
        self._work: type[Work] = BuildRequest
        self.best: Progress | None = None
        self.bound: int | None = None
        self.fillable: int | None = None

    @property
    def running(self) -> bool:
        """Whether any work is under way."""
        return self._process is not None

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
        self.best = self.bound = self.fillable = None
        self._watchdog.start(round((work.options.seconds + OVERTIME) * 1000))
        self._start_process()
        self._write(work)

    def stop(self) -> None:
        """Ask the solver to end and keep its best; after the grace time it is ended by force."""
        if self._process is None or self._stopping:
            return
        self._stopping = True
        self._watchdog.stop()
        self._patience.start()
        if self._process.state() is QProcess.ProcessState.Running:
            self._write(StopRequest(job=self._job))
        else:
            self._lose_patience()

    def close(self) -> None:
        """End every process now and wait for it: nothing is left behind when the window goes."""
        self._let_go()
        for process in tuple(self._old):
            process.kill()
            process.waitForFinished(2000)
        self._old.clear()

    def _hear(self, job: int, event: Event) -> None:
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

    def _cut_short(self) -> None:
        """End a solver that does not answer; the best it has sent is the result."""
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

    def _died(self) -> None:
        if self._stopping:
            self._lose_patience()
        else:
            self._fail(self._crashed)

    @property
    def _crashed(self) -> str:
        told = {ExplainRequest: CRASHED_EXPLAINING, ReseatRequest: TRY_AGAIN}
        return say_marked(told.get(self._work, CRASHED))

    def _let_go(self) -> None:
        """Listen to the process no more, close its input, and see it off."""
        process = self._disown()
        if process is None:
            return
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

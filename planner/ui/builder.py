"""A build as the window runs it: count, let the solver search, judge, and tell how it stands."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from planner.check.argument import Argument
from planner.check.capacity import arguments
from planner.domain.project import Project
from planner.services.building import BuildReport, judged
from planner.services.ports import BuildOptions, Outcome, Progress, Solved
from planner.ui.background import Background
from planner.ui.models.build_state import (
    BuildState,
    Mood,
    Stage,
    ending,
    nothing_lost,
    searching_headline,
    tr,
)
from planner.ui.worker import SolverProcess

TICK = 250
"""Milliseconds between two looks at the clock."""


class Builder(QObject):
    """Runs one build at a time; the window stays as usable as ever.

    Signals:
        changed: :attr:`state` is another one.
        built: the :class:`BuildReport` and the project that was built, once a schedule is found
            and the checker has passed it.
        refuted: a search or counting has proved that no schedule keeps every promise.
    """

    changed = Signal()
    built = Signal(object, object)
    refuted = Signal()

    def __init__(
        self, solver: SolverProcess, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._solver = solver
        self._background = background
        self.state = BuildState()
        self._project: Project | None = None
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._tick)
        solver.progress.connect(self._progress)
        solver.finished.connect(self._finished)
        solver.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether a build is under way."""
        return self.state.stage.busy

    def start(self, project: Project, options: BuildOptions) -> None:
        """Count first; unless that settles it, let the solver search."""
        if self.busy:
            return
        self._project = project
        self._clock.start()
        self._become(
            BuildState(stage=Stage.COUNTING, headline=tr("Counting…"), limit=options.seconds)
        )
        self._ticker.start()
        self._background.do(
            partial(arguments, project), partial(self._counted, project, options), self._failed
        )

    def stop(self) -> None:
        """End the search and keep the best schedule it has found."""
        if self.state.stage is not Stage.SEARCHING:
            return
        self._become(replace(self.state, stage=Stage.STOPPING, headline=tr("Stopping…")))
        self._solver.stop()

    def keep_best(self) -> None:
        """Take what a failed build had found before it failed."""
        best = self._solver.best
        if best is None or not self.state.best_at_hand:
            return
        self._judge(
            Solved(
                outcome=Outcome.STOPPED,
                schedule=best.schedule,
                objective=best.objective,
                bound=self._solver.bound,
                seconds_total=best.seconds,
            )
        )

    def forget(self) -> None:
        """Drop whatever is under way and show nothing: the project is being closed."""
        self._ticker.stop()
        self._solver.close()
        self._project = None
        self._become(BuildState())

    def _counted(
        self, project: Project, options: BuildOptions, found: tuple[Argument, ...]
    ) -> None:
        if self._project is not project or self.state.stage is not Stage.COUNTING:
            return
        self.state = replace(self.state, arguments=found)
        if any(argument.proves for argument in found):
            self._judge(Solved(outcome=Outcome.IMPOSSIBLE))
            return
        headline = searching_headline(None, None)
        self._become(replace(self.state, stage=Stage.SEARCHING, headline=headline))
        self._solver.start(project, options)

    def _progress(self, progress: Progress) -> None:
        """Keep the last figures that were told; a report may leave some of them out."""
        known = self.state
        objective = known.objective if progress.objective is None else progress.objective
        bound = known.bound if progress.bound is None else progress.bound
        headline, hint = known.headline, ""
        if known.stage is Stage.SEARCHING:
            headline = searching_headline(objective, bound)
            if objective is None and progress.phase:
                hint = f"{progress.phase[0].upper()}{progress.phase[1:]}…"
        self._become(replace(known, objective=objective, bound=bound, headline=headline, hint=hint))

    def _finished(self, solved: Solved) -> None:
        self._judge(solved)

    def _failed(self, sentence: str) -> None:
        self._ticker.stop()
        best = self._solver.best is not None
        headline, _, rest = sentence.partition(". ")
        hint = rest or nothing_lost()
        if best:
            hint = tr("The best schedule found before that can still be kept.")
        self._become(
            replace(
                self.state,
                stage=Stage.ENDED,
                headline=headline if headline.endswith(".") else f"{headline}.",
                hint=hint,
                mood=Mood.BAD,
                best_at_hand=best,
            )
        )

    def _judge(self, solved: Solved) -> None:
        """Let the checker pass judgement before anybody sees the schedule."""
        self._ticker.stop()
        project = self._project
        if project is None:
            return
        self._become(
            replace(
                self.state,
                stage=Stage.JUDGING,
                headline=tr("Checking every promise…"),
                best_at_hand=False,
            )
        )
        self._background.do(
            partial(judged, project, solved, self.state.arguments),
            partial(self._end, project),
            self._failed,
        )

    def _end(self, project: Project, report: BuildReport) -> None:
        if self._project is not project or self.state.stage is not Stage.JUDGING:
            return
        end = ending(report)
        self._become(
            replace(
                self.state,
                stage=Stage.ENDED,
                headline=end.headline,
                hint=end.hint,
                mood=end.mood,
                objective=report.solved.objective,
                bound=report.solved.bound,
                asks_why=report.outcome in (Outcome.IMPOSSIBLE, Outcome.OUT_OF_TIME),
                seconds=report.solved.seconds_total or self._clock.elapsed() / 1000,
            )
        )
        if report.certificate is not None:
            self.built.emit(report, project)
        elif report.outcome is Outcome.IMPOSSIBLE:
            self.refuted.emit()

    def _tick(self) -> None:
        self._become(replace(self.state, seconds=self._clock.elapsed() / 1000))

    def _become(self, state: BuildState) -> None:
        self.state = state
        self.changed.emit()

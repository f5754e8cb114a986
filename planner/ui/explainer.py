"""An explanation as the window runs it: count, let the solver look for a clash, tell."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from planner.check.argument import Argument
from planner.check.capacity import arguments
from planner.domain.easing import Relief
from planner.domain.edits import relieve
from planner.domain.project import Project
from planner.errors import PlannerError
from planner.services.explaining import suspects_of
from planner.services.ports import BuildOptions, Explanation, Progress
from planner.ui.background import Background
from planner.ui.models.build_state import Stage
from planner.ui.models.why_state import (
    Finding,
    WhyState,
    failure,
    finding,
    phase_text,
    remark_on_fixes,
    tr,
)
from planner.ui.worker import SolverProcess

TICK = 250
"""Milliseconds between two looks at the clock."""


class Explainer(QObject):
    """Explains one project at a time; the window stays as usable as ever.

    Signals:
        changed: :attr:`state` is another one.
    """

    changed = Signal()

    def __init__(
        self, solver: SolverProcess, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._solver = solver
        self._background = background
        self.state = WhyState()
        self._project: Project | None = None
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._tick)
        solver.progress.connect(self._progress)
        solver.explained.connect(self._explained)
        solver.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether an explanation is under way."""
        return self.state.stage.busy

    def start(self, project: Project, options: BuildOptions) -> None:
        """Count first, and then let the solver look at those whom counting names."""
        if self.busy:
            return
        self._project = project
        self._clock.start()
        counting = tr("Counting…")
        self._become(WhyState(stage=Stage.COUNTING, headline=counting, limit=options.seconds))
        self._ticker.start()
        self._background.do(
            partial(arguments, project), partial(self._counted, project, options), self._failed
        )

    def stop(self) -> None:
        """End the search and tell what is proved by now."""
        if not self.state.can_stop:
            return
        self._become(replace(self.state, stage=Stage.STOPPING, headline=tr("Stopping…"), hint=""))
        self._solver.stop()

    def forget(self) -> None:
        """Drop whatever is under way and show nothing: the project is being closed."""
        self._ticker.stop()
        self._solver.close()
        self._project = None
        self._become(WhyState())

    def compare(self, now: Project) -> None:
        """Tell whether what was explained is still how the school is, but for one of the fixes."""
        if self._project is None or self.state.stage is Stage.IDLE:
            return
        before = self._project
        same = _same(before, now)
        applied = None
        if not same:
            applied = next((fix for fix in self.state.fixes if _applied(fix, before, now)), None)
        stale = not same and applied is None
        if (applied, stale) != (self.state.applied, self.state.stale):
            self._become(replace(self.state, applied=applied, stale=stale))

    def _counted(
        self, project: Project, options: BuildOptions, found: tuple[Argument, ...]
    ) -> None:
        if self._project is not project or self.state.stage is not Stage.COUNTING:
            return
        looking = tr("Looking for the promises that clash…")
        self._become(replace(self.state, stage=Stage.SEARCHING, headline=looking, arguments=found))
        self._solver.explain(project, options, suspects_of(found))

    def _progress(self, progress: Progress) -> None:
        if self.state.stage is Stage.SEARCHING:
            self._become(replace(self.state, hint=phase_text(progress.phase)))

    def _explained(self, explanation: Explanation) -> None:
        self._end(finding(explanation, self.state.arguments), explanation)

    def _failed(self, sentence: str) -> None:
        self._end(failure(sentence))

    def _end(self, told: Finding, explanation: Explanation | None = None) -> None:
        self._ticker.stop()
        self._become(
            replace(
                self.state,
                stage=Stage.ENDED,
                headline=told.headline,
                hint=told.hint,
                mood=told.mood,
                buildable=told.buildable,
                remark=remark_on_fixes(explanation) if explanation else "",
                clash=explanation.clash if explanation else (),
                fixes=explanation.fixes if explanation else (),
                seconds=self._clock.elapsed() / 1000,
            )
        )

    def _tick(self) -> None:
        self._become(replace(self.state, seconds=self._clock.elapsed() / 1000))

    def _become(self, state: WhyState) -> None:
        self.state = state
        self.changed.emit()


def _applied(fix: Relief, before: Project, now: Project) -> bool:
    """Say whether the project is the one that was explained, with this fix and nothing else."""
    try:
        return _same(relieve(before, fix), now)
    except PlannerError:
        return False


def _same(before: Project, now: Project) -> bool:
    """Say whether school and statements are equal, whatever the schedule."""
    return now.statements == before.statements and now.school == before.school

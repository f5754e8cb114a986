"""The question why as the window asks it: what clashes, and what would mend it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from planner.domain.easing import Relief
from planner.domain.edits import relieve
from planner.domain.project import Project
from planner.errors import PlannerError
from planner.services.explaining import suspects_of
from planner.services.ports import BuildOptions, Explanation, Progress
from planner.ui.background import Background
from planner.ui.models.search_state import Stage, phase_text
from planner.ui.models.why_state import (
    Finding,
    WhyState,
    failure,
    finding,
    remark_on_fixes,
    tr,
)
from planner.ui.search import Search, same_school
from planner.ui.worker import SolverProcess


class Explainer(Search[WhyState]):
    """Explains one project at a time; whom counting names is looked at first."""

    def __init__(
        self, solver: SolverProcess, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(solver, background, WhyState(), parent)
        solver.progress.connect(self._progress)
        solver.explained.connect(self._explained)

    def compare(self, now: Project) -> None:
        """Tell whether what was explained is still how the school is, but for one of the fixes."""
        if self._project is None or self.state.stage is Stage.IDLE:
            return
        before = self._project
        same = same_school(before, now)
        applied = None
        if not same:
            applied = next((fix for fix in self.state.fixes if _applied(fix, before, now)), None)
        stale = not same and applied is None
        if (applied, stale) != (self.state.applied, self.state.stale):
            self._become(replace(self.state, applied=applied, stale=stale))

    def _search(self, project: Project, options: BuildOptions) -> None:
        looking = tr("Looking for the promises that clash…")
        self._become(replace(self.state, stage=Stage.SEARCHING, headline=looking))
        self._solver.explain(project, options, suspects_of(self.state.arguments))

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


def _applied(fix: Relief, before: Project, now: Project) -> bool:
    """Say whether the project is the one that was explained, with this fix and nothing else."""
    try:
        return same_school(relieve(before, fix), now)
    except PlannerError:
        return False

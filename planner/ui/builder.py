"""A build as the window runs it: what was found is judged before anybody sees it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.domain.project import Project
from planner.services.building import BuildReport, counted, judged
from planner.services.ports import BuildOptions, Outcome, Progress, Solved
from planner.ui.background import Background
from planner.ui.glimpses import Glimpse, Glimpses
from planner.ui.models.build_state import (
    BuildState,
    ending,
    filled_in,
    nothing_lost,
    searching_headline,
    tr,
)
from planner.ui.models.search_state import Mood, Stage, phase_text
from planner.ui.search import Search
from planner.ui.worker import SolverProcess


class Builder(Search[BuildState]):
    """Runs one build at a time; counting that proves it impossible ends it.

    Signals:
        built: the :class:`BuildReport` and the project that was built, once a schedule is found
            and the checker has passed it.
        refuted: a search or counting has proved that no schedule keeps every promise.
    """

    built = Signal(object, object)
    refuted = Signal()

    def __init__(
        self, solver: SolverProcess, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(solver, background, BuildState(), parent)
        self.glimpses = Glimpses(background, self)
        self.glimpses.seen.connect(self._note_glimpse)
        solver.progress.connect(self._progress)
        solver.finished.connect(self._finished)

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
                filled=best.filled,
                fillable=self._solver.fillable,
                seconds_total=best.seconds,
            )
        )

    def _search(self, project: Project, options: BuildOptions) -> None:
        if any(argument.proves for argument in self.state.arguments):
            self._judge(Solved(outcome=Outcome.IMPOSSIBLE))
            return
        self.glimpses.begin(project)
        searching = replace(
            self.state,
            stage=Stage.SEARCHING,
            scenario=project.scenario.name,
            promises=sum(rule.promised for rule in project.rules),
        )
        self._become(replace(searching, headline=searching_headline(searching)))
        self._solver.start(project, counted(options, self.state.arguments))

    def _progress(self, progress: Progress) -> None:
        """Keep the last figures that were told; a report may leave some of them out."""
        told = {
            name: number
            for name in ("objective", "bound", "filled", "fillable")
            if (number := getattr(progress, name)) is not None
        }
        known = replace(self.state, **told, hint="", phase=phase_text(progress.phase))
        if known.stage is Stage.SEARCHING:
            known = replace(known, headline=searching_headline(known))
        seconds = self._clock.elapsed() / 1000
        self._become(known.at(seconds))
        if progress.schedule is not None:
            self.glimpses.take(progress.schedule, seconds)

    def _note_glimpse(self, found: Glimpse) -> None:
        """Tell that the checker has found every promise kept."""
        if self.state.stage.busy:
            self._become(replace(self.state, checked=found.seconds))

    def forget(self) -> None:
        """Drop whatever is under way, and what was found on its way."""
        self.glimpses.end()
        super().forget()

    def _finished(self, solved: Solved) -> None:
        self._judge(solved)

    def _failed(self, sentence: str) -> None:
        self._ticker.stop()
        self.glimpses.end()
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
        self.glimpses.end()
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
        seconds = report.solved.seconds_total or self._clock.elapsed() / 1000
        ended = replace(
            self.state,
            stage=Stage.ENDED,
            headline=end.headline,
            hint=end.hint,
            mood=end.mood,
            objective=report.solved.objective,
            bound=report.solved.bound,
            filled=filled_in(report),
            fillable=report.solved.fillable,
            checked=seconds if report.certificate else None,
            asks_why=report.outcome in (Outcome.IMPOSSIBLE, Outcome.OUT_OF_TIME),
            seconds=seconds,
        )
        self._become(ended.at(seconds))
        if report.certificate is not None:
            self.built.emit(report, project)
        elif report.outcome is Outcome.IMPOSSIBLE:
            self.refuted.emit()

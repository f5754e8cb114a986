"""Building in the window: begun, stopped, told of, and taken over."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.domain.project import Project
from planner.services.building import BuildReport
from planner.services.ports import BuildOptions
from planner.ui.actions import Act, Slots
from planner.ui.builder import Builder
from planner.ui.controllers.maker import Maker
from planner.ui.explainer import Explainer
from planner.ui.reseater import Reseater
from planner.ui.views.frame import Frame


class BuildController(Maker):
    """Lets the panel and the menu build, and allows what can be begun or stopped now."""

    def __init__(
        self,
        frame: Frame,
        builder: Builder,
        explainer: Explainer,
        reseater: Reseater,
        parent: QObject,
    ) -> None:
        super().__init__(frame.notice, parent)
        self._frame = frame
        self._builder = builder
        self._explainer = explainer
        self._reseater = reseater
        panel = frame.build_panel
        panel.build_requested.connect(self._build)
        panel.stop_requested.connect(builder.stop)
        panel.keep_best_requested.connect(builder.keep_best)
        reseater.changed.connect(self.show_what_runs)

    def slots(self) -> Slots:
        """Return what building and stopping do."""
        return {Act.BUILD: self._frame.ask_for_build, Act.STOP: self._stop}

    def refresh(self) -> None:
        """Say how the project stands to what was built."""
        if self._desk is not None:
            self._builder.compare(self._desk.project)
        self.show_build()

    def show_build(self) -> None:
        """Show how the build stands."""
        self._frame.build_panel.show_state(self._builder.state)
        self._frame.status.tell_build(self._builder.state)
        self.show_what_runs()

    def show_what_runs(self) -> None:
        """Allow what can be begun or stopped now."""
        acts, build, why = self._frame.acts, self._builder.state, self._explainer.state
        idle = not build.stage.busy
        desk = self._desk
        writable = desk is not None and not desk.file.read_only_because
        acts[Act.BUILD].setEnabled(writable and idle)
        acts[Act.STOP].setEnabled(build.can_stop or (idle and why.can_stop))
        acts[Act.STOP].setText(
            self.tr("&Stop and keep best") if build.stage.busy else self.tr("&Stop explaining")
        )
        acts[Act.BUILD].setVisible(idle)
        acts[Act.STOP].setVisible(not idle or why.stage.busy)
        acts[Act.WHY].setEnabled(desk is not None and idle and not why.stage.busy)
        seated = desk is not None and bool(desk.project.schedule.rosters)
        acts[Act.RESEAT].setEnabled(writable and seated and idle and not self._reseater.busy)

    def _build(self, options: BuildOptions) -> None:
        if self._desk is not None:
            self._explainer.stop()  # both at once would take twice as long each
            self._builder.start(self._desk.project, options)

    def _stop(self) -> None:
        """Stop whichever search is under way."""
        if self._builder.busy:
            self._builder.stop()
        else:
            self._explainer.stop()

    def take_build(self, report: BuildReport, built: Project) -> None:
        """Take over what was built, once all others have seen it beside what was there."""
        self._do(lambda desk: desk.accept(report, built))

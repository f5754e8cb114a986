"""A build that ended with a schedule worse than the one before: told, and taken back on wish."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from planner.domain.project import Project
from planner.services.building import BuildReport, shortfall
from planner.ui.builder import Builder
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.search import same_school
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Offer, Tone


class WorseController(Controller):
    """Compares what a build found with the schedule that it takes the place of."""

    def __init__(self, frame: Frame, builder: Builder, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        builder.built.connect(self._compare)

    def _compare(self, report: BuildReport, built: Project) -> None:
        """Compare before the window takes the schedule over, and tell afterwards."""
        desk = self._desk
        if desk is None or desk.project.active != built.active:
            return
        if not same_school(desk.project, built):
            return
        told = shortfall(report, desk.certificate, desk.filling)
        if told:
            step = desk.history.past.present
            QTimer.singleShot(0, self, partial(self._tell, desk, told, step))

    def _tell(self, desk: Desk, told: str, step: int) -> None:
        if desk is self._desk:
            back = Offer(self.tr("Go back to the one before"), partial(desk.history.go, step))
            self._frame.notice.say(Tone.WARNING, told, [back])

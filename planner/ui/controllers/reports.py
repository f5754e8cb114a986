"""The reports of the schedule on show: made beside the window, and followed to the timetable."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.check.report import Certificate
from planner.domain.project import Project
from planner.services.reports.report import Report, Row
from planner.ui.actions import Act, Slots
from planner.ui.background import Background
from planner.ui.controllers.controller import Controller
from planner.ui.controllers.timetable import TimetableController
from planner.ui.desk import Desk
from planner.ui.models.concern import concern
from planner.ui.views.reports_window import ReportsWindow


class ReportsController(Controller):
    """Keeps the window of reports up to date while anybody looks at it.

    Signals:
        failed: with a sentence, when the reports could not be made.
    """

    failed = Signal(str)

    def __init__(
        self,
        window: ReportsWindow,
        timetable: TimetableController,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._timetable = timetable
        self._background = background
        self._reported: Certificate | Project | None = None
        window.row_picked.connect(self._show_row)

    def slots(self) -> Slots:
        """Return what opening the reports does."""
        return {Act.REPORTS: self._open}

    def use(self, desk: Desk | None) -> None:
        """Report on this project from now on; close the window without one."""
        super().use(desk)
        if desk is None:
            self._window.close()

    def refresh(self) -> None:
        """Make the reports of the schedule on show, if anybody looks at them.

        Those on course requests are there before any schedule.
        """
        desk = self._desk
        if desk is None or not self._window.isVisible():
            return
        certificate = desk.certificate
        if certificate is None and desk.project.school.requests:
            self._report(desk.project, partial(_early_reports, desk.project))
        elif certificate is None:
            self._reported = None
            self._window.say_why_empty(
                self.tr("Build a schedule first; its reports can be looked up here.")
            )
        else:
            self._report(certificate, partial(_reports, desk.project, certificate))

    def _open(self) -> None:
        self._window.show()
        self._window.activateWindow()
        self._reported = None
        self.refresh()

    def _report(self, what: Certificate | Project, make: Callable[[], Iterable[Report]]) -> None:
        """Make the reports on something and show them, unless they are shown already."""
        if what is not self._reported:
            self._reported = what
            self._background.do(lambda: tuple(make()), partial(self._show, what), self.failed.emit)

    def _show(self, what: Certificate | Project, made: tuple[Report, ...]) -> None:
        if what is self._reported:
            self._window.show_reports(made)

    def _show_row(self, row: Row | None) -> None:
        """Show whom a row of a report is about, and its cards, on the timetable."""
        if self._desk is None:
            return
        found = concern(self._desk.project, row.about if row else ())
        named = frozenset(row.sessions) if row else frozenset()
        self._timetable.show_concern(found, named)


def _early_reports(project: Project) -> Iterable[Report]:
    from planner.services.reports.kinds import early_reports
    from planner.services.requests.study import Study

    return early_reports(Study(project=project))


def _reports(project: Project, certificate: Certificate) -> Iterable[Report]:
    from planner.services.reports.kinds import reports_of
    from planner.services.reports.view import View

    return reports_of(View(project=project, certificate=certificate))

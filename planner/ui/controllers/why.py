"""Why there is no schedule: asked, shown with its reasons on the timetable, and put right."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from planner.domain.easing import Relief
from planner.errors import PlannerError
from planner.services.ports import BuildOptions
from planner.ui.actions import Act, Slots
from planner.ui.builder import Builder
from planner.ui.controllers.controller import Controller
from planner.ui.controllers.timetable import TimetableController
from planner.ui.desk import Desk
from planner.ui.explainer import Explainer
from planner.ui.models.concern import NO_CONCERN, concern
from planner.ui.models.reason_model import Reason
from planner.ui.views.frame import Frame


class WhyController(Controller):
    """Finds out why promises cannot be kept together, one search at a time.

    Signals:
        changed: the search stands otherwise than before.
        failed: with a sentence, when a fix could not be made.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        frame: Frame,
        explainer: Explainer,
        builder: Builder,
        timetable: TimetableController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._explainer = explainer
        self._builder = builder
        self._timetable = timetable
        explainer.changed.connect(self._show)
        builder.refuted.connect(self._find_out)
        builder.built.connect(self._answered)
        frame.build_panel.why_requested.connect(self._ask)
        frame.certificate_panel.why_requested.connect(self._ask)
        self._connect_panel()
        self._show()

    def _connect_panel(self) -> None:
        panel = self._frame.why_panel
        panel.asked.connect(self._explain)
        panel.stop_requested.connect(self._explainer.stop)
        panel.build_requested.connect(self._frame.ask_for_build)
        panel.close_requested.connect(self._close)
        panel.fix_chosen.connect(self._apply_fix)
        panel.reason_picked.connect(self._show_reason)

    def slots(self) -> Slots:
        """Return what asking why does."""
        return {Act.WHY: self._ask}

    def use(self, desk: Desk | None) -> None:
        """Ask about this project from now on; forget what was found about the one before."""
        super().use(desk)
        if desk is None:
            self._explainer.forget()
            self._frame.side.ask_why(shown=False)
            self._show()
        else:
            self._frame.why_panel.refuse(desk.file.read_only_because)

    def refresh(self) -> None:
        """Tell whether what was found still holds of the project."""
        if self._desk is not None:
            self._explainer.compare(self._desk.project)

    def _ask(self) -> None:
        """Show the panel, begin to find out, and let the next key be heard there."""
        self._find_out()
        self._frame.why_panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find_out(self) -> None:
        if self._desk is None or self._builder.busy:
            return
        self._frame.side.ask_why(shown=True)
        self._frame.why_panel.ask()

    def _explain(self, options: BuildOptions) -> None:
        if self._desk is not None and not self._builder.busy:
            self._explainer.start(self._desk.project, options)

    def _answered(self) -> None:
        """Put the clash aside once a build with one of its fixes gave a schedule."""
        if self._explainer.state.applied is not None and not self._explainer.busy:
            self._frame.side.ask_why(shown=False)
            self._show_reason(None)

    def _show(self) -> None:
        self._frame.why_panel.show_state(self._explainer.state)
        self.changed.emit()

    def _show_reason(self, reason: Reason | None) -> None:
        """Show the cards and the rows of a sentence, in a view that has them."""
        if self._desk is None:
            return
        found = NO_CONCERN
        if reason is not None:
            found = concern(self._desk.project, reason.about, reason.key)
        self._timetable.show_concern(found)

    def _apply_fix(self, fix: Relief) -> None:
        if self._desk is None:
            return
        try:
            self._desk.apply_fix(fix, self._explainer.scenario)
        except PlannerError as error:
            self.failed.emit(str(error))

    def _close(self) -> None:
        self._frame.side.ask_why(shown=False)
        self._show_reason(None)
        self._frame.pane.setFocus()

"""What is to be mended, one thing after the other, each shown on the timetable."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.ui.actions import Act, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.controllers.timetable import TimetableController
from planner.ui.models.certificate_model import Row
from planner.ui.models.concern import cards_named, concern
from planner.ui.views.announcing import announce
from planner.ui.views.frame import Frame


class IssuesController(Controller):
    """Goes through broken promises, breached preferences, and whatever lacks a place or a seat."""

    def __init__(self, frame: Frame, timetable: TimetableController, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._timetable = timetable
        frame.certificate_panel.issue_wanted.connect(self._step)

    def slots(self) -> Slots:
        """Return what going on to another issue does."""
        return {
            Act.NEXT_ISSUE: lambda: self._step(1),
            Act.PREVIOUS_ISSUE: lambda: self._step(-1),
        }

    def _step(self, steps: int) -> None:
        if self._desk is None:
            return
        self._frame.side.show_part(self._frame.certificate_panel)
        row = self._frame.certificate_panel.step_issue(steps)
        if row is None:
            self._say(self.tr("Nothing is left to mend."))
            return
        self._say(f"{self._frame.certificate_panel.issue_words}: {row.text}")
        if not row.sessions:
            self._show_rule(row)

    def _show_rule(self, row: Row) -> None:
        """Show what the sentence names, or else all that the rule speaks of."""
        if self._desk is None:
            return
        named = cards_named(self._desk.project, row.text)
        if named:
            self._timetable.show_cards(named)
        elif row.rule is not None:
            found = concern(self._desk.project, row.rule.about, row.rule.key)
            self._timetable.show_concern(found)

    def _say(self, sentence: str) -> None:
        self._frame.statusBar().showMessage(sentence, MESSAGE)
        announce(self._frame.pane.grid, sentence)


MESSAGE = 8000
"""Milliseconds for which the status bar says which issue it is."""

"""The status bar: which file and scenario, whether all is saved, and what goes on beside."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from planner.ui.desk import Desk
from planner.ui.models.build_state import BuildState, filled_text

PATIENCE = 600
"""Milliseconds before work beside the window is shown at all: short work would only flicker."""


class StatusBar(QStatusBar):
    """Says where the person stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._busy = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self.file, self.scenario, self.saved = QLabel(self), QLabel(self), QLabel(self)
        self.requests = QLabel(self)
        self.setContentsMargins(6, 0, 10, 0)
        for label in (self.requests, self.file, self.scenario, self.saved):
            label.setMargin(4)
            self.addPermanentWidget(label)
        for widget in (self._busy, self._bar):
            self.addWidget(widget)
            widget.hide()
        self._building = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._show_busy)

    def tell_busy(self, what: str) -> None:
        """Say what is being done beside the window; an empty text when it is over."""
        self._busy.setText(what)
        if what:
            self._patience.start()
            return
        self._patience.stop()
        self._busy.hide()
        self._bar.hide()

    def show_desk(self, desk: Desk | None) -> None:
        """Say which project is open and that everything is saved."""
        self.requests.setVisible(desk is not None and desk.filling is not None)
        for label in (self.file, self.scenario, self.saved):
            label.setVisible(desk is not None)
        if desk is None:
            return
        self._show_filling(desk)
        self.file.setText(desk.file.path.name)
        self.file.setToolTip(str(desk.file.path))
        scenario = desk.project.scenario.name
        self.scenario.setText(self.tr("Scenario: {name}").format(name=scenario))
        read_only = bool(desk.file.read_only_because)
        self.saved.setText(self.tr("Read-only") if read_only else self.tr("All changes saved"))

    def tell_build(self, state: BuildState) -> None:
        """Say how many requests a running build has filled; nothing when it is over."""
        filled = filled_text(state.filled, state.fillable) if state.stage.busy else ""
        if filled:
            self.showMessage(self.tr("Building: {filled}").format(filled=filled))
        elif self._building:
            self.clearMessage()
        self._building = bool(filled)

    def _show_filling(self, desk: Desk) -> None:
        """Say how many requests the schedule fills."""
        filling = desk.filling
        if filling is None:
            return
        text = self.tr("{filled} of {asked} requests filled")
        self.requests.setText(text.format(filled=f"{filling.filled:,}", asked=f"{filling.asked:,}"))
        self.requests.setToolTip(str(filling))

    def _show_busy(self) -> None:
        self._busy.show()
        self._bar.show()

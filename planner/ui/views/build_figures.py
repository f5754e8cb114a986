"""What is known of a build, line by line, in words and numbers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from planner.ui.models.build_state import BuildState, gap_text, kept_text, more_text
from planner.ui.models.search_state import Stage, clock_text
from planner.ui.views.labels import wrapping


class BuildFigures(QFrame):
    """What is known of a search, line by line; lines that say nothing are left out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self._rows: list[tuple[QLabel, QLabel, Callable[[BuildState], str]]] = []
        self._row(self.tr("Scenario"), lambda state: state.scenario)
        self._row(self.tr("Working on"), _work_text)
        self._row(self.tr("Promises"), _promises_text)
        self._row(self.tr("Requests"), _requests_text)
        self._row(self.tr("More requests"), more_text)
        best = self._row(self.tr("Unmet preferences"), self._best_text)
        best.setToolTip(self.tr("What all preferences cost that are not met; 0 is best."))
        self._row(self.tr("Room for improvement"), gap_text)
        self._row(self.tr("Time"), self._time_text)

    def show_state(self, state: BuildState) -> None:
        """Show what is known of a build."""
        for label, value, text in self._rows:
            told = text(state)
            if value.text() != told:
                value.setText(told)
            label.setVisible(bool(told))
            value.setVisible(bool(told))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each line the height that it needs at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each line the height of its text: a narrow panel would cut it off."""
        for _, value, _ in self._rows:
            if value.text():
                value.setFixedHeight(value.heightForWidth(max(1, value.width())))

    def _best_text(self, state: BuildState) -> str:
        if state.objective is None:
            return "–"
        if not state.bound or state.bound >= state.objective:
            return str(state.objective)
        return self.tr("{cost}, at best {bound}").format(cost=state.objective, bound=state.bound)

    def _time_text(self, state: BuildState) -> str:
        spent = clock_text(state.seconds)
        if not state.stage.busy:
            return spent
        return self.tr("{spent} of {limit}").format(spent=spent, limit=clock_text(state.limit))

    def _row(self, title: str, text: Callable[[BuildState], str]) -> QLabel:
        label, value = QLabel(title, self), wrapping(QLabel(self))
        label.setProperty("role", "note")
        value.setAccessibleName(title)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, alignment=Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._rows.append((label, value, text))
        return value


def _work_text(state: BuildState) -> str:
    return state.phase if state.stage is Stage.SEARCHING else ""


def _promises_text(state: BuildState) -> str:
    return kept_text(state) if state.promises else ""


def _requests_text(state: BuildState) -> str:
    return f"{state.filled:,}" if state.filled is not None else ""

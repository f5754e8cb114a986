"""What is known of a build, line by line, in words and numbers."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from planner.ui.models.build_state import BuildState, gap_text, kept_text, more_text
from planner.ui.models.search_state import Stage, clock_text
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping


class BuildFigures(QFrame):
    """One line for each figure; lines that say nothing are left out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._lines: list[_Line] = []
        self._add(self.tr("Scenario"), lambda state: state.scenario)
        self._add(self.tr("Working on"), _work_text)
        self._add(self.tr("Promises"), _promises_text)
        self._add(self.tr("Requests filled"), _requests_text)
        self._add(self.tr("More requests"), more_text)
        best = self._add(self.tr("Unmet preferences"), self._best_text)
        best.setToolTip(self.tr("What all preferences cost that are not met; 0 is best."))
        self._add(self.tr("Room for improvement"), gap_text)
        self._add(self.tr("Time"), self._time_text)

    @property
    def texts(self) -> list[str]:
        """What it says, line by line."""
        return [line.said for line in self._lines if line.said]

    def set_theme(self, theme: Theme) -> None:
        """Write in another theme's colours."""
        self._theme = theme
        for line in self._lines:
            line.write(theme)

    def show_state(self, state: BuildState) -> None:
        """Show what is known of a build."""
        for line in self._lines:
            line.show_state(state, self._theme)

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

    def _add(self, title: str, text: Callable[[BuildState], str]) -> QLabel:
        line = _Line(title, text, self)
        self._lines.append(line)
        self._column.addWidget(line)
        return line


class _Line(QLabel):
    """A title and, in the same line while there is room, what is known of it."""

    def __init__(self, title: str, text: Callable[[BuildState], str], parent: QWidget) -> None:
        super().__init__(parent)
        wrapping(self)
        self.setTextFormat(Qt.TextFormat.RichText)
        self._title, self._text = title, text
        self._told = ""

    @property
    def said(self) -> str:
        """What it says; nothing where nothing is known."""
        return f"{self._title}: {self._told}" if self._told else ""

    def show_state(self, state: BuildState, theme: Theme) -> None:
        """Say what is known of a build."""
        told = self._text(state)
        if told != self._told:
            self._told = told
            self.write(theme)
        self.setVisible(bool(told))

    def write(self, theme: Theme) -> None:
        """Write the title more faintly than what is said."""
        title = f'<span style="color: {theme.muted.name()}">{escape(self._title)}:</span>'
        self.setText(f"{title} {escape(self._told)}")
        self.setAccessibleName(self.said)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # or it would count for the height that the text needs
        self.setFixedHeight(max(0, self.heightForWidth(self.width())))


def _work_text(state: BuildState) -> str:
    return state.phase if state.stage is Stage.SEARCHING else ""


def _promises_text(state: BuildState) -> str:
    return kept_text(state) if state.promises else ""


def _requests_text(state: BuildState) -> str:
    return f"{state.filled:,}" if state.filled is not None else ""

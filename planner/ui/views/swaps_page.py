"""Swaps that improve the schedule: asked for, listed while they are found, and taken."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from planner.services.finding.swaps import Looked
from planner.ui.icons import Icon, qicon
from planner.ui.theme import Theme
from planner.ui.views.find_page import FindPage
from planner.ui.views.time_limit import TimeLimit

USUAL = 60
"""Seconds."""


class SwapsPage(FindPage):
    """Asks for a search over the whole schedule, or for one card.

    Signals:
        wanted: a search is to begin.
        stop_wanted: the one that is under way is to end.
    """

    wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name_it(self.tr("Swaps"), self.tr("&Make this swap"))
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(self.tr("Which swaps"))
        self.scope.addItem(self.tr("In the whole schedule"))
        self.scope.addItem(self.tr("With the chosen card"))
        self.limit = TimeLimit(USUAL, self)
        self.look = QPushButton(self.tr("&Look for swaps"), self)
        self.look.clicked.connect(self.wanted)
        self.stop = QPushButton(self.tr("S&top"), self)
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        for place, widget in enumerate((self.scope, self.limit, self.look, self.stop), start=1):
            self.bar.insertWidget(place, widget)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        self.stop.setIcon(qicon(Icon.STOP, theme.bad))

    @property
    def whole(self) -> bool:
        """Whether swaps in the whole schedule are wanted, not only with the chosen card."""
        return self.scope.currentIndex() == 0

    def choose_scope(self, *, whole: bool) -> None:
        """Choose the whole schedule, or the chosen card."""
        self.scope.setCurrentIndex(0 if whole else 1)

    def show_busy(self, *, busy: bool) -> None:
        """Show whether a search is under way."""
        self.look.setVisible(not busy)
        self.stop.setVisible(busy)
        self.scope.setEnabled(not busy)
        self.limit.setEnabled(not busy)

    def show_progress(self, looked: Looked, found: int) -> None:
        """Say how far a search has come."""
        text = self.tr("Moves that gain by themselves: {sessions} of {of} sessions, {found} swaps…")
        if looked.again:
            text = self.tr("Moves that gain only together: {sessions} of {of}, {found} swaps…")
        numbers = {"sessions": looked.sessions, "of": looked.of, "found": found}
        self.heading.setText(text.format(**numbers))

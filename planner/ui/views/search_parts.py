"""What the panels of a build and of the question why have in common: a sign and a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from planner.ui.icons import Icon, pixmap
from planner.ui.models.search_state import Mood, SearchState
from planner.ui.models.signs import sign_of
from planner.ui.theme import Theme

STEPS = 1000
ICON = 16
"""Device-independent pixels."""


class MoodSign(QLabel):
    """A sign for good or bad news; ``plain``: what is shown of no news, or nothing."""

    def __init__(self, parent: QWidget, plain: Icon | None = None) -> None:
        super().__init__(parent)
        self._plain = plain
        self.setFixedWidth(ICON + 4)

    def show_mood(self, mood: Mood, theme: Theme) -> None:
        """Show the sign of a mood in a theme's colours."""
        plain = (self._plain, theme.accent) if self._plain else None
        sign = sign_of(mood, theme) or plain
        self.setVisible(sign is not None)
        if sign is not None:
            self.setPixmap(pixmap(*sign, ICON, self.devicePixelRatioF()))


class TimeBar(QProgressBar):
    """How much of the time limit has passed; busy without end while that says nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Time used"))

    def show_state(self, state: SearchState) -> None:
        """Show the time of a search, and nothing when none is under way."""
        self.setVisible(state.stage.busy)
        fraction = state.fraction
        self.setRange(0, STEPS if fraction is not None else 0)
        if fraction is not None:
            self.setValue(round(fraction * STEPS))

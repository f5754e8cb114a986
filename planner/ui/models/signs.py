"""The sign of good and of bad news, for lists and for headlines."""

from __future__ import annotations

from PySide6.QtGui import QColor

from planner.ui.icons import Icon
from planner.ui.models.search_state import Mood
from planner.ui.theme import Theme


def sign_of(mood: Mood, theme: Theme) -> tuple[Icon, QColor] | None:
    """Return the icon of a mood and its colour; ``None`` for news that is neither."""
    return {
        Mood.GOOD: (Icon.CHECK, theme.good),
        Mood.WARNING: (Icon.WARNING, theme.warning),
        Mood.BAD: (Icon.CROSS, theme.bad),
    }.get(mood)

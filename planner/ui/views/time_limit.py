"""The choice of how long the solver may take."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

MINUTE = 60
LIMITS = (30, MINUTE, 120, 300, 600, 1800)
"""Seconds to choose from."""


class TimeLimit(QComboBox):
    """Offers a few lengths of time."""

    def __init__(self, usual: int, parent: QWidget) -> None:
        super().__init__(parent)
        for seconds in LIMITS:
            self.addItem(self._text(seconds), seconds)
        self.setCurrentIndex(LIMITS.index(usual))
        self.setAccessibleName(self.tr("Time limit"))

    @property
    def seconds(self) -> float:
        """What the person has chosen."""
        return float(self.currentData())

    def _text(self, seconds: int) -> str:
        if seconds < MINUTE:
            return self.tr("{seconds} seconds").format(seconds=seconds)
        if seconds == MINUTE:
            return self.tr("1 minute")
        return self.tr("{minutes} minutes").format(minutes=seconds // MINUTE)

"""A field for a time of the day, which is shown as 1:46 PM and typed as people type times."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from planner.domain.clock import HOUR, time_of_day, typed
from planner.domain.week import MINUTES_A_DAY
from planner.ui.fitting import indent

STEP = 5
"""Minutes of one step, unless the cursor is in the hour."""
PAGE = 10
"""Steps that Page up makes at once."""


class TimeSpin(QSpinBox):
    """A time in minutes since midnight; ``1:46``, ``1:46pm`` and ``13:46`` are the same.

    It takes a time over when Enter is pressed or the field is left. With a special text for
    midnight, an empty field means that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, MINUTES_A_DAY - 1)
        self.setKeyboardTracking(False)
        indent(self)

    def taken_over(self) -> int:
        """Take over what is being typed, and return the time."""
        self.interpretText()
        return self.value()

    def textFromValue(self, value: int) -> str:
        """As Qt asks."""
        return time_of_day(value)

    def valueFromText(self, text: str) -> int:
        """As Qt asks; midnight at the end of a day is its last minute."""
        if self._special(text):
            return self.minimum()
        minutes = _meant(text)
        return self.value() if minutes is None else min(minutes, self.maximum())

    def validate(self, text: str, position: int) -> Any:
        """As Qt asks: whatever is on the way to a time may be typed."""
        known = self._special(text) or _meant(text) is not None
        state = QValidator.State.Acceptable if known else QValidator.State.Intermediate
        return state, text, position

    def stepBy(self, steps: int) -> None:
        """As Qt asks: by minutes, or by hours while the cursor is in the hour."""
        self.interpretText()
        hours = self._in_hour() or steps % PAGE == 0
        if steps % PAGE == 0:
            steps //= PAGE
        self.setValue(self.value() + steps * (HOUR if hours else STEP))
        hour, colon, _ = self.text().partition(":")
        if colon:
            first = (0, len(hour)) if hours else (len(hour) + 1, 2)
            self.lineEdit().setSelection(*first)

    def _special(self, text: str) -> bool:
        special = self.specialValueText()
        return bool(special) and text.strip() in ("", special)

    def _in_hour(self) -> bool:
        line = self.lineEdit()
        whole = line.selectedText() == line.text()
        return not whole and line.cursorPosition() <= line.text().find(":")


def _meant(text: str) -> int | None:
    """Return the time that is meant, be it only an hour."""
    return typed(text) if ":" in text or not text.strip().isdigit() else typed(f"{text.strip()}:00")

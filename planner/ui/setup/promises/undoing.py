"""Undo within a field that is being typed in, and of the project everywhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

BACK_AND_FORTH = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def left_to_window(event: QEvent, typing: Callable[[], bool]) -> bool:
    """Leave the keys of undo and redo to the window, unless something is being typed.

    Says whether the event was one of these; a field is to look no further at it then.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if typing() or not any(event.matches(key) for key in BACK_AND_FORTH):
        return False
    event.ignore()
    return True


class WordField(QLineEdit):
    """A field for words whose keys of undo are the window's as long as nothing was typed."""

    def event(self, event: QEvent) -> bool:
        """As Qt asks: see above."""
        if left_to_window(event, lambda: self.isUndoAvailable() or self.isRedoAvailable()):
            return False
        return super().event(event)

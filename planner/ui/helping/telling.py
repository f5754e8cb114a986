"""The texts of the help: marked where they stand, and translated where they are shown."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


def mark(text: str) -> str:
    """Mark a text for translation."""
    return str(QT_TRANSLATE_NOOP("Help", text))


def translated(text: str) -> str:
    """Return a text of the help in the language of the program."""
    return QCoreApplication.translate("Help", text)

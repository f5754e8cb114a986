"""Asking before something goes that other things name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

SHOWN = 6
"""Sentences that are told; of the others their number."""

Confirm = Callable[[QWidget, str, Sequence[str], str], bool]
"""Whether to go on: asked over a window, with a question, what depends on it, and the verb."""


def confirmed(parent: QWidget, question: str, sentences: Sequence[str], verb: str) -> bool:
    """Ask, with everything that depends on it in sentences, and say whether to go on."""
    box = QMessageBox(QMessageBox.Icon.Question, question, question, parent=parent)
    lines = list(sentences[:SHOWN])
    if len(sentences) > SHOWN:
        more = QCoreApplication.translate("Confirm", "and {count} more.")
        lines.append(more.format(count=len(sentences) - SHOWN))
    box.setInformativeText("\n".join(lines))
    go_on = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.exec()
    return box.clickedButton() is go_on

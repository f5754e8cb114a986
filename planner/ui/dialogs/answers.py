"""The buttons of a dialog that asks: one that says what it does, and Cancel."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

OK = QDialogButtonBox.StandardButton.Ok
CANCEL = QDialogButtonBox.StandardButton.Cancel
CLOSE = QDialogButtonBox.StandardButton.Close


def answers(dialog: QDialog, verb: str) -> QDialogButtonBox:
    """Return the buttons of a dialog, joined to it; the first reads as ``verb``."""
    box = QDialogButtonBox(OK | CANCEL, dialog)
    for button in box.buttons():
        button.setIcon(QIcon())
    do = accepting(box)
    do.setText(verb)
    do.setProperty("primary", "true")
    do.style().unpolish(do)  # the box has dressed it before it knew
    do.style().polish(do)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def accepting(box: QDialogButtonBox) -> QPushButton:
    """Return the button of such a box that takes the dialog's answer."""
    return box.button(OK)


def closing(dialog: QDialog) -> QDialogButtonBox:
    """Return the one button of a dialog that only tells, joined to it."""
    box = QDialogButtonBox(CLOSE, dialog)
    box.button(CLOSE).setIcon(QIcon())
    box.rejected.connect(dialog.reject)
    return box

"""The glossary: every word with its meaning, found by any part of either."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from planner.ui.fitting import resize_to
from planner.ui.helping.glossary import TERMS
from planner.ui.helping.telling import translated

LETTERS, LINES = 80, 42
"""Its size, in letters across and lines down."""


def terms_with(sought: str) -> list[tuple[str, str]]:
    """Return the words and meanings that hold every word that is looked for, by name.

    Where a name itself begins with what is looked for it comes first.
    """
    wanted = sought.casefold().split()
    known = ((translated(term.name), translated(term.meaning)) for term in TERMS)
    found = [pair for pair in known if all(word in " ".join(pair).casefold() for word in wanted)]
    head = sought.strip().casefold()
    return sorted(found, key=lambda pair: (not pair[0].casefold().startswith(head), pair[0]))


class GlossaryWindow(QWidget):
    """A window beside the timetable, which stays usable."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Glossary"))
        resize_to(self, LETTERS, LINES)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search the glossary"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show)
        self.list = QTextBrowser(self)
        self.list.setAccessibleName(self.tr("Words and what they mean"))
        self._count = QLabel(self)
        self._count.setProperty("role", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for part in (self.field, self.list, self._count):
            column.addWidget(part)
        QShortcut(QKeySequence("Esc"), self, self.close)
        self._show("")

    def open(self) -> None:
        """Show the whole glossary, ready to be searched."""
        self.field.clear()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def told(self) -> str:
        """What it says below the list."""
        return self._count.text()

    def _show(self, sought: str) -> None:
        found = terms_with(sought)
        entries = (f"<p><b>{escape(name)}</b><br>{escape(meaning)}</p>" for name, meaning in found)
        self.list.setHtml("".join(entries))
        if found:
            told = self.tr("{found} of {all} words").format(found=len(found), all=len(TERMS))
        else:
            told = self.tr("No word of the glossary holds this. Try a part of it.")
        self._count.setText(told)

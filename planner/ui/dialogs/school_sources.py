"""Where a school's facts and numbers come from."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtWidgets import QDialog, QLabel, QTextBrowser, QVBoxLayout, QWidget

from planner.domain.school import School
from planner.ui.dialogs.answers import closing
from planner.ui.fitting import resize_to

LETTERS, LINES = 100, 33
"""Its size, in letters across and lines down."""


class SchoolSources(QDialog):
    """Shows the attribution and, for each number, whether it is stated, derived or assumed."""

    def __init__(self, school: School, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About {school}").format(school=school.name))
        resize_to(self, LETTERS, LINES)
        title = QLabel(school.name, self)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Sources"))
        self.text.document().setDocumentMargin(12)
        self.text.setHtml("".join(self._page(school)))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.text, stretch=1)
        column.addWidget(closing(self))

    def _page(self, school: School) -> Iterator[str]:
        if school.attribution:
            yield f"<p>{escape(school.attribution)}</p>"
        for note in school.notes:
            topic = note.topic[:1].upper() + note.topic[1:]
            yield f"<p><b>{escape(topic)}</b><br>{escape(note.text)}</p>"
        if not school.attribution and not school.notes:
            text = self.tr("The tables of this school say nothing about their sources.")
            yield f"<p>{escape(text)}</p>"

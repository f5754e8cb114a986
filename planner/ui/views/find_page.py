"""What the parts of the panel Find have in common: words, buttons, and a table of what is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from planner.ui.models.lines import Line
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping
from planner.ui.views.result_table import ResultTable

EMPTY, SHOWN = range(2)
EDGE = 12


class FindPage(QWidget):
    """A heading, what can be asked, and the results, one of which is picked and taken.

    Signals:
        picked: what the current line stands for, or ``None``.
        taken: what the line stands for that is to be done.
    """

    picked = Signal(object)
    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = wrapping(QLabel(self))
        self.heading.setProperty("role", "section")
        self.note = wrapping(QLabel(self))
        self.note.setProperty("role", "note")
        self.note.hide()
        self.table = ResultTable(theme, self)
        self.table.picked.connect(self._picked)
        self.table.taken.connect(self._taken)
        self.take = QPushButton(self)
        self.take.setEnabled(False)
        self.take.clicked.connect(self._take)
        self._refusal = ""
        self._empty = wrapping(QLabel(self))
        self._empty.setProperty("role", "note")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(EDGE)
        self.bar, self.body = QHBoxLayout(), QHBoxLayout()
        self._lay_out()

    def name_it(self, name: str, take: str) -> None:
        """Name the table for who cannot see it, and the button that takes a line."""
        self.table.setAccessibleName(name)
        self.take.setText(take)

    @property
    def current(self) -> object:
        """What the picked line stands for."""
        line = self.table.current
        return line.stands_for if line is not None else None

    @property
    def why_empty(self) -> str:
        """Why nothing is listed; nothing while something is."""
        return self._empty.text() if self._pages.currentIndex() == EMPTY else ""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.table.set_theme(theme)

    def refuse(self, reason: str) -> None:
        """Say why nothing can be changed here, or with an empty reason that it can."""
        self._refusal = reason
        self.take.setToolTip(reason)
        self._show_take()

    def say_empty(self, text: str) -> None:
        """Show no results but why there are none, or what to do."""
        self.table.show_lines((), ())
        self._empty.setText(text)
        self._pages.setCurrentIndex(EMPTY)
        self._show_take()
        self.picked.emit(None)

    def show_lines(self, heads: tuple[str, ...], lines: tuple[Line, ...]) -> None:
        """List these."""
        self.table.show_lines(heads, lines)
        self._pages.setCurrentIndex(SHOWN)
        self._show_take()
        self.picked.emit(self.current)

    def say_note(self, text: str) -> None:
        """Say something below the heading, or nothing."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def enter(self) -> None:
        """Let the next key be heard here."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _picked(self, line: Line | None) -> None:
        self._show_take()
        self.picked.emit(line.stands_for if line is not None else None)

    def _show_take(self) -> None:
        self.take.setEnabled(self.table.current is not None and not self._refusal)

    def _take(self) -> None:
        self._taken(self.table.current)

    def _taken(self, line: Line | None) -> None:
        if line is not None and not self._refusal:
            self.taken.emit(line.stands_for)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 8, EDGE, 8)
        column.setSpacing(6)
        self.bar.addWidget(self.heading, stretch=1)
        self.bar.addWidget(self.take)
        column.addLayout(self.bar)
        column.addWidget(self.note)
        self.body.addWidget(self._pages, stretch=1)
        column.addLayout(self.body, stretch=1)

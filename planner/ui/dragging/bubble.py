"""The reasons beside a cell, in words."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.theme import Theme

WIDTH = 340
GAP = 6
MOST_LINES = 5


class Bubble(QLabel):
    """Says a heading and some sentences below a cell, or above it where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.use_theme(theme)
        self.hide()

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.setStyleSheet(
            f"background: {theme.raised.name()}; color: {theme.text.name()};"
            f"border: 1px solid {theme.border.name()}; border-radius: 6px; padding: 7px 10px;"
        )

    def say(self, cell: QRect, heading: str, sentences: Sequence[str], keep_clear: QRect) -> None:
        """Show the sentences beside a cell, and beside what must stay clear."""
        lines = [f"<b>{escape(heading)}</b>"]
        lines += [escape(sentence) for sentence in sentences[:MOST_LINES]]
        if len(sentences) > MOST_LINES:
            lines.append("…")
        self.setText("<br>".join(lines))
        area = self._home().rect()
        width = min(WIDTH, area.width() - 2 * GAP)
        self.resize(width, self.heightForWidth(width))
        used = cell.united(keep_clear) if keep_clear.isValid() else cell
        x = min(max(GAP, cell.left()), area.width() - width - GAP)
        y = used.bottom() + GAP
        if y + self.height() > area.height():
            y = used.top() - GAP - self.height()
        self.move(x, max(GAP, min(y, area.height() - self.height() - GAP)))
        self.show()
        self.raise_()

    def _home(self) -> QWidget:
        parent = self.parentWidget()
        return parent if parent is not None else self

"""Lines under heads: a small table of texts for a view, each line with what it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from planner.ui.icons import qicon
from planner.ui.models.index import NOWHERE, AnyIndex
from planner.ui.models.search_state import Mood
from planner.ui.models.signs import sign_of
from planner.ui.theme import Theme

MOST_SENTENCES = 5
"""Of a text of more lines than these the last are counted; the tip and a screen reader have all."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A text for each head; ``stands_for`` is handed back when the line is picked.

    ``mood`` puts a sign before its last text.
    """

    cells: tuple[str, ...]
    stands_for: object = None
    mood: Mood = Mood.NEUTRAL


class LinesModel(QAbstractTableModel):
    """A table that is shown as a whole, without sorting."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._heads: tuple[str, ...] = ()
        self.lines: tuple[Line, ...] = ()

    def show(self, heads: tuple[str, ...], lines: tuple[Line, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._heads, self.lines = heads, lines
        self.endResetModel()

    def line(self, index: AnyIndex) -> Line | None:
        """Return the line at a place, or ``None`` where there is none."""
        return self.lines[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """As Qt asks: how many heads there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """As Qt asks: a head."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt asks: a text, how it stands and looks, and how it is read aloud."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        text = line.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shortened(text) if role == Qt.ItemDataRole.DisplayRole else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heads[index.column()]}: {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        if role == Qt.ItemDataRole.DecorationRole and index.column() == len(line.cells) - 1:
            return self._sign(line.mood)
        return None

    def _sign(self, mood: Mood) -> Any:
        sign = sign_of(mood, self.theme)
        return qicon(*sign) if sign else None


def shortened(text: str) -> str:
    """Return a text of several lines with the last ones counted, where they are too many."""
    lines = text.split("\n")
    if len(lines) <= MOST_SENTENCES:
        return text
    shown = lines[: MOST_SENTENCES - 1]
    more = QCoreApplication.translate("Lines", "… and {number} more")
    return "\n".join([*shown, more.format(number=len(lines) - len(shown))])

"""The ways in which a project begins, side by side, each with a line about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.ui.icons import UNITS
from planner.ui.theme import Theme
from planner.ui.tool_icons import ToolIcon, path
from planner.ui.views.labels import wrapping
from planner.ui.views.painting import PaintGuard

CORNER = 8.0
EDGE = 16
ICON = 30
LINE = 1.2
"""The width of an icon's lines, in its own units."""
LETTERS = 24
"""How many letters of its font a card is wide at least."""


class WayCard(QFrame):
    """One way to begin: an icon, a name, a line about it, and a button for each kind of it."""

    def __init__(
        self, icon: ToolIcon, title: str, line: str, buttons: Sequence[QPushButton], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._theme: Theme | None = None
        self.guard = PaintGuard()
        self.setAccessibleName(title)
        name = QLabel(title, self)
        name.setProperty("role", "heading")
        name.setWordWrap(True)
        words = wrapping(QLabel(line, self))
        words.setProperty("role", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(8)
        column.addSpacing(ICON + 4)  # for the icon, which is painted
        column.addWidget(name)
        column.addWidget(words)
        column.addStretch()
        for button in buttons:
            column.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a card with round corners, and its icon."""
        if self._theme is None:
            return
        painter = QPainter(self)
        with self.guard:
            self._paint(painter, self._theme)
        painter.end()

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.border)
        painter.setBrush(theme.surface)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, CORNER, CORNER)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.translate(self.width() - EDGE - ICON if mirrored else EDGE, EDGE)
        painter.scale(ICON / UNITS, ICON / UNITS)
        painter.strokePath(path(self._icon), QPen(theme.accent, LINE))


class Ways(QWidget):
    """The cards in one row, or in rows of two where there is less room."""

    def __init__(self, cards: Sequence[WayCard], parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = tuple(cards)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self.setAccessibleName(self.tr("Ways to begin"))
        self._arrange(len(self.cards))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        for card in self.cards:
            card.set_theme(theme)

    def minimumSizeHint(self) -> QSize:
        """As Qt asks: half the cards beside each other."""
        return QSize(2 * self._narrowest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards into a row as can be read."""
        super().resizeEvent(event)
        wide = self.width() >= len(self.cards) * self._narrowest
        self._arrange(len(self.cards) if wide else 2)

    @property
    def _narrowest(self) -> int:
        """The room that each card needs: all are as wide as the one with the longest button."""
        needed = max(card.minimumSizeHint().width() for card in self.cards)
        return max(needed, LETTERS * self.fontMetrics().averageCharWidth()) + self._grid.spacing()

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def way_button(text: str, parent: QWidget, *, primary: bool = False) -> QPushButton:
    """Return a button of a card."""
    button = QPushButton(text, parent)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if primary:
        button.setProperty("primary", "true")
    return button

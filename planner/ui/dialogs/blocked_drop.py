"""Why something cannot be put down there, and what to do instead."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.ui.models.ways_out import Question, Way

WIDTH = 470
MOST_HEIGHT = 180
"""Device-independent pixels of the reasons; more of them scroll."""
PAD = 6
WAY = Qt.ItemDataRole.UserRole


class BlockedDrop(QDialog):
    """Lists every reason and every way out: arrows and Enter choose one, Escape leaves it.

    ``chosen`` is the way that was taken.
    """

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Way | None = None
        self.setWindowTitle(self.tr("This place is blocked"))
        self.setFixedWidth(WIDTH)
        heading = QLabel(question.heading, self)
        heading.setWordWrap(True)
        heading.setProperty("role", "heading")
        self.reasons = self._told(question.reasons)
        ask = QLabel(self.tr("What would you like to do?"), self)
        ask.setProperty("role", "section")
        self.ways = self._listed(question.ways)
        ask.setBuddy(self.ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        for widget in (heading, self._scrolling(self.reasons), ask, self.ways, self._buttons()):
            column.addWidget(widget)
        self.ways.setFocus()

    def _told(self, reasons: tuple[str, ...]) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        lines = "".join(f"<li>{escape(reason)}</li>" for reason in reasons)
        label.setText(f"<ul style='margin-left:-22px'>{lines}</ul>")
        label.setAccessibleName(" ".join(reasons))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _scrolling(self, label: QLabel) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidget(label)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        needed = label.heightForWidth(WIDTH - 60)
        area.setFixedHeight(min(MOST_HEIGHT, max(needed, 20)))
        return area

    def _listed(self, ways: tuple[Way, ...]) -> QListWidget:
        listed = QListWidget(self)
        listed.setAccessibleName(self.tr("What would you like to do?"))
        listed.setWordWrap(True)
        listed.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for way in ways:
            listed.addItem(self._item(way))
        leave = QListWidgetItem(self.tr("Cancel\nLeave everything as it is."))
        listed.addItem(leave)
        first = next((n for n, way in enumerate(ways) if way.possible), len(ways))
        listed.setCurrentRow(first)
        rows = range(listed.count())
        width = WIDTH - 60
        for row in rows:
            item = listed.item(row)
            metrics = listed.fontMetrics()
            flags = int(Qt.TextFlag.TextWordWrap)
            box = metrics.boundingRect(0, 0, width, 1000, flags, item.text())
            item.setSizeHint(QSize(0, box.height() + 2 * PAD))
        height = sum(listed.item(row).sizeHint().height() for row in rows)
        listed.setFixedHeight(height + 2 * listed.frameWidth() + 2)
        listed.itemActivated.connect(self._take)
        listed.itemClicked.connect(self._take)
        return listed

    def _item(self, way: Way) -> QListWidgetItem:
        item = QListWidgetItem(f"{way.title}\n{way.note}")
        item.setData(WAY, way)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{way.title}. {way.note}")
        if not way.possible:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _buttons(self) -> QWidget:
        hint = QLabel(self.tr("Arrow keys and Enter choose; Esc leaves it as it is."), self)
        hint.setProperty("role", "note")
        return hint

    def _take(self, item: QListWidgetItem) -> None:
        way = item.data(WAY)
        if isinstance(way, Way):
            self.chosen = way
            self.accept()
        else:
            self.reject()

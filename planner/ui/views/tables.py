"""Tables of texts: how they look, and one that is as high as its lines."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.ui.models.lines import Line, LinesModel
from planner.ui.theme import Theme

PADDING = 6
STEP = 10
"""Pixels by which columns are made narrower until all fit."""


class TextDelegate(QStyledItemDelegate):
    """Asks for the height that a text takes beside the padding of its cell.

    Qt breaks lines without the padding of a style sheet when it measures, and with it when it
    paints, so that the last line of a text would be cut off.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As Qt asks: the size of a cell, as high as its text needs."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -2 * PADDING, 0)
        return super().sizeHint(narrower, index)


def as_table(table: QTableView) -> QTableView:
    """Let a view show rows of text that are read and chosen as a whole."""
    table.setWordWrap(True)
    table.setItemDelegate(TextDelegate(table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    return table


def table_sheet(theme: Theme) -> str:
    """Return the style sheet of such a table in a theme's colours."""
    return (
        f"QTableView {{ selection-background-color: {theme.selection.name()};"
        f"selection-color: {theme.text.name()}; }}"
        f"QTableView::item {{ padding: 3px {PADDING}px; }}"
    )


class LineTable(QTableView):
    """Shows lines, one of which may be picked.

    Signals:
        picked: the :class:`Line` that is current, or ``None``.
    """

    picked = Signal(object)
    widest: ClassVar[int]
    """Device-independent pixels of a column at most where the last one gets the rest.

    Wider texts take several lines; where not all columns fit, each gets less.
    """
    narrowest: ClassVar[int] = 0
    """Device-independent pixels that each such column may take in any case."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_ = LinesModel(theme, self)
        as_table(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(self.model_)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(self._picked)
        self.set_theme(theme)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is listed."""
        return self.model_.lines

    @property
    def current(self) -> Line | None:
        """The line that is picked."""
        return self.model_.line(self.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.model_.theme = theme
        self.setStyleSheet(table_sheet(theme))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again: another width breaks the texts elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """Give columns the width and rows the height that their texts need."""
        heads = self.horizontalHeader()
        columns = range(self.model_.columnCount())
        wanted = [max(self.sizeHintForColumn(n), heads.sectionSizeHint(n)) + 8 for n in columns]
        room = self.viewport().width()
        share = max(self.narrowest, room // max(1, len(wanted)))
        caps = range(max(self.widest, share), share, -STEP)
        cap = next((cap for cap in caps if sum(min(cap, one) for one in wanted) <= room), share)
        for column, width in enumerate(wanted[:-1]):
            self.setColumnWidth(column, min(cap, width))
        self.resizeRowsToContents()

    def _picked(self, current: QModelIndex) -> None:
        self.picked.emit(self.model_.line(current))


class FittedTable(LineTable):
    """Shows lines in full: what lies around it scrolls."""

    widest = 190
    narrowest = 60

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, heads: tuple[str, ...], lines: tuple[Line, ...]) -> None:
        """List these; without any there is no table."""
        self.model_.show(heads, lines)
        self.setVisible(bool(lines))
        self.fit()

    def pick(self, stands_for: object) -> None:
        """Pick the line that stands for something; none if there is no such line."""
        rows = (row for row, line in enumerate(self.lines) if line.stands_for == stands_for)
        row = next(rows, -1)
        if row < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.model_.index(row, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pick the first line where the keyboard comes in and none is picked."""
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and self.lines and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.model_.index(0, 0))

    def fit(self) -> None:
        """Measure, and be as high as all lines together."""
        super().fit()
        rows = sum(self.rowHeight(row) for row in range(len(self.lines)))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height())

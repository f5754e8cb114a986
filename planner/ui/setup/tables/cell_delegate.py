"""How cells are painted, and the field that opens in one."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.ui.icons import Icon, draw
from planner.ui.setup.tables.choice_edit import ChoiceEdit
from planner.ui.setup.tables.offers import Offer
from planner.ui.setup.tables.sheet_model import SheetRole
from planner.ui.theme import Theme, mixed
from planner.ui.views.painting import PaintGuard

Index = QModelIndex | QPersistentModelIndex
Offered = Callable[[int], tuple[tuple[Offer, ...], bool]]
"""What a column offers, and whether its cells hold several words."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TINT = 0.12
"""How much of the warning's colour lies on a row that waits."""
FRAME = 2
LEAST = 26
"""Characters that a field to type into has room for."""
SIGN = 0.72
"""Size of the sign of a fault, relative to the height of the text."""


class CellDelegate(QStyledItemDelegate):
    """Paints texts, what a blank means, and a sign where something is wrong.

    Signals:
        finished: a cell was typed into and left with Enter; so many rows further is the next one.
        filled: a cell was left with Ctrl+Enter: all that are chosen shall hold its text.
    """

    finished = Signal(int)
    filled = Signal(str)

    def __init__(self, theme: Theme, offered: Offered, parent: QWidget) -> None:
        super().__init__(parent)
        self.guard = PaintGuard()
        self._theme = theme
        self._offered = offered

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """As Qt asks: one cell."""
        with self.guard:
            if index.data(SheetRole.WAITS):
                colour = mixed(self._theme.surface, self._theme.warning, TINT)
                painter.fillRect(option.rect, colour)
            super().paint(painter, option, index)
            if index.data(SheetRole.FAULT):
                self._mark(painter, option)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(self._theme.accent, FRAME))
                painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """As Qt asks: write what a blank means in a quieter colour."""
        super().initStyleOption(option, index)
        if index.data(SheetRole.USUAL):
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, self._theme.muted)

    def _mark(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Draw a frame and a warning sign at the far end of a cell."""
        rect = option.rect
        size = option.fontMetrics.height() * SIGN
        painter.save()
        painter.setPen(QPen(self._theme.bad, 1))
        painter.setBrush(QColor(Qt.GlobalColor.transparent))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        place = QRectF(rect.right() - size - 3, rect.center().y() - size / 2, size, size)
        painter.fillRect(place.adjusted(-2, -1, 2, 1), self._theme.surface)
        draw(painter, Icon.WARNING, place, self._theme.bad)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """As Qt asks: the field to type a cell into."""
        del option
        field = ChoiceEdit(parent)
        field.setStyleSheet(
            f"border: {FRAME}px solid {self._theme.accent.name()}; border-radius: 0;"
            "padding: 0 3px; min-height: 0;"
        )
        offers, several = self._offered(index.column())
        field.offer(offers, several=several)
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """As Qt asks: the field lies over its cell, and further where it would be narrow."""
        del index
        rect = option.rect
        least = editor.fontMetrics().averageCharWidth() * LEAST
        around = editor.parentWidget()
        if around is not None:
            rect.setWidth(min(max(rect.width(), least), around.width() - rect.left()))
        editor.setGeometry(rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """As Qt asks: begin with what stands in the cell, which the first letter typed replaces.

        What stands there can become another text before anything is typed: a blank name is
        filled in once the row before it is kept.
        """
        text = index.data(Qt.ItemDataRole.EditRole) or ""
        if isinstance(editor, QLineEdit) and not editor.isModified() and editor.text() != text:
            editor.setText(text)
            editor.selectAll()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """As Qt asks: Enter goes on to the cell below, with Ctrl it fills all that are chosen.

        Ctrl+Enter means something else in the window, which is told that it is taken here.
        """
        enter = isinstance(event, QKeyEvent) and event.key() in ENTER
        if enter and isinstance(editor, QLineEdit):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._leave(editor, cast("QKeyEvent", event).modifiers())
                return True
        return super().eventFilter(editor, event)

    def _leave(self, editor: QLineEdit, modifiers: Qt.KeyboardModifier) -> None:
        fills = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        text = editor.text()
        if not fills:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if fills:
            self.filled.emit(text)
        else:
            back = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.finished.emit(-1 if back else 1)

"""Cells whose colour says something: the current one gets a frame and not another ground."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.views.painting import PaintGuard

THICK = 3
THIN = 2


class FramedCells(QStyledItemDelegate):
    """Paints cells in their own colours, the current one in a frame."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guard = PaintGuard()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """As Qt asks: the cell, and a frame in place of another ground."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, option, index)
        if chosen:
            painter.save()
            with self.guard:
                line = option.palette.color(QPalette.ColorRole.Accent)
                painter.setPen(QPen(line, THICK if focused else THIN))
                painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()

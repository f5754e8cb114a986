"""How the rows of the certificate are drawn: a sign, the sentence, and a note beneath it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from planner.ui.icons import Icon, draw
from planner.ui.models.certificate_model import Role, State
from planner.ui.models.index import AnyIndex
from planner.ui.theme import Theme
from planner.ui.views.painting import PaintGuard

ICON = 14
PAD = 5
GAP = 8
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TALL = 10_000


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in one row, and in which fonts."""

    text: str
    note: str
    state: str
    group: bool
    font: QFont
    small: QFont


class CertificateDelegate(QStyledItemDelegate):
    """Draws in the theme's colours; sentences take as many lines as they need."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self.guard = PaintGuard()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height that the row's words need at the present width."""
        words = self._words(option, index)
        width = self._width(index)
        if words.group:
            room = width - ICON - GAP - PAD - _note_room(words)
            return QSize(width, _height(words.text, words.font, room) + 2 * PAD + 4)
        text, note = self._heights(words, width - ICON - GAP - PAD)
        return QSize(width, max(ICON, text + note) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row; a neutral one if that fails."""
        painter.save()
        with self.guard:
            self._paint(painter, option, index)
            painter.restore()
            return
        painter.restore()
        painter.fillRect(option.rect, self.theme.closed)

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        words = self._words(option, index)
        self._background(painter, option)
        inner = option.rect.adjusted(0, PAD, -PAD, -PAD)
        self._sign(painter, words, inner)
        room = inner.adjusted(ICON + GAP, 0, 0, 0)
        if words.group:
            self._group(painter, words, room)
        else:
            self._sentence(painter, words, room)

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.header)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _sign(self, painter: QPainter, words: Words, rect: QRect) -> None:
        look = self._looks().get(words.state)
        if look is None:
            return
        line = QFontMetrics(words.font).height()
        height = rect.height() if words.group else line
        top = rect.top() + (height - ICON) / 2
        draw(painter, look[0], QRectF(rect.left(), top, ICON, ICON), look[1])

    def _looks(self) -> dict[str, tuple[Icon, QColor]]:
        return {
            State.KEPT: (Icon.CHECK, self.theme.good),
            State.BROKEN: (Icon.CROSS, self.theme.bad),
            State.COSTS: (Icon.WARNING, self.theme.warning),
        }

    def _group(self, painter: QPainter, words: Words, rect: QRect) -> None:
        painter.setFont(words.font)
        painter.setPen(self.theme.text)
        centre = Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | centre | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(0, 0, -_note_room(words), 0), left, words.text)
        painter.setFont(words.small)
        painter.setPen(self._note_colour(words))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | centre, words.note)

    def _sentence(self, painter: QPainter, words: Words, rect: QRect) -> None:
        text, _ = self._heights(words, rect.width())
        painter.setFont(words.font)
        painter.setPen(self.theme.text)
        painter.drawText(rect, WRAP, words.text)
        if words.note:
            painter.setFont(words.small)
            painter.setPen(self._note_colour(words))
            painter.drawText(rect.adjusted(0, text, 0, 0), WRAP, words.note)

    def _note_colour(self, words: Words) -> QColor:
        colours = {State.BROKEN: self.theme.bad, State.COSTS: self.theme.warning}
        return colours.get(State(words.state), self.theme.muted)

    def _heights(self, words: Words, width: int) -> tuple[int, int]:
        return _height(words.text, words.font, width), _height(words.note, words.small, width)

    def _width(self, index: AnyIndex) -> int:
        """Return the width of a row in the view: what its indentation leaves of the column."""
        depth = 1
        while (index := index.parent()).isValid():
            depth += 1
        return max(120, self._view.columnWidth(0) - depth * self._view.indentation())

    def _words(self, option: QStyleOptionViewItem, index: AnyIndex) -> Words:
        font = QFont(option.font)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        model: QAbstractItemModel = index.model()
        group = bool(model.data(index, Role.IS_GROUP))
        font.setWeight(QFont.Weight.DemiBold if group else QFont.Weight.Normal)
        return Words(
            text=str(model.data(index) or ""),
            note=str(model.data(index, Role.NOTE) or ""),
            state=str(model.data(index, Role.STATE) or State.PLAIN),
            group=group,
            font=font,
            small=small,
        )


def _note_room(words: Words) -> int:
    """Return the width that the note of a group takes beside its title."""
    return QFontMetrics(words.small).horizontalAdvance(words.note) + GAP


def _height(text: str, font: QFont, width: int) -> int:
    if not text:
        return 0
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, TALL), int(WRAP), text).height()

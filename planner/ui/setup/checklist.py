"""The checklist of the set-up: every step with a sign, a word and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.services.setup.looking import State, StepState
from planner.services.setup.steps import Step
from planner.ui.icons import Icon, draw
from planner.ui.setup.step_words import word_of, words_of
from planner.ui.theme import Theme
from planner.ui.views.painting import PaintGuard

SIGN = 16
EDGE = 12
FEWEST_LETTERS, MOST_LETTERS = 26, 38
"""Letters that a line has room for; a longer one goes on in the next line."""
HIGHEST = 1000
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

STATE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


def sign_of_state(state: StepState, theme: Theme) -> tuple[Icon, QColor]:
    """Return the sign of how a step stands and its colour."""
    if state.impossible:
        return Icon.CROSS, theme.bad
    return {
        State.DONE: (Icon.CHECK, theme.good),
        State.DOUBTFUL: (Icon.WARNING, theme.warning),
        State.MISSING: (Icon.RING, theme.bad),
        State.OPTIONAL: (Icon.MINUS, theme.muted),
    }[state.state]


class Checklist(QListWidget):
    """Lists every step with how it stands.

    Signals:
        chosen: a :class:`Step` that the person looks at.
        entered: the person wants to go on into the editor of the step.
    """

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(Step)
        self.guard = PaintGuard()
        self._delegate = _StepDelegate(theme, self.guard, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Steps of the set-up"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for step in self._steps:
            QListWidgetItem(words_of(step).title, self)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self._choose)
        self.itemDoubleClicked.connect(self.entered)

    @property
    def step(self) -> Step:
        """The step that is looked at."""
        return self._steps[max(0, self.currentRow())]

    def choose(self, step: Step) -> None:
        """Look at a step."""
        self.setCurrentRow(self._steps.index(step))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_states(self, states: Sequence[StepState]) -> None:
        """Show how each step stands."""
        for row, one in enumerate(states):
            item = self.item(row)
            item.setData(STATE, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(one))
            item.setToolTip(_beneath(one))
        self.doItemsLayout()  # what stands beneath a title may take another number of lines
        self.setMinimumWidth(self.sizeHintForColumn(0) + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on into the editor of the step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._steps[row])


def spoken(state: StepState) -> str:
    """Return all that the checklist says of a step, as one text for a screen reader."""
    parts = (words_of(state.step).title, word_of(state), state.summary)
    sentences = [finding.sentence for finding in state.findings[:1]]
    return ". ".join([*(part for part in parts if part), *sentences])


class _StepDelegate(QStyledItemDelegate):
    """Paints a step: sign, title, and beneath it the word and the numbers."""

    def __init__(self, theme: Theme, guard: PaintGuard, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._guard = guard

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the title and what stands beneath."""
        metrics = QFontMetrics(option.font)
        letter = metrics.averageCharWidth()
        known = index.data(STATE)
        told = _beneath(known) if known is not None else ""
        wanted = max(metrics.horizontalAdvance(told), letter * FEWEST_LETTERS)
        room = min(wanted, letter * MOST_LETTERS) + 2
        beneath = metrics.boundingRect(QRect(0, 0, room, HIGHEST), WRAPPED, told).height()
        height = metrics.lineSpacing() + max(beneath, metrics.lineSpacing()) + EDGE
        return QSize(room + 3 * EDGE + SIGN, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one step."""
        with self._guard:
            painter.save()
            self._background(painter, option)
            self._words(painter, option, index)
            painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.selection)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self.theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.header)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        font: QFont = option.font
        known = index.data(STATE)
        line = QFontMetrics(font).lineSpacing()
        left, top = rect.left() + EDGE, rect.top() + EDGE // 2
        if isinstance(known, StepState):
            icon, colour = sign_of_state(known, self.theme)
            draw(painter, icon, QRectF(left, top + (line - SIGN) / 2, SIGN, SIGN), colour)
        text = QRect(left + SIGN + EDGE, top, rect.right() - left - SIGN - 2 * EDGE, line)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        _write(painter, bold, self.theme.text, text, index.data())
        if isinstance(known, StepState):
            beneath = QRect(text.left(), top + line, text.width(), rect.bottom() - top - line)
            painter.setFont(font)
            painter.setPen(self.theme.muted)
            painter.drawText(beneath, WRAPPED, _beneath(known))


def _beneath(state: StepState) -> str:
    """Return what stands beneath the title of a step."""
    return " – ".join(part for part in (word_of(state), state.summary) if part)


def _write(painter: QPainter, font: QFont, colour: QColor, rect: QRect, text: str) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)

"""The panel of a repair: what would change, to be taken as a whole, in part, or left."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import SessionId
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.models.repair_state import NOTHING, RepairState
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping
from planner.ui.views.search_parts import MoodSign, TimeBar

SESSION = Qt.ItemDataRole.UserRole
LEAST_WIDTH = 280
ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RepairPanel(QWidget):
    """Shows how a repair stands.

    Signals:
        accepted: what is ticked is to be made.
        left: nothing is to be made, or the search is to end.
        retried: the same is to be looked for once more.
        ticked: the sessions whose changes are ticked now.
        pointed_at: the session of the change that is current.
    """

    accepted = Signal()
    left = Signal()
    retried = Signal()
    ticked = Signal(object)
    pointed_at = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = NOTHING
        self._filling = False
        self.setMinimumWidth(LEAST_WIDTH)
        self._wish = self._label("section")
        self._sign = MoodSign(self)
        self._headline = self._label("heading")
        self._bar = TimeBar(self)
        self._summary = self._label("")
        self._hint = self._label("note")
        self.list = _Changes(self)
        self._verdict_sign = MoodSign(self)
        self._verdict = self._label("")
        self.take = QPushButton(self)
        self.take.setProperty("primary", "true")
        self.retry = QPushButton(self.tr("Try &again"), self)
        self.leave = QPushButton(self)
        self._lay_out()
        self.list.itemChanged.connect(self._ticked)
        self.list.currentItemChanged.connect(self._pointed)
        self.list.entered_key.connect(self.take.click)
        self.take.clicked.connect(self.accepted)
        self.retry.clicked.connect(self.retried)
        self.leave.clicked.connect(self.left)
        self.setFocusProxy(self.list)
        self.show_state(NOTHING)

    def _label(self, role: str) -> QLabel:
        label = wrapping(QLabel(self))
        if role:
            label.setProperty("role", role)
        return label

    def _lay_out(self) -> None:
        head, verdict, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._headline, stretch=1)
        head.addWidget(HelpButton(Topic.REPAIR, self), alignment=Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._verdict_sign, alignment=Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._verdict, stretch=1)
        for button in (self.take, self.retry, self.leave):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._wish)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._summary)
        column.addWidget(self._hint)
        column.addWidget(self.list, stretch=1)
        column.addLayout(verdict)
        column.addLayout(buttons)
        column.addStretch()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._show_signs(self._state)

    def show_state(self, state: RepairState) -> None:
        """Show another state; the list is filled anew only where other changes were found."""
        if state.repair is not self._state.repair:
            self._fill(state)
        self._state = state
        self._wish.setText(state.wish)
        self._headline.setText(state.headline)
        self._bar.show_state(state)
        self._summary.setText(state.summary if state.repair else "")
        self._hint.setText(state.hint)
        self._verdict.setText(state.verdict[1])
        for label in (self._summary, self._hint, self._verdict):
            label.setVisible(bool(label.text()))
        self.list.setVisible(state.repair is not None)
        self._show_signs(state)
        self._show_buttons(state)

    def _show_signs(self, state: RepairState) -> None:
        self._sign.show_mood(state.mood, self._theme)
        self._verdict_sign.show_mood(state.verdict[0], self._theme)

    def _show_buttons(self, state: RepairState) -> None:
        number = sum(1 for change in state.changes if change.session in state.accepted)
        part = self.tr("&Make {part} of {all} changes").format(part=number, all=len(state.changes))
        self.take.setText(self.tr("&Make these changes") if state.whole else part)
        self.take.setVisible(state.repair is not None)
        self.take.setEnabled(bool(number))
        self.retry.setVisible(state.can_retry)
        text = self.tr("&Stop") if state.stage.busy else self.tr("&Close")
        self.leave.setText(self.tr("&Cancel") if state.repair is not None else text)

    def _fill(self, state: RepairState) -> None:
        self._filling = True
        self.list.clear()
        for item in self._items(state):
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._filling = False

    def _items(self, state: RepairState) -> Iterator[QListWidgetItem]:
        for number, change in enumerate(state.changes, start=1):
            item = QListWidgetItem(f"{number}.  {change.sentence}")
            item.setData(SESSION, change.session)
            item.setCheckState(ON if change.session in state.accepted else OFF)
            if change.wished:
                item.setText(self.tr("{change} (as you wished)").format(change=item.text()))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            yield item

    def _ticked(self) -> None:
        if not self._filling:
            items = (self.list.item(row) for row in range(self.list.count()))
            chosen = (item for item in items if item.checkState() is ON)
            self.ticked.emit(frozenset(SessionId(item.data(SESSION)) for item in chosen))

    def _pointed(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._filling:
            self.pointed_at.emit(item.data(SESSION))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class _Changes(QListWidget):
    """The list of changes: Space ticks, Enter takes what is ticked.

    Signals:
        entered_key: Enter was pressed.
    """

    entered_key = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What would change"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: Enter takes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_key.emit()
            return
        super().keyPressEvent(event)

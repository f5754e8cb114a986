"""The switch of a promise: promised, preferred or off, with how much it weighs or why not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from planner.domain.rule import Statement
from planner.services.promises.changing import off, preferred, promised
from planner.services.promises.lines import Strength, strength_of
from planner.services.promises.weights import Weight, name_of, told
from planner.ui.setup.promises.undoing import WordField


class StrengthBar(QWidget):
    """Three buttons, of which one is down, and beside them what belongs to it.

    Signals:
        changed: the statement as it should be.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._statement = Statement(code="")
        self.buttons = {
            Strength.PROMISED: QPushButton(self.tr("Promised"), self),
            Strength.PREFERRED: QPushButton(self.tr("Preferred"), self),
            Strength.OFF: QPushButton(self.tr("Off"), self),
        }
        self._group = QButtonGroup(self)
        for strength, button in self.buttons.items():
            button.setCheckable(True)
            self._group.addButton(button)
            button.clicked.connect(lambda _down=False, one=strength: self._switch(one))
        self._explain()
        self.weight = QComboBox(self)
        self.weight.setAccessibleName(self.tr("How important it is"))
        self.weight.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.weight.activated.connect(self._weigh)
        self.reason = WordField(self)
        self.reason.setAccessibleName(self.tr("Why it is not promised"))
        self.reason.setPlaceholderText(self.tr("Why not? The overview tells it."))
        self.reason.editingFinished.connect(self._give_reason)
        self._lay_out()

    def show_statement(self, statement: Statement) -> None:
        """Show how strong a statement is; a reason that is being typed stays."""
        before, self._statement = self._statement, statement
        strength = strength_of(statement)
        self.buttons[strength].setChecked(True)
        self.weight.setVisible(strength is Strength.PREFERRED)
        self.reason.setVisible(strength is Strength.OFF)
        if not self.reason.hasFocus() or before.reason != statement.reason:
            self.reason.setText(statement.reason)
        self._show_weights(statement.weight)

    def _show_weights(self, weight: int | None) -> None:
        self.weight.clear()
        for word in reversed(Weight):
            self.weight.addItem(name_of(word), int(word))
        if weight is not None and weight not in tuple(Weight):
            self.weight.addItem(told(weight), weight)
        self.weight.setCurrentIndex(self.weight.findData(weight))

    def _switch(self, strength: Strength) -> None:
        if strength is strength_of(self._statement):
            return
        weight = self._statement.weight or int(Weight.IMPORTANT)
        changed = {
            Strength.PROMISED: promised(self._statement),
            Strength.PREFERRED: preferred(self._statement, weight),
            Strength.OFF: off(self._statement),
        }[strength]
        self.changed.emit(changed)
        if strength is Strength.OFF:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _weigh(self, index: int) -> None:
        weight = int(self.weight.itemData(index))
        if weight != self._statement.weight:
            self.changed.emit(preferred(self._statement, weight))

    def _give_reason(self) -> None:
        reason = self.reason.text().strip()
        if self._statement.off and reason != self._statement.reason:
            self.changed.emit(off(self._statement, reason))

    def _explain(self) -> None:
        tips = {
            Strength.PROMISED: self.tr("It must hold, and the certificate shows it"),
            Strength.PREFERRED: self.tr("It holds where it can; how much it counts is said beside"),
            Strength.OFF: self.tr("It is kept, but nothing comes of it"),
        }
        for strength, tip in tips.items():
            self.buttons[strength].setToolTip(tip)
            self.buttons[strength].setAccessibleDescription(tip)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.weight)
        row.addWidget(self.reason, stretch=1)
        row.addStretch(0)

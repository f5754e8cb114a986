"""The fields that stand in the gaps of a sentence: numbers, words and times."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QInputDialog,
    QSpinBox,
    QWidget,
)

from planner.domain.clock import minutes_of, written
from planner.services.promises.gaps import Gap
from planner.ui.fitting import indent
from planner.ui.setup.promises.undoing import left_to_window
from planner.ui.setup.time_field import TimeSpin

SETTLED = 700
"""Milliseconds after the last step of a number until it is taken over."""
SCHOOL_BEGINS = 8 * 60
"""Minutes since midnight."""
MANY = 12
"""From so many words on, a part of one can be typed."""
OTHER = QT_TRANSLATE_NOOP("ChoiceField", "something else…")


class SettlingField(QSpinBox):
    """A number of any kind in a gap; taken over when it has settled, or the field is left.

    Signals:
        filled: the number as the table writes it.
    """

    filled = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._gap: Gap
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self.take_over)
        self.valueChanged.connect(self._settling.start)
        self.editingFinished.connect(self.take_over)

    def show_gap(self, gap: Gap) -> None:
        """Show a number; the one that is being typed stays."""
        self._gap = gap
        if self._settling.isActive():
            return
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.put(gap)
        self.blockSignals(False)  # noqa: FBT003 - same
        self.setToolTip(gap.says)

    def put(self, gap: Gap) -> None:
        """Put the number of a gap into the field."""
        raise NotImplementedError  # each kind has its own

    def take_over(self) -> None:
        """Tell of the number if it is another one."""
        raise NotImplementedError  # each kind has its own

    def event(self, event: QEvent) -> bool:
        """As Qt asks: undo is the window's unless something is being typed."""
        if left_to_window(event, self._typing):
            return False
        return super().event(event)

    def _typing(self) -> bool:
        return self._settling.isActive() or self.lineEdit().isUndoAvailable()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As Qt asks: the wheel scrolls the page unless the number is being changed."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberField(SettlingField):
    """A number with its bounds."""

    def __init__(self, gap: Gap, parent: QWidget) -> None:
        super().__init__(parent)
        indent(self)
        self._special = dict(gap.special)
        self.setKeyboardTracking(False)
        self.show_gap(gap)

    def put(self, gap: Gap) -> None:
        """As the field asks."""
        self.setRange(gap.least, gap.most)
        self.setSingleStep(gap.step)
        self.setValue(int(gap.value) if gap.value.isdigit() else gap.least)

    def take_over(self) -> None:
        """As the field asks."""
        self._settling.stop()
        if str(self.value()) != self._gap.value:
            self.filled.emit(str(self.value()))

    def textFromValue(self, value: int) -> str:
        """As Qt asks: some numbers are told in words."""
        return self._special.get(value, str(value))

    def valueFromText(self, text: str) -> int:
        """As Qt asks."""
        for number, told in self._special.items():
            if text == told:
                return number
        return int(text) if text.isdigit() else self.value()

    def validate(self, text: str, position: int) -> Any:
        """As Qt asks: the words for a number are as good as digits."""
        if text in self._special.values():
            return QValidator.State.Acceptable, text, position
        return super().validate(text, position)


class ChoiceField(QComboBox):
    """One of several words, or a word of one's own.

    Signals:
        filled: the word as the table writes it.
    """

    filled = Signal(str)

    def __init__(self, gap: Gap, parent: QWidget) -> None:
        super().__init__(parent)
        self._gap = gap
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._take)
        if len(gap.options) > MANY:
            self._let_type()
        self.show_gap(gap)

    def show_gap(self, gap: Gap) -> None:
        """Show the word and what else there is."""
        self._gap = gap
        self.clear()
        for option in gap.options:
            self.addItem(option.told, option.value)
        if self.findData(gap.value) < 0:
            self.addItem(gap.told, gap.value)
        if gap.own:
            self.addItem(QCoreApplication.translate("ChoiceField", str(OTHER)), None)
        self.setCurrentIndex(self.findData(gap.value))
        self.setToolTip(gap.says)

    def _let_type(self) -> None:
        """Let a part of a word be typed."""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._take_typed)

    def _take_typed(self) -> None:
        """Take the word that was typed, or show the one there was."""
        found = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if found < 0:
            self.setCurrentIndex(self.findData(self._gap.value))
        else:
            self._take(found)

    def _take(self, index: int) -> None:
        value = self.itemData(index)
        if value is None:
            value = self._ask()
        if value == self._gap.value:
            self.setCurrentIndex(self.findData(self._gap.value))
        else:
            self.filled.emit(value)

    def _ask(self) -> str:
        text, given = QInputDialog.getText(
            self, self.tr("Something else"), self.tr("In your own words:")
        )
        word = text.strip().replace(";", ",").replace("|", ",")
        return word if given and word else self._gap.value

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As Qt asks: the wheel scrolls the page, and changes no promise by accident."""
        event.ignore()


class TimeField(SettlingField, TimeSpin):  # in this order, or Qt does not know the signal
    """A time of the day; midnight stands for any time where that is possible."""

    def __init__(self, gap: Gap, parent: QWidget) -> None:
        super().__init__(parent)
        if gap.options:
            self.setSpecialValueText(gap.options[0].told)
        self.show_gap(gap)

    def put(self, gap: Gap) -> None:
        """As the field asks."""
        self.setValue(_minutes(gap.value))

    def stepBy(self, steps: int) -> None:
        """As Qt asks: from any time on, the first step is to the beginning of school."""
        if self._gap.options and not self.value() and steps > 0:
            self.setValue(SCHOOL_BEGINS)
        else:
            super().stepBy(steps)

    def take_over(self) -> None:
        """As the field asks; no time is nothing."""
        self._settling.stop()
        blank = self._gap.options and not self.value()
        if self.value() != _minutes(self._gap.value):
            self.filled.emit("" if blank else written(self.value()))


def _minutes(time: str) -> int:
    return minutes_of(time) if time else 0
